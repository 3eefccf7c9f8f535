internal import Diagnostics
internal import Text

/// What a finding is known by from one run to the next, though lines move.
struct Fingerprint: Hashable {
  /// The hash of the rule, the path and the words that are meant.
  let hash: String
  /// The how manieth finding with that hash it is, from 1.
  let occurrence: Int

  /// One text for both, unique in a report.
  var text: String { contentHash(Array("\(hash):\(occurrence)".utf8)) }

  /// The fingerprints of findings, in their order.
  static func all(of diagnostics: [Diagnostic]) -> [Fingerprint] {
    var seen: [String: Int] = [:]
    return diagnostics.map { diagnostic in
      let hash = Self.hash(of: diagnostic)
      let occurrence = seen[hash, default: 0] + 1
      seen[hash] = occurrence
      return Fingerprint(hash: hash, occurrence: occurrence)
    }
  }

  private static func hash(of diagnostic: Diagnostic) -> String {
    let primary = diagnostic.primary
    let end = min(Int(primary.range.end), primary.file.bytes.count)
    // Indentation and line ends differ between checkouts.
    var words = primary.file.bytes[min(Int(primary.range.start), end)..<end].filter { $0 > 0x20 }
    // What is missing has no words; its message names it.
    if words.isEmpty { words = Array(diagnostic.message.utf8) }
    return contentHash(
      Array(diagnostic.rule.utf8) + [0] + Array(primary.file.path.utf8) + [0] + words)
  }
}
