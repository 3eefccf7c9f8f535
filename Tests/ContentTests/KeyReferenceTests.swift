import Content
import TestSupport
import Testing

@Suite("documents made from the key tables")
struct KeyReferenceTests {
  @Test("docs/keys.md has every key that is read, and no other")
  func documentsKeys() {
    #expect(staleness(ofDocument: "docs/keys.md", madeAs: KeyReference.markdown()) == nil)
  }
}
