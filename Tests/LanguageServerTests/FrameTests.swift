import LanguageServer
import Testing

@Suite("frames")
struct FrameTests {
  private func read(_ parts: String...) -> [String] {
    var reader = FrameReader()
    var found: [String] = []
    for part in parts {
      reader.append(Array(part.utf8))
      while let frame = reader.next() {
        switch frame {
        case .message(let bytes): found.append(String(decoding: bytes, as: UTF8.self))
        case .broken(let why): found.append("broken: \(why)")
        }
      }
    }
    return found
  }

  @Test("come in pieces of any size")
  func pieces() {
    let stream = "Content-Length: 2\r\n\r\n{}Content-Type: x\r\ncontent-length:4\r\n\r\nnull"
    #expect(read(stream) == ["{}", "null"])
    for cut in 1..<stream.count {
      #expect(
        read(String(stream.prefix(cut)), String(stream.dropFirst(cut))) == ["{}", "null"], "cut at \(cut)")
    }
  }

  @Test("may end their lines with LF alone")
  func lineFeeds() {
    #expect(read("Content-Length: 2\n\n{}") == ["{}"])
  }

  @Test(
    "that say no length are skipped",
    arguments: [
      "Content-Length: two\r\n\r\n", "Content-Length: -2\r\n\r\n", "Content-Length:\r\n\r\n",
      "Host: a\r\n\r\n",
    ])
  func noLength(_ header: String) {
    #expect(
      read(header + "Content-Length: 2\r\n\r\n{}") == [
        "broken: no header says how long the message is", "{}",
      ])
  }

  @Test("that are too long are skipped without being kept")
  func tooLong() {
    let long = FrameReader.longestMessage + 1
    let words = "broken: a message of \(long) bytes is too long"
    var reader = FrameReader()
    reader.append(Array("Content-Length: \(long)\r\n\r\n{".utf8))
    #expect(reader.next() == .broken("a message of \(long) bytes is too long"))
    reader.append([UInt8](repeating: 0x20, count: long - 1))
    #expect(reader.next() == nil)
    reader.append(Array("Content-Length: 2\r\n\r\n{}".utf8))
    #expect(reader.next() == .message(Array("{}".utf8)))
    #expect(read("Content-Length: 99999999999999999999999\r\n\r\n{}").count == 1)
    #expect(read("Content-Length: \(long)\r\n\r\n") == [words])
  }

  @Test("without an end of their headers are given up")
  func endless() {
    #expect(read(String(repeating: "a", count: 5000)) == ["broken: the headers have no end"])
  }
}
