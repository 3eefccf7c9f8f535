extension Rulebook {
  /// What headings of job postings announce: the words of a heading, where `*` at an end stands for any, and the kind
  /// of what stands below it. In the order of the table.
  public static let postingHeadings: [(words: String, kind: String)] = pairs("postings/headings.csv")

  /// Wording that tells what a statement of a posting is, whatever the heading above it says; `*` as in headings.
  public static let postingWording: [(words: String, kind: String)] = pairs("postings/wording.csv")

  private static func pairs(_ path: String) -> [(words: String, kind: String)] {
    DataTable(path).rows.compactMap { row in row.isWhole ? (row.fields[0], row.fields[1]) : nil }
  }
}
