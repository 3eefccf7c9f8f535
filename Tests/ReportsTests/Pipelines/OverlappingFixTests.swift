import Diagnostics
import Reports
import TestSupport
import Testing

@Suite("fixes that a program may make at once")
struct OverlappingFixTests {
  private let file = SourceFile(path: "a.yaml", text: "0123456789\n")

  /// What SARIF says is deleted, as `start-end`, of findings with a fix each.
  private func deleted(_ fixes: (isSafe: Bool, ranges: [(Int, Int)])...) -> [String] {
    let findings = fixes.map { isSafe, ranges in
      let edits = ranges.map { Fix.Edit(SourceRange($0.0, $0.1), "x") }
      return finding(Label(file, .fileStart), fixes: [Fix(title: "Mend", isSafe: isSafe, edits: edits)])
    }
    let text = render(Report(findings, filesChecked: 1), as: .sarif)
    return text.components(after: "\"deletedRegion\"").map { part in
      let columns = part.split(separator: "\n").filter { $0.contains("Column") }.prefix(2)
      return columns.map { $0.filter(\.isNumber) }.joined(separator: "-")
    }
  }

  @Test("all that lie apart stay")
  func apart() {
    #expect(deleted((true, [(0, 2), (2, 4)]), (false, [(4, 6)])) == ["1-3", "3-5", "5-7"])
  }

  @Test("of two that overlap the safe one stays, else the first")
  func overlapping() {
    #expect(deleted((false, [(0, 4)]), (true, [(3, 6)])) == ["4-7"])
    #expect(deleted((true, [(0, 4)]), (true, [(3, 6)])) == ["1-5"])
    #expect(deleted((true, [(0, 4), (8, 9)]), (true, [(5, 6), (8, 10)])) == ["1-5", "9-10"])
  }

  @Test("what is inserted at the edge of another change gets in its way")
  func inserted() {
    #expect(deleted((true, [(2, 4)]), (true, [(4, 4)])) == ["3-5"])
    #expect(deleted((true, [(4, 4)]), (true, [(4, 4)])) == ["5-5"])
  }

  @Test("a fix whose own edits overlap, or that has none, is left out")
  func broken() {
    #expect(deleted((true, [(0, 4), (3, 5)]), (true, [])) == [])
  }
}

extension String {
  /// What follows each occurrence of some words.
  fileprivate func components(after words: String) -> [Substring] {
    Array(split(separator: words, omittingEmptySubsequences: false).dropFirst())
  }
}
