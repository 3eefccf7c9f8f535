internal import Content
internal import Templates

/// Models of a few names that many others are made of.
enum SmallModels {
  static let date = Model<CalendarDate, PageContext>(
    "date",
    [
      .text("iso", "The day as machines read it: 2026-11-02.") { date, _ in date.iso },
      .text("text", "The day as people read it.") { $1.words.date($0) },
    ])

  static let textItem = Model<PlainText, PageContext>(
    "text item", [.written("text", "The text.") { text, _ in text }])
}
