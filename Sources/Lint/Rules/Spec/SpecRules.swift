/// What a role asks for, and how it says so.
enum SpecRules {
  static let all: [Rule] = [
    missingProblem,
    missingSummary,
    emphasisUnsaid,
    mustHavesTooMany,
    niceToHavesTooMany,
    mustAndNice,
    duplicateStatement,
    toolList,
    toolNotOutcome,
    optionalInMust,
    requiredInNice,
    yearsOfExperience,
    impossibleExperience,
    levelMismatch,
    degreeRequired,
    certificationRequired,
    techSpelling,
    mustNeverAssessed,
    length,
    readability,
    acronym,
  ]
}
