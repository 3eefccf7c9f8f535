#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension WritableFileSystem {
  /// Replaces a file; where links are, a place for files does better.
  public func replace(_ path: String, from old: [UInt8], with new: [UInt8]) throws(FileError) {
    let now = try read(path)
    if now == new { return }
    guard now == old else { throw FileError.changed(path) }
    try write(new, to: path, through: path + ".new")
  }
}

extension Disk {
  /// Replaces a file through a temporary name beside it, which is hidden.
  ///
  /// The file's mode stays, and its owner where the system lets us. A symbolic link stays, and what it leads to is
  /// replaced; other names of the same file (hard links) keep the old bytes.
  public func replace(_ path: String, from old: [UInt8], with new: [UInt8]) throws(FileError) {
    let now = try read(path)
    if now == new { return }
    guard now == old else { throw FileError.changed(path) }
    guard let target = resolved(path) else { throw lastError("write", path) }
    // A rename asks only whether the folder may be written.
    guard access(target, W_OK) == 0 else { throw lastError("write", path) }
    var status = stat()
    guard stat(target, &status) == 0 else { throw lastError("write", path) }

    let name = target.split(separator: "/").last ?? ""
    var temporary = Array(join(folder(of: target), ".\(name).XXXXXX").utf8CString)
    let descriptor = mkstemp(&temporary)
    guard descriptor >= 0 else { throw lastError("write", path) }
    do throws(FileError) {
      try writeAll(new, to: descriptor, path)
      // Giving a file away takes its special modes, so the mode comes after it.
      _ = fchown(descriptor, status.st_uid, status.st_gid)
      guard fchmod(descriptor, status.st_mode & 0o7777) == 0 else { throw lastError("write", path) }
    } catch {
      _ = close(descriptor)
      _ = unlink(temporary)
      throw error
    }
    // A full disk may show only here.
    if close(descriptor) == 0, rename(temporary, target) == 0 { return }
    let error = lastError("write", path)
    _ = unlink(temporary)
    throw error
  }
}

extension FileError {
  fileprivate static func changed(_ path: String) -> FileError {
    FileError(path: path, action: "write", reason: "the file has changed since it was read")
  }
}
