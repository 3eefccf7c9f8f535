internal import Content
internal import Text

extension Role {
  /// What somebody may look for besides what stands in the role's line of a list, so that the search finds what the filters
  /// find; nil where there is nothing.
  func searchWords(_ page: PageContext) -> String? {
    let words = page.words
    let family = [page.index.family(self.family.value)?.title.value].compactMap { $0 }
    let levels = self.levels.map { words("level-\($0.value.rawValue)") }
    let types = (self.employment?.types ?? []).map { words("type-\($0.value.rawValue)") }
    let workplace = (self.location?.workplace).map { [words("workplace-\($0.value.rawValue)")] } ?? []
    let stack = ResourcesView.stack(of: self, page).map(\.value)
    let all = family + (FamilyGuess.otherNames[self.family.value] ?? []) + levels + types + workplace + stack
    return all.isEmpty ? nil : unique(all).joined(by: " ")
  }
}
