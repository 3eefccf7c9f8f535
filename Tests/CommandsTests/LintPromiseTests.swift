import TestSupport
import Testing

@testable import Commands

/// Two specs as hiring managers write them, each as a posting in Markdown and as a role in a small company, in
/// Tests/Fixtures/promise. Neither is written to please the rules or to feed them.
@Suite("lint: what it promises")
struct LintPromiseTests {
  private let disk = MemoryDisk(files(in: "\(Repository.fixtures)/promise"))
  private static let badRole = "content/roles/late-parcels.yaml"

  /// The errors and warnings in a file, a line each.
  private func findings(in path: String) -> [String] {
    remit("lint", "--format", "concise", "--fail-on", "never", path, on: disk).output
      .split(separator: "\n").map(String.init)
      .filter { $0.contains(": error[") || $0.contains(": warning[") }
  }

  /// The number of the line in which some words of a file stand first.
  private func line(of words: String, in path: String) throws -> Int {
    let text = try #require(disk.text(path))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return try #require(lines.firstIndex { $0.contains(words) }, "\(path): \(words)") + 1
  }

  @Test(
    "in a good spec in plain words, there is nothing to mend",
    arguments: [
      "postings/good.md", "content/roles/senior-ml-engineer-delivery-times.yaml", "content/company.yaml",
      "content/teams", "content/stories", "content",
    ])
  func good(_ path: String) {
    #expect(findings(in: path) == [])
  }

  @Test("what a keyword would trip over stands in the good spec")
  func pitfalls() throws {
    let words = ["Women", "men", "he or she", "race", "age", "pool of Jenkins agents", "compelling metric"]
    let posting = try #require(disk.text("postings/good.md"))
    let content = disk.paths.filter { $0.hasPrefix("content/") }.compactMap { disk.text($0) }.joined()
    for word in words {
      #expect(posting.contains(word))
      #expect(content.contains(word))
    }
  }

  private static let faults = [
    ("10+ years of LangChain", "spec/impossible-experience"), ("Recent graduate", "fair/ageist"),
    ("Native English", "fair/origin"), ("Python, R, SQL", "spec/tool-list"),
    ("Competitive salary", "vague/pay-adjective"),
  ]

  @Test("each fault of a bad posting is an error or a warning in its line", arguments: faults)
  func badPosting(_ words: String, _ rule: String) throws {
    try expect(rule, at: words, in: "postings/bad.md")
  }

  @Test("nine interview rounds of a bad posting are an error or a warning in the line that counts them")
  func badPostingRounds() throws {
    // The line ends in a colon, and so it is a heading.
    try expect("interview/too-many-stages", at: "nine interview rounds", in: "postings/bad.md")
  }

  @Test(
    "each fault of a bad role is an error or a warning in its line",
    arguments: faults + [("Case study", "interview/too-many-stages")])
  func badRole(_ words: String, _ rule: String) throws {
    disk.put(try #require(disk.text("bad.yaml")), at: Self.badRole)
    try expect(rule, at: words, in: Self.badRole)
  }

  private func expect(_ rule: String, at words: String, in path: String) throws {
    let start = "\(path):\(try line(of: words, in: path)):"
    #expect(
      findings(in: path).contains { $0.hasPrefix(start) && $0.contains("[\(rule)] ") },
      "\(findings(in: path))")
  }
}
