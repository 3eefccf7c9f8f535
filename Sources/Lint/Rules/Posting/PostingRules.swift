/// Dates, places and the way to apply.
enum PostingRules {
  static let all: [Rule] = [
    closesBeforePosted, remoteWithoutCountry, workplaceContradiction, noApply, noLocation, structuredData,
    stale, internalNote, onCallUnstated, pastDeadline, noDeadline, noReplyPromise,
  ]

  /// Where what search engines want is from.
  static let searchEngines = """
    Google Search Central, structured data for job postings: required and recommended properties; schema.org JobPosting
    """
}
