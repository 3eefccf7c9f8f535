internal import Content
internal import Routes
internal import Text

/// A file beside the pages, for programs: parts that are made each by itself and stand behind each other, since a list
/// of all roles is larger than anybody wants to hold.
struct GeneratedFile: Sendable {
  /// The path below the site's folder.
  let path: String
  /// The number of parts.
  let parts: Int
  /// Writes a part, from 0.
  let write: @Sendable (Int, inout ByteBuffer) -> Void

  /// A file of one part.
  init(path: String, _ write: @escaping @Sendable (inout ByteBuffer) -> Void) {
    self.path = path
    parts = 1
    self.write = { _, out in write(&out) }
  }

  /// A list: what stands before its entries, some of them after the other, and what stands behind them.
  init(
    path: String, count: Int, head: @escaping @Sendable (inout ByteBuffer) -> Void,
    entries: @escaping @Sendable (Range<Int>, inout ByteBuffer) -> Void,
    foot: @escaping @Sendable (inout ByteBuffer) -> Void
  ) {
    self.path = path
    let last = max(1, (count + Self.entriesInPart - 1) / Self.entriesInPart) - 1
    parts = last + 1
    write = { part, out in
      if part == 0 { head(&out) }
      let start = part * Self.entriesInPart
      entries(start..<min(start + Self.entriesInPart, count), &out)
      if part == last { foot(&out) }
    }
  }

  /// The number of entries that are made at once.
  private static let entriesInPart = 100

  /// The whole file.
  var bytes: [UInt8] {
    var out = ByteBuffer(capacity: 32 << 10)
    for part in 0..<parts { write(part, &out) }
    return out.bytes
  }

  /// The file piece by piece, a few of which are made at once.
  func pieces(jobs: Int) -> () -> [UInt8]? {
    var made: [[UInt8]] = []
    var next = 0
    return {
      if made.isEmpty {
        let (first, count) = (next, min(parts - next, 4 * jobs))
        made = parallelMap(count, jobs: jobs) { index in
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
