import Lint
import TestSupport
import Testing

@testable import Commands

@Suite("documents made from the rules of the built site")
struct SiteRuleDocumentTests {
  @Test("docs/rules/site.md is what `remit rules site --format markdown` prints")
  func documentsRules() {
    let text = RuleReference.markdown(category: Rule.siteCategory, among: Rule.known)
    #expect(remit("rules", "site", "--format", "markdown", on: MemoryDisk()).output == text)
    #expect(staleness(ofDocument: "docs/rules/site.md", madeAs: text) == nil)
  }

  @Test("every rule is listed, and can be explained by its id")
  func everyRule() {
    let list = remit(["rules", "site"]).output
    for rule in Rule.ofSite {
      #expect(list.contains("  \(rule.id) "))
      #expect(remit(["explain", rule.id]).output.hasPrefix("\(rule.id)  \(rule.severity)\n\nFinds "))
    }
  }

  @Test("a name that both commands know asks which is meant, and a misspelt one is told the right one")
  func names() {
    #expect(
      remit(["explain", "dead-link"]).errors == """
        error: several rules are called `dead-link`
        help: write `content/dead-link` or `site/dead-link`

        """)
    #expect(remit(["explain", "orphan"]).output.hasPrefix("site/orphan  info\n"))
    #expect(remit(["explain", "site/orfan"]).errors.contains("did you mean `site/orphan`?"))
    #expect(remit(["explain", "sites/dead-link"]).errors.contains("did you mean `site/dead-link`?"))
  }
}
