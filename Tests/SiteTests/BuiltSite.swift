import Content
import Diagnostics
import Files
import Judgement
import TestSupport
import Text

@testable import Site

/// The files of a site as they are before anything is written, and what was found wrong.
struct BuiltSite {
  /// Each file's text by its path.
  var files: [String: String] = [:]
  /// Each file's bytes by its path.
  var bytes: [String: [UInt8]] = [:]
  /// The findings, as `path rule: message`.
  var findings: [String] = []
  /// The roles that feeds leave out.
  var omissions: [FeedOmission] = []

  /// What is known of the built-in families: compiled once, since without optimisation that takes its time.
  private static let book = ConceptBook(BuiltIn.families() + BuiltIn.neighbours())

  /// Builds the site of a tree with `content/`.
  init(
    _ tree: [String: [UInt8]], asOf: String? = nil, at seconds: Int = 1_795_176_000, drafts: Bool = false,
    jobs: Int = 1, cache: MediaCache? = nil
  ) throws {
    var options = ProjectOptions(content: "content", now: seconds)
    options.asOf = asOf.flatMap { CalendarDate($0) }
    options.drafts = drafts
    options.jobs = jobs
    var sink = DiagnosticSink()
    let project = try Project.load(options, from: MemoryDisk(tree), into: &sink)
    findings = sink.sorted().map(summary)
    let hasFamilies = tree.keys.contains { $0.hasPrefix("content/families/") }
    let media = Media(project, cache: cache)
    findings += media.findings.sorted().map(summary)
    guard let builder = try SiteBuilder(project, hasFamilies ? nil : BuiltSite.book, media) else { return }
    omissions = builder.feedOmissions
    for output in builder.outputs {
      let bytes = try builder.bytes(of: output)
      self.bytes[output.path] = bytes
      files[output.path] = String(decoding: bytes, as: UTF8.self)
    }
  }

  /// The text of a file that was not written yet.
  static func text(_ file: GeneratedFile) -> String {
    String(decoding: file.bytes, as: UTF8.self)
  }

  /// The page at an address such as `/roles/`, or words that no page has.
  subscript(address: String) -> String {
    files[address.dropFirst() + "index.html"] ?? "no page at \(address)"
  }

  /// The path of the theme's file whose name begins and ends so, whatever stands between.
  func themeFile(_ beginning: String, _ ending: String) -> String? {
    files.keys.first { $0.hasPrefix("theme/\(beginning).") && $0.hasSuffix(".\(ending)") }
  }

  /// The text of the style sheet.
  var styleSheet: String? { themeFile("site", "css").flatMap { files[$0] } }

  /// The addresses of all pages, in order.
  var addresses: [String] {
    files.keys.filter { $0.hasSuffix("index.html") }.map { "/" + $0.dropLast("index.html".count) }.sorted()
  }
}

extension String {
  /// What stands between two texts, each time.
  func between(_ start: String, _ end: String) -> [String] {
    split(separator: start, omittingEmptySubsequences: false).dropFirst().map { part in
      String(part.split(separator: end, maxSplits: 1, omittingEmptySubsequences: false)[0])
    }
  }

  /// The text as it is read: without tags, and with one space where a cell ends or a line may break.
  var read: String {
    let parts = split(separator: "<", omittingEmptySubsequences: false)
    let texts = parts.dropFirst().map { part in
      let tagAndText = part.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
      return (tagAndText[0] == "/th" ? " " : "") + (tagAndText.count > 1 ? tagAndText[1] : "")
    }
    return (String(parts[0]) + texts.joined()).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// All targets of links.
  var links: [String] { between("href=\"", "\"") }

  /// The part of a page that is its own.
  var main: String { between("<main id=\"main\" tabindex=\"-1\">", "</main>").first ?? "no main in: \(self)" }
}
