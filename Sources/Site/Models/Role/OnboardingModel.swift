internal import Content
internal import Templates

extension Onboarding {
  static let model = Model<Onboarding, PageContext>(
    "onboarding",
    [
      .list("items", of: Fact.model, "What happens in the first 90 days.") { onboarding, page in
        onboarding.items(page)
      }
    ])

  func items(_ page: PageContext) -> [Fact] {
    let words = page.words
    let within = firstWin?.within.map { words.within($0.value) }
    let winLabel =
      within.map { words("onboarding-first-win", ["within": $0]) } ?? words("onboarding-first-win-undated")
    return words.facts(
      "onboarding",
      [
        Fact("access", access), Fact("first-win", firstWin?.text, label: winLabel),
        Fact("result", day90?.result), Fact("learning", day90?.learning),
        Fact("buddy", buddy?.value == true ? words("onboarding-buddy-text") : nil),
      ])
  }
}
