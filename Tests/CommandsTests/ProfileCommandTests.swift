import TestSupport
import Testing

@testable import Commands

@Suite("profile")
struct ProfileCommandTests {
  @Test("a role is shown with the shares of families, and what it says by what it has to do with it")
  func text() {
    #expect(
      remit("profile", "content/roles/returns.yaml", on: MemoryDisk(returnsSite)).all == """
        content/roles/returns.yaml  Data Scientist, Returns
          Family: Data Scientist

          ####################====================
          # Data Scientist 1 of 2 (50 %)   = ML Engineer 1 of 2 (50 %)

          Does
             4  Data Scientist  Explore the order data and tell the product manager what it says
                                by: Explore, data, tell
          !  5  ML Engineer     Deploy the model to production  by: Deploy, model to production
                                not its work: deploying models (ML Engineer)

          Works on with others
             6  shared          Work with the ML engineer who serves it  by: Work with

          Asks for
          !  8  ML Engineer     Has deployed models to production that others depended on
                                by: Has deployed models
                                not its work: deploying models (ML Engineer)
             9  shared          Python  by: Python

          Leaves to others
            13  ML Engineer     Serving models  by: Serving models

        """)
  }

  @Test("success, neighbours, backgrounds and the problem stand by themselves, whatever their wording")
  func sections() {
    let site = returnsSite.replacing(
      "success-measures: []",
      with: """
        success-measures:
          - {within: 6 months, outcome: Code waits less for review, metric: share of reviews within a day}
        problem: You lose parcels each week.
        backgrounds:
          - {from: academia, counts: A study that you published.}
        works-with:
          - {family: ml-engineer, for: the order of work}
        """, in: "content/roles/returns.yaml")
    let lines = remit("profile", "content/roles/returns.yaml", on: MemoryDisk(site)).output
      .split(separator: "\n").map { $0.drop { $0 == " " } }
    let headings = lines.filter { !$0.isEmpty && $0.first?.isNumber == false && !$0.contains("  ") }
    #expect(
      headings.filter { $0.first?.isUppercase == true }.dropFirst() == [
        "Does", "Works on with others", "Succeeds when", "Asks for", "Leaves to others",
        "Why the role is there",
      ])
    func section(_ heading: String, until next: String) -> String {
      guard let start = lines.firstIndex(of: heading[...]), let end = lines.firstIndex(of: next[...]) else {
        return ""
      }
      return lines[start..<end].joined(separator: "\n")
    }
    let success = section("Succeeds when", until: "Asks for")
    #expect(
      success.contains("Code waits less for review") && success.contains("share of reviews within a day"))
    #expect(!success.contains("by:"))
    #expect(section("Works on with others", until: "Succeeds when").contains("the order of work"))
    #expect(section("Asks for", until: "Leaves to others").contains("A study that you published."))
  }

  @Test("a terminal gets blocks and colours, the words that decided underlined, and lines that fit")
  func colours() {
    let ending = remit(
      ["profile", "content/roles/returns.yaml"], on: MemoryDisk(returnsSite), terminals: [.output], width: 64,
      environment: ["LANG": "en_GB.UTF-8"])
    #expect(
      readable(ending.output) == """
        [1]content/roles/returns.yaml[0]  Data Scientist, Returns
          Family: Data Scientist

          [36]██████████████████████████████[0][32]▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓[0]
          [36]█[0] Data Scientist 1 of 2 (50 %)   [32]▓[0] ML Engineer 1 of 2 (50 %)

          [1]Does[0]
             [1;34]4[0]  [36]Data Scientist[0]  [4]Explore[0] the order [4]data[0] and [4]tell[0] the
                                product manager what it says
          [1;31]![0]  [1;34]5[0]  [32]ML Engineer[0]     [4]Deploy[0] the [4]model to production[0]
                                [1;31]not its work: deploying models (ML[0]
                                [1;31]Engineer)[0]

          [1]Works on with others[0]
             [1;34]6[0]  shared          [4]Work with[0] the ML engineer who serves it

          [1]Asks for[0]
          [1;33]![0]  [1;34]8[0]  [32]ML Engineer[0]     [4]Has deployed models[0] to production that
                                others depended on
                                [1;33]not its work: deploying models (ML[0]
                                [1;33]Engineer)[0]
             [1;34]9[0]  shared          [4]Python[0]

          [1]Leaves to others[0]
            [1;34]13[0]  [32]ML Engineer[0]     [4]Serving models[0]

        """)
  }

  @Test("a terminal that draws no blocks gets colours all the same")
  func locale() {
    let words = ["profile", "--color", "always", "content/roles/returns.yaml"]
    func bar(_ environment: [String: String]) -> String? {
      let output = remit(words, on: MemoryDisk(returnsSite), environment: environment).output
      return output.split(separator: "\n").dropFirst(2).first.map { readable(String($0)) }
    }
    let ascii = "  [36]####################[0][32]====================[0]"
    #expect(bar([:]) == ascii)
    #expect(bar(["LC_ALL": "C", "LANG": "en_GB.UTF-8"]) == ascii)
    #expect(bar(["LC_CTYPE": "C.utf8"]) == "  [36]████████████████████[0][32]▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓[0]")
  }
}

/// A small company with a role whose reading is plain.
let returnsSite: [String: [UInt8]] = [
  "content/site.yaml": "format: 1\nbase-url: https://careers.example.org\n",
  "content/company.yaml": "name: Example\nurl: https://example.org\n",
  "content/roles/returns.yaml": """
  title: Data Scientist, Returns
  family: data-scientist
  responsibilities:
    - Explore the order data and tell the product manager what it says
    - Deploy the model to production
    - Work with the ML engineer who serves it
  must-haves:
    - Has deployed models to production that others depended on
    - Python
  nice-to-haves: []
  success-measures: []
  not-this-role:
    - {text: Serving models, who: ml-engineer}

  """,
].mapValues { Array($0.utf8) }

/// What switches colours, as `[1;34]`.
private func readable(_ text: String) -> String {
  text.split(separator: "\u{1B}[", omittingEmptySubsequences: false).enumerated().map { index, part in
    guard index > 0, let end = part.firstIndex(of: "m") else { return String(part) }
    return "[\(part[..<end])]\(part[part.index(after: end)...])"
  }.joined()
}
