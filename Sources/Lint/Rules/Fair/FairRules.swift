/// Words that shut people out.
enum FairRules {
  static let all: [Rule] = [ageist]
}
