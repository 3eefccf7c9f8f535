import Diagnostics
import Fixing
import Testing

@Suite("making the changes of a file")
struct MendedFileTests {
  /// The text and the number of findings mended, once the changes of findings are made, one finding each.
  private func mend(_ before: String, _ wanted: FixesWanted = .safe, _ fixes: Fix...) -> (String, Int) {
    let file = SourceFile(path: "a.yaml", text: before)
    let result = MendedFile(file, fixes.map { finding(file, $0) }, wanted)
    return (text(result.bytes), result.mended.count)
  }

  @Test("changes that do not touch are made together, whatever their order")
  func apart() {
    #expect(mend("one two three", .safe, fix((8..<13, "3")), fix((0..<3, "1"))) == ("1 two 3", 2))
    #expect(mend("one two", .safe, fix((0..<3, "1")), fix((3..<7, ""))) == ("1", 2))
  }

  @Test("of changes that overlap, the first one is made")
  func overlapping() {
    #expect(mend("one two three", .safe, fix((0..<7, "A")), fix((4..<13, "B"))) == ("A three", 1))
    #expect(mend("one two three", .safe, fix((4..<7, "A")), fix((0..<13, "B"))) == ("one A three", 1))
    #expect(mend("one two", .safe, fix((0..<3, "A")), fix((0..<3, "A"))) == ("A two", 1))
  }

  @Test("two insertions at one place, or one where the other change begins or ends, wait for each other")
  func insertions() {
    #expect(mend("one", .safe, fix((0..<0, "[")), fix((0..<0, "\""))) == ("[one", 1))
    #expect(mend("one", .safe, fix((0..<3, "1")), fix((3..<3, "]"))) == ("1", 1))
    #expect(mend("one", .safe, fix((3..<3, "]")), fix((0..<3, "1"))) == ("one]", 1))
    #expect(mend("one", .safe, fix((0..<0, "[")), fix((0..<3, "1"))) == ("[one", 1))
  }

  @Test("a change is made with all of its edits or not at all")
  func whole() {
    let brackets = fix((4..<4, "["), (7..<7, "]"))
    #expect(mend("one two three", .safe, brackets) == ("one [two] three", 1))
    #expect(mend("one two three", .safe, fix((6..<8, "_")), brackets) == ("one tw_three", 1))
    #expect(mend("one two three", .safe, brackets, fix((6..<8, "_"))) == ("one [two] three", 1))
  }

  @Test("the edits of one change may touch, and stay in order")
  func touching() {
    #expect(mend("ab", .safe, fix((0..<0, "("), (0..<0, "\""), (0..<1, "A"), (1..<2, "B"))) == ("(\"AB", 1))
  }

  @Test("a change that does not fit the file or changes nothing is none")
  func unfit() {
    #expect(mend("one", .safe, fix((1..<4, "x"))) == ("one", 0))
    #expect(mend("one", .safe, fix((0..<9, "x"), (1..<2, "y"))) == ("one", 0))
    #expect(mend("one", .safe, fix((0..<2, "x"), (1..<3, "y"))) == ("one", 0))
    #expect(mend("one", .safe, fix((0..<3, "one"))) == ("one", 0))
    #expect(mend("one", .safe, fix()) == ("one", 0))
  }

  @Test("guesses are made only where they are wanted")
  func unsafe() {
    let guess = fix((0..<3, "1"), isSafe: false)
    #expect(mend("one two", .safe, guess) == ("one two", 0))
    #expect(mend("one two", .all, guess) == ("1 two", 1))
    let file = SourceFile(path: "a.yaml", text: "one two")
    let both = finding(file, guess, fix((0..<3, "One")))
    #expect(text(MendedFile(file, [both], .safe).bytes) == "One two")
    #expect(text(MendedFile(file, [both], .all).bytes) == "1 two")
  }

  @Test("every other byte stays: a byte order mark, line breaks of Windows, bytes that are no text")
  func otherBytes() {
    let before: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("a: b\r\n# ü\r\n".utf8) + [0xFF, 0x00, 0x0D]
    let file = SourceFile(path: "a.yaml", bytes: before)
    let result = MendedFile(file, [finding(file, fix((6..<7, "\"b\"")))], .safe)
    #expect(result.bytes == [0xEF, 0xBB, 0xBF] + Array("a: \"b\"\r\n# ü\r\n".utf8) + [0xFF, 0x00, 0x0D])
  }

  @Test("whatever the changes, those that are made are made whole, and what lies between them stays")
  func anything() {
    var random = Xorshift(state: 88_172_645_463_325_252)
    for _ in 0..<3000 {
      let size = random.next(below: 40)
      let file = SourceFile(path: "a", bytes: (0..<size).map { _ in UInt8(random.next(below: 256)) })
      let findings = (0..<random.next(below: 12)).map { number in
        let edits = (0..<(1 + random.next(below: 3))).map { part in
          let start = random.next(below: size + 2)
          let range = SourceRange(start, start + random.next(below: 5))
          return Fix.Edit(range, random.next(below: 4) == 0 ? "" : "<\(number).\(part)>")
        }
        return finding(file, Fix(title: "\(number)", isSafe: true, edits: edits))
      }
      let result = MendedFile(file, findings, .safe)
      let made = result.mended.flatMap { $0.fixes[0].edits }
      #expect(result.bytes == slowly(made, file.bytes))
      // A finding is left only where one that was made stands in its way, or its own change is no good.
      let titles = Set(result.mended.map(\.fixes[0].title))
      for left in findings where !titles.contains(left.fixes[0].title) {
        #expect(MendedFile(file, result.mended + [left], .safe).mended.count == result.mended.count)
      }
    }
  }

  /// The edits made one by one from the end of the file on.
  private func slowly(_ edits: [Fix.Edit], _ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let order = edits.enumerated().sorted {
      ($0.element.range.start, $0.element.range.end, $0.offset)
        > ($1.element.range.start, $1.element.range.end, $1.offset)
    }
    for (_, edit) in order { bytes.replaceSubrange(edit.range.indices, with: edit.replacement.utf8) }
    return bytes
  }
}

/// Numbers that look random and are the same in each run (Marsaglia, "Xorshift RNGs").
struct Xorshift {
  var state: UInt64

  mutating func next(below limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return limit == 0 ? 0 : Int(state % UInt64(limit))
  }
}
