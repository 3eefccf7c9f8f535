/// The order in which the keys of a role stand, in groups between empty lines: that of the files of `remit new role`.
enum RoleKeyOrder {
  private static let groups = [
    [
      "title", "family", "emphasis", "second-family", "level", "track", "direct-reports", "team",
      "reports-to",
      "openings", "status", "posted", "closes", "starts", "confirmed", "requisition", "vacancy",
    ],
    ["summary", "problem", "resources", "growth"],
    [
      "responsibilities", "must-haves", "nice-to-haves", "backgrounds", "success-measures", "works-with",
      "not-this-role",
    ],
    [
      "onboarding", "compensation", "location", "conditions", "employment", "interview", "apply", "aliases",
      "allow", "notes", "params",
    ],
    [rest],
  ]

  /// What stands for the comments at the end.
  static let rest = "#rest"

  /// The place of a key, or of one that waits; unknown ones stand last of all keys.
  static func place(of key: String) -> Int { places[key] ?? places[plain(key)] ?? (places[rest] ?? 0) - 1 }

  /// The number of the group of a key.
  static func group(of key: String) -> Int {
    groups.firstIndex { $0.contains(key) || $0.contains(plain(key)) } ?? groups.count - 2
  }

  private static func plain(_ key: String) -> String { String(key.drop { $0 == "#" }) }

  private static let places = Dictionary(
    groups.flatMap { $0 }.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
}
