internal import Content
internal import Text

/// In which rows of a list each word is, cut into files by how words begin: a search reads the one or two that hold the words
/// that begin as it does.
struct WordIndex: Sendable {
  /// A file of words that stand beside each other in the order of browsers, by UTF-16.
  struct Shard: Sendable, Equatable {
    let first: String
    /// Each word with its rows, as JSON.
    let bytes: [UInt8]
  }

  /// Beginnings that more than two files have words of, `s`: their rows stand in a file of their own.
  struct Beginning: Sendable, Equatable {
    let text: String
    /// The rows, as JSON.
    let bytes: [UInt8]
  }

  let shards: [Shard]
  let beginnings: [Beginning]

  /// How many bytes a file of words has, unless one word takes more.
  static let shardSize = 32 << 10

  /// How many rows are looked at by one thread at a time.
  private static let rowsInChunk = 500

  /// Makes the index of so many rows; `texts` gives what is read in one.
  init(
    rows count: Int, jobs: Int, shardSize: Int = WordIndex.shardSize,
    texts: @escaping @Sendable (Int) -> [String]
  ) {
    let size = WordIndex.rowsInChunk
    let chunks = parallelMap((count + size - 1) / size, jobs: jobs) { chunk in
      WordIndex.rowsByWord(chunk * size..<min((chunk + 1) * size, count), texts)
    }
    var all: [String: [UInt32]] = [:]
    for chunk in chunks {
      for (word, rows) in chunk { all[word, default: []] += rows }
    }
    let words = all.sorted { WordIndex.precedes($0.key, $1.key) }
    let texts = parallelMap(words.count, jobs: jobs) { Postings.text(words[$0].value) }

    var shards: [Shard] = []
    var starts: [Int] = []
    var position = 0
    while position < words.count {
      let start = position
      var json = JSONWriter()
      json.openObject()
      var size = 0
      repeat {
        json.key(words[position].key)
        json.value(utf8: texts[position])
        size += words[position].key.utf8.count + texts[position].count + 6
        position += 1
      } while position < words.count && size + texts[position].count <= shardSize
      json.close("}")
      starts.append(start)
      shards.append(Shard(first: words[start].key, bytes: json.buffer.bytes))
    }
    self.shards = shards
    let wide = WordIndex.wideBeginnings(of: starts.dropFirst().map { (words[$0 - 1].key, words[$0].key) })
    beginnings = parallelMap(wide.count, jobs: jobs) { index in
      var rows: Set<UInt32> = []
      for (word, own) in words where word.utf8.starts(with: wide[index].utf8) { rows.formUnion(own) }
      var json = JSONWriter()
      json.value(utf8: Postings.text(rows.sorted()))
      return Beginning(text: wide[index], bytes: json.buffer.bytes)
    }
  }

  private static func rowsByWord(
    _ rows: Range<Int>, _ texts: (Int) -> [String]
  ) -> [String: [UInt32]] {
    var found: [String: [UInt32]] = [:]
    for row in rows {
      for text in texts(row) {
        forEachSearchWord(of: text) { word in
          let number = UInt32(row)
          if found[word, default: []].last != number { found[word, default: []].append(number) }
        }
      }
    }
    return found
  }

  /// The beginnings that two borders between files, or more, cut through.
  private static func wideBeginnings(of borders: [(last: String, next: String)]) -> [String] {
    var counts: [String: Int] = [:]
    for (last, next) in borders {
      var beginning = ""
      for (one, other) in zip(last.unicodeScalars, next.unicodeScalars) {
        guard one == other else { break }
        beginning.unicodeScalars.append(one)
        counts[beginning, default: 0] += 1
      }
    }
    return counts.filter { $0.value > 1 }.keys.sorted(by: precedes)
  }

  private static func precedes(_ one: String, _ other: String) -> Bool {
    one.utf16.lexicographicallyPrecedes(other.utf16)
  }
}
