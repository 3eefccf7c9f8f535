import Diagnostics
import Fixing
import Testing

@Suite("edits of lines")
struct FileChangeEditTests {
  private func edits(_ old: String, _ new: String) -> [String] {
    FileChange(path: "a", old: Array(old.utf8), new: Array(new.utf8)).edits.map {
      "\($0.range.start)-\($0.range.end) \($0.replacement)"
    }
  }

  @Test("leave alone what stays")
  func few() {
    #expect(edits("a\nb\nc\n", "a\nx\nc\n") == ["2-4 x\n"])
    #expect(edits("a\nb\n", "a\nb\n") == [])
    #expect(edits("a\nb\nc\n", "a\nc\n") == ["2-4 "])
    #expect(edits("a\r\nb\r\n", "n\r\na\r\nb\r\nend") == ["0-0 n\r\n", "6-6 end"])
    #expect(edits("a\nb\nc\nd\n", "x\nb\nc\ny\n") == ["0-2 x\n", "6-8 y\n"])
    #expect(edits("", "a\n") == ["0-0 a\n"])
  }

  @Test("make of the old text the new one", arguments: 0..<40)
  func whole(_ number: Int) {
    var state = UInt64(number + 1)
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    func some() -> [UInt8] {
      Array((0..<next(12)).map { _ in ["a\n", "b\r\n", "ü\n", "\n"][next(4)] }.joined().utf8)
        + (next(2) == 0 ? [] : [0x78])
    }
    let (old, new) = (some(), some())
    var made = old
    for edit in FileChange(path: "a", old: old, new: new).edits.reversed() {
      made.replaceSubrange(edit.range.indices, with: edit.replacement.utf8)
    }
    #expect(made == new)
  }
}
