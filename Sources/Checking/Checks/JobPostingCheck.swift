internal import Diagnostics
internal import Text

/// Whether a JobPosting in a page is as search engines want it.
///
/// What Google names as required is an error, since the job is not listed without it; what it recommends is a warning
/// where it is wrong, and nothing where it is left out.
///
/// Source: Google Search Central, "Job posting (JobPosting) structured data"; schema.org 30.0.
struct JobPostingCheck {
  private let posting: JSONTree
  private let today: String
  private var found: [Finding] = []

  /// - Parameter today: the day that counts as today, as `2026-11-20`.
  static func findings(_ posting: JSONTree, today: String) -> [Finding] {
    var check = JobPostingCheck(posting: posting, today: today)
    check.checkTitle()
    check.checkDescription()
    check.checkDates()
    check.checkOrganization()
    check.checkPlace()
    check.checkPay()
    check.checkOthers()
    return check.found
  }

  private init(posting: JSONTree, today: String) {
    self.posting = posting
    self.today = today
  }

  // MARK: Parts

  private mutating func checkTitle() {
    guard let tree = posting["title"], let title = filledText(tree) else {
      return missing("title", "write the job's title, and nothing else")
    }
    let company = posting["hiringOrganization"]?["name"]?.text ?? ""
    let lowercased = title.lowercased()
    if !company.isEmpty, lowercased.contains(company.lowercased()) {
      warn("the title holds the company's name", tree, "leave it out: the posting says who hires")
    }
    if title.unicodeScalars.contains(where: { "$€£!*#|".unicodeScalars.contains($0) }) {
      warn("the title holds pay or special characters", tree, "write the job's title, and nothing else")
    }
    if title.unicodeScalars.lazy.filter({ ("0"..."9").contains($0) }).count >= 5 {
      warn("the title holds a date, a code or an amount", tree, "write the job's title, and nothing else")
    }
  }

  private mutating func checkDescription() {
    guard let tree = posting["description"], let text = filledText(tree) else {
      return missing("description", "write the whole description, as HTML")
    }
    if text == posting["title"]?.text {
      refuse("the description only repeats the title", tree, "write the whole description, as HTML")
    }
  }

  private mutating func checkDates() {
    let posted = date("datePosted")
    if posting["datePosted"] == nil { missing("datePosted", "write the day on which it went online first") }
    guard let until = date("validThrough"), let tree = posting["validThrough"] else { return }
    if let posted, until.prefix(10) < posted.prefix(10) {
      refuse("it ends before it was posted", tree, "mend one of the two days")
    } else if until.prefix(10) < today {
      refuse(
        "it ended on \(until.prefix(10)), and the page still offers it", tree,
        "build the site anew, without JobPosting on closed jobs")
    }
  }

  /// The date of a member, refused where it is none; nil where it is none or not there.
  private mutating func date(_ name: String) -> String? {
    guard let tree = posting[name] else { return nil }
    guard let text = tree.text, isDate(text) else {
      refuse(
        "`\(name)` is no date as ISO 8601 has it", tree, "write it as 2026-11-20, or with a time and its zone"
      )
      return nil
    }
    return text
  }

  private mutating func checkOrganization() {
    guard let organization = posting["hiringOrganization"] else {
      return missing("hiringOrganization", "name the company that hires")
    }
    // The name alone is allowed.
    if filledText(organization) == nil, organization["name"].flatMap(filledText) == nil {
      refuse("`hiringOrganization` has no `name`", organization, "name the company that hires")
    }
  }

  private mutating func checkPlace() {
    let kind = posting["jobLocationType"]
    let isRemote = kind?.text == "TELECOMMUTE"
    if let kind, !isRemote {
      refuse(
        "`jobLocationType` can only be `TELECOMMUTE`", kind,
        "leave it out where people come to a place at all")
    }
    let places = posting["jobLocation"]?.elements ?? []
    for place in places {
      guard let address = place["address"] else {
        refuse("this place has no `address`", place, "write its city, region and country")
        continue
      }
      if address["addressCountry"] == nil {
        refuse("this address names no country", address, "write its `addressCountry`")
      }
    }
    if places.isEmpty, !isRemote { missing("jobLocation", "write where the work is, at least the country") }
    guard isRemote else { return }
    let required = posting["applicantLocationRequirements"]?.elements ?? []
    if required.isEmpty, !places.contains(where: { $0["address"]?["addressCountry"] != nil }) {
      missing("applicantLocationRequirements", "name the countries that people may work from")
    }
    for area in required where area["name"].flatMap(filledText) == nil {
      refuse("this area has no `name`", area, "name the country or state that people may work from")
    }
  }

