internal import Content
internal import Routes
internal import Text

/// A file beside the pages, for programs: parts that are made each by itself and stand behind each other, since a list
/// of all roles is larger than anybody wants to hold.
struct GeneratedFile: Sendable {
  /// The path below the site's folder.
  let path: String
  /// The roles that its entries stand for, one each; nil where they stand for something else.
  let roles: RoleList?
  /// The number of parts: what stands before the entries, these by the hundred, and what stands behind them.
  let parts: Int
  private let count: Int
  private let head: @Sendable (inout ByteBuffer) -> Void
  private let entries: @Sendable (Range<Int>, inout ByteBuffer) -> Void
  private let foot: @Sendable (inout ByteBuffer) -> Void

  /// A file of one part.
  init(path: String, _ write: @escaping @Sendable (inout ByteBuffer) -> Void) {
    self.path = path
    roles = nil
    parts = 1
    count = 0
    head = write
    entries = { _, _ in }
    foot = { _ in }
  }

  /// A list: what stands before its entries, some of them after the other, and what stands behind them.
  init(
    path: String, count: Int, of roles: RoleList? = nil, head: @escaping @Sendable (inout ByteBuffer) -> Void,
    entries: @escaping @Sendable (Range<Int>, inout ByteBuffer) -> Void,
    foot: @escaping @Sendable (inout ByteBuffer) -> Void
  ) {
    self.path = path
    self.roles = roles
    self.count = count
    parts = (count + Self.entriesInPart - 1) / Self.entriesInPart + 2
    self.head = head
    self.entries = entries
    self.foot = foot
  }

  /// The number of entries that are made at once.
  private static let entriesInPart = 100

  /// Whether it is so long that nobody should hold it.
  var isLong: Bool { parts > 3 }

  /// The entries in a part; none in the first and the last.
  func entries(inPart part: Int) -> Range<Int> {
    guard part > 0, part < parts - 1 else { return 0..<0 }
    let start = (part - 1) * Self.entriesInPart
    return start..<min(start + Self.entriesInPart, count)
  }

  /// Writes a part, from 0.
  private func write(_ part: Int, _ out: inout ByteBuffer) {
    if part == 0 {
      head(&out)
    } else if part == parts - 1 {
      foot(&out)
    } else {
      entries(entries(inPart: part), &out)
    }
  }

  /// The whole file.
  var bytes: [UInt8] {
    var out = ByteBuffer(capacity: 32 << 10)
    for part in 0..<parts { write(part, &out) }
    return out.bytes
  }

  /// The file part by part, a few of which are made at once, but for those that somebody has.
  func pieces(jobs: Int, _ had: @escaping @Sendable (Int) -> [UInt8]? = { _ in nil }) -> () -> [UInt8]? {
    var made: [[UInt8]] = []
    var next = 0
    return {
      if made.isEmpty {
        let (first, count) = (next, min(parts - next, 4 * jobs))
        made = parallelMap(count, jobs: jobs) { index in
          if let bytes = had(first + index) { return bytes }
          var out = ByteBuffer(capacity: 64 << 10)
          write(first + index, &out)
          return out.bytes
        }
        .reversed()
        next += count
      }
      return made.popLast()
    }
  }
}

extension GeneratedFile {
  /// All of them, for a site; `unchanging` are paths of files whose names hold a hash of their bytes.
  static func all(
    _ site: FeedSite, _ routes: [Route], unchanging: [String], isIndexed: @escaping Sitemap.Filter
  ) -> [GeneratedFile] {
    var files = [robots(site), headers(unchanging)]
    // Nothing of the rest is of use without whole addresses.
    guard site.hasBase else { return files }
    files += Sitemap(site, routes, isIndexed: isIndexed).files
    for edition in site.editions {
      for scope in FeedScope.all(in: edition.index) {
        if site.writes(.atom) { files.append(.atom(edition, scope, site)) }
        if site.writes(.json) { files.append(.jsonFeed(edition, scope, site)) }
      }
      if site.writes(.roles) { files.append(.roles(edition, site)) }
    }
    // Job boards want each role once.
    if let first = site.editions.first {
      if site.writes(.indeed) { files.append(.board(IndeedFeed.board, first, site)) }
      if site.writes(.linkedin) { files.append(.board(LinkedInFeed.board, first, site)) }
    }
    return files
  }
}
