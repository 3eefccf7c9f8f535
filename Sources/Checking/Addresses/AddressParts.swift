internal import Text

/// The parts of an address as RFC 3986 names them, as they stand.
struct AddressParts: Equatable {
  /// In small letters, without the colon.
  var scheme: String?
  /// Host and port, in small letters; nil where no `//` stands before them.
  var host: String?
  /// The path.
  var path: String
  /// Whether there is a query.
  var hasQuery: Bool
  /// What follows `#`; nil where there is none.
  var fragment: String?

  init(_ text: String) {
    // Browsers drop blanks around an address, and breaks within.
    var rest = text.unicodeScalars.filter { $0 != "\n" && $0 != "\r" && $0 != "\t" }[...]
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    if let mark = rest.firstIndex(of: "#") {
      fragment = String(String.UnicodeScalarView(rest[rest.index(after: mark)...]))
      rest = rest[..<mark]
    }
    hasQuery = false
    if let mark = rest.firstIndex(of: "?") {
      hasQuery = true
      rest = rest[..<mark]
    }
    var words = String(String.UnicodeScalarView(rest))[...]
    if let colon = words.utf8.firstIndex(of: UInt8(ascii: ":")), isScheme(words[..<colon]) {
      scheme = words[..<colon].lowercased()
      words = words[words.index(after: colon)...]
    }
    if words.hasPrefix("//") {
      words = words.dropFirst(2)
      let end = words.firstIndex(of: "/") ?? words.endIndex
      host = words[..<end].lowercased()
      words = words[end...]
    }
    path = String(words)
  }
}

private func isScheme(_ word: Substring) -> Bool {
  guard let first = word.utf8.first, first.isASCIILetter else { return false }
  return word.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || "+-.".utf8.contains($0) }
}
