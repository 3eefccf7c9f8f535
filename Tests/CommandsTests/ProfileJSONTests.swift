import TestSupport
import Testing

@testable import Commands

@Suite("profile: JSON")
struct ProfileJSONTests {
  @Test("programs get one JSON document")
  func json() {
    let site = returnsSite.with([
      "content/roles/returns.yaml": """
      title: Data Scientist, Returns
      family: data-scientist
      responsibilities:
        - Deploy the model to production
      must-haves: [Python]
      nice-to-haves: []
      success-measures: []

      """
    ])
    #expect(
      remit("profile", "--format", "json", on: MemoryDisk(site)).all == """
        {
          "version": 1,
          "roles": [
            {
              "path": "content/roles/returns.yaml",
              "family": "data-scientist",
              "shares": {
                "ml-engineer": 1
              },
              "statements": [
                {
                  "line": 4,
                  "column": 5,
                  "field": "responsibilities",
                  "text": "Deploy the model to production",
                  "remit": "ml-engineer",
                  "stance": "owns",
                  "evidence": [
                    "Deploy",
                    "model to production"
                  ]
                },
                {
                  "line": 5,
                  "column": 14,
                  "field": "must-haves",
                  "text": "Python",
                  "remit": "shared",
                  "stance": "requires",
                  "evidence": [
                    "Python"
                  ]
                }
              ]
            }
          ]
        }

        """)
  }

  @Test("shares add up to 1, the largest first")
  func shares() {
    let site = returnsSite.with([
      "content/roles/returns.yaml": """
      title: Data Scientist, Returns
      family: data-scientist
      responsibilities:
        - Explore the order data and tell the product manager what it says
        - Deploy the model to production
        - Publish papers on new methods at conferences
      must-haves: []
      nice-to-haves: []
      success-measures: []

      """
    ])
    let lines = remit("profile", "--format", "json", on: MemoryDisk(site)).output.split(separator: "\n")
    #expect(
      lines.dropFirst(6).prefix(5).joined(separator: "\n") == """
              "shares": {
                "ai-researcher": 0.3334,
                "data-scientist": 0.3333,
                "ml-engineer": 0.3333
              },
        """)
  }
}
