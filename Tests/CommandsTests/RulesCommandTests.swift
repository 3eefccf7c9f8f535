import Lint
import Testing

@testable import Commands

@Suite("rules and explain")
struct RulesCommandTests {
  @Test("every rule is listed, and can be explained by its id")
  func everyRule() {
    let list = remit(["rules"]).output
    for rule in Rule.all {
      #expect(list.contains("  \(rule.id) "))
      let explained = remit(["explain", rule.id])
      #expect(explained.status == .success)
      #expect(explained.output.hasPrefix("\(rule.id)  \(rule.weight)\n\nFinds "), "\(rule.id)")
    }
  }

  @Test("an explanation says what is found, why, what is fine, how well that is known, and whence")
  func explanation() {
    #expect(
      remit(["explain", "closes-before-posted"]).output == """
        posting/closes-before-posted  error

        Finds a last day to apply that is before the day it goes online.

        Nobody could ever apply: the page says that it is closed from its first day on.

        Found

            posted: 2026-11-02
            closes: 2026-10-30
                    ^^^^^^^^^^

        Left alone

            posted: 2026-11-02
            closes: 2026-11-30

        Evidence: fact, it can be looked up or counted.
        Source: The two dates contradict each other.

        """)
  }

  @Test("a name that no rule has is answered with the one that was meant")
  func misspelt() {
    #expect(
      remit(["explain", "spec/must-have-too-many"]).errors == """
        error: there is no rule called `spec/must-have-too-many`
        help: did you mean `spec/must-haves-too-many`?

        """)
    #expect(
      remit(["explain", "spec"]).errors == """
        error: `spec` is a category of rules
        help: list its rules with `remit rules spec`, and name one

        """)
    #expect(
      remit(["rules", "postings"]).errors == """
        error: there is no category of rules called `postings`
        help: did you mean `posting`?

        """)
  }
}
