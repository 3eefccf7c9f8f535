/// What a role asks for, and how it says so.
enum SpecRules {
  static let all: [Rule] = [
    missingProblem,
    missingSummary,
    emphasisUnsaid,
    mustHavesTooMany,
    niceToHavesTooMany,
    optionalInMust,
    requiredInNice,
    degreeRequired,
    certificationRequired,
  ]
}
