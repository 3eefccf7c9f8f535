/// What lies at a path.
public enum FileKind: Sendable, CaseIterable {
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
  /// Reads some bytes of a file, which may be of any size; throws where they are not there.
  func read(_ path: String, _ range: Range<Int>) throws(FileError) -> [UInt8]
  /// The names in a folder, sorted by bytes, without `.` and `..`; throws where it is no folder.
  func list(_ folder: String) throws(FileError) -> [String]
  /// What lies at a path, links followed; nil for nothing.
  func kind(of path: String) -> FileKind?
  /// The path from the root that leads to what lies at a path, links followed; nil for nothing, or where there are none.
  func resolved(_ path: String) -> String?
  /// Whether a symbolic link lies at a path, wherever it leads.
  func isLink(_ path: String) -> Bool
  /// What tells a folder from every other, links followed; nil where folders have one path each.
  func identity(of folder: String) -> FolderIdentity?
  /// What is said of a file without reading it, links followed; nil where there is no file, or nothing is said.
  func signature(of path: String) -> FileSignature?
  /// The same; nil as well where the file changed so lately that its next change might go unseen.
  func settledSignature(of path: String) -> FileSignature?
}

/// What tells a folder from every other, whichever path leads there.
public struct FolderIdentity: Sendable, Hashable {
  let device: UInt64
  let number: UInt64
}

extension FileSystem {
  /// Reads the whole file, and cuts it.
  public func read(_ path: String, _ range: Range<Int>) throws(FileError) -> [UInt8] {
    let bytes = try read(path)
    guard range.upperBound <= bytes.count else {
      throw FileError(path: path, action: "read", reason: "it is shorter than it was")
    }
    return Array(bytes[range])
  }

  /// Nil, for a place without links.
  public func resolved(_ path: String) -> String? { nil }

  /// There are no links.
  public func isLink(_ path: String) -> Bool { false }

  /// Nil, since nothing is said.
  public func signature(of path: String) -> FileSignature? { nil }

  /// The signature, where changes are always seen.
  public func settledSignature(of path: String) -> FileSignature? { signature(of: path) }

  /// A path for each folder, since nothing says otherwise.
  public func identity(of folder: String) -> FolderIdentity? { nil }

  /// All files below a folder, as paths relative to it, in order; hidden ones are left out.
  ///
  /// A folder that is not there has no files. Throws where something is no file that can be read, where a link leads
  /// back to a folder that it lies in, and where one leads out of the folder although all has to lie in it.
  public func files(below folder: String, followsLinksOut: Bool = true) throws(FileError) -> [String] {
    guard kind(of: folder) == .folder else { return [] }
    let root = followsLinksOut ? nil : resolved(folder)
    var found: [String] = []
    var waiting = [(prefix: "", above: [FolderIdentity]())]
    while let (prefix, above) = waiting.popLast() {
      let here = join(folder, prefix)
      var open = above
      if let identity = identity(of: here) {
        guard !above.contains(identity) else {
          throw FileError(
            path: here, action: "list", reason: "this link leads back to a folder that it lies in")
        }
        open.append(identity)
      }
      for name in try list(here) where !name.hasPrefix(".") {
        let path = prefix.isEmpty ? name : "\(prefix)/\(name)"
        if let root { try refuseLinkOut(join(folder, path), of: root) }
        switch kind(of: join(folder, path)) {
        case .file: found.append(path)
        case .folder: waiting.append((path, open))
        case .other, nil: throw reasonAgainst(join(folder, path), name)
        }
      }
    }
    return found.sorted()
  }

  /// Throws where a link leads somewhere else than below a folder.
  private func refuseLinkOut(_ path: String, of root: String) throws(FileError) {
    guard isLink(path), let target = resolved(path), target != root else { return }
    guard !target.hasPrefix(root.hasSuffix("/") ? root : root + "/") else { return }
    throw FileError(
      path: path, action: "read",
      reason: "it is a link to \(target), outside of the content; put a copy in its place")
  }

  /// Why something that is listed can't be read.
  private func reasonAgainst(_ path: String, _ name: String) -> FileError {
    // A name that is not in UTF-8 is listed with this character, and leads nowhere.
    if name.unicodeScalars.contains("\u{FFFD}") {
      return FileError(path: path, action: "read", reason: "its name is not in UTF-8; rename it")
    }
    do throws(FileError) {
      _ = try read(path)
    } catch {
      guard error.isMissing else { return error }
    }
    return FileError(path: path, action: "read", reason: "it is a link that leads nowhere")
  }
}

/// Two parts of a path as one; an empty part adds nothing.
public func join(_ folder: String, _ path: String) -> String {
  if folder.isEmpty || folder == "." { return path.isEmpty ? folder : path }
  if path.isEmpty { return folder }
  return folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
}
