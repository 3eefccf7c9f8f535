import Diagnostics
import Lint
import Testing

@Suite("Accepting findings")
struct SuppressionTests {
  private static let rules = ["posting/closes-before-posted", "fair/ageist"]
  private static let head = """
    title: ML Engineer, Tides
    family: ml-engineer
    must-haves: [Python]
    nice-to-haves: []
    success-measures: []

    """

  /// What is said of a role with some more lines, the first of which is line 6.
  private func role(_ lines: String, lineEnd: String = "\n", select rules: [String] = Self.rules) throws
    -> [Diagnostic]
  {
    let text = (Self.head + lines).replacing("\n", with: lineEnd)
    return try lint(["roles/tides.yaml": text], select: rules)
  }

  /// What is said of a team with some text.
  private func team(_ text: String, keys: String = "name: Search", lineEnd: String = "\n") throws
    -> [Diagnostic]
  {
    let file = "---\n\(keys)\n---\n\(text)\n".replacing("\n", with: lineEnd)
    return try lint(["teams/search.md": file], select: Self.rules)
  }

  @Test("A comment accepts what stands on its line, or on the next", arguments: ["\n", "\r\n"])
  func comments(_ lineEnd: String) throws {
    let accepted = [
      "posted: 2026-11-02\ncloses: 2026-10-30  # remit: allow posting/closes-before-posted because it was late\n",
      "posted: 2026-11-02\n# remit: allow posting/closes-before-posted because it was late\ncloses: 2026-10-30\n",
      "posted: 2026-11-02\n# remit: allow posting because it was late\ncloses: 2026-10-30\n",
      """
      posted: 2026-11-02
      # remit: allow posting/closes-before-posted because it was late
      # and another comment

      closes: 2026-10-30

      """,
      "responsibilities:\n  # remit: allow fair/ageist because it quotes a law\n  - Join a young team.\n",
    ]
    for lines in accepted {
      #expect(try role(lines, lineEnd: lineEnd).map(\.wholeText) == [], "\(lines)")
    }
  }

  @Test(
    "A comment accepts a text of several lines that begins on its line, or on the next",
    arguments: ["\n", "\r\n"])
  func longTexts(_ lineEnd: String) throws {
    let accepted = [
      """
      # remit: allow fair/ageist because it quotes a law
      problem: |
        We are a team.

        We are a young team.

      """,
      """
      problem: >-  # remit: allow fair/ageist because it quotes a law
        We are a team.
        We are a young team.

      """,
      """
      # remit: allow fair/ageist because it quotes a law
      summary: "We are a team,
        and a young team."

      """,
    ]
    for lines in accepted {
      #expect(try role(lines, lineEnd: lineEnd).map(\.wholeText) == [], "\(lines)")
    }
  }

