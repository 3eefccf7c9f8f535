import Testing
import Text

@Suite("a text that is being written")
struct ByteBufferTests {
  @Test("it holds what was appended, in whatever pieces, and grows as it must")
  func growing() {
    var buffer = ByteBuffer()
    var expected: [UInt8] = []
    for number in 0..<200 {
      buffer.append(decimal: number)
      expected += Array(String(number).utf8)
      buffer.append("é, ")
      expected += Array("é, ".utf8)
      buffer.append(contentsOf: stride(from: UInt8(0), to: 3, by: 1))
      expected += [0, 1, 2]
    }
    #expect(buffer.bytes == expected)
    #expect(buffer.count == expected.count)
    var other = ByteBuffer(capacity: 3)
    other.append("x")
    other.append(buffer)
    #expect(other.bytes == [UInt8(ascii: "x")] + expected)
  }

  @Test("its end can be asked for and taken away")
  func end() {
    var buffer = ByteBuffer()
    #expect(!buffer.ends(with: "<p>"))
    buffer.append("a<p>")
    #expect(buffer.ends(with: "<p>"))
    #expect(!buffer.ends(with: "a<p"))
    buffer.removeLast(3)
    #expect(buffer.string == "a")
    buffer.append("b")
    #expect(buffer.bytes == Array("ab".utf8))
  }

  @Test("nothing appended is nothing")
  func empty() {
    var buffer = ByteBuffer(capacity: 10)
    buffer.append("")
    buffer.append(contentsOf: [])
    #expect(buffer.bytes.isEmpty)
    #expect(buffer.string.isEmpty)
  }
}
