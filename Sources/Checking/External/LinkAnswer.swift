/// What came of asking for an address.
package enum LinkAnswer: Sendable, Equatable {
  /// The last answer, after redirects: 200, 404 …
  case status(Int)
  /// Nobody answered in time.
  case timeout
  /// Nobody answered, and why.
  case failure(String)
}

/// Who asks for addresses elsewhere; passed in, so that a test needs no network.
package protocol LinkProbe: Sendable {
  /// Asks for an address, and waits for the answer.
  func ask(_ address: String) -> LinkAnswer
}
