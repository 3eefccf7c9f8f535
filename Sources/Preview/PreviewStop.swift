#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Stops a running preview from another thread.
///
/// A pipe, since it wakes the server wherever it waits. A class, since the pipe is closed once.
public final class PreviewStop: Sendable {
  /// The end that the server listens to.
  let readEnd: Int32
  private let writeEnd: Int32

  /// Makes a switch; throws where the system has no file descriptors left.
  public init() throws(PreviewError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .noServer }
    (readEnd, writeEnd) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  deinit {
    _ = close(readEnd)
    _ = close(writeEnd)
  }

  /// Stops the server that runs until this; one that starts later stops at once.
  public func stop() {
    var byte: UInt8 = 0
    while write(writeEnd, &byte, 1) < 0, errno == EINTR {}
  }
}
