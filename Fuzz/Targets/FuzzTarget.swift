/// A reader that is fed with bytes that nobody would write.
package struct FuzzTarget: Sendable {
  /// The word that asks for it.
  package let name: String
  /// The bytes of the longest input.
  package let longest: Int
  /// The file in Fuzz/Dictionaries with words that inputs are made of, without its ending.
  package let dictionary: String?
  /// Files of the repository to begin with, as patterns, besides those in Fuzz/Seeds under the target's name.
  package let seeds: [String]
  /// Reads an input and says which promises were broken.
  package let check: @Sendable (_ input: [UInt8], _ promises: inout Promises) -> Void

  init(
    _ name: String, longest: Int = 4096, dictionary: String? = nil, seeds: [String] = [],
    check: @escaping @Sendable (_ input: [UInt8], _ promises: inout Promises) -> Void
  ) {
    self.name = name
    self.longest = longest
    self.dictionary = dictionary
    self.seeds = seeds
    self.check = check
  }

  /// All targets; a target is a file in Readers, and a word here.
  package static let all: [FuzzTarget] = [
    .yaml, .frontMatter, .markdown, .templates, .values, .clauses, .role, .fix, .posting, .suppressions,
    .settings, .content, .pictures, .fonts, .html, .css, .json, .baseline, .kept, .imports, .merging, .lsp,
  ]
}

/// What must hold for each input; keeps what did not.
package struct Promises {
  /// What did not hold, in words.
  package private(set) var broken: [String] = []

  /// Makes an empty collection.
  package init() {}

  /// Notes that something does not hold.
  mutating func expect(_ holds: Bool, _ otherwise: @autoclosure () -> String) {
    if !holds { broken.append(otherwise()) }
  }
}
