#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The files of this machine.
public struct Disk: FileSystem {
  /// Makes a view of the disk; relative paths start at the working directory.
  public init() {}

  /// The largest file that is read, in bytes.
  public static let largestFile = 64 << 20

  /// Reads a whole file.
  public func read(_ path: String) throws(FileError) -> [UInt8] {
    // Without O_NONBLOCK a pipe where a file belongs would hold us forever.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw lastError("read", path) }
    defer { _ = close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw lastError("read", path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileError(path: path, action: "read", reason: "not a regular file")
    }
    let size = Int(status.st_size)
    guard size <= Disk.largestFile else {
      throw FileError(path: path, action: "read", reason: "larger than \(Disk.largestFile) bytes")
    }
    var bytes = [UInt8](repeating: 0, count: size)
    bytes.removeLast(size - (try fill(&bytes, from: descriptor, at: 0, path)))
    return bytes
  }

  /// Reads some bytes of a file.
  public func read(_ path: String, _ range: Range<Int>) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw lastError("read", path) }
    defer { _ = close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: range.count)
    guard try fill(&bytes, from: descriptor, at: range.lowerBound, path) == range.count else {
      throw FileError(path: path, action: "read", reason: "it is shorter than it was")
    }
    return bytes
  }

  /// Fills an array with what lies behind a place of a file; returns for how much of it there was something.
  private func fill(
    _ bytes: inout [UInt8], from descriptor: Int32, at start: Int, _ path: String
  ) throws(FileError) -> Int {
    let size = bytes.count
    var filled = 0
    while filled < size {
      let count = bytes.withUnsafeMutableBytes { room in
        room.baseAddress.map { pread(descriptor, $0 + filled, size - filled, off_t(start + filled)) } ?? 0
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw lastError("read", path) }
      if count == 0 { break }
      filled += count
    }
    return filled
  }

  /// The names in a folder, sorted by bytes.
  public func list(_ folder: String) throws(FileError) -> [String] {
    guard let directory = opendir(folder.isEmpty ? "." : folder) else { throw lastError("list", folder) }
    defer { _ = closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// What lies at a path, links followed.
  public func kind(of path: String) -> FileKind? {
    var status = stat()
    guard stat(path.isEmpty ? "." : path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// The path from the root, links followed.
  public func resolved(_ path: String) -> String? {
    guard let found = realpath(path.isEmpty ? "." : path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  /// Whether a symbolic link lies at a path.
  public func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Size, times and number of a file.
  public func signature(of path: String) -> FileSignature? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    #if canImport(Darwin)
      let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (modified, changed) = (status.st_mtim, status.st_ctim)
    #endif
    return FileSignature(
      size: UInt64(truncatingIfNeeded: status.st_size), modified: Disk.nanoseconds(modified),
      changed: Disk.nanoseconds(changed), number: UInt64(truncatingIfNeeded: status.st_ino))
  }

  /// The signature of a file that did not change within the last tenth of a second: systems count time in steps, and
  /// two changes within one look like one. Some disks count whole seconds, and some every other one.
  public func settledSignature(of path: String) -> FileSignature? {
    var now = timespec()
    guard let signature = signature(of: path), clock_gettime(CLOCK_REALTIME, &now) == 0 else { return nil }
    let last = max(signature.modified, signature.changed)
    let step: UInt64 = last.isMultiple(of: 1_000_000_000) ? 3_000_000_000 : 100_000_000
    return last &+ step < Disk.nanoseconds(now) ? signature : nil
  }

  private static func nanoseconds(_ time: timespec) -> UInt64 {
    UInt64(truncatingIfNeeded: time.tv_sec) &* 1_000_000_000 &+ UInt64(truncatingIfNeeded: time.tv_nsec)
  }

  /// The number of a folder and of the device that it lies on.
  public func identity(of folder: String) -> FolderIdentity? {
    var status = stat()
    guard stat(folder.isEmpty ? "." : folder, &status) == 0 else { return nil }
    return FolderIdentity(
      device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(truncatingIfNeeded: status.st_ino))
  }
}

func systemRead(_ descriptor: Int32, _ room: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, room, count)
}

/// The system's last error about a path.
func lastError(_ action: String, _ path: String) -> FileError {
  let code = errno
  return FileError(
    path: path, action: action, reason: String(cString: strerror(code)), isMissing: code == ENOENT)
}
