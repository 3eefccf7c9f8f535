/// In which rows something is, as a text that a script reads.
///
/// Either how many rows are skipped before each stretch of rows, and how long it is; or, behind `!`, a bit for each row, six
/// in a number, the first row the least. The shorter of the two is taken: so a list never takes more than a sixth of a
/// byte a row, and mostly far less.
enum Postings {
  /// - Parameter rows: ascending, each once.
  static func text(_ rows: [UInt32]) -> [UInt8] {
    let gaps = gapText(rows)
    // A row costs a byte at least, unless it follows another.
    guard let last = rows.last, gaps.count > Int(last) / 24 else { return gaps }
    let bits = bitText(rows)
    return bits.count < gaps.count ? bits : gaps
  }

  private static func gapText(_ rows: [UInt32]) -> [UInt8] {
    var text = RunText()
    var next = 0
    var index = 0
    while index < rows.count {
      let start = Int(rows[index])
      var end = start + 1
      index += 1
      while index < rows.count, Int(rows[index]) == end {
        end += 1
        index += 1
      }
      var gap = start - next
      while gap > RunText.largest {
        text.end()
        text.append(RunText.largest, times: 0)
        gap -= RunText.largest
      }
      // Each stretch is one of its own, though the one before may be as far from what is before it.
      text.end()
      text.append(gap, times: end - start)
      next = end
    }
    text.end()
    return text.bytes
  }

  private static func bitText(_ rows: [UInt32]) -> [UInt8] {
    var text = RunText()
    var place = 0
    var bits = 0
    for row in rows {
      let own = Int(row) / 6
      if own > place {
        text.append(bits)
        if own > place + 1 { text.append(0, times: own - place - 1) }
        bits = 0
        place = own
      }
      bits |= 1 << (Int(row) % 6)
    }
    text.append(bits)
    text.end()
    return [UInt8(ascii: "!")] + text.bytes
  }
}
