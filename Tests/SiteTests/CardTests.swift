import Files
import TestSupport
import Testing

@testable import Site

/// A font of the machine that runs the tests; none is in the repository.
private let fontPath = "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf"
private let font: [UInt8]? = try? Disk().read(fontPath)

@Suite("cards of roles", .enabled(if: font != nil, "there is no \(fontPath) here: install fonts-dejavu-core"))
struct CardTests {
  /// The base site with a font for cards, and what else is changed.
  private func tree(_ changes: [(String, String, String)] = []) -> [String: [UInt8]] {
    var tree = Repository.baseSite.replacing(
      "format: 1", with: "format: 1\ncards: {font: assets/type.ttf}", in: "content/site.yaml")
    for (words, others, path) in changes { tree = tree.replacing(words, with: others, in: path) }
    tree["content/assets/type.ttf"] = font
    return tree
  }

  private func cards(_ site: BuiltSite) -> [String] {
    site.files.keys.filter { $0.hasPrefix("cards/") }.sorted()
  }

  @Test(
    "each open role has a picture of 1200 × 630 pixels in each of its languages, which links show elsewhere")
  func cards() throws {
    let site = try BuiltSite(tree())
    #expect(site.findings == [])
    #expect(cards(site).map { String($0.prefix { $0 != "." }) } == ["cards/arrivals", "cards/de/arrivals"])
    for path in cards(site) {
      let bytes = try #require(site.bytes[path])
      let pixels = try DrawnPicture.decoded(bytes)
      #expect([pixels.width, pixels.height] == [1200, 630])
      #expect(bytes.count < 30_000)
    }
    let page = site["/roles/arrivals/"]
    #expect(
      page.contains("<meta property=\"og:image\" content=\"https://careers.example.org/\(cards(site)[0])\">"))
    #expect(page.contains("<meta property=\"og:image:width\" content=\"1200\">"))
    #expect(page.contains("<meta property=\"og:image:height\" content=\"630\">"))
    #expect(!site["/teams/"].contains("/cards/"))
  }

  @Test("a card has the colours of the theme, and its letters what lies between them")
  func colours() throws {
    let site = try BuiltSite(tree())
    let pixels = try DrawnPicture.decoded(#require(site.bytes[cards(site)[0]]))
    func colour(_ x: Int, _ y: Int) -> [UInt8] {
      let start = (y * 1200 + x) * 3
      return Array(pixels.values[start..<start + 3])
    }
    #expect(colour(2, 2) == [0xF7, 0xF5, 0xEF])
    #expect(colour(1190, 620) == [0xA0, 0x40, 0x00])
    let ink = stride(from: 0, to: pixels.values.count, by: 3).count {
      Array(pixels.values[$0..<$0 + 3]) == [0x10, 0x23, 0x2C]
    }
    #expect(ink > 2000)
  }

  @Test("a card and its name change with the words, and with nothing else")
  func determinism() throws {
    let one = try BuiltSite(tree())
    let again = try BuiltSite(tree(), jobs: 4, cache: MediaCache(".remit", on: MemoryDisk()))
    #expect(again.bytes == one.bytes)
    let other = try BuiltSite(
      tree([("problem: |", "notes: Backfill.\nproblem: |", "content/roles/arrivals.yaml")]))
    #expect(cards(other) == cards(one))
    let title = try BuiltSite(tree([("title: ", "title: Lead ", "content/roles/arrivals.yaml")]))
    #expect(cards(title)[0] != cards(one)[0])
  }

  @Test(
    "a role whose title the font can't draw gets no card, rather than boxes",
    arguments: ["Инженер 机器学习", "מהנדס", "n\u{303}andu \u{1F680}"])
  func missingGlyphs(_ title: String) throws {
    let site = try BuiltSite(tree([("title: ", "title: \(title) ", "content/roles/arrivals.yaml")]))
    #expect(cards(site).map { String($0.prefix { $0 != "." }) } == ["cards/de/arrivals"])
    #expect(!site["/roles/arrivals/"].contains("/cards/"))
  }

  @Test("a font may be the theme's")
  func themeFont() throws {
    var tree = Repository.baseSite.replacing("name: default", with: "name: mine", in: "content/site.yaml")
      .with(["themes/mine/theme.yaml": "name: mine\ncard-font: fonts/type.ttf\n"])
    tree["themes/mine/fonts/type.ttf"] = font
    let site = try BuiltSite(tree)
    #expect(site.findings == [])
    #expect(cards(site).count == 2)
    #expect(site.files.keys.allSatisfy { !$0.hasSuffix(".ttf") })
  }

  @Test("a font that is damaged anywhere is refused, or draws something")
  func damagedFont() throws {
    let whole = try #require(font)
    #expect(throws: FontFile.Refusal.self) { try FontFile(Array(whole[..<(whole.count / 2)])) }
    let card = Card(
      text: CardText(company: "Quay", title: "A & B", facts: "€1", outcome: nil),
      colours: Card.Colours(paper: 0xFFFFFF, ink: 0, accent: 0xFF0000, onAccent: 0))
    // Every byte of the list of tables, and some of all others.
    for index in Array(stride(from: 4, to: 300, by: 11))
      + Array(stride(from: 300, to: whole.count, by: whole.count / 40))
    {
      var changed = whole
      changed[index] = 0xFF
      guard let file = try? FontFile(changed) else { continue }
      let png = file.withFont { card.draw(with: $0) } ?? []
      #expect(try DrawnPicture.decoded(png).width == 1200)
    }
  }

  @Test("a title is set in lines that are even, in the largest size that fits")
  func lines() throws {
    let file = try FontFile(#require(font))
    let lines = file.withFont { font in
      LineBreaking(font: font).lines(
        "Senior Machine Learning Engineer for Maps", size: 60, width: 1000, atMost: 3)
    }
    #expect(lines == ["Senior Machine Learning", "Engineer for Maps"])
    let none = file.withFont { font in
      LineBreaking(font: font).lines(
        "Donaudampfschifffahrtsgesellschaftskapitän", size: 90, width: 500, atMost: 3)
    }
    #expect(none == .some(nil))
    let cut = file.withFont { LineBreaking(font: $0).cut("Engineer, Maps", size: 60, width: 370) }
    #expect(cut == "Engineer…")
    let long = String(repeating: "Engineer, ", count: 5000)
    #expect(
      file.withFont { LineBreaking(font: $0).lines(long, size: 60, width: 1000, atMost: 3) } == .some(nil))
    #expect(file.withFont { LineBreaking(font: $0).cut(long, size: 60, width: 370) } == "Engineer…")
    #expect(file.withFont { LineBreaking(font: $0).cut("Engineer", size: 60, width: 1) } == "…")
  }
}

