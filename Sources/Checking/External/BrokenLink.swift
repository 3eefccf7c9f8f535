internal import Diagnostics

extension SiteRule {
  static let brokenLink = SiteRule(
    "broken-link", .error,
    summary: "a link to another site that answers that there is no such page; only with `--external`",
    why: "Whoever follows it sees an error. 404 and 410 are plain answers; they are rarely wrong.",
    source: "RFC 9110, sections 15.5.5 and 15.5.11")

  static let unverifiedLink = SiteRule(
    "unverified-link", .info,
    summary: "a link to another site that could not be checked; only with `--external`",
    why: """
      Many sites refuse programs, ask for a login, or are slow. So nothing is known of the link: look at it yourself, \
      now and then.
      """,
    source: "RFC 9110, section 15")
}
