internal import Content
internal import Templates

/// Pay and benefits of a role, the company's benefits included.
struct CompensationView: Sendable {
  var pay: [Pay]
  var details: [Fact]
  var benefits: [PlainText]

  /// Gathers them; nil where nobody says anything.
  init?(_ role: Role, _ page: PageContext) {
    let own = role.compensation
    pay = own?.pay ?? []
    details = page.words.facts(
      "pay",
      [
        Fact("bonus", own?.bonus), Fact("equity", own?.equity), Fact("sign-on", own?.signOn),
        Fact("review", own?.review), Fact("learning-budget", own?.learningBudget),
      ])
    var seen: Set<String> = []
    benefits = ((own?.benefits ?? []) + page.company.benefits).filter { seen.insert($0.value).inserted }
    if pay.isEmpty, details.isEmpty, benefits.isEmpty { return nil }
  }

  static let model = Model<CompensationView, PageContext>(
    "compensation",
    [
      .list("pay", of: range, "The ranges.") { view, _ in view.pay },
      .list("details", of: Fact.model, "Bonus, equity and the like.") { view, _ in view.details },
      .list("benefits", of: SmallModels.textItem, "What comes with it.") { view, _ in view.benefits },
    ])

  private static let range = Model<Pay, PageContext>(
    "pay range",
    [
      .text("text", "The range.") { $1.words.payText($0) },
      .text("for", "The places or levels that it holds for.") { $1.words.payFor($0) },
    ])
}
