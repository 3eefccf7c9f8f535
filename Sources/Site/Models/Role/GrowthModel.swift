internal import Content
internal import Templates

extension Growth {
  static let model = Model<Growth, PageContext>(
    "growth",
    [
      .html("html", "How people grow.") {
        $1.writtenHTML($0.text, topHeading: 4, idPrefix: AnchorPrefix.growth)
      },
      .list("paths", of: SmallModels.textItem, "Where the role can lead.") { growth, _ in
        growth.paths
      },
      .list("details", of: Fact.model, "Reviews and time to learn.") { growth, page in
        page.words.facts(
          "growth", [Fact("review", growth.review), Fact("learning-time", growth.learningTime)])
      },
      .list("promoted", of: Reference.model, "Stories of people who grew.") { growth, page in
        growth.promoted.compactMap { slug in
          page.index.story(slug.value).map { Reference($0, in: page.index) }
        }
      },
    ])
}
