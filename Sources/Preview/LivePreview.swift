internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What a server shows now, and may be told to show from any thread.
///
/// A class, since the server and whoever builds the site share it; it holds a pipe that wakes the server.
public final class LivePreview: Sendable {
  /// What is shown at a moment.
  struct State: Sendable {
    /// The site as it was last; nil before there was one.
    var site: (any PreviewSite)?
    /// Why it is not as its sources are now.
    var errors: [PreviewFinding] = []
    /// What is found in the source of a page, by the page's path; nil before anybody looked.
    var findings: (@Sendable (String) -> PageFindings)?
  }

  private let current = Mutex(State())
  private let ends: (reading: Int32, writing: Int32)

  /// Makes one that has nothing to show yet; throws where the system has no file descriptors left.
  public init() throws(PreviewError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .noServer }
    self.ends = (ends[0], ends[1])
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      // Nobody waits for a server that is busy: one byte wakes it as well as many.
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
  }

  deinit { _ = (close(ends.reading), close(ends.writing)) }

  /// Shows a site that could be built; what was wrong before is mended.
  public func show(_ site: any PreviewSite) {
    change {
      $0.site = site
      $0.errors = []
    }
  }

  /// Says why the site can't be built as its sources are now; what could be built last is still shown.
  public func show(errors: [PreviewFinding]) { change { $0.errors = errors } }

  /// Says what is found in the sources of pages; pages are asked for by their paths, such as `roles/engineer/index.html`.
  public func show(findings: @escaping @Sendable (String) -> PageFindings) {
    change { $0.findings = findings }
  }

  private func change(_ body: (inout State) -> Void) {
    let earlier = current.withLock { state in
      let earlier = state
      body(&state)
      return earlier
    }
    var byte: UInt8 = 0
    while write(ends.writing, &byte, 1) < 0, errno == EINTR {}
    // To let go of a large site takes a while, and nobody is to wait for that.
    withExtendedLifetime(earlier) {}
  }

  var state: State { current.withLock { $0 } }

  /// The end of the pipe where something can be read after each change.
  var wakeEnd: Int32 { ends.reading }

  /// Takes out what can be read there.
  func fallAsleep() {
    var room = [UInt8](repeating: 0, count: 256)
    while read(ends.reading, &room, room.count) > 0 {}
  }
}
