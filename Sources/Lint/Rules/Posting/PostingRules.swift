/// Dates, places and the way to apply.
enum PostingRules {
  static let all: [Rule] = [closesBeforePosted]
}
