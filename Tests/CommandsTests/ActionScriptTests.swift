import Files
import TestSupport
import Testing

/// A program that stands in for remit: it prints its words, writes a report, and ends as it is told.
private let standIn = """
  #!/bin/sh
  printf '<%s>' "$@" | sed "s|$RUNNER_TEMP/remit\\.[A-Za-z0-9]*|TEMP|g"
  echo
  for word in "$@"; do
    case $word in
    full=*) printf '%s' "$FINDINGS" >"${word#full=}" ;;
    sarif=*) echo '{}' >"${word#sarif=}" ;;
    esac
  done
  exit "$STATUS"
  """

@Suite("the action's scripts")
struct ActionScriptTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(["a remit": Array(standIn.utf8), "output": [], "summary": []])
    _ = run("/bin/chmod", ["+x", folder("a remit")], input: "")
  }

  /// What the script printed, and how it ended.
  private func lint(
    _ variables: String..., status: Int = 0, findings: String = ""
  ) throws -> (status: Int32, printed: String) {
    let all =
      variables + [
        "REMIT=\(folder("a remit"))", "RUNNER_TEMP=\(folder.path)", "GITHUB_OUTPUT=\(folder("output"))",
        "GITHUB_STEP_SUMMARY=\(folder("summary"))", "STATUS=\(status)", "FINDINGS=\(findings)",
      ]
    let script = "\(Repository.root)/Scripts/ci/action-lint.sh"
    return try #require(run("/usr/bin/env", all + ["bash", script], input: ""))
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try Disk().read(folder(name)), as: UTF8.self)
  }

  @Test("with annotations and code scanning, the findings go to both, and to the summary")
  func everything() throws {
    let result = try lint(
      "INPUT_PATHS=content/roles\n\n--a b.yaml\r\n", "INPUT_CONTENT=content", "INPUT_FAIL_ON=warning",
      "INPUT_ANNOTATE=true", "INPUT_SARIF=true", status: 1, findings: "a <b> & c\n\n</pre>\n```\n")
    #expect(result.status == 1)
    #expect(
      result.printed == """
        <lint><--color><never><--report><full=TEMP/findings.txt><--content=content><--fail-on=warning>\
        <--report><sarif=TEMP/remit.sarif><--format><github><--><content/roles><--a b.yaml>

        """)
    let output = try text("output").split(separator: "\n")
    #expect(output.first == "status=1")
    #expect(output.last?.hasPrefix("sarif=\(folder.path)/remit.") == true)
    #expect(output.last?.hasSuffix("/remit.sarif") == true)
    #expect(
      try text("summary") == """
        ### remit

        <pre>
        a &lt;b> &amp; c
         
        &lt;/pre>
        ```

        </pre>

        """)
  }

  @Test("with nothing given, all content is checked, and nothing that is printed is an order to the runner")
  func nothing() throws {
    let result = try lint()
    #expect(result.status == 0)
    let lines = result.printed.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.dropFirst().first == "<lint><--color><never><--report><full=TEMP/findings.txt><-->")
    let token = try #require(lines.first?.split(separator: "::").last)
    #expect(lines.first == "::stop-commands::\(token)")
    #expect(token.wholeMatch(of: /remit-[0-9a-f]{32}/) != nil)
    #expect(lines.last == "::\(token)::")
    #expect(try text("output") == "status=0\n")
    #expect(try text("summary") == "### remit\n\nNo findings.\n")
  }

  @Test("the build finds the program that is named, and says where none runs")
  func build() throws {
    let script = "\(Repository.root)/Scripts/ci/action-build.sh"
    func build(_ binary: String) throws -> (status: Int32, printed: String) {
      let variables = ["INPUT_BINARY=\(binary)", "GITHUB_OUTPUT=\(folder("output"))", "STATUS=0"]
      return try #require(run("/usr/bin/env", variables + ["bash", script], input: ""))
    }
    let found = try build(folder("a remit"))
    #expect(found.status == 0)
    #expect(try text("output") == "binary=\(folder("a remit"))\n")
    let missing = try build(folder("none"))
    #expect(missing.status == 2)
    #expect(
      missing.printed == "::error title=remit::the input binary names no program that can be run\n")
  }
}
