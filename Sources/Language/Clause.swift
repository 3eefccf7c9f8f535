/// Part of a sentence with work of its own: "explore the data", "prototype models", "hand them over".
public struct Clause: Sendable, Equatable {
  /// Its words.
  public let words: Range<Int>
  /// Whether it begins a sentence.
  public let beginsSentence: Bool
  /// Whether it stands before what the sentence says: "As the platform team builds the cluster, you …"
  public let isLeadIn: Bool

  /// Makes a clause.
  public init(words: Range<Int>, beginsSentence: Bool, isLeadIn: Bool = false) {
    self.words = words
    self.beginsSentence = beginsSentence
    self.isLeadIn = isLeadIn
  }
}
