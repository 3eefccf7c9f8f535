import Lint
import TestSupport
import Testing

/// All sources, and whatever they and the fixtures name.
@Suite("The list of all rules")
struct RegistrationTests {
  private static let sources = files(in: "\(Repository.root)/Sources").filter { $0.key.hasSuffix(".swift") }
    .mapValues { String(decoding: $0, as: UTF8.self) }

  @Test("Whatever reading reports under is a rule with a page of its own")
  func reading() {
    // Paths of the content's own folders look alike.
    let folders: Set<String> = [
      "assets", "families", "pages", "roles", "stories", "teams", "site", "company", "compny", "rolls",
    ]
    var names: [String: String] = [:]
    for (path, text) in Self.sources {
      for name in Self.names(after: "\"content/", in: text, before: "\"") { names[name] = path }
    }
    let fixtures = files(in: "\(Repository.fixtures)/invalid").filter { $0.key.hasSuffix("expected.txt") }
    for (path, text) in fixtures {
      for name in Self.names(after: "[content/", in: String(decoding: text, as: UTF8.self), before: "]") {
        names[name] = path
      }
    }
    #expect(names.count > 15)
    for (name, path) in names where !folders.contains(name) {
      #expect(Rule.named("content/\(name)") != nil, "\(path) reports content/\(name)")
    }
  }

  @Test("Every rule that is declared is in the list")
  func declared() {
    var declared: [String] = []
    for (path, text) in Self.sources where path.hasPrefix("Lint/Rules/") {
      for part in text.parts(after: "= Rule(") {
        let id = part.split(separator: "\"", maxSplits: 2).dropFirst().first.map(String.init) ?? ""
        declared.append(id)
        let category = path.dropFirst("Lint/Rules/".count).prefix { $0 != "/" }.lowercased()
        #expect(id.hasPrefix("\(category)/"), "\(path) declares \(id)")
      }
    }
    #expect(declared.sorted() == Rule.all.map(\.id).sorted())
  }

  /// The names in lower case, with hyphens, between two texts.
  private static func names(after start: String, in text: String, before end: Character) -> [String] {
    text.parts(after: start).compactMap { part in
      let name = part.prefix { $0.isLowercase || $0 == "-" }
      return name.isEmpty || part.dropFirst(name.count).first != end ? nil : String(name)
    }
  }
}

extension String {
  /// What follows each place of some words.
  fileprivate func parts(after words: String) -> [Substring] {
    var found: [Substring] = []
    var rest = self[...]
    while let place = rest.firstRange(of: words) {
      rest = rest[place.upperBound...]
      found.append(rest.prefix(200))
    }
    return found
  }
}
