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
      #expect(reader.read(Int32.self) == -7)
      #expect(reader.readText() == "Zürich")
      #expect(reader.readBool())
      #expect(reader.readList(UInt16.self) == [1, 65_535])
      #expect(reader.readDouble() == 0.1)
      #expect(reader.readList { $0.readText() } == ["a", "bc"])
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
        #expect(["", "Zürich"].contains(reader.readText()))
        #expect(!reader.isSound)
        #expect(reader.read(UInt64.self) == 0)
      }
    }
  }
}
