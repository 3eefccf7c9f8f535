internal import Content
internal import Text

// The title and the description.
extension JobPostingCheck {
  mutating func checkTitle() {
    guard let title = text("title") else {
      require("title", "is missing: the name of the role")
      return
    }
    if let employer = text("name", of: posting["hiringOrganization"]),
      JobPostingCheck.has(employer, in: title)
    {
      require("title", "names the employer, and should be the role's name alone")
    }
    if let code = text("value", of: posting["identifier"]), JobPostingCheck.has(code, in: title) {
      require("title", "names the requisition, and should be the role's name alone")
    }
    let cities = (posting["jobLocation"]?.elements ?? []).compactMap {
      text("addressLocality", of: $0["address"])
    }
    if cities.contains(where: { JobPostingCheck.has($0, in: title) }) {
      require("title", "names the place, and should be the role's name alone")
    }
    if title.contains(where: { $0.isCurrencySymbol }) {
      require("title", "names the pay, and should be the role's name alone")
    }
    if title.contains(where: { "!*|@<>[]{}=~^_".contains($0) }) {
      require("title", "has signs that are no part of a role's name")
    }
    let words = title.split { $0 == " " || $0 == "," || $0 == "(" || $0 == ")" }
    if words.contains(where: { CalendarDate($0) != nil }) {
      require("title", "names a date, and should be the role's name alone")
    }
    if title.count > 8, title == title.uppercased(), title != title.lowercased() {
      require("title", "is all in capitals")
    }
  }

  mutating func checkDescription() {
    guard let description = text("description") else {
      require("description", "is missing: all that the page says of the role, in HTML")
      return
    }
    if description == text("title") { require("description", "is the title once more") }
    let tags = JobPostingCheck.tags(in: description)
    if tags.isEmpty {
      require("description", "has no HTML: paragraphs need <p> or <br>, lists <ul> and <li>")
    }
    let foreign = tags.filter { !["p", "ul", "li", "br"].contains($0) }
    if let first = foreign.first {
      require("description", "has <\(first)>, and only <p>, <ul>, <li> and <br> are read")
    }
    let words = JobPostingCheck.withoutTags(description).split { $0.isWhitespace }
    if words.count < 60 {
      recommend("description", "has \(words.count) words, too few to tell what the role is")
    }
  }

  /// Whether some words stand in a text, as whole words and in any case.
  private static func has(_ words: String, in text: String) -> Bool {
    func parts(_ text: String) -> [String] {
      text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
    let (wanted, all) = (parts(words), parts(text))
    guard !wanted.isEmpty, all.count >= wanted.count else { return false }
    return (0...(all.count - wanted.count)).contains { all[$0..<($0 + wanted.count)].elementsEqual(wanted) }
  }

  /// The names of the elements in some markup, in their order.
  private static func tags(in html: String) -> [String] {
    html.split(separator: "<", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      let name = part.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      return name.isEmpty ? nil : name.lowercased()
    }
  }

  private static func withoutTags(_ html: String) -> String {
    html.split(separator: "<", omittingEmptySubsequences: false).enumerated().map { index, part in
      index == 0
        ? String(part)
        : " "
          + (part.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false).dropFirst().first
            ?? "")
    }.joined()
  }
}
