import Diagnostics
import Testing
import Text

@testable import LanguageServer

@Suite("lines and columns as a client counts them")
struct PositionTests {
  @Test("are those of each character in a line that is longer than a block", arguments: ["ab", "aé", "€🚌x"])
  func longLines(pattern: String) {
    let line = String(repeating: pattern, count: 400)
    let bytes = Array("é\n\(line)\r\n".utf8)
    for encoding in [PositionEncoding.utf8, .utf16] {
      let positions = PositionMap(bytes, encoding)
      var (offset, column) = (3, 0)
      for scalar in line.unicodeScalars {
        let position = positions.position(at: offset)
        #expect(position.line == 1 && position.character == column)
        #expect(positions.offset(line: 1, character: column) == offset)
        offset += scalar.utf8.count
        column += encoding == .utf8 ? scalar.utf8.count : scalar.utf16.count
      }
      let end = positions.position(at: bytes.count - 1)
      #expect(end.line == 1 && end.character == column)
    }
  }

  @Test("stay right while the text is changed, whatever its line breaks are")
  func changes() throws {
    let pieces = ["", "\n", "\r", "\r\n", "a", "é\n", "\n\r", "🚌\r"]
    for old in pieces {
      for new in pieces {
        let bytes = Array("x\r\(old)\ny\r\nz".utf8)
        for start in 0...6 {
          var edited = EditedText(bytes, .utf16)
          let positions = PositionMap(bytes, .utf16)
          let range = positions.json(min(start, bytes.count)..<min(start + 2, bytes.count))
          var json = JSONWriter()
          json.value(range)
          let place = try JSONTree(json.buffer.bytes)
          var whole = bytes
          whole.replaceSubrange(try #require(positions.range(of: place)), with: new.utf8)
          let isMade = edited.replace(place, with: new)
          #expect(isMade)
          #expect(edited.bytes == whole)
          #expect(edited.starts == EditedText(whole, .utf16).starts, "\(whole) \(start)")
          #expect(edited.starts.count == LineIndex(SourceFile(path: "", bytes: whole)).lineCount)
        }
      }
    }
  }
}