@Suite("what a card is made of")
struct CardPartTests {
  @Test(
    "a line may end after a space, and within a word after its hyphen or slash",
    arguments: [
      ("ML Engineer", ["ML ", "Engineer"]), ("Data-driven UI/UX", ["Data-", "driven ", "UI/", "UX"]),
      ("R – Lead", ["R ", "– ", "Lead"]), ("a\u{A0}b 5-7", ["a\u{A0}b ", "5-7"]), ("技術者。", ["技", "術", "者。"]),
      ("", []),
    ])
  func pieces(_ text: String, _ pieces: [String]) { #expect(LineBreaking.pieces(text) == pieces) }

  @Test(
    "what is no font is refused with the reason",
    arguments: [
      ("wOF2 and more", "is a font for browsers; its TrueType or OpenType file is needed"),
      ("<html>", "is no TrueType or OpenType font"), ("OTTO", "is a damaged font"),
      ("", "is no TrueType or OpenType font"),
    ])
  func refusals(_ text: String, _ reason: String) {
    #expect(throws: FontFile.Refusal(reason: reason)) { try FontFile(Array(text.utf8)) }
  }

  @Test(
    "site.yaml is told of a font that is not there, or none",
    arguments: [
      ("assets/logo.svg", "content/site.yaml content/bad-value: this is no TrueType or OpenType font"),
      ("assets/none.ttf", "content/site.yaml content/missing-asset: there is no file `assets/none.ttf`"),
      ("none.ttf", "content/site.yaml content/missing-asset: there is no font `none.ttf` in the theme"),
      ("../none.ttf", "content/site.yaml content/missing-asset: there is no font `../none.ttf` in the theme"),
    ])
  func findings(_ path: String, _ finding: String) throws {
    let tree = Repository.baseSite.replacing(
      "format: 1", with: "format: 1\ncards: {font: \(path)}", in: "content/site.yaml")
    #expect(try BuiltSite(tree).findings == [finding])
  }
}
