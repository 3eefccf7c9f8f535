internal import Files

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The folder that is served, and nothing beyond it.
struct SiteFolder {
  /// The folder's own path, without symbolic links.
  private let root: String
  private let disk = Disk()

  /// Opens a folder; throws where there is none.
  init(_ folder: String) throws(PreviewError) {
    guard let path = realPath(folder.isEmpty ? "." : folder), disk.kind(of: path) == .folder else {
      throw .noFolder(folder)
    }
    root = path
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
