internal import Diagnostics
internal import Judgement

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
      .good(.must, "Excellent communication skills. Explains a price to the farmer who has to take it."),
      .good(.must, "Fluent Portuguese communication skills, for the calls with the harbour office."),
      .bad(.must, "«Willing to take» the lead, and a «flair for numbers»."),
      .bad(.must, "Able to «handle pressure», with a «collegiate» manner."),
      .good(.must, "Willing to travel to the Leeds office twice a month."),
      .good(.must, "Has calibrated sensors that handle pressure data from the locks."),
      .good(.duty, "Present findings to the pricing board each month."),
      .good(.duty, "Keep the event-driven pipeline of the terminals running."),
      .good(.duty, "We are curious people.", "it tells of the company"),
    ],
    check: .words(
      WordCheck(
        lists: ["naked-soft-skill"], in: asked,
        except: { passage, words in
          passage.text.isOfTheCompany(passage.text.sentence(of: words.lowerBound))
            || passage.text.isShown(words)
        },
        besides: bareTraits,
        message: { .naked($0.words) },
        help: { _ in
          "say what the person does: who has to understand or decide what, and from which text or figure"
        })))

  /// Where a quality is one that is asked for: what a company says of its people asks for nothing.
  private static let asked = fields.subtracting([.neighbour, .exclusion, .location, .pay, .company, .team])
}

extension Message {
  fileprivate static func naked(_ words: String) -> Message {
    "everybody says \"\(words)\" of themselves: what would show it in this job?"
  }
}
