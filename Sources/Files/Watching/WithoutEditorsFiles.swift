/// Files as a writer means them, while editors have files of their own beside them.
public struct WithoutEditorsFiles: FileSystem {
  private let base: any FileSystem

  /// Looks at a place for files.
  public init(_ base: any FileSystem) { self.base = base }

  /// Reads a file.
  public func read(_ path: String) throws(FileError) -> [UInt8] { try base.read(path) }
  /// Reads some bytes of a file.
  public func read(_ path: String, _ range: Range<Int>) throws(FileError) -> [UInt8] {
    try base.read(path, range)
  }
  /// The names in a folder, without those of editors' own files.
  public func list(_ folder: String) throws(FileError) -> [String] {
    try base.list(folder).filter { !isEditorsOwn($0) }
  }
  /// What lies at a path.
  public func kind(of path: String) -> FileKind? { base.kind(of: path) }
  /// The path from the root, links followed.
  public func resolved(_ path: String) -> String? { base.resolved(path) }
  /// Whether a symbolic link lies at a path.
  public func isLink(_ path: String) -> Bool { base.isLink(path) }
  /// What tells a folder from every other.
  public func identity(of folder: String) -> FolderIdentity? { base.identity(of: folder) }
  /// What is said of a file without reading it.
  public func signature(of path: String) -> FileSignature? { base.signature(of: path) }
  /// The same of a file that did not change lately.
  public func settledSignature(of path: String) -> FileSignature? { base.settledSignature(of: path) }
}
