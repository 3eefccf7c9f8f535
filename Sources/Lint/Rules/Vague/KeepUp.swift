internal import Diagnostics
internal import Judgement
internal import Language

extension VagueRules {
  static let keepUp = Rule(
    "vague/keep-up", .info, .practice,
    summary: "following a field, with no act that anybody could see",
    why: """
      "Stay up to date" asks everybody for the same and gives nobody the time for it. A paper that is read to the team \
      each month, or two days at a conference, is a part of a job.
      """,
    source: "Our own reading of postings",
    examples: [
      .bad(.duty, "«Stay up to date» with machine learning."),
      .bad(.must, "Interest in the «latest trends»."),
      .good(.duty, "Read one paper a month to the team, and say what we should try."),
      .good(.duty, "Keep up with the field: attend one conference a year, and bring two ideas back."),
      .good(.neighbour, "The passages and water levels that they keep up to date."),
    ],
    check: .words(
      WordCheck(
        lists: ["keep-up"], in: fields,
        except: { passage, words in
          let sentence = passage.text.sentence(of: words.lowerBound)
          return sentence.contains { learning.longest(in: passage.text, at: $0) != nil }
        },
        message: { .following($0.words) },
        help: { _ in
          "name the act: a paper read to the team each month, a conference, a trial of one new method"
        })))
}

private let learning = PhraseBook(list: "learning-acts")

extension Message {
  fileprivate static func following(_ words: String) -> Message {
    "\"\(words)\" names no act that anybody could see"
  }
}
