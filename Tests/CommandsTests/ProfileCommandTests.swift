import TestSupport
import Testing

@testable import Commands

@Suite("profile")
struct ProfileCommandTests {
  private let disk = MemoryDisk([
    "ad.md": Array(
      "# ML Engineer\n\n## What you will do\n\n- Serve the model\n\n## Requirements\n\n- Python\n".utf8)
  ])

  @Test("statements stand below what the role has to do with them, each with its line")
  func text() {
    let ending = remit("profile", "ad.md", on: disk)
    #expect(ending.status == .success)
    #expect(
      ending.all == """
        ad.md  ml-engineer

          owns
              5  Serve the model

          requires
              9  Python


        """)
  }

  @Test("programs get one JSON document, in which nothing is said of whose work it is")
  func json() {
    #expect(
      remit("profile", "--format", "json", "ad.md", on: disk).output == """
        {
          "version": 1,
          "roles": [
            {
              "path": "ad.md",
              "family": "ml-engineer",
              "shares": {},
              "statements": [
                {
                  "line": 5,
                  "column": 3,
                  "field": "responsibilities",
                  "text": "Serve the model",
                  "remit": "none",
                  "stance": "owns",
                  "evidence": []
                },
                {
                  "line": 9,
                  "column": 3,
                  "field": "must-haves",
                  "text": "Python",
                  "remit": "none",
                  "stance": "requires",
                  "evidence": []
                }
              ]
            }
          ]
        }

        """)
  }

  @Test("a role that can't be read is said to be so, and the exit status tells")
  func broken() {
    disk.put("titel: A\n", at: "role.yaml")
    let ending = remit("profile", "role.yaml", on: disk)
    #expect(ending.status == .findings)
    #expect(ending.errors.hasSuffix(" errors in what was read; `remit lint` says what to do.\n"))
  }
}
