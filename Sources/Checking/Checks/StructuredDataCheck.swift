internal import Diagnostics
internal import Text

/// Data for programs in a page: whether it is JSON, and whether job postings are as search engines want them.
struct StructuredDataCheck {
  /// - Parameter today: the day that counts as today, as `2026-11-20`.
  static func findings(_ page: Page, today: String) -> [Finding] {
    var found: [Finding] = []
    var postings: [JSONTree] = []
    for element in page.elements
    where element.name == "script" && page.value("type", of: element)?.lowercased() == "application/ld+json" {
      do throws(JSONSyntaxError) {
        postings += try JSONTree(page.file.bytes, in: element.content.indices).things(ofType: "JobPosting")
      } catch {
        found.append(
          SiteRule.jsonLD.finding(
            "this is no JSON: \(error.message)", at: error.place,
            help: "let a program write it, or look for a comma or quotation mark", group: error.message))
      }
    }
    for posting in postings { found += JobPostingCheck.findings(posting, today: today) }
    for extra in postings.dropFirst() {
      found.append(
        SiteRule.jobPosting.finding(
          "this page has another job posting",
          at: SourceRange(Int(extra.place.start), Int(extra.place.start) + 1),
          help: "give each job a page of its own; lists have none"))
    }
    if page.isHiddenFromSearch, let posting = postings.first {
      found.append(
        SiteRule.jobPosting.finding(
          "search engines are asked to leave this page out, and are told of its job",
          at: SourceRange(Int(posting.place.start), Int(posting.place.start) + 1), severity: .warning,
          help: "leave out the job posting, or the noindex"))
    }
    return found
  }
}

extension JSONTree {
  /// Whether it is said to be a thing of a type.
  func isThing(_ type: String) -> Bool {
    self["@type"]?.elements.contains { $0.text == type } == true
  }

  /// The things of a type at the top of a document, or in its `@graph`.
  func things(ofType type: String) -> [JSONTree] {
    elements.flatMap { element in
      element.isThing(type) ? [element] : element["@graph"]?.things(ofType: type) ?? []
    }
  }

  /// All texts in it.
  func forEachText(_ body: (String, SourceRange) -> Void) {
    switch value {
    case .text(let text): body(text, place)
    case .list(let list): for element in list { element.forEachText(body) }
    case .object(let members): for member in members { member.value.forEachText(body) }
    case .word: break
    }
  }
}

extension SiteRule {
  static let jsonLD = SiteRule(
    "json-ld", .error,
    summary: "structured data that is no JSON",
    why: "Search engines drop all of it.",
    source: "RFC 8259; JSON-LD 1.1",
    bad: [
      #"<script type="application/ld+json">{"a": 1«}»}</script>"#,
      #"<script type="application/ld+json">{"a": «b»}</script>"#,
    ],
    good: [#"<script type="application/ld+json">{"a": [1, -2.5e3, null, "</p>"]}</script>"#])
}
