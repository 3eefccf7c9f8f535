import Rulebook
import Testing

@testable import Content

@Suite("other words for keys")
struct OtherWordsTests {
  @Test("each word leads to a key that is there, and is no key itself")
  func words() {
    let files: [ValueShape] = [
      Role.form.shape, Company.form.shape, Team.form.shape, Story.form.shape, FreePage.form.shape,
      Family.form.shape, SiteSettings.form.shape,
    ]
    var mappings: [String: MappingShape] = [:]
    var next = files.flatMap(\.mappings)
    while let mapping = next.popLast() {
      mappings[mapping.title] = mapping
      next += mapping.keys.flatMap(\.shape.mappings)
    }
    var wrong: [String] = []
    for (title, words) in Rulebook.otherWords {
      for (word, path) in words {
        var place = mappings[title].map { [$0] } ?? []
        if place.contains(where: { $0.keys.contains { $0.name == word } }) {
          wrong.append("\(title): \(word)")
        }
        for name in path {
          let keys = place.flatMap(\.keys).filter { $0.name == name }
          if keys.isEmpty { wrong.append("\(title): \(word), \(name)") }
          place = keys.flatMap(\.shape.mappings)
        }
      }
    }
    #expect(wrong.sorted() == [])
  }
}
