import Content
import Diagnostics
import Files
import TestSupport
import Testing
import Text

@testable import Exchange

extension ImportSystem {
  /// The systems of the fixtures.
  fileprivate static let inOrder: [ImportSystem] = [
    .greenhouse, .lever, .ashby, .teamtailor, .workable, .recruitee, .jsonLD, .markdown, .text,
  ]
}

@Suite("imported postings")
struct SystemTests {
  static let names = [
    "greenhouse.json", "lever.json", "ashby.json", "teamtailor.json", "workable.json", "recruitee.json",
    "page.html",
    "posting.md", "posting.txt",
  ]

  @Test("become the files that people would write", arguments: names)
  func documents(_ name: String) throws {
    for draft in try ImportSource(fixture(name)).drafts(in: plainContext) {
      let draft = try draft.get()
      let file = makeSlug(from: draft.title) ?? ""
      #expect(staleness(ofDocument: "Tests/Fixtures/import/roles/\(file).yaml", madeAs: draft.text) == nil)
    }
  }

  @Test("can be read as roles without an error", arguments: names)
  func readable(_ name: String) throws {
    for draft in try ImportSource(fixture(name)).drafts(in: plainContext) {
      let (role, errors) = read(try draft.get().text)
      #expect(errors == [])
      #expect(role?.status?.value == .draft)
    }
  }

  @Test(
    "are told apart by their form",
    arguments: zip(names, ImportSystem.inOrder))
  func detection(_ name: String, _ system: ImportSystem) throws {
    #expect(try ImportSource(fixture(name)).system == system)
  }

  /// Fields of systems that are no text of a posting: settings, times, and what stands elsewhere as well.
  private static let settings: Set<String> = [
    "updated_at", "absolute_url", "url", "hostedUrl", "jobUrl", "shortlink", "date_modified", "apiVersion",
    "version",
    "home_page_url", "slug", "status", "options_cv", "created_at", "createdAt", "@type", "@context",
    "employmentType",
    "employment_type", "employment_type_code", "interval", "period", "workplaceType", "publishedAt",
    "published_at",
    "published_on", "close_at", "first_published", "date_published", "language", "country", "addressCountry",
    "country_code", "countryCode", "state_code", "experience_code", "currency", "currencyCode",
    "currency_type", "value_type", "commitment",
    "compensationType", "location", "applyUrl", "careers_url", "title_of_board", "validThrough", "datePosted",
    "jobLocationType",
    "scrapeableCompensationSalarySummary", "sameAs", "department", "translations", "id",
  ]

  @Test("keep every text of their source", arguments: names)
  func nothingLost(_ name: String) throws {
    let file = try fixture(name)
    let drafts = try ImportSource(file).drafts(in: plainContext).map { try $0.get() }
    let known = WordCounts(drafts.map(\.text).joined(separator: "\n"))
    var texts: [String] = []
    if name.hasSuffix(".json") {
      let tree = try JSONTree(file.bytes)
      texts = Self.texts(in: tree["jobs"] ?? tree["offers"] ?? tree["items"] ?? tree)
    } else if name == "page.html" {
      texts = [
        "Divers write three lines after each dive", "Serve it on a ship without a network", "Kelpworks",
      ]
    } else {
      texts = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").map(String.init).filter {
        // What was read as a fact is one now.
        !$0.hasPrefix("**") && !$0.hasPrefix("Location:") && !$0.hasPrefix("Workplace:")
          && !$0.hasPrefix("Job type:")
      }
    }
    for text in texts {
      for line in HTMLReduction.reduced(text).markdown.split(separator: "\n") {
        #expect(
          known.hasAll(of: String(line).replacing("&lt;", with: "").replacing("&amp;", with: "")), "\(line)")
      }
    }
  }

  private static func texts(in tree: JSONTree) -> [String] {
    switch tree.value {
    case .text(let text): [text]
    case .word: []
    case .list(let elements): elements.flatMap { texts(in: $0) }
    case .object where tree["value"].map(isNull) ?? false: []
    case .object(let members):
      // Pay that is not to be shown is not to be kept either.
      members.filter { member in
        !settings.contains(member.name)
          && !(member.name == "compensation" && tree["shouldDisplayCompensationOnJobPostings"]?.flag == false)
      }.flatMap { texts(in: $0.value) }
    }
  }

  @Test("pay that a company does not show stays out of the file, comments included")
  func hiddenPay() throws {
    let drafts = try ImportSource(fixture("ashby.json")).drafts(in: plainContext)
    let text = try drafts[1].get().text
    #expect(!text.contains("650"))
    #expect(
      try drafts[1].get().account.notes == ["its pay was left out: the company does not show it on postings"])
    #expect(try drafts[0].get().text.contains("pay: {min: 70000, max: 92000, currency: GBP, per: year}"))
  }

  @Test("a team of the company is named, and none is made up")
  func teams() throws {
    var context = plainContext
    context.teams = [TeamName(slug: "ramps", name: "Forecasts")]
    let text = try #require(try ImportSource(fixture("greenhouse.json")).drafts(in: context).first).get().text
    #expect(text.contains("\nteam: ramps\n"))
    #expect(!text.contains("\n#team"))
  }

  @Test("the family is the one that somebody names")
  func family() throws {
    var context = plainContext
    context.family = "data-scientist"
    let text = try draft("# Gardener\n\n## Requirements\n\n- A spade\n", in: context).text
    #expect(text.contains("\nfamily: data-scientist\n"))
  }
}
