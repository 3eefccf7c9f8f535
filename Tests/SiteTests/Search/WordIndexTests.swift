import Testing

@testable import Site

@Suite("the words of a long list, in files")
struct WordIndexTests {
  /// Numbers by chance, the same ones each time.
  private struct Chance: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state
    }
  }

  @Test("rows are read as they were written, few or many, close together or far apart")
  func postings() {
    var chance = Chance(state: 7)
    var lists: [[UInt32]] = [
      [], [0], [5], [0, 1, 2, 3], [1, 3, 5, 7], [200_000], [7, 60_000, 60_001, 180_000], Array(0..<1000),
    ]
    for share in [2, 3, 20, 900] {
      lists.append((0..<5000).filter { _ in Int.random(in: 0..<share, using: &chance) == 0 })
    }
    for rows in lists {
      let text = String(decoding: Postings.text(rows), as: UTF8.self)
      #expect(SearchReader.rows(text) == rows.map(Int.init))
    }
  }

  @Test("a list of rows never takes much more than a sixth of a byte for each row")
  func size() {
    var chance = Chance(state: 11)
    for share in 2...9 {
      let rows = (UInt32(0)..<6000).filter { _ in Int.random(in: 0..<share, using: &chance) == 0 }
      #expect(Postings.text(rows).count <= 1001)
    }
  }

  @Test("a column is read as it was written, whatever the number of its values")
  func column() throws {
    var texts = (0..<3000).map { "place-\($0)" }
    texts += Array(repeating: "bern", count: 500) + ["", "genf bern"]
    let run = RoleColumnText(texts)
    #expect(run.values.first == "bern")
    #expect(SearchReader.values(of: .init(values: run.values, rows: run.rows)) == texts)
  }

  @Test("files are small, hold all words in order, and a search reads at most two of them")
  func shards() throws {
    var chance = Chance(state: 3)
    let letters = Array("abcdeéo".unicodeScalars)
    let texts = (0..<2000).map { row in
      (0..<8).map { _ in
        var word = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 1...6, using: &chance) {
          word.append(letters.randomElement(using: &chance)!)
        }
        return String(word)
      }.joined(separator: " ") + " r\(row)"
    }
    let index = WordIndex(rows: texts.count, jobs: 2, shardSize: 4096) { [texts[$0]] }
    let again = WordIndex(rows: texts.count, jobs: 1, shardSize: 4096) { [texts[$0]] }
    #expect(index.shards == again.shards && index.beginnings == again.beginnings)
    #expect(index.shards.count > 20)
    #expect(index.shards.allSatisfy { $0.bytes.count < 5000 })
    #expect(index.beginnings.contains { $0.text == "a" })

    var files = [
      "roles/search/index.json": """
      {"version":"","roles":\(texts.count),"in-columns":1,"in-rows":1,"words":\(index.shards.map(\.first)),\
      "beginnings":\(index.beginnings.map(\.text))}
      """
    ]
    for (number, shard) in index.shards.enumerated() {
      files["roles/search/words-\(number).json"] = String(decoding: shard.bytes, as: UTF8.self)
    }
    for (number, beginning) in index.beginnings.enumerated() {
      files["roles/search/beginning-\(number).json"] = String(decoding: beginning.bytes, as: UTF8.self)
    }
    let reader = try SearchReader(files)
    let folded = texts.map {
      $0.split(separator: "é", omittingEmptySubsequences: false).joined(separator: "e")
    }
    for beginning in [
      "a", "b", "ab", "abc", "deb", "o", "ooo", "r", "r1", "r19", "r1999", "e", "zz", "", "0",
    ] {
      let found = try reader.find(beginning)
      let expected = folded.indices.filter {
        folded[$0].split(separator: " ").contains { $0.hasPrefix(beginning) }
      }
      if !beginning.isEmpty { #expect(found.files.count <= 2, "\(beginning)") }
      #expect(found.rows == expected, "\(beginning)")
    }
  }
}

/// A column as its text.
private struct RoleColumnText {
  let values: [String]
  let rows: String

  init(_ texts: [String]) {
    let column = RoleColumn(texts)
    values = column.values
    rows = String(decoding: column.rows, as: UTF8.self)
  }
}
