package import Content
package import Judgement

/// How a rule looks at content.
package enum Check: Sendable {
  /// It is found while content is read; the linter has nothing left to do.
  case reading
  /// The words of a list, in Rulebook/Data/words, or of the company's own.
  case words(WordCheck)
  /// Each stretch of text by itself, in fields that are named; wording, so in English only.
  case passages(FieldSet, @Sendable (Passage, inout Findings) -> Void)
  /// A role of the content as a whole.
  case role(@Sendable (RoleReview, inout Findings) -> Void)
  /// A role of the content, or a job description that never was in our format.
  case roleOrPosting(@Sendable (RoleReview, inout Findings) -> Void)
  /// How a role or a company decides: each interview once, in the file where it stands.
  case interview(@Sendable (InterviewReview, inout Findings) -> Void)
  /// The same, and what a job description that never was in our format says of interviews.
  case interviewOrPosting(@Sendable (InterviewReview, inout Findings) -> Void)
  /// A team.
  case team(@Sendable (TeamReview, inout Findings) -> Void)
  /// A story.
  case story(@Sendable (StoryReview, inout Findings) -> Void)
  /// Any other page.
  case page(@Sendable (FreePage, inout Findings) -> Void)
  /// A family that the company has a file of.
  case family(@Sendable (Family, inout Findings) -> Void)
  /// What company.yaml says.
  case company(@Sendable (CompanyReview, inout Findings) -> Void)
  /// A file that translates another.
  case translation(@Sendable (Translation, inout Findings) -> Void)
  /// What all files say together; only where the whole content is checked.
  case wholeCompany(@Sendable (CompanyReview, inout Findings) -> Void)
  /// In several ways, each for its own kind of content.
  case several([Check])

  /// The ways in which it looks.
  var parts: [Check] {
    if case .several(let checks) = self { checks.flatMap(\.parts) } else { [self] }
  }

  /// Whether it finds all that it can only where the whole content is checked.
  package var needsEverything: Bool {
    parts.contains { if case .wholeCompany = $0 { true } else { false } }
  }

  /// Whether it looks at wordings, and so only where it knows the language.
  var readsWords: Bool {
    parts.contains { part in
      switch part {
      case .words, .passages: true
      default: false
      }
    }
  }
}
