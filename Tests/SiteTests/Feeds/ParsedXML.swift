/// An element of a well-formed document without a document type, as a strict reader sees it.
struct ParsedXML {
  var name = ""
  var attributes: [String: String] = [:]
  var children: [ParsedXML] = []
  var text = ""

  /// Why a text is no document, and what stands there.
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// Reads a document; throws where it is not well-formed.
  init(_ document: String) throws {
    var rest = document[...]
    guard rest.hasPrefix("<?xml "), let end = rest.range(of: "?>") else {
      throw Failure(description: "no head")
    }
    rest = rest[end.upperBound...].drop(while: \.isWhitespace)
    self = try ParsedXML(&rest)
    guard rest.allSatisfy(\.isWhitespace) else {
      throw Failure(description: "more than one: \(rest.prefix(40))")
    }
  }

  /// The children of a name.
  subscript(name: String) -> [ParsedXML] { children.filter { $0.name == name } }

  /// The text of the only child of a name; words that say how many there are where it is not one.
  func only(_ name: String) -> String {
    let found = self[name]
    return found.count == 1 ? found[0].text : "\(found.count) times \(name)"
  }

  private init(_ rest: inout Substring) throws {
    func fail(_ what: String) -> Failure { Failure(description: "\(what) at: \(rest.prefix(60))") }
    guard rest.first == "<", let close = rest.firstIndex(of: ">") else { throw fail("no tag") }
    var tag = rest[rest.index(after: rest.startIndex)..<close]
    rest = rest[rest.index(after: close)...]
    let isEmpty = tag.last == "/"
    if isEmpty { tag.removeLast() }
    name = String(tag.prefix { !$0.isWhitespace })
    guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0 == ":" || $0 == "-" }) else {
      throw fail("no name")
    }
    tag = tag.dropFirst(name.count)
    while let start = tag.firstIndex(where: { !$0.isWhitespace }) {
      let parts = tag[start...].split(separator: "=\"", maxSplits: 1)
      guard parts.count == 2, let end = parts[1].firstIndex(of: "\"") else { throw fail("no attribute") }
      let value = try ParsedXML.plain(parts[1][..<end])
      guard attributes.updateValue(value, forKey: String(parts[0])) == nil else { throw fail("twice") }
      tag = parts[1][parts[1].index(after: end)...]
    }
    if isEmpty { return }
    while true {
      guard let mark = rest.firstIndex(of: "<") else { throw fail("no end of \(name)") }
      text += try ParsedXML.plain(rest[..<mark])
      rest = rest[mark...]
      if rest.hasPrefix("</") {
        let end = "</\(name)>"
        guard rest.hasPrefix(end) else { throw fail("no \(end)") }
        rest = rest.dropFirst(end.count)
        return
      } else if rest.hasPrefix("<![CDATA[") {
        guard let end = rest.range(of: "]]>") else { throw fail("no end of a section") }
        text += rest[..<end.lowerBound].dropFirst("<![CDATA[".count)
        rest = rest[end.upperBound...]
      } else if rest.hasPrefix("<!--") {
        let inside = rest.dropFirst(4)
        guard let end = inside.range(of: "--"), inside[end.upperBound...].first == ">" else {
          throw fail("no end of a remark")
        }
        rest = inside[end.upperBound...].dropFirst()
      } else {
        children.append(try ParsedXML(&rest))
      }
    }
  }

  /// Text without its references.
  private static func plain(_ text: Substring) throws -> String {
    guard !text.contains("]]>") else {
      throw Failure(description: "a section ends that never began: \(text)")
    }
    for scalar in text.unicodeScalars where scalar.value < 0x20 && !"\t\n\r".unicodeScalars.contains(scalar) {
      throw Failure(description: "forbidden: \(scalar.value)")
    }
    var plain = ""
    var rest = text
    while let mark = rest.firstIndex(of: "&") {
      plain += rest[..<mark]
      let known = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'"]
      guard let reference = known.first(where: { rest[mark...].hasPrefix($0.key) }) else {
        throw Failure(description: "a reference that is none: \(rest[mark...].prefix(20))")
      }
      plain += reference.value
      rest = rest[mark...].dropFirst(reference.key.count)
    }
    return plain + rest
  }
}

extension Substring {
  fileprivate func range(of words: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(words) { return start..<index(start, offsetBy: words.count) }
      start = index(after: start)
    }
    return nil
  }
}

extension BuiltSite {
  /// A file as XML.
  func xml(_ path: String) throws -> ParsedXML { try ParsedXML(files[path] ?? "no file \(path)") }
}
