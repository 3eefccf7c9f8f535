extension Rulebook {
  /// The path of the acronyms that need no spelling out, below Data/.
  package static let acronymPath = "acronyms.csv"

  /// Acronyms that everybody in the field knows, and other words that are written in capitals.
  public static let acronyms: Set<String> = Set(
    DataTable(acronymPath).values { $0.list("acronyms", separator: " ") }.flatMap { $0 })
}
