/// What a law asks of the text of a posting, in one version of it. Not legal advice.
public struct PayLaw: Sendable {
  /// Where it holds: `DE`, `US-CO`, `US-NY-NYC`, `EU`.
  public let code: String

  /// What the place is called.
  public let name: String

  /// The first day; nil where a law is to come and has no day yet.
  public let from: Rulebook.Day?

  /// The last day; nil while it holds.
  public let until: Rulebook.Day?

  /// The least number of employees that it covers.
  public let employees: Int

  /// Whether only employees in the place count for that number.
  public let countsThere: Bool

  /// What the posting must say.
  public let mustCarry: [Item]

  /// Whether "up to" or "from" alone is no range, by its words.
  public let forbidsOpenEnd: Bool

  /// The widest range; nil where none is named.
  public let spread: Spread?

  /// Whether work that may be done from there is covered, wherever the company is; nil where that is unsettled.
  public let coversRemote: Bool?

  /// The latest moment for what must be said.
  public let by: Moment

  /// How sure this is.
  public let status: Status

  /// The law, as one cites it.
  public let citation: String

  /// Where it was read.
  public let source: String

  /// The day on which it was read.
  public let verified: Rulebook.Day

  /// What else it asks, shortly.
  public let note: String?

  /// Something that a posting must say.
  public enum Item: String, CaseIterable, Sendable {
    case payRange = "pay-range"
    case benefits
    case otherPay = "other-pay"
    case deadline
    case howToApply = "how-to-apply"
    case vacancyStatus = "vacancy-status"
    case aiStatement = "ai-statement"
    case noCanadianExperience = "no-canadian-experience"
  }

  /// The widest range between the ends of a pay range.
  public struct Spread: Equatable, Sendable {
    /// The amount, a year.
    public let amount: Int

    /// The currency of both amounts.
    public let currency: String

    /// Above this yearly pay there is no limit.
    public let freeAbove: Int?
  }

  /// When something must have been said.
  public enum Moment: String, CaseIterable, Sendable {
    case posting
    case interview
  }

  /// How sure a version is.
  public enum Status: String, CaseIterable, Sendable {
    /// The law or its authority was read.
    case verified

    /// A second-hand source was read.
    case review

    /// It binds states, not employers.
    case advisory

    /// It was to come when it was read.
    case notInForce = "not-in-force"
  }

  /// Whether the version holds on a day. A law that had no day when it was read never does.
  public func isInForce(on day: Rulebook.Day) -> Bool {
    guard let from, day >= from else { return false }
    return until.map { day <= $0 } ?? true
  }
}
