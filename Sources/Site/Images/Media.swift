package import Diagnostics
internal import Content
internal import Files

/// What is made for a site beside its pages: smaller copies of pictures, and cards.
package struct Media: Sendable {
  /// The sizes of the pictures among the files of the content, by path, where they can be told.
  let sizes: [String: PictureSize]
  /// The smaller copies of each picture that has any, by its path, the narrowest first.
  let variants: [String: [PictureVariant]]
  /// The cards of roles.
  let cards: CardSet
  /// What was found while they were made, which only a look at every pixel tells.
  package let findings: DiagnosticSink
  let cache: MediaCache?

  /// Makes the pictures, and says which cards there will be.
  package init(_ project: Project, cache: MediaCache? = nil) {
    let check = PictureCheck(project.content, project.files)
    let shown = Set(check.shownPictures)
    let there = Set(project.content.assets)
    let paths = project.content.assets.filter { path in
      PictureSize.endings.contains(where: path.lowercased().hasSuffix)
    }
    let maker = VariantMaker(cache: cache)
    let made = parallelMap(paths.count, jobs: project.options.jobs) { index in
      Made(project, paths[index], shown.contains(paths[index]) ? maker : nil)
    }
    var sizes: [String: PictureSize] = [:]
    var variants: [String: [PictureVariant]] = [:]
    var sink = DiagnosticSink()
    for (path, made) in zip(paths, made) {
      sizes[path] = made.size
      let copies = made.copies.filter { !there.contains($0.path) }
      if !copies.isEmpty { variants[path] = copies }
      if let obstacle = made.obstacle { check.report(obstacle, path, into: &sink) }
    }
    self.sizes = sizes
    self.variants = variants
    cards = CardSet(project)
    findings = sink
    self.cache = cache
  }

  /// No pictures, for those who want words alone.
  init(withoutPicturesOf project: Project) {
    sizes = [:]
    variants = [:]
    cards = CardSet(project)
    findings = DiagnosticSink()
    cache = nil
  }

  /// What one picture gave.
  private struct Made: Sendable {
    var size: PictureSize?
    var copies: [PictureVariant] = []
    var obstacle: PictureFile.Obstacle?

    /// Reads a picture, and makes its copies where it is shown.
    init(_ project: Project, _ path: String, _ maker: VariantMaker?) {
      // One that is too large to be read at once is copied all the same, and has no size.
      guard let bytes = try? project.files.read(join(project.content.folder, path)) else { return }
      // What the first look finds was reported when the project was read.
      guard let maker, let file = try? PictureFile(bytes) else {
        size = PictureSize(bytes, path: path)
        return
      }
      size = PictureSize(file)
      do throws(PictureFile.Obstacle) {
        copies = try maker.variants(of: bytes, file, at: path)
      } catch {
        obstacle = error
      }
    }
  }

  /// All copies, in the order of their originals.
  var copies: [PictureVariant] { variants.sorted { $0.key < $1.key }.flatMap(\.value) }
}
