#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What a place for files must be able to do so that a site can be written there.
public protocol WritableFileSystem: FileSystem {
  /// Writes a file whole or not at all: under the name `temporary` first, which is then renamed.
  ///
  /// Both must lie on one disk. Folders on the way are made.
  func write(_ bytes: [UInt8], to path: String, through temporary: String) throws(FileError)
  /// Writes a file as `write` does, of pieces that are asked for until there is none; `isWanted` is asked before the file
  /// gets its name, and where it says no, nothing changes.
  func write(
    pieces next: () -> [UInt8]?, to path: String, through temporary: String, if isWanted: () -> Bool
  ) throws(FileError)
  /// Writes a file whole, but only where nothing lies yet, and says whether it did.
  ///
  /// Written under the name `temporary` first; both must lie on one disk. Folders on the way are made.
  func create(_ bytes: [UInt8], at path: String, through temporary: String) throws(FileError) -> Bool
  /// Replaces the bytes of a file, whole or not at all, and leaves it alone if they are not the old ones any more.
  ///
  /// A file that has the new bytes already is as it should be.
  func replace(_ path: String, from old: [UInt8], with new: [UInt8]) throws(FileError)
  /// Removes a file; one that is not there is no error.
  func removeFile(_ path: String) throws(FileError)
  /// Removes a folder if it is empty, and says whether it did.
  func removeFolderIfEmpty(_ path: String) -> Bool
  /// Makes a folder and those above it; one that is there is no error.
  func makeFolder(_ path: String) throws(FileError)
  /// Hands over a file of any size, piece by piece.
  func scan(_ path: String, _ take: ([UInt8]) -> Void) throws(FileError)
  /// Copies a file of any size, whole or not at all, as `write` does.
  func copy(_ source: String, to path: String, through temporary: String) throws(FileError)
  /// Keeps a folder for one writer for as long as the value lives; nil while another one has it.
  func hold(_ folder: String) throws(FileError) -> FolderHold?
  /// The number of the process that holds a folder; nil where nobody does, or the system does not say who.
  func holder(of folder: String) -> Int?
}

extension WritableFileSystem {
  /// Hands over a file in one piece.
  public func scan(_ path: String, _ take: ([UInt8]) -> Void) throws(FileError) {
    take(try read(path))
  }

  /// Puts the pieces together in memory.
  public func write(
    pieces next: () -> [UInt8]?, to path: String, through temporary: String, if isWanted: () -> Bool
  ) throws(FileError) {
    var bytes: [UInt8] = []
    while let piece = next() { bytes += piece }
    if isWanted() { try write(bytes, to: path, through: temporary) }
  }

  /// Copies a file through memory.
  public func copy(_ source: String, to path: String, through temporary: String) throws(FileError) {
    try write(try read(source), to: path, through: temporary)
  }

  /// Nobody else writes into memory.
  public func hold(_ folder: String) throws(FileError) -> FolderHold? { FolderHold(nil) }
  /// Nobody.
  public func holder(of folder: String) -> Int? { nil }
}

/// That nobody else writes into a folder; it ends with this value, or with the process.
///
/// A class, since the folder is let go once.
public final class FolderHold: Sendable {
  private let descriptor: Int32?

  fileprivate init(_ descriptor: Int32?) { self.descriptor = descriptor }

  deinit { if let descriptor { _ = close(descriptor) } }
}

extension Disk: WritableFileSystem {
  /// Writes a file through a temporary name.
  public func write(_ bytes: [UInt8], to path: String, through temporary: String) throws(FileError) {
    try writeNew(bytes, to: temporary, for: path)
    try move(temporary, to: path)
  }

  /// Writes a file piece by piece.
  public func write(
    pieces next: () -> [UInt8]?, to path: String, through temporary: String, if isWanted: () -> Bool
  ) throws(FileError) {
    try writeNew(temporary, for: path) { (descriptor) throws(FileError) in
      while let piece = next() { try writeAll(piece, to: descriptor, path) }
    }
    guard isWanted() else {
      _ = unlink(temporary)
      return
    }
    try move(temporary, to: path)
  }

  /// Hands over a file in pieces of at most 1 MiB.
  public func scan(_ path: String, _ take: ([UInt8]) -> Void) throws(FileError) {
    try readPieces(of: path) { (piece) throws(FileError) in take(piece) }
  }

  /// Copies a file in pieces of at most 1 MiB.
  public func copy(_ source: String, to path: String, through temporary: String) throws(FileError) {
    try writeNew(temporary, for: path) { (descriptor) throws(FileError) in
      try readPieces(of: source) { (piece) throws(FileError) in
        try writeAll(piece, to: descriptor, path)
      }
    }
    try move(temporary, to: path)
  }

