internal import Content
internal import Files
internal import Preview
internal import Site
internal import Synchronization
internal import Text

/// A site of which each file is made when somebody asks for it: nothing of it is ever on a disk.
///
/// A class, since pages that were made once are kept.
final class ServedSite: PreviewSite {
  let basePath: String
  let assetMark: String
  private let builder: SiteBuilder
  private let outputs: [String: SiteBuilder.Output]
  private let folders: Set<String>
  private let pages = Mutex<[String: [UInt8]]>([:])
  /// The files by which long lists are searched, once somebody asked: making their names takes as long as all the rest.
  private let search = Mutex<[String: SiteBuilder.Output]?>(nil)

  /// Takes a site that can be built, whose address is the one in the settings.
  init(_ builder: SiteBuilder, _ settings: SiteSettings) {
    self.builder = builder
    outputs = Dictionary(builder.outputs.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    var folders: Set = [""]
    for output in builder.outputs {
      var folder = Files.folder(of: output.path)
      while folders.insert(folder).inserted { folder = Files.folder(of: folder) }
    }
    self.folders = folders
    basePath = ServedSite.basePath(of: settings.baseURL.value)
    assetMark = builder.assetMark
  }

  /// The path of a whole address, with `/` at both ends.
  static func basePath(of address: String) -> String {
    let parts = address.split(separator: "/").dropFirst(2)
    return parts.isEmpty ? "/" : "/\(parts.joined(separator: "/"))/"
  }

  func kind(of path: String) -> FileKind? {
    if output(at: path) != nil { return .file }
    return folders.contains(path) ? .folder : nil
  }

  private func output(at path: String) -> SiteBuilder.Output? {
    if let output = outputs[path] { return output }
    guard path.contains("/search/") else { return nil }
    return search.withLock { search in
      if let search { return search[path] }
      let made = Dictionary(
        builder.searchOutputs.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
      search = made
      return made[path]
    }
  }

  func read(_ path: String) -> [UInt8]? {
    if let page = pages.withLock({ $0[path] }) { return page }
    guard let output = output(at: path), let bytes = try? builder.bytes(of: output) else { return nil }
    if path.hasSuffix(".html") { pages.withLock { $0[path] = bytes } }
    return bytes
  }
}
