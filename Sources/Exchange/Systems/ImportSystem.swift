/// Where a job posting comes from.
package enum ImportSystem: String, Sendable, CaseIterable {
  case greenhouse
  case lever
  case ashby
  case teamtailor
  case workable
  case recruitee
  case jsonLD = "json-ld"
  case markdown
  case text

  /// The name, as people write it.
  package var title: String {
    switch self {
    case .greenhouse: "Greenhouse"
    case .lever: "Lever"
    case .ashby: "Ashby"
    case .teamtailor: "Teamtailor"
    case .workable: "Workable"
    case .recruitee: "Recruitee"
    case .jsonLD: "JSON-LD"
    case .markdown: "Markdown"
    case .text: "plain text"
    }
  }

  /// What it gives, as a phrase.
  package var summary: String {
    switch self {
    case .greenhouse: "Job Board API: a board with `content=true`, or one job"
    case .lever: "Postings API: a list of postings, or one"
    case .ashby: "Job Postings API: a board"
    case .teamtailor: "JSON Feed of a careers site, jobs.json"
    case .workable: "Widget API: an account with `details=true`"
    case .recruitee: "Careers Site API: a list of offers, or one"
    case .jsonLD: "JobPosting of schema.org, in a page or by itself"
    case .markdown: "A job description in Markdown"
    case .text: "A job description in plain text"
    }
  }

  /// Whether it is a system with ids of its own, rather than a form of files.
  var hasIDs: Bool {
    switch self {
    case .markdown, .text, .jsonLD: false
    default: true
    }
  }
}
