/// What a role asks for, and how it says so.
enum SpecRules {
  static let all: [Rule] = [mustHavesTooMany]
}
