internal import Content
internal import Routes
internal import Text

/// The cards of a site: one for each open role in each language that it has a page in.
struct CardSet: Sendable {
  /// A card and where it stands.
  struct Entry: Sendable {
    /// Its path on the site: `cards/arrivals.0123abcd.png`.
    let path: String
    /// What its bytes are kept for.
    let key: String
    let card: Card
  }

  /// Where cards are put on a site.
  static let folder = "cards"

  /// The cards, in the order of the pages.
  private(set) var entries: [Entry] = []
  private var indices: [String: Int] = [:]
  private let font: FontFile?

  init(_ project: Project) {
    font = project.theme?.cardFont
    guard let theme = project.theme, let font = theme.cardFont else { return }
    let colours = Card.Colours(theme)
    let made = font.withFont { open in CardSet.cards(project, theme, colours, open) } ?? []
    for (language, slug, card) in made {
      let key = "card \(font.hash) \(card.key)"
      let isFirst = language == project.content.settings.language.value
      let folder = isFirst ? CardSet.folder : "\(CardSet.folder)/\(language)"
      let hash = contentHash(Array(key.utf8)).prefix(8)
      indices[CardSet.name(slug, language)] = entries.count
      entries.append(Entry(path: "\(folder)/\(slug).\(hash).png", key: key, card: card))
    }
  }

  /// The card of a role in a language; nil where it has none.
  func entry(of slug: String, in language: String) -> Entry? {
    indices[CardSet.name(slug, language)].map { entries[$0] }
  }

  /// The bytes of a card, from the cache where they are kept.
  func png(_ index: Int, _ cache: MediaCache?) -> [UInt8] {
    let entry = entries[index]
    if let kept = cache?.read(entry.key) { return kept }
    let bytes = font?.withFont { entry.card.draw(with: $0) } ?? []
    cache?.keep(bytes, for: entry.key)
    return bytes
  }

  private static func cards(
    _ project: Project, _ theme: Theme, _ colours: Card.Colours, _ font: OpenFont
  ) -> [(language: String, slug: String, card: Card)] {
    let editions = Dictionary(
      project.content.editions.map { ($0.language, $0) }, uniquingKeysWith: { first, _ in first })
    var roles: [String: Role] = [:]
    for edition in project.content.editions {
      for role in edition.roles { roles[name(role.slug, edition.language)] = role }
    }
    return project.routes.routes.compactMap { route in
      guard case .role(let slug) = route.page, let edition = editions[route.language],
        let words = theme.words[route.language], let role = roles[name(slug, route.language)],
        role.publication(on: project.today, drafts: project.options.drafts) == .open
      else { return nil }
      let card = Card(text: CardText(role, edition.company, words), colours: colours)
      return card.canBeDrawn(with: font) ? (route.language, slug, card) : nil
    }
  }

  private static func name(_ slug: String, _ language: String) -> String { "\(language)/\(slug)" }
}

extension Card.Colours {
  /// The colours of a theme in the light, where it has options of these names.
  init(_ theme: Theme) {
    let options = Dictionary(
      theme.options.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    func colour(_ name: String, _ standard: String) -> String { options[name] ?? standard }
    let ground = colour("accent", "#ff6a2b")
    paper = Card.Colours.number(colour("paper", "#f7f5ef"))
    ink = Card.Colours.number(colour("ink", "#10232c"))
    accent = Card.Colours.number(ground)
    onAccent = Card.Colours.number(Contrast.readable(colour("on-accent", "#0e1f27"), on: ground))
  }

  private static func number(_ colour: String) -> UInt32 { Colour(colour)?.rgb ?? 0 }
}
