import Diagnostics
import Reports
import TestSupport
import Testing

@Suite("what a finding is known by")
struct FingerprintTests {
  private func fingerprints(_ text: String, _ words: String..., path: String = "a.yaml") -> [String] {
    let file = SourceFile(path: path, text: text)
    let findings = words.map { finding($0.isEmpty ? Label(file, file.end) : file.label($0)) }
    return render(Report(findings, filesChecked: 1), as: .gitlab).split(separator: "\n").filter {
      $0.contains("fingerprint")
    }.map(String.init)
  }

  @Test("stays though lines move, and whatever ends a line")
  func moved() {
    let known = fingerprints("title: Ninja\n", "title: Ninja\n")
    #expect(fingerprints("# A comment\n\n\ntitle: Ninja\n", "title: Ninja\n") == known)
    #expect(fingerprints("title: Ninja\r\n", "title: Ninja\r\n") == known)
    #expect(fingerprints("title: Guru\n", "title: Guru\n") != known)
    #expect(fingerprints("title: Ninja\n", "title: Ninja\n", path: "b.yaml") != known)
  }

  @Test("no two findings of a report share one")
  func unique() {
    let all = fingerprints("title: Ninja\n", "Ninja", "Ninja", "title", "", "")
    #expect(Set(all).count == 5)
  }
}
