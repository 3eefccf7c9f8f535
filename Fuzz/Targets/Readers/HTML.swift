internal import Checking
internal import Diagnostics
internal import Files
internal import Text

extension FuzzTarget {
  /// A page of a built site, as `remit check` reads it.
  static let html = FuzzTarget(
    "html", longest: 8192, dictionary: "html",
    seeds: ["site/roles/index.html", "site/404.html", "Tests/Fixtures/sites/*.html"]
  ) { input, promises in
    var tokens = HTMLTokenizer(input)
    var place: UInt32 = 0
    while let token = tokens.next() {
      let range =
        switch token {
        case .start(let tag): tag.range
        case .end(_, let range), .text(let range), .comment(let range): range
        }
      promises.expect(range.start == place && range.end > place, "a token does not follow the one before")
      place = range.end
    }
    promises.expect(Int(place) == input.count, "the tokens end at \(place) of \(input.count)")
    let files = MemoryFiles(bytes: ["site/index.html": input, "site/other/index.html": Array("<p>".utf8)])
    let options = SiteCheckOptions(folder: "site", today: "2026-11-20")
    guard let checked = try? SiteChecker(options, on: files).check({}) else {
      return promises.expect(false, "the site can't be checked")
    }
    promises.expectSound(checked.diagnostics)
  }

  /// A style sheet.
  static let css = FuzzTarget("css", dictionary: "css", seeds: ["themes/*/assets/*.css"]) { input, promises in
    var tokens = CSSTokenizer(input)
    var place = 0
    while let token = tokens.next() {
      // An address may be empty: `url()`.
      promises.expect(
        token.range.lowerBound == place && (token.range.upperBound > place || token.kind == .address),
        "a token does not follow the one before")
      promises.expect(
        token.range.lowerBound <= token.content.lowerBound
          && token.content.upperBound <= token.range.upperBound,
        "a token's text lies outside of it")
      place = token.range.upperBound
    }
    promises.expect(place == input.count, "the tokens end at \(place) of \(input.count)")
    for load in loadsOfStylesheet(input) { promises.expectPlace(load.range, in: input, "an address") }
  }
}
