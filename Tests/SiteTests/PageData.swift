import TestSupport
import Text

/// What search engines read of a page.
extension String {
  /// The objects of JSON-LD on a page.
  func linkedData() throws -> [JSONValue] {
    try between("<script type=\"application/ld+json\">", "</script>").map { try JSONValue(parsing: $0) }
  }

  /// The first object of a type on a page.
  func linkedData(_ type: String) throws -> JSONValue? {
    try linkedData().first { $0["@type"]?.text == type }
  }

  /// The letters and digits that are read, with what stands around them left out, since a page may set a label and its text
  /// apart with a colon or a rule.
  var lettersRead: String {
    let text = read.replacing("&amp;", with: "&").replacing("&#39;", with: "'").replacing(
      "&quot;", with: "\""
    )
    .replacing("&lt;", with: "<").replacing("&gt;", with: ">")
    return text.filter { $0.isLetter || $0.isNumber }.lowercased()
  }
}

extension JSONValue {
  /// The value on one line, as JSON.
  var json: String {
    var json = JSONWriter()
    json.value(self)
    return json.buffer.string
  }
}
