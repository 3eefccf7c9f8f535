public import Diagnostics

extension SourceFile {
  /// The bytes of the first occurrence of `words`, after the first `after` where that is given; the file's end where it
  /// does not occur.
  public func range(of words: String, after: String = "") -> SourceRange {
    let start = first(of: Array(after.utf8), from: 0).map { $0 + after.utf8.count } ?? 0
    guard let found = first(of: Array(words.utf8), from: start) else { return end }
    return SourceRange(found, found + words.utf8.count)
  }

  /// A label at the first occurrence of `words`.
  public func label(_ words: String, _ text: String? = nil, after: String = "") -> Label {
    Label(self, range(of: words, after: after), text)
  }

  /// The empty range at the end.
  public var end: SourceRange { SourceRange(bytes.count, bytes.count) }

  private func first(of words: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= words.count, start <= bytes.count - words.count else { return nil }
    return (start...(bytes.count - words.count)).first { bytes[$0..<($0 + words.count)].elementsEqual(words) }
  }
}
