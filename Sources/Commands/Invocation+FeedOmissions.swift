internal import Site
internal import Text

extension Invocation {
  /// Says which open roles a feed leaves out, a line for each feed and reason.
  func sayOmissions(_ omissions: [FeedOmission]) {
    let groups = Dictionary(grouping: omissions) { [$0.file, $0.lack] }
    for (group, omissions) in groups.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      var roles = omissions.prefix(3).map { "`\($0.role)`" }
      if omissions.count > 3 { roles.append("\(omissions.count - 3) more") }
      let verb = omissions.count == 1 ? "it" : "each of them"
      say("\(group[0]) leaves out \(listed(roles)): \(verb) \(group[1]).")
    }
  }
}
