import Diagnostics
import TestSupport
import Testing
import Text

@testable import Checking

@Suite("checking job postings")
struct JobPostingCheckTests {
  private static let whole = #"""
    {
      "@context": "https://schema.org", "@type": "JobPosting", "title": "ML Engineer, Arrivals (m/f/d)",
      "description": "<p>\#(String(repeating: "Train the model. ", count: 30))</p><ul><li>Serve it.<br>Daily.</li></ul>",
      "datePosted": "2026-11-02", "validThrough": "2027-01-29T23:59:59+01:00",
      "hiringOrganization": {
        "@type": "Organization", "name": "Example", "sameAs": "https://example.org",
        "logo": "https://example.org/logo.png"},
      "jobLocation": {
        "@type": "Place",
        "address": {"@type": "PostalAddress", "addressLocality": "Berlin", "addressCountry": "DE"}},
      "baseSalary": {
        "@type": "MonetaryAmount", "currency": "EUR",
        "value": {"@type": "QuantitativeValue", "minValue": 80000, "maxValue": 100000, "unitText": "YEAR"}},
      "employmentType": ["FULL_TIME", "PART_TIME"],
      "identifier": {"@type": "PropertyValue", "name": "Example", "value": "ENG-7"}, "directApply": true
    }
    """#

  /// The bytes of the posting with some properties changed, or gone where they are nil.
  private func posting(_ changes: KeyValuePairs<String, String?>) throws -> [UInt8] {
    guard case .object(var members) = try JSONValue(parsing: JobPostingCheckTests.whole) else { return [] }
    for (name, json) in changes {
      members.removeAll { $0.name == name }
      if let json { members.append(.init(name, try JSONValue(parsing: json))) }
    }
    var json = JSONWriter()
    json.value(.object(members))
    return json.buffer.bytes
  }

  private func findings(_ changes: KeyValuePairs<String, String?>) throws -> [String] {
    JobPostingCheck.findings(try JSONTree(try posting(changes)), today: "2026-11-20").map {
      "\($0.severity): \($0.message)"
    }
  }

  @Test("a whole posting has nothing wrong")
  func good() throws {
    #expect(try findings([:]) == [])
  }

  @Test(
    "what may be otherwise",
    arguments: [
      ("validThrough", nil), ("directApply", nil), ("employmentType", #""INTERN""#),
      ("baseSalary", nil), ("employmentType", nil), ("identifier", nil),
      ("validThrough", #""2026-11-20T23:59:59+01:00""#),
      ("title", #""Senior C++ and C# Engineer, 24/7""#), ("datePosted", #""2026-11-02T08:00Z""#),
      ("hiringOrganization", #""confidential""#), ("hiringOrganization", #"{"@type":"Person","name":"E"}"#),
      (
        "hiringOrganization",
        #"{"@type":"Organization","name":"E","sameAs":"http://e.org","logo":{"url":"https://e.org/l"}}"#
      ),
      (
        "jobLocation",
        #"{"@type":"Place","address":{"@type":"PostalAddress","addressCountry":{"@type":"Country","name":"DE"}}}"#
      ),
      (
        "baseSalary",
        #"{"@type":"MonetaryAmount","currency":"USD","value":{"@type":"QuantitativeValue","value":40.5,"unitText":"HOUR"}}"#
      ),
      ("experienceRequirements", #"{"@type":"OccupationalExperienceRequirements","monthsOfExperience":36}"#),
      (
        "educationRequirements",
        #"{"@type":"EducationalOccupationalCredential","credentialCategory":"bachelor degree"}"#
      ),
    ])
  func alternatives(_ name: String, _ json: String?) throws {
    #expect(try findings([name: json]) == [])
  }

  @Test(
    "what is required and not there is an error",
    arguments: ["title", "description", "datePosted", "hiringOrganization", "jobLocation"])
  func missing(_ name: String) throws {
    #expect(try findings([name: nil]) == ["error: the job posting has no `\(name)`"])
  }

  @Test(
    "what is wrong",
    arguments: [
      ("@context", #""https://example.org""#, ["error: `@context` is not that of schema.org"]),
      ("title", #""ML Engineer at Example""#, ["warning: `title` names the employer"]),
      ("title", #""ML Engineer ENG-7""#, ["warning: `title` has a date, a code or an amount"]),
      ("title", #""ML Engineer, Berlin""#, ["warning: `title` names the place"]),
      ("title", #""ML Engineer €95k""#, ["warning: `title` names the pay"]),
      ("title", #""ML Engineer 2026-11-02""#, ["warning: `title` has a date, a code or an amount"]),
      ("title", #""ML Engineer!!!""#, ["warning: `title` has signs that are no part of a role's name"]),
      ("title", #""ML ENGINEER, ARRIVALS""#, ["warning: `title` is all in capitals"]),
      ("title", #"" ""#, ["error: the job posting has no `title`"]),
      (
        "description", #""ML Engineer, Arrivals (m/f/d)""#,
        ["error: `description` is the title once more"]
      ),
      (
        "description", #""Train the model.""#,
        [
          "warning: `description` has no HTML",
          "info: `description` has 3 words, too few to tell what the role is",
        ]
      ),
      (
        "description", "\"<p><b>\(String(repeating: "word ", count: 60))</b></p>\"",
        ["warning: `description` has <b>"]
      ),
      ("datePosted", #""2026-11-21""#, ["error: `datePosted` is a day to come"]),
      ("datePosted", #""2 November 2026""#, ["error: `datePosted` is no date of ISO 8601"]),
      ("datePosted", #""2026-02-29""#, ["error: `datePosted` is no date of ISO 8601"]),
      (
        "validThrough", #""2026-11-19T23:59:59Z""#,
        ["error: `validThrough` has passed, and the page still offers the job"]
      ),
      ("validThrough", #""2026-11-01""#, ["error: `validThrough` is before datePosted"]),
      (
        "validThrough", #""2026-11-20""#,
        ["info: `validThrough` has no time of day, so that nobody can tell when the day ends"]
      ),
      ("validThrough", #""2027-01-29T24:59:59""#, ["error: `validThrough` is no date of ISO 8601"]),
      ("hiringOrganization", "{}", ["error: `hiringOrganization` is not an Organization with a name"]),
      (
        "hiringOrganization", #"{"@type":"Organization","logo":"assets/logo.svg"}"#,
        [
          "error: the job posting has no `hiringOrganization.name`",
          "warning: `hiringOrganization.logo` is not a whole web address",
        ]
      ),
      ("jobLocation", #""Berlin""#, ["error: `jobLocation` is not a Place"]),
      ("jobLocation", #"{"@type":"Place"}"#, ["error: the job posting has no `jobLocation.address`"]),
      (
        "jobLocation", #"{"@type":"Place","address":"Berlin"}"#,
        ["error: `jobLocation.address` is not a PostalAddress"]
      ),
      (
        "jobLocation",
        #"[{"@type":"Place","address":{"@type":"PostalAddress","addressLocality":"Rotterdam"}}]"#,
        ["error: the job posting has no `jobLocation.address.addressCountry`"]
      ),
      ("jobLocationType", #""HYBRID""#, ["error: `jobLocationType` can only be TELECOMMUTE"]),
      (
        "applicantLocationRequirements", #"{"@type":"Country","name":"Germany"}"#,
        [
          "error: `applicantLocationRequirements` is for work that is all done from home, which `jobLocationType` does not say"
        ]
      ),
      (
        "baseSalary",
        #"{"@type":"MonetaryAmount","currency":"€","value":{"@type":"QuantitativeValue","minValue":1,"unitText":"year"}}"#,
        [
          "warning: `baseSalary.currency` is no currency of ISO 4217",
          "warning: `baseSalary.value.unitText` is no period that search engines know",
          "warning: `baseSalary.value` has neither one figure nor a range with two ends",
        ]
      ),
      (
        "baseSalary",
        #"{"@type":"MonetaryAmount","currency":"EUR","value":{"@type":"QuantitativeValue","minValue":2,"maxValue":1,"unitText":"YEAR"}}"#,
        ["warning: `baseSalary.value` has a maxValue below its minValue"]
      ),
      (
        "baseSalary",
        #"{"@type":"MonetaryAmount","currency":"EUR","value":{"@type":"QuantitativeValue","value":"95000"}}"#,
        [
          "warning: `baseSalary.value.unitText` is no period that search engines know",
          "warning: `baseSalary.value` has a figure that is no number above zero",
        ]
      ),
      (
        "baseSalary", #"{"@type":"MonetaryAmount"}"#,
        [
          "warning: `baseSalary.currency` is no currency of ISO 4217",
          "warning: `baseSalary.value` is not a QuantitativeValue",
        ]
      ),
      ("baseSalary", "95000", ["warning: `baseSalary` is not a MonetaryAmount"]),
      (
        "employmentType", #"["full-time"]"#,
        ["warning: `employmentType` is no kind of contract that search engines know"]
      ),
      ("identifier", #""ENG-7""#, ["warning: `identifier` is not a PropertyValue with a name and a value"]),
      ("directApply", #""true""#, ["warning: `directApply` is neither true nor false"]),
      (
        "experienceRequirements", #"{"monthsOfExperience":"36"}"#,
        [
          "warning: `experienceRequirements` is not OccupationalExperienceRequirements with monthsOfExperience"
        ]
      ),
      (
        "educationRequirements", #"{"@type":"EducationalOccupationalCredential"}"#,
        [
          "warning: `educationRequirements` is not EducationalOccupationalCredential with credentialCategory"
        ]
      ),
      (
        "experienceInPlaceOfEducation", #""yes""#,
        ["warning: `experienceInPlaceOfEducation` is neither true nor false"]
      ),
    ])
  func wrong(_ name: String, _ json: String, _ expected: [String]) throws {
    #expect(try findings([name: json]) == expected)
  }

  @Test("work from home needs a country, its own or that of an office")
  func remote() throws {
    let remote = #""TELECOMMUTE""#
    #expect(
      try findings(["jobLocationType": remote, "jobLocation": nil]) == [
        "error: the job posting has no `applicantLocationRequirements`"
      ])
    #expect(try findings(["jobLocationType": remote]) == [])
    let countries = #"[{"@type":"Country","name":"Norway"},{"@type":"State","name":"CO, United States"}]"#
    #expect(
      try findings([
        "jobLocationType": remote, "jobLocation": nil, "applicantLocationRequirements": countries,
      ]) == [])
    let others = #"[{"@type":"City","name":"Oslo"},{"@type":"Country"}]"#
    #expect(
      try findings(["jobLocationType": remote, "jobLocation": nil, "applicantLocationRequirements": others])
        == [
          "error: `applicantLocationRequirements` is neither a Country nor a State",
          "error: the job posting has no `applicantLocationRequirements.name`",
        ])
  }

  @Test(
    "a finding stands at the value that is wrong, and where a property is missing at the start of what lacks it",
    arguments: [
      ("title", #""ML Engineer!""#, [#""ML Engineer!""#]), ("title", nil, [#"{"@context""#]),
      (
        "hiringOrganization", #"{"@type":"Organization","logo":"a.svg"}"#,
        [#"{"@type":"Organization""#, #""a.svg""#]
      ),
      ("employmentType", #"["FULL_TIME","full-time"]"#, [#""full-time""#]),
      (
        "baseSalary",
        #"{"@type":"MonetaryAmount","currency":"EUR","value":{"@type":"QuantitativeValue","minValue":2,"maxValue":1,"unitText":"YEAR"}}"#,
        ["1,"]
      ),
    ])
  func places(_ name: String, _ json: String?, _ marked: [String]) throws {
    let bytes = try posting([name: json])
    let found = JobPostingCheck.findings(try JSONTree(bytes), today: "2026-11-20")
    // What is marked may be the first byte alone.
    let words = zip(found, marked).map { finding, words in
      String(decoding: bytes[finding.range.indices.lowerBound...].prefix(words.utf8.count), as: UTF8.self)
    }
    #expect(found.count == marked.count)
    #expect(words == marked)
  }

  @Test("postings are found alone, in a list and in a graph")
  func finding() throws {
    let posting = #"{"@type":"JobPosting"}"#
    for (json, count) in [
      (posting, 1), ("[\(posting),{\"@type\":\"Thing\"},\(posting)]", 2),
      ("{\"@graph\":[{\"@type\":\"Thing\"},\(posting)]}", 1), (#"{"@type":["Thing","JobPosting"]}"#, 1),
      (#"{"@type":"Organization"}"#, 0), ("1", 0),
    ] {
      #expect(try JSONTree(Array(json.utf8)).things(ofType: "JobPosting").count == count)
    }
  }

  @Test("a page that search engines leave out has no posting, and no page has two")
  func pages() throws {
    let posting = String(decoding: try posting([:]), as: UTF8.self)
    func messages(_ json: String, head: String = "") throws -> [String] {
      let html = page("<script type=\"application/ld+json\">\(json)</script>", head: head)
      return try checked(["index.html": html]).diagnostics.map { "\($0.severity): \($0.message)" }
    }
    #expect(try messages(posting) == [])
    #expect(
      try messages(posting, head: "<meta name=\"robots\" content=\"noindex\">")
        == ["warning: search engines are asked to leave this page out, and are told of its job"])
    #expect(
      try messages("{\"@graph\": [\(posting), \(posting)]}") == ["error: this page has another job posting"])
    #expect(try messages(#"{"a": 1, "a": 2}"#) == ["error: this is no JSON: a name is there twice"])
  }

  @Test("every posting of the demonstration has all that search engines ask for")
  func demonstration() throws {
    var count = 0
    for (path, bytes) in files(in: "\(Repository.root)/site") where path.hasSuffix(".html") {
      let page = Page(SourceFile(path: path, bytes: bytes))
      #expect(StructuredDataCheck.findings(page, today: "2026-11-20").map(\.message) == [], "\(path)")
      if String(decoding: bytes, as: UTF8.self).contains(#""@type":"JobPosting""#) { count += 1 }
    }
    #expect(count > 5)
  }
}
