/// Which version of the program this is.
enum Version {
  /// The version, by semver.org.
  static let current = "0.1.0"
  /// The day of its release.
  static let date = "2026-11-20"
}
