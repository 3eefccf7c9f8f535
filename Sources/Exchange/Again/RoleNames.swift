internal import Content
internal import Text

/// The names of role files that are taken, and how a new one is called.
package struct RoleNames: Sendable {
  private var taken: Set<String>
  /// The number that was last tried behind a name.
  private var numbers: [String: Int] = [:]

  /// Makes it of the names and earlier addresses that there are.
  package init(taken: some Sequence<String>) { self.taken = Set(taken) }

  /// A name for a role that nothing else has: that of its title, with its city or a number behind it where that is taken.
  package mutating func name(for draft: RoleDraft) -> String {
    let plain = makeSlug(from: RoleNames.plain(draft.title)) ?? "role"
    let city = draft.cities.count == 1 ? makeSlug(from: "\(plain) \(draft.cities[0])") : nil
    var name = plain
    if taken.contains(name), let city { name = city }
    while taken.contains(name) {
      numbers[plain, default: 1] += 1
      name = "\(plain)-\(numbers[plain, default: 2])"
    }
    taken.insert(name)
    return name
  }

  /// A title without `(m/w/d)` and its like.
  private static func plain(_ title: String) -> String {
    guard let start = title.firstIndex(of: "("), let end = title[start...].firstIndex(of: ")") else {
      return title
    }
    let letters = title[title.index(after: start)..<end].split { "/|*, ".contains($0) }
    guard letters.count > 1, letters.allSatisfy({ $0.count == 1 }) else { return title }
    return String(title[..<start] + title[title.index(after: end)...])
  }
}
