import Testing
import Text

@testable import Site

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

  /// The posting with a property changed, or gone where `json` is nil.
  private func posting(_ name: String, _ json: String?) throws -> JSONValue {
    guard case .object(var members) = try JSONValue(parsing: JobPostingCheckTests.whole) else { return .null }
    members.removeAll { $0.name == name }
    if let json { members.append(.init(name, try JSONValue(parsing: json))) }
    return .object(members)
  }

  private func problems(_ name: String, _ json: String?) throws -> [String] {
    JobPostingCheck(try posting(name, json), today: "2026-11-20").problems.map {
      "\($0.weight.rawValue): \($0.message)"
    }
  }

  @Test("a whole posting has nothing wrong")
  func good() throws {
    let whole = try JSONValue(parsing: JobPostingCheckTests.whole)
    #expect(JobPostingCheck(whole, today: "2026-11-20").problems == [])
    #expect(JobPostingCheck(whole).problems == [])
  }

  @Test(
    "what may be otherwise",
    arguments: [
      ("validThrough", nil), ("directApply", nil), ("employmentType", #""INTERN""#),
      ("title", #""Senior C++ and C# Engineer, 24/7""#), ("datePosted", #""2026-11-02T08:00Z""#),
      (
        "hiringOrganization",
        #"{"@type":"Organization","name":"E","sameAs":"http://e.org","logo":{"url":"https://e.org/l"}}"#
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
    #expect(try problems(name, json) == [])
  }

  @Test(
    "what is missing",
    arguments: [
      ("title", "required: title is missing: the name of the role"),
      ("description", "required: description is missing: all that the page says of the role, in HTML"),
      ("datePosted", "required: datePosted is missing: the day on which the role was first posted"),
      ("hiringOrganization", "required: hiringOrganization is missing: say who is hiring"),
      (
        "jobLocation",
        "required: jobLocation is missing: a place with an address, unless all of the work is done from home"
      ),
      ("baseSalary", "recommended: baseSalary is missing: what the employer pays"),
      ("employmentType", "recommended: employmentType is missing: the kind of contract"),
      ("identifier", "recommended: identifier is missing: the number by which the employer knows the role"),
      ("@type", "required: @type is not JobPosting"),
    ])
  func missing(_ name: String, _ problem: String) throws {
    #expect(try problems(name, nil) == [problem])
  }

  @Test(
    "what is wrong",
    arguments: [
      (
        "title", #""ML Engineer at Example""#,
        ["required: title names the employer, and should be the role's name alone"]
      ),
      (
        "title", #""ML Engineer ENG-7""#,
        ["required: title names the requisition, and should be the role's name alone"]
      ),
      (
        "title", #""ML Engineer, Berlin""#,
        ["required: title names the place, and should be the role's name alone"]
      ),
      (
        "title", #""ML Engineer €95k""#,
        ["required: title names the pay, and should be the role's name alone"]
      ),
      (
        "title", #""ML Engineer 2026-11-02""#,
        ["required: title names a date, and should be the role's name alone"]
      ),
      ("title", #""ML Engineer!!!""#, ["required: title has signs that are no part of a role's name"]),
      ("title", #""ML ENGINEER, ARRIVALS""#, ["required: title is all in capitals"]),
      (
        "description", #""ML Engineer, Arrivals (m/f/d)""#,
        [
          "required: description is the title once more",
          "required: description has no HTML: paragraphs need <p> or <br>, lists <ul> and <li>",
          "recommended: description has 4 words, too few to tell what the role is",
        ]
      ),
      (
        "description", "\"<p><b>\(String(repeating: "word ", count: 60))</b></p>\"",
        ["required: description has <b>, and only <p>, <ul>, <li> and <br> are read"]
      ),
      ("datePosted", #""2026-11-21""#, ["required: datePosted is a day to come"]),
      (
        "datePosted", #""2 November 2026""#,
        ["required: datePosted is no date of ISO 8601, such as 2027-01-29 or 2027-01-29T23:59:59+01:00"]
      ),
      (
        "validThrough", #""2026-11-19T23:59:59Z""#,
        ["required: validThrough has passed, so the posting must go"]
      ),
      (
        "validThrough", #""2026-11-01T23:59:59Z""#,
        [
          "required: validThrough has passed, so the posting must go",
          "required: validThrough is before datePosted",
        ]
      ),
      (
        "validThrough", #""2027-01-29""#,
        ["recommended: validThrough has no time of day, so that nobody can tell when the day ends"]
      ),
      (
        "validThrough", #""2027-01-29T24:59:59""#,
        ["required: validThrough is no date of ISO 8601, such as 2027-01-29 or 2027-01-29T23:59:59+01:00"]
      ),
      (
        "hiringOrganization", #"{"@type":"Organization","logo":"assets/logo.svg"}"#,
        [
          "required: hiringOrganization.name is missing: say who is hiring",
          "recommended: hiringOrganization.sameAs is missing: the employer's own site",
          "required: hiringOrganization.logo is not a whole web address",
        ]
      ),
      ("jobLocation", #""Berlin""#, ["required: jobLocation is not a Place"]),
      (
        "jobLocation", #"[{"@type":"Place","address":{"@type":"PostalAddress"}}]"#,
        [
          "required: jobLocation.address.addressCountry is missing: the code of the country, such as DE",
          "recommended: jobLocation.address.addressLocality is missing: the city",
        ]
      ),
      (
        "jobLocationType", #""HYBRID""#,
        ["required: jobLocationType is not TELECOMMUTE, which is all that it may be; hybrid work has none"]
      ),
      (
        "applicantLocationRequirements", #"{"@type":"Country","name":"Germany"}"#,
        [
          "required: applicantLocationRequirements is for work that is all done from home: jobLocationType is missing"
        ]
      ),
      (
        "baseSalary",
        #"{"@type":"MonetaryAmount","currency":"€","value":{"@type":"QuantitativeValue","minValue":1,"unitText":"year"}}"#,
        [
          "required: baseSalary.currency is no code of a currency, such as EUR",
          "required: baseSalary.value.unitText is not one of HOUR, DAY, WEEK, MONTH or YEAR",
          "required: baseSalary.value needs one figure, or minValue and maxValue both",
        ]
      ),
      (
        "baseSalary",
        #"{"@type":"MonetaryAmount","currency":"EUR","value":{"@type":"QuantitativeValue","minValue":2,"maxValue":1,"unitText":"YEAR"}}"#,
        ["required: baseSalary.value has a minValue above its maxValue"]
      ),
      (
        "baseSalary",
        #"{"@type":"MonetaryAmount","currency":"EUR","value":{"@type":"QuantitativeValue","value":"95000","unitText":"YEAR"}}"#,
        ["required: baseSalary.value has a figure that is no number above zero"]
      ),
      ("baseSalary", "95000", ["required: baseSalary is not a MonetaryAmount"]),
      (
        "employmentType", #"["full-time"]"#,
        [
          "required: employmentType is not one of FULL_TIME, PART_TIME, CONTRACTOR, TEMPORARY, INTERN, VOLUNTEER, PER_DIEM or OTHER"
        ]
      ),
      ("identifier", #""ENG-7""#, ["required: identifier is not a PropertyValue with a name and a value"]),
      ("directApply", #""true""#, ["required: directApply is neither true nor false"]),
      (
        "experienceRequirements", #"{"monthsOfExperience":"36"}"#,
        ["required: experienceRequirements is not OccupationalExperienceRequirements with monthsOfExperience"]
      ),
    ])
  func wrong(_ name: String, _ json: String, _ expected: [String]) throws {
    #expect(try problems(name, json) == expected)
  }

  @Test("work from home needs a country, its own or that of an office")
  func remote() throws {
    func check(_ more: String, without: Set<String>) throws -> [String] {
      guard case .object(let members) = try JSONValue(parsing: JobPostingCheckTests.whole),
        case .object(let others) = try JSONValue(parsing: more)
      else { return ["no object"] }
      return JobPostingCheck(.object(members.filter { !without.contains($0.name) } + others)).problems.map(
        \.message)
    }
    #expect(
      try check(#"{"jobLocationType":"TELECOMMUTE"}"#, without: ["jobLocation"]) == [
        "applicantLocationRequirements is missing: the countries or states where somebody may be who works from home"
      ])
    #expect(try check(#"{"jobLocationType":"TELECOMMUTE"}"#, without: []) == [])
    #expect(
      try check(
        #"{"jobLocationType":"TELECOMMUTE","applicantLocationRequirements":[{"@type":"Country","name":"Norway"},{"@type":"State","name":"CO, United States"}]}"#,
        without: ["jobLocation"]) == [])
    #expect(
      try check(
        #"{"jobLocationType":"TELECOMMUTE","applicantLocationRequirements":[{"@type":"City","name":"Oslo"},{"@type":"Country"}]}"#,
        without: ["jobLocation"]) == [
          "applicantLocationRequirements is neither a Country nor a State",
          "applicantLocationRequirements.name is missing: the country or the state",
        ])
  }

  @Test("postings are found alone, in a list and in a graph")
  func finding() throws {
    let posting = #"{"@type":"JobPosting"}"#
    for (json, count) in [
      (posting, 1), ("[\(posting),{\"@type\":\"Thing\"},\(posting)]", 2),
      ("{\"@graph\":[{\"@type\":\"Thing\"},\(posting)]}", 1), (#"{"@type":["Thing","JobPosting"]}"#, 1),
      (#"{"@type":"Organization"}"#, 0), ("1", 0),
    ] {
      #expect(JobPostingCheck.postings(in: try JSONValue(parsing: json)).count == count)
    }
  }
}
