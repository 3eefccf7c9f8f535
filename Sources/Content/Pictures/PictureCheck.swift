package import Diagnostics
package import Files

/// Looks at the pictures that pages show: whether they are whole, and what their names say.
package struct PictureCheck {
  private let content: SiteContent
  private let files: any FileSystem

  /// Makes a check of some content, whose files are read from there.
  package init(_ content: SiteContent, _ files: any FileSystem) {
    self.content = content
    self.files = files
  }

  /// The JPEG and PNG files that pages show, by path, each once.
  ///
  /// The picture that links show elsewhere is on no page.
  package var shownPictures: [String] {
    var found: Set<String> = []
    let there = Set(content.assets)
    let social = content.editions.map { ($0.company.file.path, $0.company.socialImage?.place) }
    for (file, mentions) in content.mentions {
      for mention in mentions {
        guard let path = mention.picturePath, there.contains(path), PictureFile.kind(named: path) != nil,
          !social.contains(where: { $0.0 == file.path && $0.1 == mention.place })
        else { continue }
        found.insert(path)
      }
    }
    return found.sorted()
  }

  /// Reports the pictures that are damaged, or too large to be made smaller.
  package func report(into sink: inout DiagnosticSink) {
    for path in shownPictures {
      // One that can't be read at all is reported when it is copied.
      guard let bytes = try? files.read(join(content.folder, path)) else { continue }
      do throws(PictureFile.Obstacle) {
        let file = try PictureFile(bytes)
        if let named = PictureFile.kind(named: path), named != file.kind {
          report(path, file.kind, into: &sink)
        }
      } catch {
        report(error, path, into: &sink)
      }
    }
  }

  /// Reports why a picture is published as it is, where that is its author's matter.
  package func report(
    _ obstacle: PictureFile.Obstacle, _ path: String, into sink: inout DiagnosticSink
  ) {
    switch obstacle {
    case .special: break
    case .damaged(let reason):
      report("this picture is damaged: \(reason)", "save it anew, as JPEG or PNG", path, into: &sink)
    case .tooLarge(let width, let height):
      report(
        "this picture has \(width) × \(height) pixels, which is too many to make smaller ones of it",
        "save it with at most \(PictureFile.longestSide) pixels a side, and "
          + "\(PictureFile.mostPixels / 1_000_000) million in all", path, into: &sink)
    }
  }

  private func report(_ path: String, _ kind: PictureFile.Kind, into sink: inout DiagnosticSink) {
    let ending = kind == .png ? ".png" : ".jpg"
    report(
      "this is a \(kind.rawValue), and its name says something else",
      "let its name end in \(ending), here and where it is named", path, into: &sink)
  }

  private func report(_ message: String, _ help: String, _ path: String, into sink: inout DiagnosticSink) {
    sink.report(
      Diagnostic(
        rule: "content/picture", severity: .warning, message: message,
        at: Label(SourceFile(path: join(content.folder, path), bytes: []), .fileStart), help: help))
  }
}

extension Mention {
  /// The path of the picture that is named, where it may be one.
  fileprivate var picturePath: String? {
    switch kind {
    case .asset: target
    case .picture: Mention.assetPath(target) ?? target
    case .item, .link, .parameter, .folder: nil
    }
  }
}
