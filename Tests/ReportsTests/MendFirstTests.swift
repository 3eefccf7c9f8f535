import Diagnostics
import Reports
import TestSupport
import Testing

@Suite("what to mend first")
struct MendFirstTests {
  private let file = SourceFile(path: "a.yaml", text: "a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: 6\n")

  private func report(_ findings: (rule: String, severity: Severity)...) -> Report {
    let keys = ["a", "b", "c", "d", "e", "f"]
    let rules = ["law", "fact", "study", "practice", "taste"].map { evidence in
      RuleDescription(
        id: "rule/\(evidence)", summary: "", explanation: "", severity: .warning, evidence: evidence,
        source: "")
    }
    let diagnostics = zip(findings, keys).map { finding, key in
      Diagnostic(
        rule: "rule/\(finding.rule)", severity: finding.severity, message: "\(key) is wrong",
        at: file.label(key))
    }
    return Report(diagnostics, filesChecked: 1, rules: rules)
  }

  @Test("the gravest come first")
  func severity() {
    let report = report(("law", .info), ("taste", .error), ("law", .warning), ("taste", .warning))
    #expect(report.worstThree.map(\.message) == ["b is wrong", "c is wrong", "d is wrong"])
  }

  @Test("of equal weight, those with the better evidence; what nobody described is a fact")
  func evidence() {
    let report = report(
      ("taste", .warning), ("practice", .warning), ("study", .warning), ("unknown", .warning),
      ("law", .warning), ("fact", .warning))
    #expect(report.worstThree.map(\.message) == ["e is wrong", "d is wrong", "f is wrong"])
  }

  @Test("then one of each rule before a second one, in reading order")
  func oneOfEach() {
    let report = report(
      ("one", .error), ("one", .error), ("two", .error), ("two", .error), ("three", .error))
    #expect(report.worstThree.map(\.message) == ["a is wrong", "c is wrong", "e is wrong"])
    let few = self.report(("one", .error), ("one", .error))
    #expect(few.worstThree.map(\.message) == ["a is wrong", "b is wrong"])
  }

  @Test("is printed under more than five findings")
  func printed() {
    let many = report(
      ("taste", .info), ("taste", .info), ("law", .warning), ("study", .warning), ("x", .error),
      ("fact", .info))
    let lines = """
      Mend first:
      a.yaml:5:1: error[rule/x] e is wrong
      a.yaml:3:1: warning[rule/law] c is wrong
      a.yaml:4:1: warning[rule/study] d is wrong
      """
    #expect(
      render(many, as: .concise) == """
        a.yaml:1:1: info[rule/taste] a is wrong
        a.yaml:2:1: info[rule/taste] b is wrong
        a.yaml:3:1: warning[rule/law] c is wrong
        a.yaml:4:1: warning[rule/study] d is wrong
        a.yaml:5:1: error[rule/x] e is wrong
        a.yaml:6:1: info[rule/fact] f is wrong
        """, "a line for each finding, which editors count")
    #expect(
      render(many, as: .full).hasSuffix(
        """
         --> a.yaml:6:1
          |
        6 | f: 6
          | ^
          |

        \(lines)
        """))
  }

  @Test("is not printed under five")
  func few() {
    let five = report(("x", .info), ("x", .info), ("x", .info), ("x", .info), ("x", .info))
    #expect(
      render(five, as: .concise) == """
        a.yaml:1:1: info[rule/x] a is wrong
        a.yaml:2:1: info[rule/x] b is wrong
        a.yaml:3:1: info[rule/x] c is wrong
        a.yaml:4:1: info[rule/x] d is wrong
        a.yaml:5:1: info[rule/x] e is wrong
        """)
  }
}
