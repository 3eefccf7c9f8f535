/// What lies at a path.
public enum FileKind: Sendable {
  /// A regular file.
  case file
  /// A folder.
  case folder
  /// A socket, a pipe, a device.
  case other
}

/// Why a file could not be read or written.
public struct FileError: Error, Sendable, Equatable {
  /// The path as it was asked for.
  public let path: String
  /// What was tried: "read", "write", "list" …
  public let action: String
  /// The system's reason: "Permission denied".
  public let reason: String
  /// Whether the path simply is not there.
  public let isMissing: Bool

  /// Makes an error.
  public init(path: String, action: String, reason: String, isMissing: Bool = false) {
    self.path = path
    self.action = action
    self.reason = reason
    self.isMissing = isMissing
  }
}

/// Where content and themes are read from: the disk, the binary itself, or memory in a test.
///
/// Paths are separated by `/`; a relative path starts at the working directory.
public protocol FileSystem: Sendable {
  /// Reads a whole file; throws where there is none, it is no file, or it is larger than 64 MiB.
  func read(_ path: String) throws(FileError) -> [UInt8]
  /// The names in a folder, sorted by bytes, without `.` and `..`; throws where it is no folder.
  func list(_ folder: String) throws(FileError) -> [String]
  /// What lies at a path, links followed; nil for nothing.
  func kind(of path: String) -> FileKind?
  /// The path from the root that leads to what lies at a path, links followed; nil for nothing, or where there are none.
  func resolved(_ path: String) -> String?
}

extension FileSystem {
  /// Nil, for a place without links.
  public func resolved(_ path: String) -> String? { nil }

  /// All files below a folder, as paths relative to it, in order; hidden ones are left out.
  ///
  /// A folder that is not there has no files.
  public func files(below folder: String) throws(FileError) -> [String] {
    guard kind(of: folder) == .folder else { return [] }
    var found: [String] = []
    var waiting = [""]
    while let prefix = waiting.popLast() {
      for name in try list(join(folder, prefix)) where !name.hasPrefix(".") {
        let path = prefix.isEmpty ? name : "\(prefix)/\(name)"
        switch kind(of: join(folder, path)) {
        case .file: found.append(path)
        case .folder: waiting.append(path)
        case .other, nil: continue
        }
      }
    }
    return found.sorted()
  }
}

/// Two parts of a path as one; an empty part adds nothing.
public func join(_ folder: String, _ path: String) -> String {
  if folder.isEmpty || folder == "." { return path.isEmpty ? folder : path }
  if path.isEmpty { return folder }
  return folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
}
