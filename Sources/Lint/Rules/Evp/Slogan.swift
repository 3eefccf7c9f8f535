internal import Content
internal import Diagnostics
internal import Judgement
internal import Language
internal import Markdown

extension EvpRules {
  static let slogan = Rule(
    "evp/slogan", .warning, .practice,
    summary: "a value or a promise of the company with no proof",
    why: """
      Any company could print "customers first". What tells yours from others is what the value has cost, changed or \
      stopped: a figure, a decision, a page that anybody can read. Candidates believe proof, and skip the rest.
      """,
    source: "An article on hiring data scientists and ML engineers, Vision Training Systems",
    examples: [
      .bad(
        Example.Form.company,
        """
        values:
          - «Integrity»
          - {text: We publish our errors., proof: "On a public page since 2023, by port."}
        """),
      .bad(
        Example.Form.company,
        """
        values:
          - text: «We care about people»
        """),
      .bad(.growth, "There are «unlimited opportunities» for whoever wants them."),
      .bad(.text(.company), "We «make a difference» for people who search."),
      .good(
        Example.Form.company,
        """
        values:
          - text: Customers first
            proof: In 2025 we gave 40 customers their money back before they asked.
        """),
      .good(
        Example.Form.company,
        """
        values:
          - We have switched off 31 things since 2022.
        """, "a figure is a proof"),
      .good(
        Example.Form.company,
        """
        mission: |
          We change the way 340 hauliers plan their day. The [errors](https://example.org/errors) are public.
        """),
      .good(.text(.team), "Quality first: 14 releases were held back in 2025."),
    ],
    check: .several([
      .company { review, findings in
        for value in review.company.values where value.proof?.isEmpty ?? true {
          guard !value.text.value.hasFigure else { continue }
          findings.report(.noProof, at: Label(review.file, value.text.place), help: .prove)
        }
        guard review.isEnglish else { return }
        let values = review.company.values.map(\.place)
        for passage in review.passages where passage.field == .company {
          let place = passage.label.range
          guard !values.contains(where: { $0.start <= place.start && place.end <= $0.end }) else { continue }
          look(at: passage, &findings)
        }
      },
      .passages([.summary, .growth, .team, .page]) { look(at: $0, &$1) },
    ]))

  private static let words = WordMatcher(lists: ["slogan"])

  private static func look(at passage: Passage, _ findings: inout Findings) {
    guard !passage.isQuiet, !passage.provesItself else { return }
    for match in words.matches(in: passage) {
      findings.report(
        .anybody(passage.text.text(of: match.words)), at: passage.label(match.words),
        help: match.instead.isEmpty ? .prove : Message(stringLiteral: match.instead),
        severity: match.severity)
    }
  }
}

extension Passage {
  /// Whether a figure or a link stands in it.
  fileprivate var provesItself: Bool {
    let written = file.bytes[label.range.indices]
    return words.contains { text.withLower($0) { $0.contains { $0 &- 0x30 < 10 } } }
      || zip(written, written.dropFirst()).contains { $0 == UInt8(ascii: "]") && $1 == UInt8(ascii: "(") }
  }
}

extension String {
  /// Whether there is a digit in it.
  fileprivate var hasFigure: Bool { utf8.contains { (0x30...0x39).contains($0) } }
}

extension Message {
  fileprivate static let noProof: Message = "this value has no proof, and any company could print it"
  fileprivate static let prove: Message =
    "write under proof one thing that it has cost, changed or stopped, which somebody outside can check"
  fileprivate static func anybody(_ words: String) -> Message {
    "\"\(words)\" is what any company could say, and nothing here proves it"
  }
}
