internal import Files

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The folder that is served, and nothing beyond it.
struct SiteFolder: PreviewSite {
  /// The folder's own path, without symbolic links.
  private let root: String
  private let disk = Disk()
  private(set) var basePath = "/"
  let assetMark = ""

  /// Opens a folder; throws where there is none.
  init(_ folder: String) throws(PreviewError) {
    guard let path = realPath(folder.isEmpty ? "." : folder), disk.kind(of: path) == .folder else {
      throw .noFolder(folder)
    }
    root = path
    if let home = read("index.html") { basePath = SiteFolder.basePath(inHomePage: home) }
  }

  /// The path of the home page's own whole address; `/` where it names none.
  static func basePath(inHomePage page: [UInt8]) -> String {
    let text = String(decoding: page, as: UTF8.self)
    let mark = "<link rel=\"canonical\" href=\""
    let parts = text.split(separator: mark, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return "/" }
    let address = parts[1].prefix { $0 != "\"" }.split(separator: "/", omittingEmptySubsequences: false)
    let path = address.dropFirst(3).filter { !$0.isEmpty }
    return path.isEmpty ? "/" : "/\(path.joined(separator: "/"))/"
  }

  /// What lies at a path in the folder; nil for nothing, and for links that lead out of it.
  func kind(of path: String) -> FileKind? { inside(path).flatMap { disk.kind(of: $0) } }

  /// The bytes of a file in the folder; nil where it cannot be read.
  func read(_ path: String) -> [UInt8]? {
    guard let place = inside(path) else { return nil }
    return try? disk.read(place)
  }

  private func inside(_ path: String) -> String? {
    guard let place = realPath(join(root, path)) else { return nil }
    let isInside = place == root || place.hasPrefix(root == "/" ? "/" : root + "/")
    return isInside ? place : nil
  }
}

/// A path without symbolic links; nil where nothing lies there.
private func realPath(_ path: String) -> String? {
  guard let resolved = realpath(path, nil) else { return nil }
  defer { free(resolved) }
  return String(cString: resolved)
}
