import Diagnostics
import Testing

@Suite("findings that are gathered")
struct SinkTests {
  private let file = SourceFile(path: "a.yaml", text: "title: A")

  private func finding(_ severity: Severity, _ message: String) -> Diagnostic {
    Diagnostic(rule: "content/syntax", severity: severity, message: message, at: Label(file, .fileStart))
  }

  @Test("a warning after a point is no error, and an error before it does not count")
  func mark() {
    var sink = DiagnosticSink()
    sink.report(finding(.error, "before"))
    let mark = sink.mark
    sink.report(finding(.warning, "after"))
    #expect(!sink.hasErrors(since: mark))
    #expect(sink.errors(since: mark).isEmpty)
    sink.report(finding(.error, "after that"))
    #expect(sink.hasErrors(since: mark))
    #expect(sink.errors(since: mark).map(\.message) == ["after that"])
    #expect(sink.hasErrors)
  }
}
