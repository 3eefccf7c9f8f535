package import Files
internal import Synchronization
internal import Text

/// What was made of pictures, kept on disk beside the content: a folder that anyone may delete.
///
/// An entry says what its bytes are, so that a damaged one is made anew. What can't be kept is no error.
package final class MediaCache: Sendable {
  private let disk: any WritableFileSystem
  private let folder: String
  private let used = Mutex<Set<String>>([])

  /// Keeps what is made in a folder, which is made when something is kept.
  package init(_ folder: String, on disk: any WritableFileSystem) {
    self.disk = disk
    self.folder = join(folder, "media")
  }

  /// What is kept for a key; nil where that is nothing, or damaged.
  func read(_ key: String) -> [UInt8]? {
    let name = MediaCache.name(of: key)
    used.withLock { _ = $0.insert(name) }
    return disk.readSealed(join(folder, name)).map(Array.init)
  }

  /// Keeps bytes for a key.
  func keep(_ bytes: [UInt8], for key: String) {
    guard (try? disk.makeFolder(folder)) != nil else { return }
    try? disk.writeSealed(bytes, to: join(folder, MediaCache.name(of: key)))
  }

  /// Removes what nobody asked for since this cache was made.
  func removeUnused() {
    let used = used.withLock { $0 }
    for name in (try? disk.list(folder)) ?? [] where MediaCache.isOurs(name) && !used.contains(name) {
      try? disk.removeFile(join(folder, name))
    }
  }

  private static func name(of key: String) -> String { contentHash(Array(key.utf8)) }

  private static func isOurs(_ name: String) -> Bool {
    let stem = name.hasSuffix(".new") ? name.dropLast(4) : name[...]
    return stem.utf8.count == 16 && stem.utf8.allSatisfy(\.isHexDigit)
  }
}
