internal import Content
internal import Routes
internal import Text

/// What a list of roles is narrowed and sorted by, as its rows have it for scripts.
struct ListFacts: Sendable {
  let family: String
  let team: String
  let workplace: String
  /// Several have a space between them.
  let places: String
  let levels: String
  let types: String
  /// A number; empty where there is none.
  let posted: String
  let pay: String
}

extension Role {
  /// The ids that filters choose by, and the numbers that lists are sorted by.
  func listFacts(_ page: PageContext) -> ListFacts {
    ListFacts(
      family: self.family.value, team: self.team?.value ?? "",
      workplace: self.location?.workplace?.value.rawValue ?? "",
      places: page.index.routes.places.slugs(of: self).joined(by: " "),
      levels: self.levels.map(\.value.rawValue).joined(by: " "),
      types: (self.employment?.types ?? []).map(\.value.rawValue).joined(by: " "),
      posted: (self.posted?.value.daysSinceEpoch).map(String.init) ?? "",
      pay: page.index.payOrder.amount(of: self).map(String.init) ?? "")
  }

  /// What is read in a role's row of a list, with what else somebody may look for.
  func searchedTexts(_ page: PageContext) -> [String] {
    let words = page.words
    let outcome = changes.first.map { Outcome($0, words) }
    let texts: [String?] = [
      self.title.value, page.index.foreignLanguage(of: self).map { page.languageNote($0) }, statusWord(page),
      outcome?.text.value, outcome?.to == nil ? nil : outcome?.from?.value, outcome?.to?.value,
      words.payInList(of: self),
      words.placeAndWorkplace(of: self), page.index.team(of: self.team)?.title.value, searchWords(page),
    ]
    return texts.compactMap { $0 }
  }
}
