/// Goes once over a text and cuts its words out.
///
/// It looks at memory of somebody else, and so lives no longer than that.
struct WordSplitter {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var words: [Word] = []
  /// The words that are written otherwise than in lower case, in lower case, one behind the other.
  private(set) var lower: [UInt8] = []
  /// All that stands before words.
  private(set) var gaps: Word.Gap = []
  private var next = 0
  private var sentence = 0
  /// How many words there were when the sentence began.
  private var sentenceStart = 0
  /// After so many words a sentence ends wherever it is, since what reads a sentence looks at its words more than once.
  /// Nobody could follow one half as long.
  private static let mostWordsInSentence = 300

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    words.reserveCapacity(bytes.count / 5 + 1)
  }

  mutating func split() {
    while next < bytes.count {
      // Most gaps are a space.
      let isTooLong = words.count - sentenceStart >= WordSplitter.mostWordsInSentence
      if bytes[next] == 0x20, next + 1 < bytes.count, isPlainLetter(bytes[next + 1]), !isTooLong {
        next += 1
        gaps.insert(.space)
        takeWord(.space)
        continue
      }
      var gap = takeGap()
      guard next < bytes.count else { return }
      if gap.contains(.stop), !gap.contains(.sentenceEnd), endsSentence(before: next, gap) {
        gap.insert(.sentenceEnd)
      }
      if isTooLong { gap.insert(.sentenceEnd) }
      if gap.contains(.sentenceEnd), !words.isEmpty {
        sentence += 1
        sentenceStart = words.count
      }
      gaps.formUnion(gap)
      takeWord(gap)
    }
  }

  // MARK: Words

  private mutating func takeWord(_ gap: Word.Gap) {
    let bytes = bytes
    var hash = Word.emptyHash
    var index = next
    // Most words are written in lower case.
    while index < bytes.count, isPlainLetter(bytes[index]), bytes[index] &- 0x41 >= 26 {
      hash = Word.hash(hash, bytes[index])
      index += 1
    }
    guard index < bytes.count, bytes[index] > 0x20, goesOn(at: index) else {
      append(next..<index, gap, hash, UnsafeBufferPointer(rebasing: bytes[next..<index]), at: next, .plain)
      next = index
      return
    }
    takeMixedWord(gap)
  }

  /// Whether the word before a byte goes on with it.
  private func goesOn(at index: Int) -> Bool {
    letterLength(at: index) != nil || joinerLength(at: index) != nil || isPlusOrSharp(bytes[index])
  }

  private func isPlusOrSharp(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "+") || byte == UInt8(ascii: "#") }

  /// Takes a word that has capitals, marks or more than the letters of ASCII.
  private mutating func takeMixedWord(_ gap: Word.Gap) {
    let start = next
    if lower.isEmpty { lower.reserveCapacity(bytes.count / 4 + 16) }
    let place = lower.count
    var hash = Word.emptyHash
    var capitals = 0
    var smalls = 0
    var isASCII = true
    var index = start
    while index < bytes.count {
      var byte = bytes[index]
      if byte &- 0x61 < 26 {
        smalls += 1
      } else if byte &- 0x41 < 26 {
        capitals += 1
        byte |= 0x20
      } else if !isPlainLetter(byte) {
        guard byte > 0x20, let length = letterLength(at: index) ?? joinerLength(at: index) else { break }
        if isCurlyApostrophe(at: index) {
          byte = UInt8(ascii: "'")
        } else if byte >= 0x80 {
          isASCII = false
        }
        index += length - 1
      }
      lower.append(byte)
      hash = Word.hash(hash, byte)
      index += 1
    }
    // `C++`, `C#`, `10+`; `a + b` is no such word.
    while index < bytes.count, isPlusOrSharp(bytes[index]) {
      lower.append(bytes[index])
      hash = Word.hash(hash, bytes[index])
      index += 1
    }
    next = index
    var form: Word.Form = capitals > 1 && smalls == 0 && isASCII ? .allCapitals : []
    if isASCII {
      if bytes[start] &- 0x41 < 26 { form.insert(.capitalized) }
    } else {
      if scalar(at: start)?.0.properties.isUppercase == true { form.insert(.capitalized) }
      hash = lowercase(start..<index, from: place)
    }
    let written = lower
    written.withUnsafeBufferPointer {
      append(start..<index, gap, hash, UnsafeBufferPointer(rebasing: $0[place...]), at: place, form)
    }
  }

  private mutating func append(
    _ range: Range<Int>, _ gap: Word.Gap, _ hash: UInt64, _ lower: UnsafeBufferPointer<UInt8>,
    at place: Int, _ form: Word.Form
  ) {
    words.append(Word(range, lower, at: place, hash: hash, gap: gap, sentence: sentence, form: form))
  }

  /// Puts a word that has more than the letters of ASCII in lower case, and returns its hash.
  private mutating func lowercase(_ range: Range<Int>, from place: Int) -> UInt64 {
    var text: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let isApostrophe = isCurlyApostrophe(at: index)
      text.append(isApostrophe ? UInt8(ascii: "'") : bytes[index])
      index += isApostrophe ? 3 : 1
    }
    lower.removeLast(lower.count - place)
    lower += String(decoding: text, as: UTF8.self).lowercased().utf8
    return lower[place...].reduce(Word.emptyHash) { Word.hash($0, $1) }
  }

  /// Whether a byte is a letter or digit of ASCII.
  private func isPlainLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "_")
  }

  /// The bytes of a letter or digit at an offset; nil for anything else.
  private func letterLength(at offset: Int) -> Int? {
    let byte = bytes[offset]
    if byte < 0x80 { return isPlainLetter(byte) ? 1 : nil }
    guard let (scalar, length) = scalar(at: offset) else { return nil }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .nonspacingMark ? length : nil
  }

  /// The bytes of a mark within a word, such as the apostrophe of `don't`.
  private func joinerLength(at offset: Int) -> Int? {
    // Most words end at a space.
    guard offset > 0, bytes[offset] > 0x20 else { return nil }
    let (isApostrophe, length) = apostrophe(at: offset)
    let after = offset + length
    guard after < bytes.count, letterLength(at: after) != nil else { return nil }
    if isApostrophe { return length }
    let before = bytes[offset - 1]
    switch bytes[offset] {
    case UInt8(ascii: "."): return 1
    case UInt8(ascii: ","):
      // 1,000 but not 1,2
      let digits = bytes[after...].prefix { $0 &- 0x30 < 10 }.count
      return before &- 0x30 < 10 && digits == 3 ? 1 : nil
    case UInt8(ascii: "&"): return before != 0x20 ? 1 : nil
    default: return nil
    }
  }

  private func apostrophe(at offset: Int) -> (Bool, Int) {
    if bytes[offset] == UInt8(ascii: "'") { return (true, 1) }
    let isCurly = isCurlyApostrophe(at: offset)
    return (isCurly, isCurly ? 3 : 1)
  }

  private func isCurlyApostrophe(at offset: Int) -> Bool {
    offset + 2 < bytes.count && bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80
      && bytes[offset + 2] == 0x99
  }

  // MARK: Gaps

  private mutating func takeGap() -> Word.Gap {
    var gap: Word.Gap = []
    var breaks = 0
    while next < bytes.count, letterLength(at: next) == nil {
      let byte = bytes[next]
      switch byte {
      case 0x20, 0x09, 0x0D: gap.insert(.space)
      case 0x0A:
        gap.insert(.space)
        breaks += 1
      case UInt8(ascii: "-"): gap.insert(isTight(next, 1) ? .hyphen : .dash)
      case UInt8(ascii: "/"), UInt8(ascii: "|"): gap.insert(.slash)
      case UInt8(ascii: ","): gap.insert(.comma)
      case UInt8(ascii: ";"): gap.insert(.semicolon)
      case UInt8(ascii: ":"): gap.insert(.colon)
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): gap.insert(.opening)
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): gap.insert(.closing)
      case UInt8(ascii: "\""), UInt8(ascii: "'"): gap.insert(.quote)
      case UInt8(ascii: "!"), UInt8(ascii: "?"): gap.insert(.sentenceEnd)
      case UInt8(ascii: "."): gap.insert(.stop)
      case UInt8(ascii: "&"), UInt8(ascii: "+"): gap.insert(.and)
      case 0..<0x80: gap.insert(.other)
      default:
        let (mark, length) = wideMark(at: next)
        gap.insert(mark)
        next += length
        continue
      }
      next += 1
    }
    if breaks > 1 { gap.insert(.sentenceEnd) }
    return gap
  }

  /// Whether a mark has no space on either side.
  private func isTight(_ offset: Int, _ length: Int) -> Bool {
    let after = offset + length
    guard offset > 0, after < bytes.count else { return false }
    return bytes[offset - 1] > 0x20 && bytes[after] > 0x20
  }

  private func wideMark(at offset: Int) -> (Word.Gap, Int) {
    guard let (scalar, length) = scalar(at: offset) else { return (.other, 1) }
    switch scalar.value {
    case 0xA0, 0x2000...0x200A, 0x202F: return (.space, length)
    case 0x2010, 0x2011: return (.hyphen, length)
    case 0x2012...0x2015, 0x2212: return (.dash, length)
    case 0x2018...0x201F, 0xAB, 0xBB: return (.quote, length)
    case 0x2022, 0x00B7, 0x25CF, 0x25AA: return (.sentenceEnd, length)
    case 0x2026: return (.stop, length)
    default: return (.other, length)
    }
  }

  /// Whether a full stop before a word ends a sentence: a capital or a digit follows, and no abbreviation stands
  /// before it.
  private func endsSentence(before start: Int, _ gap: Word.Gap) -> Bool {
    guard gap.contains(.space), let last = words.last else { return false }
    guard let (first, _) = scalar(at: start) else { return false }
    if WordSplitter.abbreviations.contains(last) { return false }
    return first.properties.isUppercase || first.properties.numericType != nil || gap.contains(.opening)
      || gap.contains(.quote)
  }

  private static let abbreviations: WordSet = [
    "e.g", "i.e", "vs", "approx", "incl", "dr", "mr", "ms", "mrs", "no", "st", "inc", "u.s", "u.k", "resp",
  ]

  /// The scalar that begins at an offset, and the number of its bytes; nil where the bytes are no UTF-8.
  private func scalar(at offset: Int) -> (Unicode.Scalar, Int)? {
    guard offset < bytes.count else { return nil }
    let first = bytes[offset]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, offset + length <= bytes.count else { return nil }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for byte in bytes[offset + 1..<offset + length] {
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return Unicode.Scalar(value).map { ($0, length) }
  }
}
