internal import Content
internal import Templates

/// An interview as a page shows it.
struct InterviewView: Sendable {
  /// One stage, and where it lies on the bar of all.
  struct Step: Sendable {
    var number: Int
    var stage: Stage
    var bar: Bar?
    /// The must-haves that stages refer to by id; empty where the page does not show them.
    var mustHaves: [Statement]
  }

  /// A part of a bar, in percent of the whole.
  struct Bar: Sendable {
    var number: Int
    var start: Double
    var width: Double

    static let model = Model<Bar, PageContext>(
      "bar",
      [
        .number("label", "The stage's number.") { bar, _ in bar.number },
        .text("start", "Where it begins, in percent.") { bar, _ in percent(bar.start) },
        .text("width", "How wide it is, in percent.") { bar, _ in percent(bar.width) },
        .text("middle", "Where its middle is, in percent.") { bar, _ in percent(bar.start + bar.width / 2) },
      ])
  }

  var interview: Interview
  var steps: [Step]

  /// Prepares an interview; nil where it has no stage.
  init?(_ interview: Interview?, mustHaves: [Statement] = []) {
    guard let interview, !interview.stages.isEmpty else { return nil }
    self.interview = interview
    let minutes = interview.stages.map { $0.takes?.value.minutes }
    let whole = minutes.compactMap { $0 }.reduce(0, +)
    let isComplete = minutes.count >= 2 && minutes.allSatisfy { $0 != nil }
    var start = 0.0
    steps = []
    for (index, stage) in interview.stages.enumerated() {
      let width = 100 * (minutes[index] ?? 0) / max(whole, 1)
      let bar = isComplete ? Bar(number: index + 1, start: start, width: width) : nil
      steps.append(Step(number: index + 1, stage: stage, bar: bar, mustHaves: mustHaves))
      start += width
    }
  }

  /// The minutes of all stages together; nil where one does not say how long it takes, in minutes or hours.
  private var minutes: Double? {
    let spans = interview.stages.map { $0.takes?.value }
    guard spans.allSatisfy({ $0?.unit == .minutes || $0?.unit == .hours }) else { return nil }
    return spans.compactMap { $0?.minutes }.reduce(0, +)
  }

  static let model = Model<InterviewView, PageContext>(
    "interview",
    [
      .text("total", "How many stages, and how much time in all.") { view, page in
        let stages = page.words.count("stages", view.interview.stages.count)
        guard let minutes = view.minutes else {
          return page.words("interview-total-stages", ["stages": stages])
        }
        return page.words("interview-total", ["stages": stages, "time": page.words.total(minutes: minutes)])
      },
      .text("decision", "When the answer comes.") { view, page in
        view.interview.decisionWithin.map {
          page.words("interview-decision", ["within": page.words.within($0.value)])
        }
      },
      .flag("has-bar", "Whether every stage says how long it takes.") { view, _ in
        view.steps.first?.bar != nil
      },
      .flag("has-one-rubric", "Whether in every stage each interviewer fills in the same form.") { view, _ in
        view.steps.allSatisfy { $0.stage.rubric?.value == true }
      },
      .list("stages", of: step, "The stages, in order.") { view, _ in view.steps },
    ])

  private static let step = Model<Step, PageContext>(
    "stage",
    [
      .number("number", "Its number, from 1.") { step, _ in step.number },
      .written("name", "What it is called.") { step, _ in step.stage.name },
      .text("takes", "The candidate's time.") { step, page in
        step.stage.takes.map { page.words.span($0.value) }
      },
      .text("where", "Where it takes place.") { step, page in
        step.stage.venue.map { page.words("where-\($0.value.rawValue)") }
      },
      .written("with", "Who is there.") { step, page in
        step.stage.with.first.map { first in
          PlainText(
            step.stage.with.map(\.value).joined(separator: page.words("place-separator")),
            language: first.language)
        }
      },
      .text("basis", "What is worked on.") { step, page in
        step.stage.basis.map { page.words("basis-\($0.value.rawValue)") }
      },
      .text("return-within", "How long the candidate may keep the task.") { step, page in
        step.stage.returnWithin.map { page.words.within($0.value) }
      },
      .flag("is-paid", "Whether the time is paid.") { step, _ in step.stage.paid?.value == true },
      .flag("has-rubric", "Whether each interviewer fills in the same form.") { step, _ in
        step.stage.rubric?.value == true
      },
      .written("prepare", "How to prepare.") { step, _ in step.stage.prepare },
      .list("assesses", of: skill, "What is looked at.") { step, _ in
        step.stage.assesses.map { Skill(id: $0.value, mustHaves: step.mustHaves) }
      },
      .record("bar", Bar.model, "Its part of the whole time.") { step, _ in step.bar },
    ])

  private struct Skill: Sendable {
    var id: String
    var mustHave: Statement?

    init(id: String, mustHaves: [Statement]) {
      self.id = id
      mustHave = mustHaves.first { $0.id?.value == id }
    }
  }

  private static let skill = Model<Skill, PageContext>(
    "skill",
    [
      .written("text", "The skill, or the must-have.") { skill, page in
        if let text = skill.mustHave?.text {
          return text.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
        }
        return PlainText(
          page.words.known("skill-\(skill.id)")
            ?? skill.id.split(separator: "-").joined(separator: " ").capitalised)
      },
      .text("url", "The must-have on the page.") { skill, _ in skill.mustHave.map { _ in "#must-\(skill.id)" }
      },
    ])
}

/// A number with two decimals and a point, for style sheets.
private func percent(_ value: Double) -> String {
  let hundredths = Int((value * 100).rounded())
  let rest = hundredths % 100
  return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
}
