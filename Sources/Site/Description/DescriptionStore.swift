internal import Synchronization

/// Descriptions that several feeds show, each made when the first of them asks for it.
final class DescriptionStore: Sendable {
  private let made = Mutex<[String: String]>([:])

  /// The text of that key.
  func text(_ key: String, make: () -> String) -> String {
    if let found = made.withLock({ $0[key] }) { return found }
    // Two threads may make the same text, which is better than to wait for each other.
    let text = make()
    made.withLock { $0[key] = text }
    return text
  }
}
