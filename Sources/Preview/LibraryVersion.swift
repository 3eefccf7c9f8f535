internal import CEvent

/// The library that answers requests.
public enum PreviewLibrary {
  /// The version of libevent that is linked, such as `2.1.12-stable`.
  public static var version: String { event_get_version().map { String(cString: $0) } ?? "" }
}
