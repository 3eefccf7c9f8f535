internal import Text

/// A number with its unit, as in `140 ms` or `3 %`.
///
/// Only such texts are compared; any other text in `from` and `to` is shown as it stands.
package struct Quantity: Sendable, Hashable {
  /// The number.
  package let number: Double
  /// What follows the number, or stands before it, without spaces around; may be empty.
  package let unit: String

  /// Reads a text that begins or ends with a number: `140 ms`, `99.5 %`, `EUR 3.20`, `2,000 requests a day`.
  ///
  /// A comma between digits groups thousands. Nil where there is no number, or more than one.
  package init?(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    func isDigit(_ index: Int) -> Bool {
      scalars.indices.contains(index) && ("0"..."9").contains(scalars[index])
    }
    guard let first = scalars.indices.first(where: { isDigit($0) }) else { return nil }
    var digits = ""
    var end = first
    while end < scalars.count {
      if isDigit(end) {
        digits.unicodeScalars.append(scalars[end])
      } else if scalars[end] == ".", isDigit(end + 1) {
        digits.append(".")
      } else if scalars[end] != "," || !isDigit(end + 1) {
        break
      }
      end += 1
    }
    guard !scalars[end...].contains(where: { ("0"..."9").contains($0) }) else { return nil }
    guard let number = Double(digits) else { return nil }
    var before = String(String.UnicodeScalarView(scalars[..<first])).trimmed
    let after = String(String.UnicodeScalarView(scalars[end...])).trimmed
    var sign = 1.0
    if before.hasSuffix("-") || before.hasSuffix("−") {
      sign = -1
      before = String(before.dropLast()).trimmed
    }
    guard before.isEmpty || after.isEmpty else { return nil }
    self.number = sign * number
    unit = before + after
  }
}
