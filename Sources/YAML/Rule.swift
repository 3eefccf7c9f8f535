/// The rules that this module reports under.
enum Rule {
  static let encoding = "content/encoding"
  static let limit = "content/limit"
  static let duplicateKey = "content/duplicate-key"
  static let syntax = "content/syntax"
  static let needsQuotes = "content/needs-quotes"
}
