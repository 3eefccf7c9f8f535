import Testing
import Text

@Suite("names in web addresses")
struct PercentEncodingTests {
  @Test(
    "a name is encoded as a path takes it, and decoded again",
    arguments: [
      ("/roles/a-b_c.html", "/roles/a-b_c.html"), ("a b", "a%20b"), ("100%", "100%25"),
      ("a#b?c", "a%23b%3Fc"),
      ("bär", "b%C3%A4r"), ("\"<>\"", "%22%3C%3E%22"), ("", ""),
    ])
  func both(_ name: String, _ encoded: String) {
    #expect(percentEncoded(name) == encoded)
    #expect(percentDecoded(encoded) == name)
  }

  @Test("what is no encoding of a text stays as it is", arguments: ["100%", "%zz", "%2", "%+1", "%FF"])
  func broken(_ name: String) { #expect(percentDecoded(name) == name) }
}
