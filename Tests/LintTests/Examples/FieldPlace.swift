import Judgement
import Lint

/// Where a text of a field stands in the good content.
struct FieldPlace {
  /// The file, below the content folder.
  let path: String
  private let before: String
  private let after: String
  private let indentation: Int

  /// Finds the place of a field.
  init(_ field: Field) {
    let (path, keys) = FieldPlace.place(of: field)
    let parts = keys.split(separator: "§", omittingEmptySubsequences: false).map(String.init)
    self.path = path
    before = parts.first ?? ""
    after = parts.count > 1 ? parts[1] : ""
    let line = before.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    indentation = line.prefix { $0 == " " }.count
  }

  /// The top-level key with a text in it, marks included; nil where it can't be written so.
  func keys(_ text: MarkedText, _ style: TextStyle) -> String? {
    var value = MarkedBytes()
    guard style.write(text, indentation: indentation, into: &value) else { return nil }
    var marked = ""
    var last = 0
    for mark in value.marks {
      marked += String(decoding: value.bytes[last..<mark.lowerBound], as: UTF8.self)
      marked += "«" + String(decoding: value.bytes[mark], as: UTF8.self) + "»"
      last = mark.upperBound
    }
    return before + marked + String(decoding: value.bytes[last...], as: UTF8.self) + after
  }

  private static func place(of field: Field) -> (path: String, keys: String) {
    let role = GoodContent.rolePath
    switch field {
    case .title: return (role, "title: §")
    case .summary: return (role, "summary: §")
    case .problem: return (role, "problem: §")
    case .resources: return (role, "resources:\n  stack: [Python]\n  data: §")
    case .growth: return (role, "growth: §")
    case .duty: return (role, "responsibilities:\n  - §")
    case .must: return (role, "must-haves:\n  - §")
    case .nice: return (role, "nice-to-haves:\n  - §")
    case .background: return (role, "backgrounds:\n  - from: academia\n    counts: §")
    case .success:
      return (
        role,
        "success-measures:\n  - within: 6 months\n    outcome: §\n    shown-by: Two launches without a rollback"
      )
    case .neighbour: return (role, "works-with:\n  - family: data-scientist\n    for: §")
    case .exclusion: return (role, "not-this-role:\n  - who: data-engineer\n    text: §")
    case .onboarding: return (role, "onboarding:\n  access: §")
    case .pay:
      return (role, "compensation:\n  pay: {min: 95000, max: 120000, currency: EUR, per: year}\n  bonus: §")
    case .benefit:
      return (
        role,
        "compensation:\n  pay: {min: 95000, max: 120000, currency: EUR, per: year}\n  benefits:\n    - §"
      )
    case .location: return (role, "location:\n  places: [{city: Berlin, country: DE}]\n  relocation: §")
    case .conditions: return (role, "conditions:\n  hours: §")
    case .interview: return (role, "interview:\n  stages:\n    - kind: final\n      name: §")
    case .apply: return (role, "apply:\n  url: https://jobs.example.org/ENG-142\n  send:\n    - §")
    case .company: return ("company.yaml", "tagline: §")
    case .statement: return ("company.yaml", "statements:\n  equal-opportunity: §")
    case .team: return ("teams/search.md", "mission: §")
    case .story: return ("stories/ranker.md", "summary: §")
    case .page: return ("pages/privacy.md", "summary: §")
    }
  }
}
