internal import Judgement
internal import Text

extension Example {
  /// The example as it is shown to people: its lines, with `^` below what is marked.
  package var drawing: String {
    switch form {
    case .text(let field): Example.drawing(of: field.sample(words))
    case .role, .company, .team, .story, .posting: Example.drawing(of: words)
    // A part of a page of the built site, whichever it is.
    case .file(let path) where path.hasSuffix(".html"): Example.drawing(of: words)
    case .file(let path): "\(path)\n\n" + Example.drawing(of: words)
    case .files(let files):
      files.map { "\($0.path)\n\n" + Example.drawing(of: $0.keys) }.joined(separator: "\n\n")
    }
  }

  /// Draws words of which some stand between « and ».
  private static func drawing(of words: String) -> String {
    var lines: [String] = []
    var isMarked = false
    for line in words.split(separator: "\n", omittingEmptySubsequences: false) {
      var text = ""
      var marks = ""
      for character in line {
        switch character {
        case "«": isMarked = true
        case "»": isMarked = false
        default:
          let shown = visible(character)
          text += shown
          // Indentation belongs to the form, not to the words.
          let isWord = isMarked && !(character == " " && text.allSatisfy { $0 == " " })
          marks += String(repeating: isWord ? "^" : " ", count: shown.count)
        }
      }
      lines.append(text)
      if marks.contains("^") {
        while marks.last == " " { marks.removeLast() }
        lines.append(marks)
      }
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}

/// A character with what acts on a text, rather than being seen, by its number: `<U+202E>`.
private func visible(_ character: Character) -> String {
  guard character != "\t", character.unicodeScalars.contains(where: isInvisible) else {
    return String(character)
  }
  return character.unicodeScalars.map { scalar in
    guard isInvisible(scalar) else { return String(scalar) }
    return "<U+\(String(0x1_0000 + scalar.value, radix: 16, uppercase: true).dropFirst())>"
  }.joined()
}

extension Field {
  /// A text as it is written in this field.
  fileprivate func sample(_ words: String) -> String {
    switch self {
    case .title: "title: \(words)"
    case .summary: "summary: \(words)"
    case .problem: "problem: \(words)"
    case .resources: "resources:\n  data: \(words)"
    case .growth: "growth: \(words)"
    case .duty: "responsibilities:\n  - \(words)"
    case .must: "must-haves:\n  - \(words)"
    case .nice: "nice-to-haves:\n  - \(words)"
    case .background: "backgrounds:\n  - counts: \(words)"
    case .success: "success-measures:\n  - outcome: \(words)"
    case .neighbour: "works-with:\n  - for: \(words)"
    case .exclusion: "not-this-role:\n  - text: \(words)"
    case .onboarding: "onboarding:\n  access: \(words)"
    case .pay: "compensation:\n  bonus: \(words)"
    case .benefit: "benefits:\n  - \(words)"
    case .location: "location:\n  relocation: \(words)"
    case .conditions: "conditions:\n  hours: \(words)"
    case .interview: "stages:\n  - name: \(words)"
    case .apply: "apply:\n  send:\n    - \(words)"
    case .company: "tagline: \(words)"
    case .statement: "statements:\n  equal-opportunity: \(words)"
    case .team: "mission: \(words)"
    case .story, .page: "summary: \(words)"
    }
  }
}
