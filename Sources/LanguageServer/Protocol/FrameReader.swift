/// Cuts messages out of a stream of bytes: headers, of which one says how long the message is, an empty line, the message.
///
/// Source: Language Server Protocol 3.17, base protocol.
package struct FrameReader: Sendable {
  /// What was cut out.
  package enum Frame: Sendable, Equatable {
    /// The bytes of a message.
    case message([UInt8])
    /// What is no message, and why; it was skipped.
    case broken(String)
  }

  /// The most bytes of a message: as many as a file may have.
  package static let longestMessage = 64 << 20
  /// The most bytes of headers.
  static let longestHeader = 4096

  private var bytes: [UInt8] = []
  private var start = 0
  /// How many bytes of a message that is too long are still to come.
  private var skipped = 0

  /// Makes a reader.
  package init() {}

  /// Takes bytes as they come.
  package mutating func append(_ new: [UInt8]) {
    let skip = min(skipped, new.count)
    skipped -= skip
    if start > 0 {
      bytes.removeFirst(start)
      start = 0
    }
    bytes += new[skip...]
  }

  /// The next message that is there as a whole; nil where more has to come.
  package mutating func next() -> Frame? {
    guard let header = header() else {
      guard bytes.count - start > FrameReader.longestHeader else { return nil }
      start = bytes.count
      return .broken("the headers have no end")
    }
    guard let length = length(header.lines) else {
      start = header.end
      return .broken("no header says how long the message is")
    }
    guard length <= FrameReader.longestMessage else {
      let there = min(length, bytes.count - header.end)
      start = header.end + there
      skipped = length - there
      return .broken("a message of \(length) bytes is too long")
    }
    guard bytes.count - header.end >= length else { return nil }
    start = header.end + length
    return .message(Array(bytes[header.end..<start]))
  }

  /// The headers, and where the message begins; nil where they are not there as a whole.
  private func header() -> (lines: Range<Int>, end: Int)? {
    let limit = min(bytes.count, start + FrameReader.longestHeader)
    var index = start
    while index < limit {
      if bytes[index] == 0x0A {
        var next = index + 1
        if next < bytes.count, bytes[next] == 0x0D { next += 1 }
        if next < bytes.count, bytes[next] == 0x0A { return (start..<index, next + 1) }
      }
      index += 1
    }
    return nil
  }

  /// The number of `Content-Length`; nil where there is none, or no number.
  private func length(_ header: Range<Int>) -> Int? {
    for line in bytes[header].split(separator: 0x0A) {
      let parts = line.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2,
        String(decoding: parts[0], as: UTF8.self).lowercased() == "content-length"
      else { continue }
      let value = parts[1].filter { $0 > 0x20 }
      guard !value.isEmpty, value.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
      return Int(String(decoding: value, as: UTF8.self)) ?? Int.max
    }
    return nil
  }
}

/// A message with the header that goes before it.
package func framed(_ message: [UInt8]) -> [UInt8] {
  Array("Content-Length: \(message.count)\r\n\r\n".utf8) + message
}
