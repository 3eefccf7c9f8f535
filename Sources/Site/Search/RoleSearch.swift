internal import Content
internal import Routes
internal import Text

/// The files that a list of several pages is searched, narrowed and sorted by, in one language: in place of all its pages.
///
/// They are for the script roles-search.js of the default theme. Roles have numbers, from 0, in the order of the list.
struct RoleSearch: Sendable {
  /// How many roles the files with what one can choose by have, so that none is much larger than 100 kB.
  static let rolesInColumns = 10_000
  /// How many rows of the list stand in a file: most that are found stand apart from each other.
  static let rolesInRows = 10
  /// The columns that are read whenever the list is narrowed.
  private static let facets = ["family", "team", "place", "workplace", "level", "type"]
  /// Columns that are read when the list is put in their order.
  private static let orders = ["posted", "pay"]

  /// The files, by their path below the site's folder.
  let files: [GeneratedFile]

  /// The folder of the files of a language, below the site's folder.
  static func folder(_ index: EditionIndex) -> String {
    FeedScope.all.path("roles/search", in: index)
  }

  /// Makes the files of a language; `rows` writes some rows of the list as HTML.
  init(
    _ index: EditionIndex, jobs: Int, rolesInColumns: Int = RoleSearch.rolesInColumns,
    shardSize: Int = WordIndex.shardSize,
    rows: @escaping @Sendable (Range<Int>) -> [UInt8]
  ) {
    let roles = index.listedRoles
    let page = PageContext(index, .roles, at: Address(file: "roles"), root: "/")
    let folder = RoleSearch.folder(index)
    let words = WordIndex(rows: roles.count, jobs: jobs, shardSize: shardSize) {
      roles[$0].searchedTexts(page)
    }
    let starts = Array(stride(from: 0, to: roles.count, by: rolesInColumns))
    let columns = parallelMap(starts.count, jobs: jobs) { chunk in
      let own = roles[starts[chunk]..<min(starts[chunk] + rolesInColumns, roles.count)]
      return RoleSearch.columns(of: own, page)
    }

    var made: [(name: String, bytes: [UInt8])] = []
    for (number, file) in columns.joined().enumerated() {
      let kinds = ["facets"] + RoleSearch.orders
      made.append(("\(kinds[number % kinds.count])-\(number / kinds.count).json", file))
    }
    for (number, shard) in words.shards.enumerated() { made.append(("words-\(number).json", shard.bytes)) }
    for (number, beginning) in words.beginnings.enumerated() {
      made.append(("beginning-\(number).json", beginning.bytes))
    }
    var version = ContentHash()
    for role in roles { version.append(Array("\(role.slug)/".utf8)) }
    for (_, bytes) in made { version.append(bytes) }

    var json = JSONWriter()
    json.object { json in
      json.member("version", version.text)
      for (name, number) in [
        ("roles", roles.count), ("in-columns", rolesInColumns), ("in-rows", RoleSearch.rolesInRows),
      ] {
        json.key(name)
        json.value(number)
      }
      for (name, texts) in [
        ("words", words.shards.map(\.first)), ("beginnings", words.beginnings.map(\.text)),
      ] {
        json.key(name)
        json.array { json in for text in texts { json.value(text) } }
      }
    }
    made.append(("index.json", json.buffer.bytes))

    let count = roles.count
    files =
      made.map { file in
        GeneratedFile(path: "\(folder)/\(file.name)") { $0.append(contentsOf: file.bytes) }
      }
      + stride(from: 0, to: count, by: RoleSearch.rolesInRows).map { start in
        GeneratedFile(path: "\(folder)/rows-\(start / RoleSearch.rolesInRows).txt") { out in
          out.append(contentsOf: rows(start..<min(start + RoleSearch.rolesInRows, count)))
        }
      }
  }

  /// The files of some roles: what one can choose by, then each order.
  private static func columns(of roles: ArraySlice<Role>, _ page: PageContext) -> [[UInt8]] {
    let facts = roles.map { $0.listFacts(page) }
    var json = JSONWriter()
    json.object { json in
      for (name, text) in zip(facets, facetTexts) {
        json.key(name)
        RoleColumn(facts.map { $0[keyPath: text] }).write(into: &json)
      }
    }
    return [json.buffer.bytes]
      + [\ListFacts.posted, \.pay].map { text in
        var json = JSONWriter()
        RoleColumn(facts.map { $0[keyPath: text] }).write(into: &json)
        return json.buffer.bytes
      }
  }

  private static var facetTexts: [KeyPath<ListFacts, String>] {
    [\.family, \.team, \.places, \.workplace, \.levels, \.types]
  }
}
