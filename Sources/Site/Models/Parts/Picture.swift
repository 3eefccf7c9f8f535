internal import Content
internal import Routes
internal import Templates

/// A picture on a page.
struct Picture: Sendable {
  var path: String
  var alt: PlainText

  init?(_ path: PlainText?, alt: PlainText?) {
    guard let path else { return nil }
    self.path = path.value
    self.alt = alt ?? PlainText()
  }

  static let model = Model<Picture, PageContext>(
    "image",
    [
      .text("url", "The picture's address.") { $1.link(to: $0.path) },
      .text("alt", "The picture in words.") { picture, _ in picture.alt.value },
      .text("alt-language", "The language of those words, where it is another than the page's.") {
        picture, page in page.index.foreignLanguage(of: picture.alt)
      },
      .number("width", "Its width in pixels, where it is known.") { $1.index.pictures[$0.path]?.width },
      .number("height", "Its height in pixels, where it is known.") { $1.index.pictures[$0.path]?.height },
      .text(
        "srcset", "The picture in several widths, as the `srcset` of an image; absent where there is one."
      ) {
        $1.sourceSet(of: $0.path)
      },
    ])
}
