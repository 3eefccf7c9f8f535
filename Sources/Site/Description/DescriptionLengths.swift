internal import Synchronization

/// How many characters descriptions have: a board that bounds them is told the number of jobs before the first one.
final class DescriptionLengths: Sendable {
  private let known = Mutex<[String: Int]>([:])

  /// The number of characters of a role's description, where somebody made it.
  func length(of slug: String) -> Int? { known.withLock { $0[slug] } }

  /// Notes a number of characters.
  func note(_ length: Int, of slug: String) { known.withLock { $0[slug] = length } }
}
