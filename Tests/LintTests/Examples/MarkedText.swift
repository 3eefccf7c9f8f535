/// A text in which words between « and » are marked.
struct MarkedText {
  /// The scalars, each with whether a marked stretch begins before it or ends before it.
  var scalars: [Unicode.Scalar] = []
  /// The stretches that are marked, as indices of scalars.
  var marks: [Range<Int>] = []

  init(_ text: String) {
    var open: Int?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "«": open = scalars.count
      case "»":
        if let start = open { marks.append(start..<scalars.count) }
        open = nil
      default: scalars.append(scalar)
      }
    }
  }

  /// The text without marks.
  var text: String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}

/// Bytes that are put together, with the places of what is marked in them.
struct MarkedBytes {
  var bytes: [UInt8] = []
  var marks: [Range<Int>] = []

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Appends a text whose scalars are written in some way; `write` gives what stands for a scalar by its index.
  mutating func append(_ text: MarkedText, _ write: (Int) -> String = { _ in "" }) {
    var starts: [Int: Int] = [:]
    for (index, scalar) in text.scalars.enumerated() {
      let written = write(index)
      for mark in text.marks where mark.lowerBound == index {
        starts[index] = bytes.count
        if mark.isEmpty { marks.append(bytes.count..<bytes.count) }
      }
      append(written.isEmpty ? String(scalar) : written)
      for mark in text.marks where mark.upperBound == index + 1 {
        if let start = starts[mark.lowerBound], !mark.isEmpty { marks.append(start..<bytes.count) }
      }
    }
    if text.scalars.isEmpty { marks += text.marks.map { _ in bytes.count..<bytes.count } }
  }

  /// Text with marks as it is.
  init(_ marked: String = "") { append(MarkedText(marked)) }

  /// The same with other line ends and something before it.
  func with(lineEnd: String, before: String) -> MarkedBytes {
    var made = MarkedBytes()
    var places: [Int] = []
    made.append(before.replacing("\n", with: lineEnd))
    for byte in bytes {
      places.append(made.bytes.count)
      if byte == UInt8(ascii: "\n") { made.append(lineEnd) } else { made.bytes.append(byte) }
    }
    places.append(made.bytes.count)
    made.marks = marks.map { places[$0.lowerBound]..<places[$0.upperBound] }
    return made
  }
}
