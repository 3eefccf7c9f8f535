/// A term as people write it in a file of concepts, spelled out to all that it stands for.
///
/// `a|b` is one of several words, where hyphens join several, and `[word]` may be missing. The last word stands for
/// its plural too, and a verb in front for all its forms.
public struct TermPattern: Sendable, Equatable {
  /// The runs of words that it stands for, as they are written; empty where it can't be read.
  public let spellings: [String]

  /// How its words change.
  public enum Inflecting: Sendable {
    /// The first word as a verb.
    case verb
    /// The last word as a noun, and the first as a verb where it is one.
    case wording(isVerb: @Sendable (String) -> Bool)
    /// The last word as a noun.
    case noun
    /// As it is written.
    case nothing
  }

  /// Spells a term out.
  public init(_ text: String, _ inflecting: Inflecting) {
    var runs: [[String]] = [[]]
    for part in text.lowercased().split(separator: " ") {
      var word = part
      var isOptional = false
      if word.hasPrefix("["), word.hasSuffix("]"), word.count > 2 {
        word = word.dropFirst().dropLast()
        isOptional = true
      }
      let choices = word.split(separator: "|").map(String.init)
      guard !choices.isEmpty, !word.contains("["), !word.contains("]") else {
        spellings = []
        return
      }
      let longer = runs.flatMap { run in choices.map { run + [$0] } }
      runs = isOptional ? runs + longer : longer
      guard runs.count <= 20_000 else {
        spellings = []
        return
      }
    }
    var found: [String] = []
    for run in runs where !run.isEmpty {
      found += TermPattern.forms(run.joined(separator: " "), inflecting)
    }
    var seen: Set<String> = []
    spellings = found.filter { seen.insert($0).inserted }
  }

  private static func forms(_ run: String, _ inflecting: Inflecting) -> [String] {
    switch inflecting {
    case .nothing: [run]
    case .verb: Inflection.verbForms(run).all
    case .noun: Inflection.nounForms(run)
    case .wording(let isVerb):
      run.contains(" ") && isVerb(String(run.prefix { $0 != " " }))
        ? Inflection.verbForms(run).all.flatMap(Inflection.nounForms) : Inflection.nounForms(run)
    }
  }
}
