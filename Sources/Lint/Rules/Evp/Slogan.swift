internal import Content
internal import Diagnostics
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
    ],
    check: .company { review, findings in
      for value in review.company.values where value.proof?.isEmpty ?? true {
        guard !value.text.value.hasFigure else { continue }
        findings.report(.noProof, at: Label(review.file, value.text.place), help: .prove)
      }
      guard review.edition.language == "en" || review.edition.language.hasPrefix("en-") else { return }
      let values = review.company.values.map(\.place)
      let linked = review.company.mission?.document.links.isEmpty == false
      for passage in review.passages where passage.field == .company && !passage.isQuiet {
        let place = passage.label.range
        guard !values.contains(where: { $0.start <= place.start && place.end <= $0.end }),
          !passage.text.words.contains(where: { $0.lower.hasFigure }), !linked
        else { continue }
        for match in words.matches(in: passage) {
          findings.report(
            .anybody(passage.text.text(of: match.words)), at: passage.label(match.words),
            help: match.instead.isEmpty ? .prove : Message(stringLiteral: match.instead),
            severity: match.severity)
        }
      }
    })

  private static let words = WordMatcher(lists: ["slogan"])
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
