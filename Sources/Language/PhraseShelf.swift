/// Several books, looked through together in one walk over a text's words: each word is looked up once for all of them.
public struct PhraseShelf: Sendable {
  /// A phrase that stands in a text, whether or not another of its book hides it.
  public struct Hit: Sendable {
    /// The number of its book, in the order in which they were given.
    public let book: Int32
    /// The match in that book.
    public let match: PhraseBook.Match
  }

  /// A candidate of one of the books.
  private struct Entry: Sendable {
    let next: UInt64
    let book: Int32
    let candidate: Int32
  }

  private let books: [PhraseBook]
  /// Those that begin with a word, then those of `open`, `numbers` and `others`, as in a book.
  private let entries: [Entry]
  private let exact: HashIndex
  private let open: HashIndex
  private let firstOpen: Int
  private let numbers: Range<Int>
  private let others: Range<Int>
  /// The books with phrases that may begin with any word.
  private let anywhere: [Int32]

  /// Puts books beside each other.
  public init(_ books: [PhraseBook]) {
    var exact = Entries()
    var open = Entries()
    var numbers = Entries()
    var others = Entries()
    for (number, book) in books.enumerated() {
      book.exact.forEach { exact.add($1, of: book, number, key: $0) }
      book.open.forEach { open.add($1.shifted(by: book.firstOpen), of: book, number, key: $0) }
      numbers.add(book.numbers, of: book, number)
      others.add(book.others, of: book, number)
    }
    self.books = books
    self.exact = HashIndex(exact.keys)
    self.open = HashIndex(open.keys)
    entries =
      self.exact.numbers.map { exact.list[Int($0)] } + self.open.numbers.map { open.list[Int($0)] }
      + numbers.list + others.list
    firstOpen = exact.list.count
    let firstNumber = firstOpen + open.list.count
    self.numbers = firstNumber..<firstNumber + numbers.list.count
    self.others = self.numbers.upperBound..<entries.count
    anywhere = books.indices.filter { !books[$0].anywhere.isEmpty }.map { Int32($0) }
  }

  /// Entries while they are gathered, each with what it is found by.
  private struct Entries {
    var list: [Entry] = []
    var keys: [UInt64] = []

    mutating func add(_ places: Range<Int>, of book: PhraseBook, _ number: Int, key: UInt64 = 0) {
      for place in places {
        list.append(
          Entry(
            next: book.candidates[place].beginning.next, book: Int32(number), candidate: Int32(place)))
        keys.append(key)
      }
    }
  }

  /// The number of books.
  public var count: Int { books.count }

  /// Finds the phrases of books in a text, from the left: those of one book at one word are in the order in which the
  /// book looks at them.
  ///
  /// - Parameter wanted: for each book whether its phrases are looked for.
  public func find(in text: WordedText, of wanted: [Bool], _ body: (Hit) -> Void) {
    entries.withUnsafeBufferPointer { entries in
      for index in text.words.indices {
        let mark = text.words[index]
        let following = text.following(index)
        func consider(_ places: Range<Int>) {
          for place in places
          where entries[place].next & following != 0 && wanted[Int(entries[place].book)] {
            look(entries[place], text, index, body)
          }
        }
        consider(exact.range(of: mark.hash))
        consider(open.range(of: UInt64(mark.head)).shifted(by: firstOpen))
        if mark.isNumber { consider(numbers) }
        consider(others)
        for book in anywhere where wanted[Int(book)] { look(book, text, index, body) }
      }
    }
  }

  private func look(_ entry: Entry, _ text: WordedText, _ index: Int, _ body: (Hit) -> Void) {
    let candidate = books[Int(entry.book)].candidates[Int(entry.candidate)]
    guard let end = books[Int(entry.book)].parts.match(text, candidate.beginning, at: index) else { return }
    body(
      Hit(book: entry.book, match: PhraseBook.Match(phrase: Int(candidate.phrase), words: index..<end)))
  }

  /// Looks for the phrases of a book that may begin with any word.
  private func look(_ book: Int32, _ text: WordedText, _ index: Int, _ body: (Hit) -> Void) {
    for (phrase, slots) in books[Int(book)].anywhere {
      guard let end = books[Int(book)].parts.match(text, slots, at: index) else { continue }
      body(Hit(book: book, match: PhraseBook.Match(phrase: Int(phrase), words: index..<end)))
    }
  }
}

extension PhraseBook {
  /// Of the phrases of a book that stand in a text, those that `matches(in:)` finds.
  public static func chosen(
    _ matches: some Sequence<Match>, where isMeant: (Match) -> Bool
  ) -> [Match] {
    var found: [Match] = []
    for match in matches {
      if let last = found.last, match.words.lowerBound < last.words.upperBound {
        // The longest of those that begin at a word; what a word before it began hides it.
        guard match.words.lowerBound == last.words.lowerBound, match.words.count > last.words.count,
          isMeant(match)
        else { continue }
        found[found.count - 1] = match
      } else if isMeant(match) {
        found.append(match)
      }
    }
    return found
  }
}

extension Range<Int> {
  fileprivate func shifted(by count: Int) -> Range<Int> { lowerBound + count..<upperBound + count }
}
