import Diagnostics
import Testing

@Suite("the order of findings")
struct ReadingOrderTests {
  private func finding(_ path: String, _ start: Int, _ end: Int, _ rule: String, _ message: String)
    -> Diagnostic
  {
    let file = SourceFile(path: path, text: "")
    return Diagnostic(rule: rule, message: message, at: Label(file, SourceRange(start, end)))
  }

  @Test("by path, start, end, rule and message, whatever order they came in")
  func order() {
    let ordered = [
      finding("a", 9, 9, "z", "z"), finding("b", 0, 5, "z", "z"), finding("b", 1, 2, "z", "z"),
      finding("b", 1, 3, "a", "z"), finding("b", 1, 3, "b", "a"), finding("b", 1, 3, "b", "b"),
    ]
    var sink = DiagnosticSink()
    for finding in [4, 0, 3, 5, 2, 1].map({ ordered[$0] }) { sink.report(finding) }
    func lines(_ findings: [Diagnostic]) -> [String] {
      findings.map {
        "\($0.primary.file.path) \($0.primary.range.start) \($0.primary.range.end) \($0.rule) \($0.message)"
      }
    }
    #expect(lines(sink.sorted()) == lines(ordered))
  }

  @Test("a sink knows whether an error is among its findings")
  func errors() {
    var sink = DiagnosticSink()
    var warning = finding("a", 0, 1, "r", "m")
    warning.severity = .warning
    sink.report(warning)
    #expect(!sink.hasErrors)
    var other = DiagnosticSink()
    other.report(finding("a", 0, 1, "r", "m"))
    sink.absorb(other)
    #expect(sink.hasErrors)
    #expect(sink.diagnostics.map(\.severity) == [.warning, .error])
    #expect(Severity.allCases.sorted() == [.info, .warning, .error])
  }

  @Test("a range never ends before it starts, nor below 0")
  func ranges() {
    #expect(SourceRange(5, 3) == SourceRange(5, 5))
    #expect(SourceRange(-1, 2).indices == 0..<2)
    #expect(SourceRange(2, 4).union(SourceRange(7, 9)) == SourceRange(2, 9))
    #expect(SourceRange(2, 4).count == 2)
  }
}
