import Testing
import Text

@Suite("the name that was meant")
struct NearNameTests {
  @Test(
    "a letter more, less, wrong or swapped is forgiven, and so are capitals",
    arguments: [
      ("title", "title"), ("titel", "title"), ("titl", "title"), ("titles", "title"), ("TITLE", "title"),
      ("tixle", "title"), ("musthaves", "must-haves"), ("nice-to-have", "nice-to-haves"), ("ttile", "title"),
      ("sucess-mesures", "success-measures"),
    ])
  func near(_ typed: String, _ meant: String) {
    #expect(
      nearName(to: typed, among: ["must-haves", "nice-to-haves", "success-measures", "title"]) == meant)
  }

  @Test("what differs by more than a third, or by more than three, is another word")
  func far() {
    #expect(nearName(to: "name", among: ["title", "names-of-all"]) == nil)
    #expect(nearName(to: "ab", among: ["cd"]) == nil)
    #expect(nearName(to: "abcdefghijkl", among: ["abcdefghiXYZ"]) == "abcdefghiXYZ")
    #expect(nearName(to: "abcdefghijklmnop", among: ["abcdefghijklWXYZ"]) == nil)
    #expect(nearName(to: "a", among: []) == nil)
  }

  @Test("of two, the nearer is meant; of two as near, the first by the alphabet")
  func choice() {
    #expect(nearName(to: "roles", among: ["rules", "role", "rolls"]) == "role")
    #expect(nearName(to: "rolesx", among: ["rulesx", "roles"]) == "roles")
    #expect(nearName(to: "cat", among: ["hat", "bat"]) == "bat")
    #expect(nearName(to: "lnit", among: ["init", "lint"]) == "lint")
  }
}
