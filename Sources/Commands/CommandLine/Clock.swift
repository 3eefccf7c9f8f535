#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What time it is; passed in, so that a test can stop it.
struct Clock: Sendable {
  /// The whole seconds since 1970 in UTC.
  let now: @Sendable () -> Int
  /// Seconds that only go forward, for measuring how long something took.
  let uptime: @Sendable () -> Double

  /// This machine's clock.
  static let system = Clock(
    now: { Int(time(nil)) },
    uptime: {
      var moment = timespec()
      clock_gettime(CLOCK_MONOTONIC, &moment)
      return Double(moment.tv_sec) + Double(moment.tv_nsec) / 1e9
    })
}

/// The number of processor cores of this machine; 1 where so few files may be open that threads could not begin.
func processorCount() -> Int {
  let mayOpen = sysconf(Int32(_SC_OPEN_MAX))
  return mayOpen > 0 && mayOpen < 16 ? 1 : max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
}
