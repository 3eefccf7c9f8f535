internal import Content
internal import Rulebook
internal import Text

extension RoleDescription {
  /// The facts of the page's head, with whole places, the number of the role and where to apply.
  var documentFacts: [Fact] {
    var facts = role.facts(page).map { fact in
      guard fact.id == "place", let places = wholePlaces else { return fact }
      var fact = fact
      fact.text = places
      return fact
    }
    facts += role.recordFacts(page).filter { $0.id == "requisition" }
    if let apply = ApplyView(role, page) {
      let target = apply.isEmail ? apply.target : page.link(written: apply.target)
      facts += [Fact("apply", target, label: page.words("apply"))].compactMap { $0 }
    }
    return facts
  }

  /// `Hamburg, Germany; Porto, Portugal`: a city alone may be another elsewhere.
  private var wholePlaces: String? {
    let places = role.shownPlaces.map { place in
      let country = Codes.country(place.country.value, in: page.index.language) ?? place.country.value
      let region = place.region.flatMap { $0.value == place.city.value ? nil : $0.value }
      return [place.city.value, region, country].compactMap { $0 }.joined(by: ", ")
    }
    return places.isEmpty ? nil : unique(places).joined(by: "; ")
  }

  /// What is done with others, and what others do.
  func addBoundaries(to text: inout some DescriptionWriter) {
    guard let view = BoundariesView(role, page) else { return }
    let shared = view.shared.compactMap { work -> DescriptionEntry? in
      let words = work.text ?? work.with?.title
      return words.map {
        DescriptionEntry(lines: [$0.value], note: work.text == nil ? nil : work.with?.title.value)
      }
    }
    if !shared.isEmpty {
      text.heading(page.words("lane-shared-about"))
      text.list(shared)
    }
    let theirs = view.theirs.map { work in
      DescriptionEntry(lines: [work.text.value], note: work.who?.title.value ?? work.family?.title.value)
    }
    guard !theirs.isEmpty else { return }
    text.heading(page.words("lane-theirs-about"))
    text.list(theirs)
  }
}
