import Diagnostics
import Files
import Fixing
import Testing

@Suite("making changes in rounds")
struct MendingTests {
  /// Finds each occurrence of some words in some files, whose change writes others in their place.
  private func lint(_ words: [String: String]) -> (any FileSystem) -> [Diagnostic] {
    { files in
      ["a.md", "b.md"].flatMap { path -> [Diagnostic] in
        guard let bytes = try? files.read(path) else { return [] }
        let file = SourceFile(path: path, bytes: bytes)
        let text = text(bytes)
        return words.keys.sorted().flatMap { word in
          text.ranges(of: word).map { range in
            let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
            return finding(file, fix((start..<(start + word.utf8.count), words[word] ?? "")))
          }
        }
      }.sorted(by: Diagnostic.inReadingOrder)
    }
  }

  private func mend(_ files: MemoryFiles, _ words: [String: String]) -> Mending {
    Mending(lint(words)(files), .safe, in: files, again: lint(words))
  }

  @Test("what one change brings to light is changed in the next round")
  func rounds() {
    let mending = mend(MemoryFiles(["a.md": "one two", "b.md": "four"]), ["one": "two", "two": "three"])
    #expect(mending.changes.map(\.path) == ["a.md"])
    #expect(mending.changes.map { text($0.old) + " → " + text($0.new) } == ["one two → three three"])
    #expect(mending.mended.count == 3)
    #expect(mending.isSettled)
  }

  @Test("files are given in order, and each only if it differs in the end")
  func files() {
    let mending = mend(MemoryFiles(["b.md": "one", "a.md": "one"]), ["one": "two"])
    #expect(mending.changes.map(\.path) == ["a.md", "b.md"])
    let nothing = mend(MemoryFiles(["b.md": "one", "a.md": "one"]), [:])
    #expect(nothing.changes.isEmpty && nothing.mended.isEmpty && nothing.isSettled)
  }

  @Test("changes that go round in a circle are given up, and it says so")
  func circle() {
    let mending = mend(MemoryFiles(["a.md": "one", "b.md": "."]), ["one": "two", "two": "one", ".": "!"])
    #expect(!mending.isSettled)
    // After ten rounds the first file is as it was.
    #expect(mending.changes.map { text($0.new) } == ["!"])
    #expect(mending.mended.map(\.primary.file.path) == ["b.md"])
  }

  @Test("what grows in each round ends after ten")
  func growing() {
    let mending = mend(MemoryFiles(["a.md": "x"]), ["x": "xy"])
    #expect(mending.changes.map { text($0.new) } == ["xyyyyyyyyyy"])
    #expect(!mending.isSettled)
  }

  @Test("an error while looking again ends it")
  func error() {
    struct Stop: Error {}
    let files = MemoryFiles(["a.md": "one"])
    #expect(throws: Stop.self) {
      try Mending(lint(["one": "two"])(files), .safe, in: files) { _ throws(Stop) in throw Stop() }
    }
  }
}
