internal import Text

/// A row of marks under a line: single characters at columns, and a text that ends it.
struct Row {
  private var marks: [(character: Character, ink: Ink?)] = []
  private var text = ""
  private var textColumn = 0
  private var textInk: Ink?

  /// Puts a character at a column, from 0, over what was there.
  mutating func put(_ character: Character, at column: Int, _ ink: Ink?) {
    while marks.count <= column { marks.append((" ", nil)) }
    marks[column] = (character, ink)
  }

  /// Puts a character at each of some columns; `sparing` leaves what is there already.
  mutating func fill(_ character: Character, _ columns: Range<Int>, _ ink: Ink?, sparing: Bool = false) {
    for column in columns {
      if sparing, column < marks.count, marks[column].character != " " { continue }
      put(character, at: column, ink)
    }
  }

  /// Ends the row with a text at a column; marks from there on are dropped.
  mutating func end(with words: String, at column: Int, _ ink: Ink?) {
    text = words
    textColumn = column
    textInk = ink
    if marks.count > column { marks.removeLast(marks.count - column) }
  }

  /// Appends the row, without blanks at its end.
  func write(_ palette: Palette, into out: inout ByteBuffer) {
    var shown = marks
    while text.isEmpty, let last = shown.last, last.character == " " { shown.removeLast() }
    var run = ""
    var runInk: Ink?
    for mark in shown {
      if mark.ink != runInk {
        out.append(run, runInk, palette)
        run = ""
        runInk = mark.ink
      }
      run.append(mark.character)
    }
    out.append(run, runInk, palette)
    guard !text.isEmpty else { return }
    out.append(String(repeating: " ", count: max(0, textColumn - shown.count)))
    out.append(text, textInk, palette)
  }
}
