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
            let change = fix((start..<(start + word.utf8.count), words[word] ?? ""))
            return finding(file, message: "`\(word)` can be better", change)
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
    let words = (0..<20).map { "<\($0)>" }
    let mending = mend(
      MemoryFiles(["a.md": "<0>"]), Dictionary(uniqueKeysWithValues: zip(words, words.dropFirst())))
    #expect(mending.changes.map { text($0.new) } == ["<10>"])
    #expect(!mending.isSettled)
  }

  @Test("a change that leaves its finding where it was is not made, and others are")
  func useless() {
    let mending = mend(MemoryFiles(["a.md": "one x two", "b.md": "x"]), ["x": "xy", "one": "1", "two": "x"])
    #expect(mending.changes.map { text($0.old) + " → " + text($0.new) } == ["one x two → 1 x x"])
    #expect(mending.mended.map(\.message) == ["`one` can be better", "`two` can be better"])
    #expect(mending.isSettled)
  }

  @Test("the next one of many comes to the place of the last, and is changed as well")
  func many() {
    let mending = mend(MemoryFiles(["a.md": "aaaa"]), ["aa": "a"])
    #expect(mending.changes.map { text($0.new) } == ["a"])
    #expect(mending.isSettled)
  }

  @Test("what was looked at last is what is there in the end")
  func lastLook() {
    let files = MemoryFiles(["a.md": "one x"])
    var last = ""
    let look = lint(["x": "xy", "one": "1"])
    let mending = Mending(look(files), .safe, in: files) { files in
      last = (try? files.read("a.md")).map(text) ?? ""
      return look(files)
    }
    #expect(mending.changes.map { text($0.new) } == ["1 x"])
    #expect(last == "1 x")
    let nothing = MemoryFiles(["a.md": "x"])
    #expect(
      Mending(look(nothing), .safe, in: nothing) { files in
        last = (try? files.read("a.md")).map(text) ?? ""
        return look(files)
      }.changes.isEmpty)
    #expect(last == "x")
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
