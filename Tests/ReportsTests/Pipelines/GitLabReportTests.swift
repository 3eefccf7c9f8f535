import Reports
import Testing

@Suite("Code Quality on GitLab")
struct GitLabReportTests {
  @Test("says what is wrong, where, and how grave it is in five degrees")
  func whole() {
    #expect(
      render(HostileReport.report, as: .gitlab) == #"""
        [
          {
            "description": "`Ninja` is ::error::no ]]> \u003cjob> & 100% \"work\"\u001b[31m\u202e\nnote: no job\nnote: A fact,\nin two lines\nhelp: name the work, as in [this](#x)",
            "check_name": "wording/ninja",
            "fingerprint": "7bb524d810d76f14",
            "severity": "major",
            "location": {
              "path": "content/roles/größe, 100%: \"a\" \u003cb>.yaml",
              "lines": {
                "begin": 1,
                "end": 1
              }
            }
          },
          {
            "description": "the pay is wrong",
            "check_name": "content/bad-value",
            "fingerprint": "8d6afc50661d666f",
            "severity": "critical",
            "location": {
              "path": "content/roles/größe, 100%: \"a\" \u003cb>.yaml",
              "lines": {
                "begin": 2,
                "end": 3
              }
            }
          },
          {
            "description": "no `summary`",
            "check_name": "content/missing-key",
            "fingerprint": "2a6599b4db9bd053",
            "severity": "info",
            "location": {
              "path": "content/roles/größe, 100%: \"a\" \u003cb>.yaml",
              "lines": {
                "begin": 4,
                "end": 4
              }
            }
          },
          {
            "description": "no `summary`",
            "check_name": "content/missing-key",
            "fingerprint": "23809cbf30299959",
            "severity": "info",
            "location": {
              "path": "content/roles/größe, 100%: \"a\" \u003cb>.yaml",
              "lines": {
                "begin": 4,
                "end": 4
              }
            }
          }
        ]
        """#)
  }

  @Test("without findings is an empty list")
  func clean() {
    #expect(
      render(as: .gitlab, filesChecked: 2) == #"""
        []
        """#)
  }
}
