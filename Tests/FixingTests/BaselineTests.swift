import Diagnostics
import Fixing
import Testing

@Suite("baselines")
struct BaselineTests {
  private let text = """
    {
      "version": 1,
      "findings": [
        {"path":"content/roles/a.yaml","rule":"style/word","count":2},
        {"path":"content/roles/b.yaml","rule":"style/tone","count":1},
        {"path":"content/roles/b.yaml","rule":"style/word","count":1}
      ]
    }

    """

  /// Findings of files `a` and `b`, as `a:word`, which is an error of the content where it is `a:content/word`.
  private func findings(_ words: String...) -> [Diagnostic] {
    words.map { word in
      let parts = word.split(separator: ":").map(String.init)
      let file = SourceFile(path: "roles/\(parts[0]).yaml", bytes: [])
      let isError = parts[1].contains("/")
      return finding(
        file, rule: isError ? parts[1] : "style/\(parts[1])", severity: isError ? .error : .warning)
    }
  }

  private func name(_ path: String) -> String { "content/" + path }

  private func baseline(_ words: String...) -> Baseline {
    var counts: [Baseline.Key: Int] = [:]
    for word in words {
      let parts = word.split(separator: ":").map(String.init)
      counts[.init(path: "content/roles/\(parts[0]).yaml", rule: "style/\(parts[1])"), default: 0] += 1
    }
    return Baseline(counts: counts)
  }

  private func shown(_ findings: [Diagnostic]) -> [String] {
    findings.map { "\($0.primary.file.path.dropFirst(6).dropLast(5)):\($0.rule.split(separator: "/")[1])" }
  }

  @Test("counts by file and rule, sorted, a line each; and what was written is read")
  func written() throws {
    let found = findings("b:word", "a:word", "a:content/syntax", "b:tone", "a:word")
    let baseline = Baseline(of: found, name: name)
    #expect(FixingTests.text(baseline.bytes) == text)
    #expect(try Baseline.read(SourceFile(path: "x", bytes: baseline.bytes)) == baseline)
    #expect(baseline.total == 4)
    let empty = "{\n  \"version\": 1,\n  \"findings\": []\n}\n"
    #expect(FixingTests.text(Baseline().bytes) == empty)
    #expect(try Baseline.read(SourceFile(path: "x", text: empty)) == Baseline())
  }

  @Test("what is counted is left out")
  func covered() {
    let match = baseline("a:word", "a:word", "b:tone").match(
      findings("a:word", "b:tone", "b:word", "a:word"), name: name)
    #expect(shown(match.remaining) == ["b:word"])
    #expect(match.covered == 3)
    #expect(match.stale.isEmpty && match.exceeded.isEmpty)
  }

