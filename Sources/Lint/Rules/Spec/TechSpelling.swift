internal import Diagnostics
internal import Judgement
internal import Language
internal import Rulebook

extension SpecRules {
  static let techSpelling = Rule(
    "spec/tech-spelling", .info, .taste,
    summary: "the name of a tool written otherwise than its makers write it",
    why: """
      People who use a tool every day see at once that whoever wrote this does not, and wonder who will interview them. \
      Searches find the usual spelling, too.
      """,
    source: "The site of each tool",
    examples: [
      .bad(.must, "«Pytorch» in production."),
      .bad(.resources, "Nine tables in «Postgresql», and «kubernetes» for the rest."),
      .bad(.duty, "Move the pipeline from «AirFlow» to Dagster."),
      .good(.must, "PyTorch, scikit-learn and spaCy."),
      .good(.must, "One library for tables (Scikit-learn or another)."),
      .good(.duty, "Look after github.com/pytorch/vision and the file kubernetes.yaml."),
      .good(.must, "Has worked with \"Pytorch\" when it was new.", "a quotation"),
    ],
    check: .passages(.everything) { passage, findings in
      for found in SpellingFinder.standard.mistakes(in: passage.text) {
        guard !passage.quotations.contains(where: { $0.overlaps(found.words) }) else { continue }
        let place = passage.label(found.words)
        let isWritten = place.file.bytes[place.range.indices].elementsEqual(found.spelling.wrong.utf8)
        let fix = Fix(
          title: "Write \(found.spelling.right)", isSafe: true,
          edits: [Fix.Edit(place.range, found.spelling.right)])
        findings.report(
          .wrong(found.spelling), at: place, help: "write \(found.spelling.right)",
          fixes: isWritten ? [fix] : [])
      }
    })
}

extension Message {
  fileprivate static func wrong(_ spelling: Spelling) -> Message {
    "\"\(spelling.wrong)\" is spelt \(spelling.right) by those who use it"
  }
}
