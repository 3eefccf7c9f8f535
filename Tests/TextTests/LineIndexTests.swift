import Diagnostics
import Testing
import Text

@Suite("lines and columns")
struct LineIndexTests {
  private func index(_ text: String) -> LineIndex { LineIndex(SourceFile(path: "a", text: text)) }

  private func positions(_ text: String) -> [String] {
    let index = index(text)
    return (0...text.utf8.count).map { offset in
      let position = index.position(at: offset)
      return "\(position.line):\(position.column)"
    }
  }

  @Test("both count from 1, and a line break belongs to the line that it ends")
  func positions() {
    #expect(positions("") == ["1:1"])
    #expect(positions("ab\nc") == ["1:1", "1:2", "1:3", "2:1", "2:2"])
    #expect(positions("a\n") == ["1:1", "1:2", "2:1"])
  }

  @Test("a line ends at LF, at CR, and once at CR LF")
  func lineBreaks() {
    #expect(positions("a\r\nb\rc\n\r") == ["1:1", "1:2", "1:3", "2:1", "2:2", "3:1", "3:2", "4:1", "5:1"])
    #expect(index("a\r\nb\rc\n\r").lineCount == 5)
    #expect(index("\n\n").lineCount == 3)
    #expect(index("").lineCount == 1)
  }

  @Test("a column counts scalars, and the bytes within one are after its start")
  func scalars() {
    #expect(positions("é機x") == ["1:1", "1:2", "1:2", "1:3", "1:3", "1:3", "1:4"])
  }

  @Test("an offset past the end is the end")
  func pastTheEnd() {
    #expect(index("a\nb").position(at: 99) == LineIndex.Position(line: 2, column: 2))
  }

  @Test("the range of a line leaves out its line break")
  func ranges() {
    let index = index("ab\r\n\ncd\re")
    #expect((1...index.lineCount).map(index.range(ofLine:)) == [0..<2, 4..<4, 5..<7, 8..<9])
    #expect([0, 2, 3, 4, 7, 8, 9].map(index.line(at:)) == [1, 1, 1, 2, 3, 4, 4])
  }
}
