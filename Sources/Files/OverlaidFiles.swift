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

  /// The names in a folder, with those that lie nowhere else.
  public func list(_ folder: String) throws(FileError) -> [String] {
    let names = try below.list(folder)
    let own = bytes.keys.filter { Files.folder(of: $0) == folder }.map {
      String($0.split(separator: "/").last ?? "")
    }
    let new = own.filter { !names.contains($0) }
    return new.isEmpty ? names : (names + new).sorted()
  }
  /// What lies at a path.
  public func kind(of path: String) -> FileKind? { bytes[path] == nil ? below.kind(of: path) : .file }
  /// The path from the root, links followed.
  public func resolved(_ path: String) -> String? { below.resolved(path) }
  /// Whether a symbolic link lies at a path.
  public func isLink(_ path: String) -> Bool { below.isLink(path) }
  /// What tells a folder from every other.
  public func identity(of folder: String) -> FolderIdentity? { below.identity(of: folder) }
}
