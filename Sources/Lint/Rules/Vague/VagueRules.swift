internal import Judgement

/// Words that leave open what is meant.
enum VagueRules {
  static let all: [Rule] = [
    hypeTitle, cultureCliche, openEnded, unmeasured, payAdjective, areaWishlist, nakedSoftSkill, buzzword,
    hedge,
    keepUp, wordy,
  ]

  /// What describes a role, a team or the company. Stories and pages tell; they promise nothing that one applies for.
  static let fields: FieldSet = FieldSet.role.union([.team, .company]).subtracting([.interview, .apply])
}
