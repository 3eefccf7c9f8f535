internal import Text

// The title and the description.
extension JobPostingCheck {
  mutating func checkTitle() {
    let help = "write the name of the role, and nothing else"
    guard let title = text("title"), let tree = posting["title"] else { return missing("title", help) }
    let employer = text("name", of: posting["hiringOrganization"]) ?? text("hiringOrganization")
    if let employer, JobPostingCheck.has(employer, in: title) {
      warn("title", tree, "names the employer", help)
    }
    let code = text("value", of: posting["identifier"]).map { JobPostingCheck.has($0, in: title) } ?? false
    // Four digits may be a year of graduates, or a shift; five are none.
    if code || title.count(where: \.isNumber) >= 5 {
      warn("title", tree, "has a date, a code or an amount", help)
    }
    let cities = (posting["jobLocation"]?.elements ?? []).compactMap {
      text("addressLocality", of: $0["address"])
    }
    if cities.contains(where: { JobPostingCheck.has($0, in: title) }) {
      warn("title", tree, "names the place", help)
    }
    if title.contains(where: { $0.isCurrencySymbol }) { warn("title", tree, "names the pay", help) }
    if title.contains(where: { "!*|@<>[]{}=~^_".contains($0) }) {
      warn("title", tree, "has signs that are no part of a role's name", help)
    }
    if title.count > 8, title == title.uppercased(), title != title.lowercased() {
      warn("title", tree, "is all in capitals", help)
    }
  }

  mutating func checkDescription() {
    let help = "write all that the page says of the role, as HTML"
    guard let description = text("description"), let tree = posting["description"] else {
      return missing("description", help)
    }
    guard description != text("title") else {
      return refuse("description", tree, "is the title once more", help)
    }
    let tags = JobPostingCheck.tags(in: description)
    if tags.isEmpty {
      warn("description", tree, "has no HTML", "put paragraphs into <p>, and lists into <ul> and <li>")
    }
    if let foreign = tags.first(where: { !["p", "ul", "li", "br"].contains($0) }) {
      warn("description", tree, "has <\(foreign)>", "keep to <p>, <ul>, <li> and <br>, which are read")
    }
    let words = JobPostingCheck.withoutTags(description).split { $0.isWhitespace }
    if words.count < 60 {
      advise(
        "description", tree, "has \(counted(words.count, "word", "words")), too few to tell what the role is",
        help)
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
