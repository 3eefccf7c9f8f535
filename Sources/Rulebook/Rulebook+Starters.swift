extension Rulebook {
  /// A file that `remit new` begins with, or texts that it takes over, by its path below Data/starters; nil where there
  /// is none.
  package static func starter(_ path: String) -> String? { file("starters/\(path)") }

  /// The paths below Data/starters, in order.
  package static var starterPaths: [String] {
    paths(below: "starters/").map { String($0.dropFirst("starters/".count)) }
  }
}
