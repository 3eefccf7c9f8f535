/// What a company offers, and the proof of it.
enum EvpRules {
  static let all: [Rule] = [missingResources, slogan, missingGrowth, missingConstraints, missingProof]
}
