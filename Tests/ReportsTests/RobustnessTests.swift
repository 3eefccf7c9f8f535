import Diagnostics
import Reports
import Testing

@Suite("ranges of any kind")
struct RobustnessTests {
  @Test("no range, in text of any kind, keeps a report from being drawn")
  func everyRange() {
    let bytes =
      Array("\u{FEFF}a:\t1\r\n\r\u{1B}機👩‍💻\n\n".utf8) + [0xFF, 0xE6, 0xA9] + Array("\r\n é\u{301}".utf8)
    let file = SourceFile(path: "a.yaml", bytes: bytes)
    var findings: [Diagnostic] = []
    for start in 0...(bytes.count + 1) {
      for end in start...(bytes.count + 2) {
        let edit = Fix.Edit(SourceRange(start, end), start % 2 == 0 ? "x\ny" : "")
        let diagnostic = finding(
          Label(file, SourceRange(start, end), "one"), Label(file, SourceRange(end / 2, end), "two"),
          Label(file, SourceRange(0, start)), fixes: [Fix(title: "Change it", isSafe: false, edits: [edit])])
        let shown = render(diagnostic, style: ReportStyle(width: 40))
        #expect(shown.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
        findings.append(diagnostic)
      }
    }
    for format in ReportFormat.all {
      let shown = render(Report(findings, filesChecked: 1), as: format)
      #expect(shown.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    }
  }

  @Test("more frames than there are columns still leave room for the text")
  func manyFrames() {
    let file = SourceFile(path: "a.yaml", text: String(repeating: "a: b\n", count: 60))
    var diagnostic = finding(Label(file, .fileStart, "here"))
    diagnostic.secondary = (0..<50).map { Label(file, SourceRange($0 * 5, 300), "frame \($0)") }
    let lines = render(diagnostic, style: ReportStyle(width: 40)).split(separator: "\n")
    #expect(lines.count { $0.hasSuffix("a: b") } == 53)
  }
}
