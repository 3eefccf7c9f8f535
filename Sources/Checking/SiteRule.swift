package import Diagnostics

/// A rule of the built site: what it looks for, how much that weighs, and why.
package struct SiteRule: Sendable {
  /// What a rule finds, or leaves alone; what is marked stands between « and ».
  package struct Example: Sendable {
    /// Whether the rule finds it.
    package let isBad: Bool
    /// HTML: a whole document where it has an `<html>`, else a part of a page's body.
    package let html: String
  }

  /// `site/name`; once released it keeps its meaning.
  package let id: String
  /// The weight of most of its findings.
  package let severity: Severity
  /// What it finds, as a phrase without a full stop.
  package let summary: String
  /// Why that matters, in a few sentences.
  package let why: String
  /// Where that is from.
  package let source: String
  /// Whether it is a budget of ours, rather than something that can be looked up.
  package let isBudget: Bool
  /// What it finds and what it leaves alone: its tests, and its documentation.
  package let examples: [Example]

  init(
    _ name: String, _ severity: Severity, summary: String, why: String, source: String,
    isBudget: Bool = false,
    bad: [String] = [], good: [String] = []
  ) {
    id = "site/\(name)"
    self.severity = severity
    self.summary = summary
    self.why = why
    self.source = source
    self.isBudget = isBudget
    examples =
      bad.map { Example(isBad: true, html: $0) } + good.map { Example(isBad: false, html: $0) }
  }

  /// All rules, in the order of the documentation.
  package static let all: [SiteRule] = [
    deadLink, deadFragment, linkCase, missingSlash, missingAsset, orphan,
    missingLanguage, missingTitle, mainHeading, headingJump, duplicateID, deadLabel, missingAlt, emptyLink,
    foreignResource, unencrypted, blockedByPolicy,
    jsonLD, jobPosting,
    pageWeight, requestCount,
    brokenLink, unverifiedLink,
  ]

  /// A finding of this rule.
  func finding(
    _ message: String, at range: SourceRange, severity: Severity? = nil,
    secondary: [(SourceRange, String)] = [],
    notes: [String] = [], help: String? = nil, group: String? = nil
  ) -> Finding {
    Finding(
      rule: id, severity: severity ?? self.severity, message: message, range: range, secondary: secondary,
      notes: notes, help: help, group: group)
  }
}
