import Testing
import Text

@Suite("dots in paths")
struct DotSegmentTests {
  @Test(
    "are followed, and no further than to the root",
    arguments: [
      ("/a/b", "/a/b"), ("/a/./b", "/a/b"), ("/a/../b", "/b"), ("/a/b/..", "/a/"), ("/a/.", "/a/"),
      ("/a//b/", "/a//b/"), ("/..a/b..", "/..a/b.."), ("/", "/"), ("/a/..", "/"), ("/..", nil),
      ("/a/../../b", nil),
    ] as [(String, String?)])
  func path(_ path: String, _ expected: String?) { #expect(withoutDotSegments(path) == expected) }
}
