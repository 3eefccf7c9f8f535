extension CalendarDate {
  /// Reads a day as people write it, where only one can be meant: `2027-03-01`, `1 March 2027`, `1.3.2027`.
  package init?(written text: String) {
    guard let day = CalendarDate(text) ?? Advice.date(text)?.replacement.flatMap({ CalendarDate($0) }) else {
      return nil
    }
    self = day
  }
}
