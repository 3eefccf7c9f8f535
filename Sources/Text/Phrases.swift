/// `a, b and c`.
public func listed(_ items: [String], _ conjunction: String = "and") -> String {
  guard let last = items.last, items.count > 1 else { return items.first ?? "" }
  return items.dropLast().joined(separator: ", ") + " \(conjunction) " + last
}

/// Words as a message names them: each in backquotes.
public func named(_ words: [String]) -> [String] { words.map { "`\($0)`" } }

/// `1 file`, `2 files`.
public func counted(_ count: Int, _ one: String, _ many: String) -> String {
  "\(count) \(count == 1 ? one : many)"
}

/// A number to the base 16 in capital digits, with zeros before it up to a width.
public func hexadecimal(_ number: some BinaryInteger, width: Int) -> String {
  let digits = String(number, radix: 16, uppercase: true)
  return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
}
