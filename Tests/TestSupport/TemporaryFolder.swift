internal import Files

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A folder on the disk that goes away with this value, with all that is in it.
public final class TemporaryFolder: Sendable {
  /// The folder's path, from the root.
  public let path: String

  /// Makes a folder with some files in it.
  public init(_ files: [String: [UInt8]] = [:]) throws {
    var name = Array("/tmp/remit-test-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else {
      throw FileError(path: "/tmp", action: "make a folder in", reason: "errno \(errno)")
    }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    for (name, bytes) in files { try write(bytes, to: name) }
  }

  deinit { TemporaryFolder.remove(path) }

  /// The path of something in the folder.
  public func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file.
  public func write(_ bytes: [UInt8], to name: String) throws {
    let target = self(name)
    try Disk().makeFolder(Files.folder(of: target))
    try Disk().write(bytes, to: target, through: target + ".new")
  }

  /// Writes a text.
  public func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  /// Makes a symbolic link.
  public func link(_ name: String, to target: String) throws {
    try Disk().makeFolder(Files.folder(of: self(name)))
    guard symlink(target, self(name)) == 0 else {
      throw FileError(path: name, action: "link", reason: "errno \(errno)")
    }
  }

  /// All files below a folder, hidden ones too, by their paths from there.
  public func files(in folder: String) -> [String: [UInt8]] { TestSupport.files(in: self(folder)) }

  /// The number and the time of the last change of each file below a folder: what tells whether it was written anew.
  public func marks(in folder: String) -> [String: String] {
    let root = self(folder)
    return TestSupport.files(in: root).keys.reduce(into: [:]) { marks, name in
      var status = stat()
      guard stat("\(root)/\(name)", &status) == 0 else { return }
      #if canImport(Darwin)
        let time = status.st_mtimespec
      #else
        let time = status.st_mtim
      #endif
      marks[name] = "\(status.st_ino) \(time.tv_sec).\(time.tv_nsec)"
    }
  }

  private static func remove(_ path: String) {
    _ = chmod(path, 0o755)
    for name in (try? Disk().list(path)) ?? [] {
      let inner = "\(path)/\(name)"
      if unlink(inner) != 0 { remove(inner) }
    }
    _ = rmdir(path)
  }
}

/// All files below a folder of the disk, hidden ones too, by their paths from there.
public func files(in folder: String) -> [String: [UInt8]] {
  let disk = Disk()
  var found: [String: [UInt8]] = [:]
  var waiting = [""]
  while let prefix = waiting.popLast() {
    for name in (try? disk.list("\(folder)/\(prefix)")) ?? [] {
      let path = prefix + name
      switch disk.kind(of: "\(folder)/\(path)") {
      case .folder: waiting.append(path + "/")
      case .file: found[path] = try? disk.read("\(folder)/\(path)")
      case .other, nil: continue
      }
    }
  }
  return found
}
