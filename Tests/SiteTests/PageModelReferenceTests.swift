import Site
import TestSupport
import Testing

@Suite("documents made from the page models")
struct PageModelReferenceTests {
  @Test("docs/page-model.md has every name that templates may use, and no other")
  func documentsPageModel() {
    #expect(staleness(ofDocument: "docs/page-model.md", madeAs: PageModelReference.markdown()) == nil)
  }
}
