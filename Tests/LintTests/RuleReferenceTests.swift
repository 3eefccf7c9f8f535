import Lint
import TestSupport
import Testing

@Suite("documents made from the rules")
struct RuleReferenceTests {
  @Test("docs/rules/ is what `remit rules --format markdown` prints")
  func documentsRules() {
    var pages = [("README.md", RuleReference.markdownIndex())]
    pages += Rule.categories.map { ("\($0).md", RuleReference.markdown(category: $0)) }
    for (name, text) in pages {
      let staleness = staleness(ofDocument: "docs/rules/\(name)", madeAs: text)
      #expect(staleness == nil, "\(staleness ?? "")")
    }
  }

  @Test("No two rules have the same id, and a category's rules stand together")
  func ids() {
    #expect(Set(Rule.all.map(\.id)).count == Rule.all.count)
    #expect(Set(Rule.categories).count == Rule.categories.count)
  }

  @Test("A rule says what it finds in half a sentence, why in whole ones, and where that is from")
  func texts() {
    for rule in Rule.all {
      #expect(!rule.summary.hasSuffix(".") && rule.summary.first?.isUppercase != true, "\(rule.id)")
      #expect(rule.why.hasSuffix("."), "\(rule.id)")
      #expect(!rule.source.isEmpty && !rule.source.hasSuffix("."), "\(rule.id)")
      #expect(!RuleReference.introduction(to: rule.category).isEmpty, "\(rule.category)")
    }
  }
}
