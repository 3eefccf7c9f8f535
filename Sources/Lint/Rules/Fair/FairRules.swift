/// Words that shut people out.
enum FairRules {
  static let all: [Rule] = [
    ageist, genderedTerm, genderedPronoun, ableist, origin, appearance, legalRisk,
    missingEqualOpportunity, missingAccommodation,
    genderCoded,
  ]
}
