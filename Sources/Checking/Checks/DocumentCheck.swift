internal import Diagnostics

/// What every page needs: a language, a title, one main heading, and headings that skip no level.
struct DocumentCheck {
  static func findings(_ page: Page) -> [Finding] {
    language(page) + title(page) + headings(page)
  }

  private static func language(_ page: Page) -> [Finding] {
    let html = page.elements.first { $0.name == "html" }
    if let html, page.value("lang", of: html)?.contains(where: { !$0.isWhitespace }) == true { return [] }
    return [
      SiteRule.missingLanguage.finding(
        "this page does not say which language it is in", at: html?.tag.range ?? .fileStart,
        help: "write it into the first tag: <html lang=\"en\">", group: "")
    ]
  }

  private static func title(_ page: Page) -> [Finding] {
    let title = page.elements.first { element in
      element.name == "title" && !isInPicture(element, page)
    }
    if let title, page.text(of: title).contains(where: { !$0.isWhitespace }) { return [] }
    let head = page.elements.first { $0.name == "head" }
    return [
      SiteRule.missingTitle.finding(
        title == nil ? "this page has no title" : "the title of this page is empty",
        at: (title ?? head)?.tag.range ?? .fileStart, help: "write a <title> into its <head>")
    ]
  }

  private static func isInPicture(_ element: Element, _ page: Page) -> Bool {
    var next = element.parent
    while let index = next {
      if page.elements[index].name == "svg" { return true }
      next = page.elements[index].parent
    }
    return false
  }

  private static func headings(_ page: Page) -> [Finding] {
    let headings = page.elements.filter { level($0) != nil && !$0.isHidden }
    let main = headings.filter { $0.name == "h1" }
    var found: [Finding] = []
    if main.isEmpty {
      let body = page.elements.first { $0.name == "body" }
      found.append(
        SiteRule.mainHeading.finding(
          "this page has no main heading", at: body?.tag.range ?? .fileStart,
          help: "make the heading that says what the page is about an <h1>"))
    }
    for extra in main.dropFirst() {
      found.append(
        SiteRule.mainHeading.finding(
          "this page has another main heading", at: extra.tag.range,
          secondary: [(main[0].tag.range, "here is the first")], help: "make it an <h2>"))
    }
    for (before, heading) in zip(headings, headings.dropFirst()) {
      guard let above = level(before), let here = level(heading), here > above + 1 else { continue }
      found.append(
        SiteRule.headingJump.finding(
          "an <h\(here)> follows an <h\(above)>, so a level is missing", at: heading.tag.range,
          secondary: [(before.tag.range, "the heading before")], help: "make it an <h\(above + 1)>"))
    }
    return found
  }

  private static func level(_ element: Element) -> Int? {
    let name = Array(element.name.utf8)
    guard name.count == 2, name[0] == UInt8(ascii: "h"), (0x31...0x36).contains(name[1]) else { return nil }
    return Int(name[1]) - 0x30
  }
}

extension SiteRule {
  static let missingLanguage = SiteRule(
    "missing-language", .error,
    summary: "a page that does not say which language it is in",
    why:
      "Screen readers pronounce it as they guess, and browsers offer to translate it from a wrong language.",
    source: "WCAG 2.2, 3.1.1",
    bad: ["<!doctype html>\n«<html>»<head><title>A</title></head><body><h1>A</h1></body></html>"],
    good: ["<!doctype html>\n<html lang=\"de\"><head><title>A</title></head><body><h1>A</h1></body></html>"])

  static let missingTitle = SiteRule(
    "missing-title", .error,
    summary: "a page without a title",
    why: "The title is what search engines, tabs and bookmarks show, and what a screen reader says first.",
    source: "WCAG 2.2, 2.4.2",
    bad: [
      "<!doctype html>\n<html lang=\"de\">«<head>»</head><body><h1>A</h1></body></html>",
      "<!doctype html>\n<html lang=\"de\"><head>«<title>» </title></head><body><h1>A</h1></body></html>",
    ],
    good: ["<!doctype html>\n<html lang=\"de\"><head><title>A</title></head><body><h1>A</h1></body></html>"])

  static let mainHeading = SiteRule(
    "main-heading", .warning,
    summary: "a page without a main heading, or with more than one",
    why: "Who can't see the page goes from heading to heading; the first level says what the page is about.",
    source: "WCAG 2.2, 1.3.1 and 2.4.6; the HTML standard, section 4.3.11",
    bad: [
      "<!doctype html>\n<html lang=\"de\"><head><title>A</title></head>«<body>»<p>A</p></body></html>",
      "<p>One</p>«<h1>»Two</h1>",
    ],
    good: ["<h2>Two</h2>"])

  static let headingJump = SiteRule(
    "heading-jump", .warning,
    summary: "a heading more than one level below the one before",
    why: "It looks as if a part were missing to who goes from heading to heading.",
    source: "WCAG 2.2, 1.3.1; the HTML standard, section 4.3.11",
    bad: ["<h2>Two</h2>«<h4>»Four</h4>"],
    good: ["<h2>Two</h2><h3>Three</h3><h2>Two</h2>"])
}
