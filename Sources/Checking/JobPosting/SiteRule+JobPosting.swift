internal import Diagnostics

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
      posting(adding: #", "validThrough": «"2020-01-31"»"#, posted: "2019-11-02"),
      posting(adding: #", "jobLocationType": «"HYBRID"»"#),
      posting(adding: #", "employmentType": ["FULL_TIME", «"fulltime"»]"#),
    ],
    good: [posting(adding: #", "employmentType": "FULL_TIME", "directApply": false"#)])

  /// A posting without findings, with some members more, and one less.
  private static func posting(
    adding more: String = "", without: String? = nil, posted: String = "2026-11-02"
  ) -> String {
    let description = """
      <p>You run the pipelines that tell a port when its ships will come, and you see to it that what they tell is \
      right. You write the tests, watch what comes in from forty harbours, and mend what breaks together with the \
      people who make the forecasts. You decide how the data is kept and for how long. You need to have run a \
      pipeline that others relied on.</p>
      """
    let members = [
      ("title", #""Data Engineer""#), ("description", "\"\(description)\""), ("datePosted", "\"\(posted)\""),
      ("hiringOrganization", #"{"@type": "Organization", "name": "Berthwise"}"#),
      ("jobLocation", #"{"@type": "Place", "address": {"@type": "PostalAddress", "addressCountry": "NL"}}"#),
    ].filter { $0.0 != without }.map { #", "\#($0.0)": \#($0.1)"# }
    let start = without == nil ? "{" : "«{»"
    let text =
      #"\#(start)"@context": "https://schema.org", "@type": "JobPosting"\#(members.joined())\#(more)}"#
    return #"<script type="application/ld+json">\#(text)</script>"#
  }
}
