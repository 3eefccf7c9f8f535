internal import Diagnostics
internal import Text

/// Ids that are there twice, and labels that lead to none.
struct IdentifierCheck {
  static func findings(_ page: Page) -> [Finding] {
    var found: [Finding] = []
    var first: [String: SourceRange] = [:]
    for element in page.elements {
      guard let attribute = page.attribute("id", of: element) else { continue }
      let id = page.value(attribute)
      if let known = first[id] {
        found.append(
          SiteRule.duplicateID.finding(
            "the id `\(id)` is on this page twice", at: attribute.value,
            secondary: [(known, "here it is first")],
            help: "give each place an id of its own"))
      } else {
        first[id] = attribute.value
      }
    }
    for element in page.elements {
      for attribute in element.tag.attributes where isReference(attribute.name, element.name) {
        for (id, place) in page.words(attribute) where first[id] == nil {
          found.append(
            SiteRule.deadLabel.finding(
              "nothing on this page has the id `\(id)`, which `\(attribute.name)` names", at: place,
              help: nearName(to: id, among: first.keys).map { "did you mean `\($0)`?" }))
        }
      }
    }
    return found
  }

  private static func isReference(_ attribute: String, _ element: String) -> Bool {
    switch attribute {
    case "for": element == "label" || element == "output"
    case "headers": element == "td" || element == "th"
    case "list": element == "input"
    case "form": element != "form"
    case "popovertarget", "commandfor": true
    default: ariaReferences.contains(attribute)
    }
  }

  /// Source: WAI-ARIA 1.2, attributes whose value is an ID reference or a list of them.
  private static let ariaReferences: Set<String> = [
    "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details", "aria-flowto",
    "aria-errormessage", "aria-activedescendant",
  ]
}

extension SiteRule {
  static let duplicateID = SiteRule(
    "duplicate-id", .error,
    summary: "an id that is on a page twice",
    why: "Links and labels lead to the first of them, whichever was meant.",
    source: "The HTML standard, section 3.2.6: an id is unique",
    bad: [#"<p id="pay">One</p><p id="«pay»">Two</p>"#],
    good: [#"<p id="pay">One</p><p id="perks">Two</p>"#])

  static let deadLabel = SiteRule(
    "dead-label", .error,
    summary: "a label, or what ARIA calls a relation, that names an id which is not on the page",
    why: "Who hears the page is told nothing of what the field or region is.",
    source: "WCAG 2.2, 1.3.1 and 4.1.2; WAI-ARIA 1.2",
    bad: [
      #"<p><label for="«mail»">Mail</label> <input id="email"></p>"#,
      #"<section aria-labelledby="pay «perks»"><h2 id="pay">Pay</h2></section>"#,
    ],
    good: [
      #"<p><label for="mail">Mail</label> <input id="mail" aria-describedby="hint"></p><p id="hint">Yours</p>"#
    ])
}
