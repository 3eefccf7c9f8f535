internal import Diagnostics
internal import Files
internal import Text

/// How much a page weighs, and how often it asks.
struct WeightCheck {
  /// The most that a page may weigh without its photos, in bytes as they travel.
  static let mostBytes = 60_000
  /// The most files that a page may ask for as it opens, itself included.
  static let mostRequests = 12

  /// - Parameter loads: the files that the page loads as it opens, each once.
  static func findings(_ page: Page, loads: [Int], _ files: SiteFiles, _ loaded: LoadedFiles)
    throws(FileError)
    -> [Finding]
  {
    var parts: [(name: String, bytes: Int)] = []
    for index in loads {
      let weight = try loaded.weight(index)
      if !weight.isPhoto { parts.append((files.paths[index], weight.bytes)) }
    }
    var found: [Finding] = []
    var total = parts.reduce(0) { $0 + $1.bytes }
    // Most pages are light enough as they stand, and packing takes longer than all the other checks.
    if total + page.file.bytes.count > mostBytes {
      let own = compressedSize(page.file.bytes)
      parts.append(("the page itself", own))
      total += own
    }
    if total > mostBytes {
      parts.sort { ($0.bytes, $1.name) > ($1.bytes, $0.name) }
      let heaviest = parts.prefix(3).map { "\($0.name) about \(kilobytes($0.bytes))" }
      found.append(
        SiteRule.pageWeight.finding(
          "this page weighs about \(kilobytes(total)) without photos, more than \(kilobytes(mostBytes))",
          at: .fileStart,
          notes: ["the most of it: \(listed(heaviest))"], help: "leave out what nobody would miss", group: "")
      )
    }
    if loads.count + 1 > mostRequests {
      found.append(
        SiteRule.requestCount.finding(
          "this page asks for \(loads.count + 1) files as it opens, more than \(mostRequests)",
          at: .fileStart,
          help:
            "put style sheets together, and let pictures below the first screen load late (loading=\"lazy\")",
          group: ""))
    }
    return found
  }

  private static func kilobytes(_ bytes: Int) -> String { "\((bytes + 500) / 1000) KB" }
}

extension SiteRule {
  static let pageWeight = SiteRule(
    "page-weight", .warning,
    summary: "a page that weighs more than 60 KB, as servers send it, without photos",
    why: """
      Many look at jobs on a phone under way. HTML, style sheets, scripts, fonts and drawings count, packed as gzip \
      would; photos do not. The size is an estimate.
      """,
    source: "Our own budget; the median page of the Web Almanac 2024 weighs 2,311 KB on phones",
    isBudget: true)

  static let requestCount = SiteRule(
    "request-count", .warning,
    summary: "a page that asks for more than 12 files as it opens",
    why: "Each file has to be asked for, and the slowest decides. Pictures that load late do not count.",
    source: "Our own budget; the median page of the Web Almanac 2024 makes 66 requests on phones",
    isBudget: true)
}