  @Test("A comment accepts nothing that stands elsewhere", arguments: ["\n", "\r\n"])
  func reach(_ lineEnd: String) throws {
    let away = """
      # remit: allow posting/closes-before-posted because it was late
      posted: 2026-11-02
      closes: 2026-10-30

      """
    #expect(
      try role(away, lineEnd: lineEnd).map(\.lineAndRule) == [
        "6 content/unused-allow", "8 posting/closes-before-posted",
      ])
    let after = """
      # remit: allow fair/ageist because it quotes a law
      problem: |
        We are a young team.
      summary: A young team.

      """
    #expect(try role(after, lineEnd: lineEnd).map(\.lineAndRule) == ["9 fair/ageist"])
    let other = "# remit: allow fair/ageist because it quotes a law\nposted: 2026-11-02\n"
    #expect(try role(other, lineEnd: lineEnd).map(\.lineAndRule) == ["6 content/unused-allow"])
  }

  @Test(
    "What looks like a comment inside a text accepts nothing, and is said to be text",
    arguments: ["\n", "\r\n"])
  func insideText(_ lineEnd: String) throws {
    let found = try role(
      """
      problem: |
        # remit: allow fair/ageist because it quotes a law
        We are a young team.

      """, lineEnd: lineEnd)
    #expect(found.map(\.lineAndRule) == ["7 content/unused-allow", "8 fair/ageist"])
    #expect(
      found.first?.wholeText == """
        content/roles/tides.yaml:7 warning[content/unused-allow] this is not a comment but a part of the text, and \
        allows nothing
          put the comment on the line above the key, or write the rule below `allow:`
        """)
  }

  @Test(
    "In Markdown a comment accepts what stands on its line, or in the block below", arguments: ["\n", "\r\n"])
  func markdown(_ lineEnd: String) throws {
    let comment = "<!-- remit: allow fair/ageist because it quotes a law -->"
    let accepted = [
      "\(comment)\nWe are a young team.",
      "\(comment)\n\nWe are a team,\nand a young team.",
      "We are a young team. \(comment)",
      "- One.\n- A young team. \(comment)",
    ]
    for text in accepted {
      #expect(try team(text, lineEnd: lineEnd).map(\.wholeText) == [], "\(text)")
    }
    let later = "\(comment)\nWe are a young team.\n\nA young team, we are."
    #expect(try team(later, lineEnd: lineEnd).map(\.lineAndRule) == ["7 fair/ageist"])
    let front = "name: Search\n# remit: allow fair/ageist because it quotes a law\nmission: Be a young team."
    #expect(try team("We work.", keys: front, lineEnd: lineEnd).map(\.wholeText) == [])
    let heading = "# remit: allow fair/ageist because it quotes a law\n\nWe are a young team."
    #expect(try team(heading, lineEnd: lineEnd).map(\.lineAndRule) == ["6 fair/ageist"])
  }

  @Test("An entry of `allow` accepts a rule or a category in its whole file")
  func entries() throws {
    let young = "summary: A young team.\nproblem: For a young team.\n"
    #expect(
      try role(young + "allow: [{rule: fair/ageist, reason: It quotes a law.}]\n").map(\.wholeText) == [])
    #expect(try role(young + "allow: [{rule: fair, reason: It quotes a law.}]\n").map(\.wholeText) == [])
    #expect(
      try role(young + "allow: [{rule: posting, reason: It quotes a law.}]\n").map(\.lineAndRule) == [
        "6 fair/ageist", "7 fair/ageist",
      ])
  }

  @Test("Without a reason, the finding stays")
  func reason() throws {
    let entry = try role("summary: A young team.\nallow: [{rule: fair/ageist}]\n")
    #expect(
      entry.last?.wholeText == """
        content/roles/tides.yaml:7 error[content/allow-without-reason] `fair/ageist` is allowed here, and nobody says why
          add `reason:` with a sentence
        """)
    #expect(entry.map(\.lineAndRule) == ["6 fair/ageist", "7 content/allow-without-reason"])
    let placeholder = try role("summary: A young team.\nallow: [{rule: fair/ageist, reason: TODO say why}]\n")
    #expect(placeholder.map(\.lineAndRule) == ["6 fair/ageist", "7 content/allow-without-reason"])
    for comment in [
      "fair/ageist", "fair/ageist because", "fair/ageist it is a law", "fair/ageist because TODO say why",
    ] {
      let found = try role("# remit: allow \(comment)\nsummary: A young team.\n")
      #expect(found.map(\.lineAndRule) == ["6 content/allow-without-reason", "7 fair/ageist"], "\(comment)")
      #expect(found.first?.help == "write `because` and the reason behind the rule")
    }
  }

  @Test("A rule that there is not is an error, with the one that was meant")
  func unknown() throws {
    let comment = try role("# remit: allow fair/agist because it quotes a law\nsummary: A team.\n")
    #expect(
      comment.map(\.wholeText) == [
        """
        content/roles/tides.yaml:6 error[content/unknown-reference] there is no rule or category called `fair/agist`
          did you mean `fair/ageist`?
        """
      ])
    #expect(
      comment.first?.mended == Self.head
        + "# remit: allow fair/ageist because it quotes a law\nsummary: A team.\n")
    let byName = try role("allow: [{rule: closes-before-posted, reason: It was late.}]\n")
    #expect(byName.map(\.help) == ["did you mean `posting/closes-before-posted`?"])
    let far = try role("allow: [{rule: astrology, reason: It was late.}]\n")
    #expect(far.map(\.help) == ["`remit rules` lists all rules"])
  }

  @Test("A comment to remit that says something else is an error")
  func nonsense() throws {
    for words in [
      "remit: ignore fair/ageist", "remit: allow", "remit: off", "Remit: allow fair because it quotes a law",
      "remit allow fair because it quotes a law",
    ] {
      let found = try role("# \(words)\nsummary: A team.\n")
      #expect(found.map(\.lineAndRule) == ["6 content/bad-value"], "\(words)")
      #expect(found.first?.help == "write # remit: allow RULE because …")
    }
  }

  @Test("What accepts nothing can be removed without a trace", arguments: ["\n", "\r\n"])
  func removal(_ lineEnd: String) throws {
    let cases: [(lines: String, mended: String?)] = [
      ("# remit: allow fair/ageist because of a law\nsummary: A team.\n", "summary: A team.\n"),
      ("summary: A team.  # remit: allow fair/ageist because of a law\n", "summary: A team.\n"),
      (
        """
        allow:
          - rule: posting/closes-before-posted
            reason: It was late.
          - {rule: fair/ageist, reason: It quotes a law.}
        posted: 2026-11-02
        closes: 2026-10-30

        """,
        """
        allow:
          - rule: posting/closes-before-posted
            reason: It was late.
        posted: 2026-11-02
        closes: 2026-10-30

        """
      ),
      (
        """
        allow:
          - {rule: posting/closes-before-posted, reason: It was late.}
          - {rule: fair/ageist, reason: It quotes a law.}
        posted: 2026-11-02
        closes: 2026-10-30

        """,
        """
        allow:
          - {rule: posting/closes-before-posted, reason: It was late.}
        posted: 2026-11-02
        closes: 2026-10-30

        """
      ),
      (
        """
        allow:
          - rule: fair/ageist
            reason: It quotes a law.
          - rule: posting/closes-before-posted
            reason: It was late.
        posted: 2026-11-02
        closes: 2026-10-30

        """,
        """
        allow:
          - rule: posting/closes-before-posted
            reason: It was late.
        posted: 2026-11-02
        closes: 2026-10-30

        """
      ),
      ("allow:\n  - {rule: fair/ageist, reason: It quotes a law.}\n", nil),
      ("allow: [{rule: fair/ageist, reason: It quotes a law.}]\n", nil),
    ]
    for (lines, mended) in cases {
      let found = try role(lines, lineEnd: lineEnd)
      #expect(found.map(\.rule) == ["content/unused-allow"], "\(lines)")
      #expect(
        found.first?.mended == mended.map { (Self.head + $0).replacing("\n", with: lineEnd) }, "\(lines)")
      #expect(found.first?.fixes.allSatisfy(\.isSafe) == true)
    }
    let markdown = try team("<!-- remit: allow fair/ageist because of a law -->\nWe work.", lineEnd: lineEnd)
    #expect(markdown.map(\.message) == ["`fair/ageist` is allowed here, and finds nothing"])
    #expect(markdown.first?.mended == "---\nname: Search\n---\nWe work.\n".replacing("\n", with: lineEnd))
  }

  @Test("What was not looked for is not called unused")
  func notLooked() throws {
    let lines = "# remit: allow fair/ageist because it quotes a law\nsummary: A team.\n"
    #expect(try role(lines, select: ["posting/closes-before-posted"]).map(\.wholeText) == [])
    let company = "allow: [{rule: readiness/data-first, reason: We hire later.}]\n"
    let path = "content/roles/tides.yaml"
    #expect(
      try lint(["roles/tides.yaml": Self.head + company], select: ["readiness"], scope: .files([path]))
        .map(\.wholeText) == [])
  }

  @Test("Nothing is called unused in a file that could not be read as a whole")
  func brokenFile() throws {
    let lines = "allow: [{rule: success/missing, reason: It is new.}]\nsummry: A team.\n"
    #expect(try role(lines, select: ["success"]).map(\.lineAndRule) == ["7 content/unknown-key"])
  }

  @Test("A category is called unused only where all of it looked")
  func categories() throws {
    let lines = "allow: [{rule: pay, reason: It is in the letter.}, {rule: story, reason: It is new.}]\n"
    #expect(try role(lines, select: ["pay/inverted-levels"]).map(\.wholeText) == [])
    #expect(try role(lines, select: ["story"]).map(\.lineAndRule) == ["6 content/unused-allow"])
  }

  @Test("A rule of words is not called unused in another language")
  func otherLanguage() throws {
    let allow = "allow: [{rule: fair/ageist, reason: It quotes a law.}]\n"
    let site = try #require(GoodContent.files["site.yaml"])
    let files = ["roles/tides.yaml": Self.head + allow]
    #expect(try lint(files, select: Self.rules).map(\.lineAndRule) == ["6 content/unused-allow"])
    let german = files.merging(["site.yaml": site + "\nlanguage: de\n"]) { $1 }
    #expect(try lint(german, select: Self.rules).map(\.wholeText) == [])
  }

  @Test("Of a list that accepts nothing, one entry is left, since an empty list can't be read")
  func lastEntry() throws {
    let found = try role(
      """
      allow:
        - {rule: fair/ageist, reason: It quotes a law.}
        - {rule: posting/closes-before-posted, reason: It was late.}

      """)
    #expect(found.map(\.lineAndRule) == ["7 content/unused-allow", "8 content/unused-allow"])
    #expect(found.map(\.fixes.count) == [0, 1])
  }

  @Test("What is said about accepting can be set like any rule")
  func setting() throws {
    let role = Self.head + "# remit: allow fair/ageist because it quotes a law\nsummary: A team.\n"
    let site = try #require(GoodContent.files["site.yaml"])
    func found(_ setting: String) throws -> [String] {
      try lint(
        [
          "roles/tides.yaml": role,
          "site.yaml": site + "\nlint: {rules: {content/unused-allow: \(setting)}}\n",
        ], select: Self.rules
      ).map { "\($0.severity.rawValue) \($0.rule)" }
    }
    #expect(try found("off") == [])
    #expect(try found("info") == ["info content/unused-allow"])
  }

  @Test("What can't be read can't be accepted")
  func unreadable() throws {
    let found = try role(
      "allow: [{rule: content, reason: It is in a hurry.}]\ncloses: tomorrow\n", select: ["content"])
    #expect(found.map(\.lineAndRule) == ["7 content/bad-value"])
  }

  @Test("Accepting an error that stops a build is said to be impossible")
  func errorOfReading() throws {
    let found = try role("allow: [{rule: content/syntax, reason: It is in a hurry.}]\n", select: [])
    #expect(
      found.filter { $0.rule.hasPrefix("content/") }.map(\.message)
        == ["`content/syntax` can't be allowed: a page made of it would be wrong"])
  }
}
