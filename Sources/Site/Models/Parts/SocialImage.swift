internal import Content
internal import Routes
internal import Templates

/// The picture that links to a page show elsewhere: the card of an open role, else the company's.
struct SocialImage: Sendable {
  /// Its path on the site.
  var path: String
  /// The picture in words.
  var alt: String
  /// In pixels, where it is known.
  var size: (width: Int, height: Int)?

  init?(of page: PageContext) {
    if case .role(let slug) = page.page,
      let entry = page.index.media.cards.entry(of: slug, in: page.index.language)
    {
      self.init(path: entry.path, alt: entry.card.text.alt, size: (Card.width, Card.height))
    } else if let path = page.company.socialImage?.value {
      let size = page.index.pictures[path].map { ($0.width, $0.height) }
      self.init(path: path, alt: page.company.name.value, size: size)
    } else {
      return nil
    }
  }

  private init(path: String, alt: String, size: (width: Int, height: Int)?) {
    self.path = path
    self.alt = alt
    self.size = size
  }

  static let model = Model<SocialImage, PageContext>(
    "social image",
    [
      .text("url", "The whole address of the picture.") { image, page in
        page.canonical(Address(file: image.path))
      },
      .text("alt", "The picture in words.") { image, _ in image.alt },
      .number("width", "Its width in pixels, where it is known.") { image, _ in image.size?.width },
      .number("height", "Its height in pixels, where it is known.") { image, _ in image.size?.height },
    ])
}
