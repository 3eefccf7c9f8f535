internal import Diagnostics

/// Pictures and links that say nothing to those who hear the page.
struct TextCheck {
  static func findings(_ page: Page) -> [Finding] {
    var found: [Finding] = []
    for element in page.elements {
      if needsAlternative(element, page), page.attribute("alt", of: element) == nil {
        found.append(
          SiteRule.missingAlt.finding(
            "this picture has no `alt`", at: element.tag.range,
            help: "say in it what the picture shows; write alt=\"\" where it only decorates"))
      }
      if isLink(element, page), !element.hasText, !element.isHidden {
        found.append(
          SiteRule.emptyLink.finding(
            "nobody can hear where this \(element.name == "button" ? "button" : "link") leads: it has no text",
            at: element.tag.range, help: "write a text in it, an `alt` for its picture, or an `aria-label`"))
      }
    }
    return found
  }

  private static func needsAlternative(_ element: Element, _ page: Page) -> Bool {
    switch element.name {
    case "img": true
    case "area": page.attribute("href", of: element) != nil
    case "input": page.value("type", of: element)?.lowercased() == "image"
    default: false
    }
  }

  private static func isLink(_ element: Element, _ page: Page) -> Bool {
    element.name == "button" || element.name == "a" && page.attribute("href", of: element) != nil
  }
}

extension SiteRule {
  static let missingAlt = SiteRule(
    "missing-alt", .error,
    summary: "a picture without a text alternative",
    why:
      "Screen readers read the file's name in its place. An empty `alt` says that there is nothing to tell.",
    source: "WCAG 2.2, 1.1.1",
    bad: [#"<p>«<img src="a.svg">»</p>"#],
    good: [#"<p><img src="a.svg" alt="A quay"> <img src="a.svg" alt=""></p>"#])

  static let emptyLink = SiteRule(
    "empty-link", .error,
    summary: "a link or button without text",
    why: "Screen readers read the address, or only the word link.",
    source: "WCAG 2.2, 2.4.4 and 4.1.2",
    bad: [
      #"<p>«<a href="/">»<img src="a.svg" alt=""></a></p>"#,
      #"<p>«<a href="/">»<span aria-hidden="true">→</span></a></p>"#,
    ],
    good: [
      #"<p><a href="/">Home</a> <a href="/"><img src="a.svg" alt="Home"></a></p>"#,
      #"<p><a href="/" aria-label="Home">→</a> <a href="/"><svg><title>Home</title></svg></a></p>"#,
    ])
}
