/// The keys, entries and texts of a YAML file by the look of its lines, be the file whole or half written.
///
/// Whether a file is right, the reader of YAML says, which needs all of it. While somebody types, a line has no colon yet and a
/// bracket no end; indentation still tells where in the file that line is. So nothing here reports anything, and an unclosed
/// bracket or quotation mark ends where the lines go back to the left.
struct Outline {
  /// A key, an entry of a list, or words that are neither.
  struct Entry {
    enum Kind {
      /// A key, with a colon.
      case key
      /// An entry of a list.
      case item
      /// Words where a key could be: most likely one that is half typed.
      case word
    }

    enum Style {
      /// Nothing, or what is inside it on further lines.
      case none
      case plain
      case quoted
      /// A text below `|` or `>`.
      case block
      /// Braces or brackets.
      case flow
    }

    let kind: Kind
    /// The entry that it is in, by its index; nil at the top.
    let parent: Int?
    /// The key as it is written; the dash of an entry, or nothing within brackets.
    let mark: Range<Int>
    /// The bytes of its value, as far as that is a text or stands in brackets; empty where there is none.
    var value: Range<Int>
    var style = Style.none
    /// Whether it stands in braces or brackets.
    let isFlow: Bool
    /// How far from the left of its line the mark is, in bytes.
    let column: Int
    /// Where all that is in it ends.
    var end: Int
  }

  /// Where the bytes end, and what could be written there.
  enum Spot {
    /// A key of an entry, or of the file, of which some letters may be there.
    case key(of: Int?, word: Range<Int>)
    /// The value of an entry.
    case value(of: Int, word: Range<Int>)
    /// Another entry within the brackets of one.
    case item(of: Int, word: Range<Int>)
    /// In a comment, which begins there.
    case comment(Int)
    /// In a text, or nowhere.
    case elsewhere
  }

  let bytes: [UInt8]
  private(set) var entries: [Entry]
  /// What could be written at the end.
  let spot: Spot

  /// Looks at some bytes of a file.
  init(_ bytes: [UInt8], in region: Range<Int>) {
    var scanner = OutlineScanner(bytes, region)
    scanner.scan()
    self.bytes = bytes
    entries = scanner.entries
    spot = scanner.spot
    for index in entries.indices.reversed() {
      if let parent = entries[index].parent {
        entries[parent].end = max(entries[parent].end, entries[index].end)
      }
    }
  }

  /// The name of a key, without quotation marks; what stands there for words; empty for entries of lists.
  func name(of index: Int) -> String {
    let entry = entries[index]
    return entry.kind == .item ? "" : unquoted(entry.mark)
  }

  /// The text of a value, without quotation marks; empty where it is no text of one line.
  func text(of index: Int) -> String {
    let entry = entries[index]
    switch entry.style {
    case .plain, .quoted: return unquoted(entry.value)
    case .none, .block, .flow: return ""
    }
  }

  private func unquoted(_ range: Range<Int>) -> String {
    var part = bytes[range]
    if let mark = part.first, mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") {
      part = part.dropFirst()
      if part.last == mark { part = part.dropLast() }
    }
    return String(decoding: part, as: UTF8.self)
  }

  /// What lies directly in an entry, or at the top.
  func children(of parent: Int?) -> [Int] { entries.indices.filter { entries[$0].parent == parent } }

  /// The way from the top to an entry.
  func path(to index: Int?) -> [Int] {
    var path: [Int] = []
    var next = index
    while let index = next {
      path.append(index)
      next = entries[index].parent
    }
    return path.reversed()
  }

  /// The innermost entry whose mark or value touches an offset.
  func entry(at offset: Int) -> Int? {
    entries.indices.last { index in
      let entry = entries[index]
      return entry.mark.lowerBound <= offset && offset <= entry.mark.upperBound && !entry.mark.isEmpty
        || entry.style != .none && entry.value.lowerBound <= offset && offset <= entry.value.upperBound
    }
  }
}