  private mutating func checkPay() {
    guard let salary = posting["baseSalary"] else { return }
    if let currency = salary["currency"], !isCurrency(currency.text ?? "") {
      warn("this is no currency of ISO 4217", currency, "write three capital letters, such as EUR")
    } else if salary["currency"] == nil {
      warn("`baseSalary` has no `currency`", salary, "write three capital letters, such as EUR")
    }
    guard let value = salary["value"] else {
      return warn("`baseSalary` has no `value`", salary, "write what is paid, or leave it out")
    }
    guard case .object = value.value else { return }
    if let unit = value["unitText"], !JobPostingCheck.payUnits.contains(unit.text ?? "") {
      warn("this is no unit of pay that search engines know", unit, "write HOUR, DAY, WEEK, MONTH or YEAR")
    } else if value["unitText"] == nil {
      warn("nothing says how often this is paid", value, "write `unitText`: HOUR, DAY, WEEK, MONTH or YEAR")
    }
    guard value["value"] == nil else { return }
    guard let least = value["minValue"], let most = value["maxValue"] else {
      return warn(
        "the range of pay has only one end", value, "write both `minValue` and `maxValue`, or `value`")
    }
    if let low = number(least), let high = number(most), low > high {
      warn("the range of pay ends below its start", most, "mend one of the two")
    }
  }

  private mutating func checkOthers() {
    for type in posting["employmentType"]?.elements ?? []
    where !JobPostingCheck.types.contains(type.text ?? "") {
      warn(
        "this is no kind of employment that search engines know", type,
        "write one of \(listed(JobPostingCheck.types, "or"))")
    }
    if let direct = posting["directApply"] {
      if case .word("true") = direct.value { return }
      if case .word("false") = direct.value { return }
      warn("`directApply` is neither true nor false", direct, "write true or false, without quotation marks")
    }
  }

  private static let types = [
    "FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM", "OTHER",
  ]
  private static let payUnits = ["HOUR", "DAY", "WEEK", "MONTH", "YEAR"]

  // MARK: Values

  private func filledText(_ tree: JSONTree) -> String? {
    tree.text.flatMap { text in text.contains { !$0.isWhitespace } ? text : nil }
  }

  private func number(_ tree: JSONTree) -> Double? {
    switch tree.value {
    case .word(let word), .text(let word): Double(word)
    case .object, .list: nil
    }
  }

  private func isCurrency(_ text: String) -> Bool {
    text.utf8.count == 3 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// Whether a text is a day, or a day and a time.
  private func isDate(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return false
    }
    let digits = [0..<4, 5..<7, 8..<10].map { String(decoding: bytes[$0], as: UTF8.self) }
    guard digits.allSatisfy({ $0.utf8.allSatisfy(\.isASCIIDigit) }), let month = Int(digits[1]),
      let day = Int(digits[2])
    else { return false }
    let hasTime = bytes.count > 15 && bytes[10] == UInt8(ascii: "T")
    return (1...12).contains(month) && (1...31).contains(day) && (bytes.count == 10 || hasTime)
  }

  // MARK: Findings

  private mutating func missing(_ name: String, _ help: String) {
    let start = Int(posting.place.start)
    found.append(
      SiteRule.jobPosting.finding(
        "the job posting has no `\(name)`", at: SourceRange(start, start + 1), help: help, group: name))
  }

  private mutating func refuse(_ message: String, _ tree: JSONTree, _ help: String) {
    found.append(SiteRule.jobPosting.finding(message, at: tree.place, help: help))
  }

  private mutating func warn(_ message: String, _ tree: JSONTree, _ help: String) {
    found.append(SiteRule.jobPosting.finding(message, at: tree.place, severity: .warning, help: help))
  }
}

extension SiteRule {
  static let jobPosting = SiteRule(
    "job-posting", .error,
    summary: "a job posting for search engines that they do not list, or show wrongly",
    why: """
      A job whose data lacks something that is required, or has ended, is not shown where most people look for one; \
      for jobs that ended, Google may act against the whole site.
      """,
    source: "Google Search Central, Job posting structured data; schema.org JobPosting",
    bad: [
      posting(without: "title"),
      posting(adding: #", "validThrough": «"2020-01-31"»"#),
      posting(adding: #", "jobLocationType": «"HYBRID"»"#),
      posting(adding: #", "employmentType": ["FULL_TIME", «"fulltime"»]"#),
    ],
    good: [posting(adding: #", "employmentType": "FULL_TIME", "directApply": false"#)])

  /// A posting without findings, with some members more, and one less.
  private static func posting(adding more: String = "", without: String? = nil) -> String {
    let members = [
      ("title", #""Data Engineer""#), ("description", #""<p>You run the pipelines.</p>""#),
      ("datePosted", #""2026-11-02""#),
      ("hiringOrganization", #"{"@type": "Organization", "name": "Berthwise"}"#),
      ("jobLocation", #"{"@type": "Place", "address": {"addressCountry": "NL"}}"#),
    ].filter { $0.0 != without }.map { #", "\#($0.0)": \#($0.1)"# }
    let start = without == nil ? "{" : "«{»"
    let text =
      #"\#(start)"@context": "https://schema.org", "@type": "JobPosting"\#(members.joined())\#(more)}"#
    return #"<script type="application/ld+json">\#(text)</script>"#
  }
}
