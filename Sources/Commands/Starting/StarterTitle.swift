internal import Content
internal import Text

/// What somebody typed as a name: a title with the name of the file that it makes, or the other way around.
struct StarterTitle {
  /// The name in the file and in the address; nil where no letter a–z and no digit is in what was typed.
  let slug: String?
  /// The title as it was typed; made of the name where that was typed.
  let title: String
  /// Whether a title was typed.
  let isTyped: Bool

  /// Reads what was typed; `ending` is the file's, which people add by habit.
  ///
  /// What cannot be seen is dropped.
  init(_ typed: String, ending: String) {
    let scalars = typed.unicodeScalars.compactMap { scalar in
      scalar.properties.isWhitespace ? " " : isInvisible(scalar) ? nil : scalar
    }
    let typed = String(String.UnicodeScalarView(scalars))
    let name = typed.hasSuffix(ending) ? String(typed.dropLast(ending.count)) : typed
    isTyped = !isSlug(name)
    slug = isTyped ? makeSlug(from: name) : name
    title =
      isTyped
      ? name.split(whereSeparator: \.isWhitespace).joined(separator: " ") : StarterTitle.title(of: name)
  }

  /// The title of a role, which says what somebody does, too: `search-ranking` is `ML Engineer, Search Ranking`.
  func roleTitle(family: String) -> String {
    let jobs: Set = [
      "engineer", "scientist", "researcher", "analyst", "developer", "architect", "manager", "lead", "head",
      "director",
      "intern",
    ]
    return isTyped || !jobs.isDisjoint(with: words(of: title)) ? title : "\(family), \(title)"
  }

  private static func title(of name: String) -> String {
    let known = ["ai": "AI", "ml": "ML", "mlops": "MLOps", "llm": "LLM", "nlp": "NLP", "ux": "UX"]
    return name.split(separator: "-").map { word in
      known[String(word)] ?? word.prefix(1).uppercased() + word.dropFirst()
    }.joined(separator: " ")
  }
}
