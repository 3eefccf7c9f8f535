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
    let plain = makeSlug(from: draft.title) ?? "role"
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
}
