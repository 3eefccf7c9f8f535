extension Rulebook {
  /// A file that `remit new` begins with, or texts that it takes over, by its path below Data/starters; nil where there
  /// is none.
  package static func starter(_ path: String) -> String? { file("starters/\(path)") }

  /// The paths below Data/starters, in order.
  package static var starterPaths: [String] {
    paths(below: "starters/").map { String($0.dropFirst("starters/".count)) }
  }

  /// The files that `remit init` begins a site with, by their paths below the content.
  package static var siteStarters: [(path: String, text: String)] {
    starterPaths.filter { $0.hasPrefix("init/") }.map {
      (String($0.dropFirst("init/".count)), starter($0) ?? "")
    }
  }
}
