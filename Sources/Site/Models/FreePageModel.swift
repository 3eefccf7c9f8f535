internal import Content
internal import Templates

extension FreePage {
  /// A free page's own content.
  static let model = Model<FreePage, PageContext>(
    "content",
    [
      .html("body-html", "The page's text.") {
        $1.writtenHTML($0.body, topHeading: 2, idPrefix: AnchorPrefix.page, hasFirstPicture: true)
      }
    ])
}
