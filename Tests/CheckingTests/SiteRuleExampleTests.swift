import Diagnostics
import Files
import Testing

@testable import Checking

@Suite("the examples of the rules of the built site")
struct SiteRuleExampleTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var rule: String
    var example: SiteRule.Example
    var testDescription: String { "\(rule): \(example.html)" }
  }

  static let cases = SiteRule.all.flatMap { rule in rule.examples.map { Case(rule: rule.id, example: $0) } }

  @Test("what an example marks is what the rule finds, and nothing else is found", arguments: cases)
  func example(_ one: Case) throws {
    let html = page(one.example.html)
    let parts = html.split(omittingEmptySubsequences: false) { $0 == "«" || $0 == "»" }
    let marked = parts.enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
    let found = try checked([
      "index.html": parts.joined(), "a.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
    ]).diagnostics.filter { $0.rule != "site/orphan" }
    #expect(found.map(\.rule) == marked.map { _ in one.rule })
    let words = found.map { String(decoding: $0.primary.file.bytes[$0.primary.range.indices], as: UTF8.self) }
    #expect(words == marked)
    #expect(marked.isEmpty == !one.example.isBad)
  }

  @Test("ids are of the category site, unique, and every rule says why and whence")
  func described() {
    let ids = SiteRule.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for rule in SiteRule.all {
      #expect(rule.id.hasPrefix("site/"))
      #expect(!rule.summary.hasSuffix(".") && rule.why.hasSuffix("."), "\(rule.id)")
      #expect(!rule.source.isEmpty)
    }
  }
}
