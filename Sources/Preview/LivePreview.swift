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
    /// How many errors there are beside these.
    var leftErrors = 0
    /// What is found in the source of a page, by the page's path; nil before anybody looked.
    var findings: (@Sendable (String) -> PageFindings)?
    /// Whether that was found in an earlier site than the one that is shown.
    var isStale = false
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

  /// Shows a site that could be built; what was wrong before is mended, and what was found is of the site before.
  public func show(_ site: any PreviewSite) {
    change {
      $0.site = site
      ($0.errors, $0.leftErrors) = ([], 0)
      $0.isStale = $0.findings != nil
    }
  }

  /// Says why the site can't be built as its sources are now, over the site that could be built last.
  ///
  /// - Parameters:
  ///   - left: the number of errors beside those that are listed.
  ///   - site: the site of which the findings are that were shown last; nil where there was none.
  public func show(errors: [PreviewFinding], left: Int = 0, over site: (any PreviewSite)?) {
    change {
      $0.site = site
      ($0.errors, $0.leftErrors) = (errors, left)
      $0.isStale = false
    }
  }

  /// Says what is found in the sources of the pages of the site that is shown; pages are asked for by their paths, such as
  /// `roles/engineer/index.html`.
  public func show(findings: @escaping @Sendable (String) -> PageFindings) {
    change {
      $0.findings = findings
      $0.isStale = false
    }
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
