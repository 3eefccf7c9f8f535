internal import Content
internal import Judgement

/// Of whose work the things are that a role owns, as far as they are some family's own.
struct Mixture {
  /// What a role is, by the work that it owns.
  enum Verdict {
    /// Too little is said, or it is the family's own work.
    case nothing
    /// The family's work and another's, neither a small part.
    case twoJobs
    /// Nearly all of it is another family's.
    case anothers
  }

  /// The owned statements that are some family's work.
  let all: Int
  /// Those of the role's own family.
  let own: Int
  /// The other family that has most; nil where there is none.
  let other: (family: String, count: Int)?
  /// Whether the role openly includes the other family's work.
  let isDeclared: Bool

  /// Counts what a role owns; nil where its family is not known or its words can't be read.
  init?(_ review: borrowing RoleReview) {
    guard let profile = review.profile, let family = profile.book.remit(profile.family) else { return nil }
    let remits = profile.book.remits
    var counts = remits.map { _ in 0 }
    for statement in profile.statements where statement.isOwnWork { counts[statement.reading.remit] += 1 }
    all = counts.reduce(0, +)
    own = counts[family]
    other = remits.indices.filter { $0 != family && counts[$0] > 0 }
      .min { (counts[$1], remits[$0]) < (counts[$0], remits[$1]) }.map { (remits[$0], counts[$0]) }
    isDeclared = other != nil && other?.family == review.secondFamily
  }

  /// What the counts amount to, with the numbers of the rule about two jobs.
  ///
  /// - Parameters:
  ///   - least: the number of statements of some family's work below which nothing is said.
  ///   - ownShare: the part of them, in percent, below which the family's own are too few.
  ///   - otherShare: the part of them, in percent, above which another family's are too many.
  func verdict(least: Double, ownShare: Double, otherShare: Double) -> Verdict {
    guard let other, Double(all) >= least else { return .nothing }
    // One line in six does not make a job of its own.
    if own * 6 <= all { return other.count * 2 > all ? .anothers : .nothing }
    let isMixed =
      Double(own) * 100 < ownShare * Double(all) || Double(other.count) * 100 > otherShare * Double(all)
    return isMixed && other.count > 1 ? .twoJobs : .nothing
  }

  /// The verdict with the numbers that hold where nobody sets others.
  var verdict: Verdict {
    verdict(
      least: Mixture.least.standard, ownShare: Mixture.ownShare.standard,
      otherShare: Mixture.otherShare.standard)
  }

  static let least = Threshold(
    "least", 4, "the owned statements of some family's work, from which on it speaks")
  static let ownShare = Threshold(
    "own-share", 50, "the family's own part of them, in percent, that is enough")
  static let otherShare = Threshold(
    "other-share", 33.4, "another family's part of them, in percent, that is not yet a second job")
}

extension RoleProfile.Statement {
  /// Whether the role does the work that it tells of, and it is a family's own: what it says of others is theirs.
  ///
  /// A summary and a problem tell of much beside the work, so they count only by the name of some work.
  var isOwnWork: Bool {
    guard stance == .owns, remit != "shared", remit != "none" else { return false }
    switch field {
    case .neighbour, .company, .background: return false
    case .summary, .problem: return decisive != nil
    default: return true
    }
  }
}
