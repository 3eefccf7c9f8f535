/// A place for files in which a folder lists only some of its files, as if no others were there.
public struct ChosenFiles: FileSystem {
  private let below: any FileSystem
  /// The names that each folder lists.
  private let names: [String: Set<String>]

  /// Chooses files by their paths below a folder.
  public init(_ paths: some Sequence<String>, below folder: String, of files: any FileSystem) {
    below = files
    var names: [String: Set<String>] = [:]
    for path in paths {
      var here = folder
      for part in path.split(separator: "/") {
        names[here, default: []].insert(String(part))
        here = join(here, String(part))
      }
    }
    self.names = names
  }

  /// Reads a file.
  public func read(_ path: String) throws(FileError) -> [UInt8] { try below.read(path) }
  /// The names of what was chosen in a folder.
  public func list(_ folder: String) throws(FileError) -> [String] { (names[folder] ?? []).sorted() }
  /// What lies at a path.
  public func kind(of path: String) -> FileKind? { below.kind(of: path) }
  /// The path from the root, links followed.
  public func resolved(_ path: String) -> String? { below.resolved(path) }
  /// Whether a symbolic link lies at a path.
  public func isLink(_ path: String) -> Bool { below.isLink(path) }
  /// What tells a folder from every other.
  public func identity(of folder: String) -> FolderIdentity? { below.identity(of: folder) }
}
