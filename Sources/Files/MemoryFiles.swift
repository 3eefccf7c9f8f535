/// Files that are held in memory: the theme inside the binary, and the fixtures of tests.
public struct MemoryFiles: FileSystem {
  private let files: [String: [UInt8]]

  /// Makes a tree of files; folders exist by having files in them.
  public init(_ files: [String: String]) {
    self.files = files.mapValues { Array($0.utf8) }
  }

  /// Makes a tree of files that need not be text.
  public init(bytes: [String: [UInt8]]) {
    files = bytes
  }

  /// Reads a file.
  public func read(_ path: String) throws(FileError) -> [UInt8] {
    guard let bytes = files[path] else {
      throw FileError(path: path, action: "read", reason: "No such file", isMissing: true)
    }
    return bytes
  }

  /// The names in a folder, sorted.
  public func list(_ folder: String) throws(FileError) -> [String] {
    let prefix = folder.isEmpty || folder == "." ? "" : folder + "/"
    var names: Set<String> = []
    for path in files.keys where path.hasPrefix(prefix) {
      names.insert(String(path.dropFirst(prefix.count).prefix { $0 != "/" }))
    }
    guard !names.isEmpty else {
      throw FileError(path: folder, action: "list", reason: "No such folder", isMissing: true)
    }
    return names.sorted()
  }

  /// What lies at a path.
  public func kind(of path: String) -> FileKind? {
    if files[path] != nil { return .file }
    let prefix = path.isEmpty || path == "." ? "" : path + "/"
    return files.keys.contains { $0.hasPrefix(prefix) } ? .folder : nil
  }
}
