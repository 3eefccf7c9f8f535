import Content
import Diagnostics
import Testing

@Suite("characters that turn the direction of writing")
struct DirectionControlTests {
  private static let rest = "family: ml-engineer\nmust-haves: []\nnice-to-haves: []\nsuccess-measures: []\n"

  /// What reading a role finds.
  private func findings(_ text: String) -> [Diagnostic] {
    var sink = DiagnosticSink()
    _ = Role.read(SourceFile(path: "role.yaml", text: text + "\n" + Self.rest), into: &sink)
    return sink.sorted()
  }

  /// What is marked in a role's file.
  private func marked(_ text: String) -> [String] {
    findings(text).map { finding in
      let words = String(decoding: finding.primary.file.bytes[finding.primary.range.indices], as: UTF8.self)
      return
        "\(finding.rule) \(words.unicodeScalars.map { $0.isASCII ? "\($0)" : String($0.value, radix: 16) }.joined())"
    }
  }

  @Test("are found wherever they stand", arguments: [0x202A, 0x202E, 0x2066, 0x2069, 0x200E, 0x200F, 0x061C])
  func raw(_ value: Int) throws {
    let control = Character(try #require(Unicode.Scalar(value)))
    let expected = ["content/mixed-direction-control " + String(value, radix: 16)]
    for text in [
      "title: ML \(control)Engineer", "title: T\n# a \(control)comment",
      "title: T\nnotes: |\n  a\n  \(control)b",
    ] {
      #expect(marked(text) == expected, "\(text)")
    }
  }

  @Test("are found as escapes in double quotes, and there alone")
  func escapes() {
    let found = ["content/mixed-direction-control \\u202E"]
    #expect(marked("title: \"ML \\u202EEngineer\"") == found)
    #expect(marked("title: \"ML \\U0000202EEngineer\"") == ["content/mixed-direction-control \\U0000202E"])
    #expect(marked("title: \"ML \\\\u202EEngineer\"") == [])
    #expect(marked("title: 'ML \\u202EEngineer'") == [])
    #expect(marked("title: ML \\u202EEngineer") == [])
  }

  @Test("are left alone where letters run from right to left, if they are mere marks")
  func rightToLeft() {
    #expect(marked("title: \u{05E9}\u{05DC}\u{05D5}\u{05DD}\u{200F} (C++)") == [])
    #expect(marked("title: \u{0645}\u{0647}\u{0646}\u{062F}\u{0633}\u{061C} 5") == [])
    #expect(
      marked("title: \u{05E9}\u{05DC}\u{05D5}\u{05DD}\u{202E} (C++)") == [
        "content/mixed-direction-control 202e"
      ])
    #expect(marked("title: Engineer 👩‍💻 – “remote” … ‹x›") == [])
  }

  @Test("can be removed, which nobody does without asking")
  func fix() {
    let fixes = findings("title: ML \u{202E}Engineer").flatMap(\.fixes)
    #expect(
      fixes == [Fix(title: "Delete the character", isSafe: false, edits: [.init(SourceRange(10, 13), "")])])
  }
}
