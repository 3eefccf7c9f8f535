import TestSupport
import Testing

@testable import Site

@Suite("pay, dates and the way to apply on a role's pages")
struct RoleTermsTests {
  private static let role = "content/roles/arrivals.yaml"
  private static let pay = "pay: {min: 80000, max: 100000, currency: EUR, per: year}"
  private static let apply =
    "apply: {url: \"https://jobs.example.org/7\", takes: 10 minutes, reply-within: 5 days}\n"

  /// The pay of the base site's role with other ranges: on its own page, and in a list.
  private func pay(_ ranges: String) throws -> [String] {
    let tree = Repository.baseSite.replacing(
      RoleTermsTests.pay, with: "pay:\n\(ranges)", in: RoleTermsTests.role)
    let site = try BuiltSite(tree)
    #expect(site.findings == [])
    return [
      site["/roles/arrivals/"].between("data-fact=\"pay\"><dt>Pay</dt><dd>", "</dd>").first ?? "no pay",
      site["/roles/arrivals/"].between("class=\"act-pay\" aria-hidden=\"true\">", "<").first
        ?? "no short pay",
      site["/roles/"].main.between("line-pay\">", "</td>").first ?? "no pay in the list",
    ]
  }

  @Test("ranges in one currency and period are shown as their span")
  func span() throws {
    #expect(
      try pay(
        """
            - {min: 50000, max: 60000, currency: EUR, per: year, level: mid}
            - {min: 80000, max: 100000, currency: EUR, per: year, level: senior}

        """) == ["€50,000–100,000 a year", "€50,000–100,000", "€50,000–100,000 a year"])
  }

  @Test(
    "ranges that can't be compared are all shown, each with what it holds for; a list has the first and counts the others"
  )
  func incomparable() throws {
    let (mid, senior) = ("€50,000–60,000 a year for Mid-level", "$90,000–110,000 a year for Senior")
    #expect(
      try pay(
        """
            - {min: 50000, max: 60000, currency: EUR, per: year, level: mid}
            - {min: 90000, max: 110000, currency: USD, per: year, level: senior}

        """) == [
          "\(mid) <span class=\"fact-note\">\(senior)</span>",
          "no short pay", "€50,000–60,000 a year +1\u{A0}more",
        ])
  }

  @Test("roles stand in the order of their highest range in the currency of most")
  func order() throws {
    let ranges = """
        - {min: 50000, max: 60000, currency: EUR, per: year, places: [NL]}
        - {min: 90000, max: 200000, currency: GBP, per: year, places: [GB]}
        - {min: 6000, currency: EUR, per: month, places: [DE]}

      """
    let tree = Repository.baseSite.replacing(
      RoleTermsTests.pay, with: "pay:\n\(ranges)", in: RoleTermsTests.role)
    let list = try BuiltSite(tree)["/roles/"]
    #expect(list.between("data-pay=\"", "\"") == ["72000"])
    #expect(
      list.contains("<td role=\"cell\" class=\"line-pay\">€50,000–60,000 a year +2\u{A0}by\u{A0}country</td>")
    )
  }

  @Test("an open end is kept open")
  func openEnd() throws {
    let first = "from €50,000 a year for Mid-level"
    let second = "€80,000–100,000 a year for Senior"
    #expect(
      try pay(
        """
            - {min: 50000, currency: EUR, per: year, level: mid}
            - {min: 80000, max: 100000, currency: EUR, per: year, level: senior}

        """) == [
          "\(first) <span class=\"fact-note\">\(second)</span>", "no short pay",
          "from €50,000 a year +1\u{A0}more",
        ])
  }

  @Test(
    "a role that one can't apply for any more names no last day", arguments: ["paused", "closed", "filled"])
  func closing(_ status: String) throws {
    let open = try BuiltSite(Repository.baseSite)["/roles/arrivals/"]
    #expect(open.between("data-fact=\"closes\"", "</dd>").count == 1)
    let tree = Repository.baseSite.replacing(
      "level: senior", with: "level: senior\nstatus: \(status)", in: RoleTermsTests.role)
    #expect(try BuiltSite(tree)["/roles/arrivals/"].between("data-fact=\"closes\"", "</dd>") == [])
  }

  @Test("a role that does not say how to apply takes the company's way for those who write unasked")
  func openApplication() throws {
    let tree = Repository.baseSite.replacing(RoleTermsTests.apply, with: "", in: RoleTermsTests.role)
    let mail = tree.replacing(
      "links:", with: "open-application: {email: hello@example.org}\nlinks:", in: "content/company.yaml")
    #expect(
      try BuiltSite(mail)["/roles/arrivals/"].links.filter { $0.hasPrefix("mailto:hello") }.count == 2)
    let form = tree.replacing(
      "links:", with: "open-application: {url: /privacy/}\nlinks:", in: "content/company.yaml")
    #expect(
      try BuiltSite(form)["/roles/arrivals/"].contains(
        "<p class=\"act\"><a class=\"button\" href=\"../../privacy/\">Apply</a></p>"))
  }

  @Test("a second family without a page is named without a link")
  func secondFamily() throws {
    let tree = Repository.baseSite.replacing(
      "level: senior",
      with: "second-family: {family: data-engineer, why: It loads its own data.}\nlevel: senior",
      in: RoleTermsTests.role)
    let page = try BuiltSite(tree)["/roles/arrivals/"]
    #expect(page.between("<p class=\"aside two-in-one\">", "</p>").map { $0.contains("href") } == [false])
    #expect(!page.contains("href=\"\""))
  }
}