  @Test("where there are more than are counted, all of them are shown")
  func exceeded() {
    let match = baseline("a:word", "b:tone").match(findings("a:word", "a:word", "b:tone"), name: name)
    #expect(shown(match.remaining) == ["a:word", "a:word"])
    #expect(
      match.exceeded.map { "\($0.key.path) \($0.key.rule) \($0.allowed) \($0.found)" } == [
        "content/roles/a.yaml style/word 1 2"
      ])
    #expect(match.pruned == baseline("a:word", "b:tone"))
    #expect(match.renewed == baseline("a:word", "a:word", "b:tone"))
  }

  @Test("what is counted and not found is stale, and pruned")
  func stale() {
    let match = baseline("a:word", "a:word", "b:tone", "b:word").match(
      findings("a:word", "b:word"), name: name)
    #expect(match.remaining.isEmpty)
    #expect(
      match.stale.map { "\($0.key.path) \($0.key.rule) \($0.unused)" } == [
        "content/roles/a.yaml style/word 1", "content/roles/b.yaml style/tone 1",
      ])
    #expect(match.pruned == baseline("a:word", "b:word"))
  }

  @Test("nothing is stale in a file that was not checked, or could not be read")
  func notStale() {
    let known = baseline("a:word", "b:word", "b:word")
    let match = known.match(findings("a:content/syntax", "b:word"), name: name)
    #expect(shown(match.remaining) == ["a:syntax"])
    #expect(match.pruned == baseline("a:word", "b:word"))
    #expect(match.renewed == baseline("a:word", "b:word"))
    let other = known.match(findings("a:word"), name: name) { $0.path == "content/roles/a.yaml" }
    #expect(other.stale.isEmpty)
    #expect(other.renewed == known)
  }

  @Test("errors of content and theme are never in a baseline; other errors and hints on content are")
  func errors() {
    let file = SourceFile(path: "a", bytes: [])
    func mayHold(_ rule: String, _ severity: Severity) -> Bool {
      Baseline.mayHold(finding(file, rule: rule, severity: severity))
    }
    #expect(!mayHold("content/syntax", .error) && !mayHold("theme/word", .error))
    #expect(mayHold("content/unused-asset", .info) && mayHold("law/pay", .error))
  }

  @Test(
    "what is wrong in the file is said where it is",
    arguments: [
      (#"{"version": 1}"#, ["1:1 missing-key a baseline needs the key `findings`"]),
      (
        #"{"version": 2, "entries": []}"#,
        ["1:13 version this baseline is of another version than 1, the only one that remit reads"]
      ),
      (#"{"version": 1, "findings": [}"#, ["1:29 syntax this is no JSON: no value begins like this"]),
      (#"{"version": 1 "findings": []}"#, ["1:15 syntax this is no JSON: a comma or } belongs here"]),
      (
        #"{"version": 1, "findings": []} x"#,
        ["1:32 syntax this is no JSON: something follows the value"]
      ),
      ("", ["1:1 syntax this is no JSON: it ends where a value belongs"]),
      (
        #"{"version": 1, "findings": [], "version": 1}"#,
        ["1:32 syntax this is no JSON: a name is there twice"]
      ),
      ("[]", ["1:1 wrong-type a baseline must stand in braces, `{` and `}`"]),
      (
        #"{"version": 1, "findings": 3, "more": true}"#,
        [
          "1:28 wrong-type `findings` must be a list", "1:31 unknown-key a baseline has no key `more`",
        ]
      ),
      (
        """
        {"version": 1, "findings": [
          {"path": "a", "rule": "b", "count": 0},
          {"path": "a", "rule": 1, "count": 1},
          {"path": "a", "rule": "\\u00fc\\n", "count": 1, "counts": 2},
          {"path": "a", "rule": "b", "count": 1}, {"path": "a", "rule": "b", "count": 2}
        ]}
        """,
        [
          "2:39 wrong-type `count` must be a whole number from 1 on",
          "3:25 wrong-type `rule` must be a text in double quotes",
          "4:49 unknown-key a count has no key `counts`",
          "5:43 duplicate a and `b` are counted twice",
        ]
      ),
      (
        "{\n<<<<<<< HEAD\n=======\n>>>>>>> b\n}\n",
        ["2:1 syntax two versions of this file were merged, and not brought together yet"]
      ),
    ])
  func wrong(_ text: String, _ expected: [String]) {
    let file = SourceFile(path: "remit-baseline.json", text: text)
    let error = #expect(throws: BaselineError.self) { try Baseline.read(file) }
    let shown = (error?.findings ?? []).map { finding in
      let before = file.bytes[..<Int(finding.primary.range.start)]
      let line = before.count { $0 == UInt8(ascii: "\n") } + 1
      let column = before.reversed().prefix { $0 != UInt8(ascii: "\n") }.count + 1
      return "\(line):\(column) \(finding.rule.dropFirst("baseline/".count)) \(finding.message)"
    }
    #expect(shown == expected)
  }

  @Test("texts may be escaped, and what surrounds the document may be blank")
  func escapes() throws {
    let text =
      "\u{FEFF} {\"findings\": [{\"count\": 1, \"rule\": \"a\\/b\", \"path\": \"\\ud83d\\ude00\\\"\"}],\r\n\t\"version\": 1}\n"
    let read = try Baseline.read(SourceFile(path: "x", text: text))
    #expect(read == Baseline(counts: [.init(path: "😀\"", rule: "a/b"): 1]))
  }

  @Test("no text brings the reader down")
  func anything() {
    var random = Xorshift(state: 123_456_789)
    let bytes = Array(text.utf8)
    for _ in 0..<2000 {
      var changed = bytes
      for _ in 0..<(1 + random.next(below: 4)) where !changed.isEmpty {
        let place = random.next(below: changed.count)
        switch random.next(below: 3) {
        case 0: changed[place] = UInt8(random.next(below: 256))
        case 1: changed.removeSubrange(place...)
        default: changed.insert(Array("[{\"\\,:".utf8)[random.next(below: 6)], at: place)
        }
      }
      _ = try? Baseline.read(SourceFile(path: "x", bytes: changed))
    }
    _ = try? Baseline.read(SourceFile(path: "x", text: String(repeating: "[", count: 100_000)))
  }
}
