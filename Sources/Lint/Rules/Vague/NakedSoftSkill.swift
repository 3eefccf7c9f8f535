internal import Diagnostics

extension VagueRules {
  static let nakedSoftSkill = Rule(
    "vague/naked-soft-skill", .info, .practice,
    summary: "a quality of character, or a skill with people, with no act that would show it",
    why: """
      One advertisement in five asks for "communication skills", and nearly one in five for passion: nobody is kept \
      away by that, and nobody is found. What the person has to explain, to whom, and what hangs on it tells the job.
      """,
    source: """
      Adzuna 2013, 500,000 advertisements; Abraham and Stein: fewer "excellent", more applicants; an article on hiring \
      data scientists and ML engineers, Vision Training Systems: say the expectations outside of technology
      """,
    examples: [
      .bad(.must, "«Excellent communication skills»."),
      .bad(.must, "A «team player» with «attention to detail»."),
      .bad(.must, "«Passionate» about machine learning."),
      .bad(.must, "«Creativity»"),
      .good(.must, "Communication skills: explains a model's errors to claims handlers."),
      .good(.must, "Strong communication skills; can explain a forecast to a harbour master."),
      .good(.duty, "Present findings to the pricing board each month."),
      .good(.duty, "Keep the event-driven pipeline of the terminals running."),
      .good(.duty, "We are curious people.", "it tells of the company"),
    ],
    check: .words(
      WordCheck(
        lists: ["naked-soft-skill"], in: fields.subtracting([.neighbour, .exclusion, .location, .pay]),
        except: { passage, words in
          passage.text.isOfTheCompany(passage.text.sentence(of: words.lowerBound))
            || passage.text.isShown(words)
        },
        besides: bareTraits,
        message: { .naked($0.words) },
        help: { _ in
          "say what the person does: who has to understand or decide what, and from which text or figure"
        })))
}

extension Message {
  fileprivate static func naked(_ words: String) -> Message {
    "everybody says \"\(words)\" of themselves: what would show it in this job?"
  }
}
