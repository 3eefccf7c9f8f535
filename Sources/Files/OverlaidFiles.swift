/// A place for files in which some files have other bytes: what would be there, if it were written.
public struct OverlaidFiles: FileSystem {
  private let below: any FileSystem
  private let bytes: [String: [UInt8]]

  /// Lays bytes over files that are there; they are asked for by the same path.
  public init(_ bytes: [String: [UInt8]], over below: any FileSystem) {
    self.below = below
    self.bytes = bytes
  }

  /// Reads a file.
  public func read(_ path: String) throws(FileError) -> [UInt8] {
    if let own = bytes[path] { return own }
    return try below.read(path)
  }

  /// The names in a folder.
  public func list(_ folder: String) throws(FileError) -> [String] { try below.list(folder) }
  /// What lies at a path.
  public func kind(of path: String) -> FileKind? { bytes[path] == nil ? below.kind(of: path) : .file }
  /// The path from the root, links followed.
  public func resolved(_ path: String) -> String? { below.resolved(path) }
  /// Whether a symbolic link lies at a path.
  public func isLink(_ path: String) -> Bool { below.isLink(path) }
  /// What tells a folder from every other.
  public func identity(of folder: String) -> FolderIdentity? { below.identity(of: folder) }
}
