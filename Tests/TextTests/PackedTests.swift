import Testing
import Text

@Suite("Numbers and texts in bytes")
struct PackedTests {
  @Test("What was written is read in the same order")
  func same() {
    var texts = PackedTexts()
    for text in ["", "naïve", "plan"] { texts.append(text) }
    var more = PackedTexts()
    more.append("later")
    texts.append(more)
    var writer = PackedWriter()
    writer.write(Int32(-7))
    writer.write("Zürich")
    writer.write(true)
    writer.write([UInt16(1), 65_535])
    writer.write(0.1)
    writer.write(["a", "bc"]) { $1.write($0) }
    texts.write(to: &writer)
    writer.bytes.withUnsafeBytes { bytes in
      var reader = PackedReader(bytes)
      let (number, text, isSo) = (reader.read(Int32.self), reader.readText(), reader.readBool())
      #expect(number == -7 && text == "Zürich" && isSo)
      let (numbers, fraction) = (reader.readList(UInt16.self), reader.readDouble())
      #expect(numbers == [1, 65_535] && fraction == 0.1)
      let list = reader.readList { $0.readText() }
      #expect(list == ["a", "bc"])
      let read = PackedTexts(from: &reader)
      #expect((0..<read.count).map { read[$0] } == ["", "naïve", "plan", "later"])
      #expect(reader.isFinished)
    }
  }

  @Test("Of bytes that are cut off, nothing is read that is not there")
  func cutOff() {
    var writer = PackedWriter()
    writer.write([UInt64](repeating: 9, count: 4))
    writer.write("Zürich")
    for count in 0..<writer.bytes.count {
      writer.bytes[..<count].withUnsafeBytes { bytes in
        var reader = PackedReader(bytes)
        let list = reader.readList(UInt64.self)
        #expect(list.allSatisfy { $0 == 9 })
        let text = reader.readText()
        #expect(["", "Zürich"].contains(text))
        #expect(!reader.isSound)
        let number = reader.read(UInt64.self)
        #expect(number == 0)
      }
    }
  }
}