  /// Gives a file that was written its name.
  private func move(_ temporary: String, to path: String) throws(FileError) {
    if rename(temporary, path) == 0 { return }
    if errno == ENOENT {
      try makeFolder(folder(of: path))
      if rename(temporary, path) == 0 { return }
    }
    let error = lastError("write", path)
    _ = unlink(temporary)
    throw error
  }

  /// Writes a file where nothing lies yet.
  public func create(_ bytes: [UInt8], at path: String, through temporary: String) throws(FileError) -> Bool {
    try makeFolder(folder(of: path))
    try makeFolder(folder(of: temporary))
    try writeNew(bytes, to: temporary, for: path)
    defer { _ = unlink(temporary) }
    // Unlike a rename, a link replaces nothing.
    if link(temporary, path) == 0 { return true }
    if errno == EEXIST { return false }
    // Some disks know no links.
    guard [EPERM, ENOSYS, ENOTSUP, EOPNOTSUPP].contains(errno) else { throw lastError("write", path) }
    if kind(of: path) != nil { return false }
    guard rename(temporary, path) == 0 else { throw lastError("write", path) }
    return true
  }

  /// Removes a file.
  public func removeFile(_ path: String) throws(FileError) {
    guard unlink(path) != 0, errno != ENOENT else { return }
    throw lastError("remove", path)
  }

  /// Removes a folder if it is empty.
  public func removeFolderIfEmpty(_ path: String) -> Bool { rmdir(path) == 0 }

  /// Makes a folder and those above it.
  public func makeFolder(_ path: String) throws(FileError) {
    guard !path.isEmpty, mkdir(path, 0o777) != 0 else { return }
    if errno == ENOENT {
      try makeFolder(folder(of: path))
      if mkdir(path, 0o777) == 0 { return }
    }
    guard errno == EEXIST, kind(of: path) == .folder else { throw lastError("make the folder", path) }
  }

  /// Locks the folder itself, so that no file has to be left in it.
  public func hold(_ folder: String) throws(FileError) -> FolderHold? {
    let descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw lastError("open", folder) }
    let hold = FolderHold(descriptor)
    // Some disks know no locks; there, nobody is kept out.
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK { return nil }
    return hold
  }

  /// The process that Linux lists with a lock on the folder. Source: proc_locks(5).
  public func holder(of folder: String) -> Int? {
    var status = stat()
    guard stat(folder.isEmpty ? "." : folder, &status) == 0 else { return nil }
    var list: [UInt8] = []
    guard (try? readPieces(of: "/proc/locks", { list += $0 })) != nil else { return nil }
    for line in String(decoding: list, as: UTF8.self).split(separator: "\n") {
      // 1: FLOCK  ADVISORY  WRITE 4711 00:1f:12345 0 EOF
      let fields = line.split(separator: " ")
      guard fields.count > 5, fields[1] == "FLOCK", let process = Int(fields[4]), process > 0 else {
        continue
      }
      if fields[5].hasSuffix(":\(status.st_ino)") { return process }
    }
    return nil
  }

  /// Writes a file under its temporary name; errors name the file that was asked for.
  private func writeNew(_ bytes: [UInt8], to temporary: String, for path: String) throws(FileError) {
    try writeNew(temporary, for: path) { (descriptor) throws(FileError) in
      try writeAll(bytes, to: descriptor, path)
    }
  }

  /// Opens a new file for `fill` to write; where that fails, nothing is left of it.
  private func writeNew(
    _ temporary: String, for path: String, _ fill: (Int32) throws(FileError) -> Void
  ) throws(FileError) {
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else { throw lastError("write", path) }
    do throws(FileError) {
      try fill(descriptor)
    } catch {
      _ = close(descriptor)
      _ = unlink(temporary)
      throw error
    }
    // A full disk may show only here.
    guard close(descriptor) == 0 else {
      let error = lastError("write", path)
      _ = unlink(temporary)
      throw error
    }
  }

  func writeAll(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(FileError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { rest in
        rest.baseAddress.map { systemWrite(descriptor, $0 + written, bytes.count - written) } ?? 0
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw lastError("write", path) }
      written += count
    }
  }

  private func readPieces(
    of path: String, _ take: ([UInt8]) throws(FileError) -> Void
  ) throws(FileError) {
    // Without O_NONBLOCK a pipe where a file belongs would hold us forever.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw lastError("read", path) }
    defer { _ = close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw lastError("read", path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileError(path: path, action: "read", reason: "not a regular file")
    }
    var room = [UInt8](repeating: 0, count: min(1 << 20, max(1, Int(status.st_size) + 1)))
    while true {
      let count = room.withUnsafeMutableBytes { room in
        room.baseAddress.map { systemRead(descriptor, $0, room.count) } ?? 0
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw lastError("read", path) }
      if count == 0 { return }
      try take(count == room.count ? room : Array(room[..<count]))
    }
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}

/// The part of a path before its last `/`; empty where there is none.
public func folder(of path: String) -> String {
  path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
}
