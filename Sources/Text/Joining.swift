extension [String] {
  /// The strings one behind the other, with a separator between them: `joined(separator:)` for the few that a line of a page
  /// has, which are mostly one.
  public func joined(by separator: String) -> String {
    guard count > 1, let first else { return first ?? "" }
    var text = ByteBuffer(capacity: reduce(0) { $0 + $1.utf8.count + separator.utf8.count })
    text.append(first)
    for string in dropFirst() {
      text.append(separator)
      text.append(string)
    }
    return text.string
  }
}
