/// What a story tells.
enum StoryRules {
  static let all: [Rule] = [noSpecifics, staleStory]
}
