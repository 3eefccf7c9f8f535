internal import Site
internal import Text

extension Invocation {
  /// Which open roles a feed leaves out, a sentence for each feed and reason.
  func sentences(about omissions: [FeedOmission]) -> [String] {
    let groups = Dictionary(grouping: omissions) { [$0.file, $0.lack] }
    return groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { group, omissions in
      var roles = omissions.prefix(3).map { "`\($0.role)`" }
      if omissions.count > 3 { roles.append("\(omissions.count - 3) more") }
      let verb = omissions.count == 1 ? "it" : "each of them"
      return "\(group[0]) leaves out \(listed(roles)): \(verb) \(group[1])."
    }
  }
}
