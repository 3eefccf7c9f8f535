/// A list of small numbers as a text: a character for each, and how often it comes in a row where that is not once.
///
/// The first 64 numbers are `?` to `~`, the others what follows from U+00A1 on. `@@@A` is `@3A`, and `@0` is a number that
/// does not come at all: what it is for, its reader knows. Text, since hosts compress text, and most columns of a list are
/// one byte an entry or less.
struct RunText: Sendable {
  /// The text in UTF-8.
  private(set) var bytes: [UInt8] = []
  private var last: Int?
  private var count = 0

  /// The largest number: behind it there are no characters.
  static let largest = 0xD700

  /// Appends a number, `times` in a row.
  mutating func append(_ number: Int, times: Int = 1) {
    if number == last, times > 0, count > 0 {
      count += times
    } else {
      end()
      last = number
      count = times
    }
  }

  /// Writes what was appended last; nothing may be asked before.
  mutating func end() {
    guard let number = last else { return }
    let scalar = Unicode.Scalar(UInt32(number) + (number < 64 ? 0x3F : 0x61)) ?? "?"
    bytes.append(contentsOf: String(Character(scalar)).utf8)
    if count != 1 { bytes.append(contentsOf: String(count).utf8) }
    last = nil
  }
}
