internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Waits until something changes in some folders, with all that lies below them, or in single files.
///
/// Linux tells of changes (inotify). Elsewhere, where its watches are used up, and where somebody asks for it, all files are
/// looked at a few times a second. What is not there yet is watched from when it comes.
///
/// A class, since it holds a pipe by which another thread ends the waiting.
public final class FolderWatch: Sendable {
  /// How changes come to be known.
  public enum Way: Sendable, Equatable {
    /// The system tells of them.
    case told
    /// Files are looked at, again and again.
    case looking
  }

  /// The seconds between two looks at all files.
  static let interval = 0.3

  private let roots: [String]
  private let disk: Disk
  private let stopEnds: (reading: Int32, writing: Int32)
  private let state: Mutex<State>

  private struct State {
    #if os(Linux)
      var inotify: Inotify?
    #endif
    var snapshot: FolderSnapshot?
  }

  /// Begins to watch: from now on, no change is missed.
  ///
  /// - Parameters:
  ///   - roots: the paths of the folders and files.
  ///   - looks: whether files are looked at even where the system would tell, for disks on which it does not.
  public init(_ roots: [String], looks: Bool = false) {
    self.roots = roots
    disk = Disk()
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) == 0 { for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) } }
    stopEnds = (ends[0], ends[1])
    var state = State()
    #if os(Linux)
      if !looks { state.inotify = Inotify(roots, disk) }
      if state.inotify == nil { state.snapshot = FolderSnapshot(roots, on: disk) }
    #else
      state.snapshot = FolderSnapshot(roots, on: disk)
    #endif
    self.state = Mutex(state)
  }

  deinit { for end in [stopEnds.reading, stopEnds.writing] where end >= 0 { _ = close(end) } }

  /// How changes come to be known now.
  public var way: Way { state.withLock { $0.snapshot == nil ? .told : .looking } }

  /// Waits for changes; nil once somebody called `stop`. One thread at a time waits.
  public func next() -> FolderChanges? {
    #if os(Linux)
      if let inotify = state.withLock({ $0.inotify }) {
        switch inotify.next(until: stopEnds.reading) {
        case .changes(let changes): return changes
        case .stopped: return nil
        case .exhausted:
          // Whatever changed while watches were missing is found by reading all of it again.
          state.withLock { state in
            state.inotify = nil
            state.snapshot = FolderSnapshot(roots, on: disk)
          }
          return FolderChanges(paths: [], isUnsure: true)
        }
      }
    #endif
    return look()
  }

  private func look() -> FolderChanges? {
    var changed: Set<String> = []
    var first: Double?
    while true {
      // While files still change, the next look comes soon.
      if waits(changed.isEmpty ? FolderWatch.interval : 0.05) { return nil }
      let now = FolderSnapshot(roots, on: disk)
      let paths = state.withLock { state in
        let paths = state.snapshot.map { now.changes(since: $0) } ?? []
        state.snapshot = now
        return paths
      }
      changed.formUnion(paths)
      guard !changed.isEmpty else { continue }
      let began = first ?? uptime()
      first = began
      // A file that is written to all the time would hold up all others.
      if paths.isEmpty || uptime() - began >= Settling.longest {
        return FolderChanges(paths: changed.sorted())
      }
    }
  }

  /// Waits some seconds; true where somebody called `stop` before they were over.
  private func waits(_ seconds: Double) -> Bool {
    waitForBytes([stopEnds.reading], seconds: seconds).contains(stopEnds.reading)
  }

  /// Ends the waiting, now and from now on.
  public func stop() {
    var byte: UInt8 = 0
    while stopEnds.writing >= 0, write(stopEnds.writing, &byte, 1) < 0, errno == EINTR {}
  }
}

/// Waits until there is something to be read; the descriptors where there is, none after some seconds.
func waitForBytes(_ descriptors: [Int32], seconds: Double?) -> [Int32] {
  var waiting = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
  let milliseconds = seconds.map { Int32(clamping: Int(($0 * 1000).rounded(.up))) } ?? -1
  guard poll(&waiting, nfds_t(waiting.count), milliseconds) > 0 else { return [] }
  return waiting.filter { $0.revents != 0 }.map(\.fd)
}

/// Seconds on a clock that only goes forward.
func uptime() -> Double {
  var moment = timespec()
  clock_gettime(CLOCK_MONOTONIC, &moment)
  return Double(moment.tv_sec) + Double(moment.tv_nsec) / 1e9
}
