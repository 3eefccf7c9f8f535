internal import Diagnostics
internal import Text
internal import YAML

extension Reader {
  /// Reports a text in braces that holds another key of the same mapping, so that a comma is missing before that.
  /// Gives the keys that it holds.
  mutating func reportMissingCommas(_ node: NodeID, in mapping: NodeID, keys: [String]) -> [String] {
    guard tree.isFlow(mapping), tree.kind(of: node) == .scalar, tree.style(of: node) == .plain else {
      return []
    }
    let range = tree.range(of: node)
    let bytes = tree.file.bytes
    var held: [String] = []
    var edits: [Fix.Edit] = []
    for end in range.indices where bytes[end] == UInt8(ascii: ":") {
      guard end + 1 == range.indices.upperBound || bytes[end + 1] == UInt8(ascii: " ") else { continue }
      var start = end
      while start > range.indices.lowerBound, bytes[start - 1] != UInt8(ascii: " ") { start -= 1 }
      guard start > range.indices.lowerBound,
        let key = keys.first(where: { bytes[start..<end].elementsEqual($0.utf8) })
      else { continue }
      held.append(key)
      while bytes[start - 1] == UInt8(ascii: " ") { start -= 1 }
      edits.append(.init(SourceRange(start, start), ","))
    }
    guard !held.isEmpty else { return [] }
    report(
      "content/syntax", "a comma is missing before \(listed(named(held)))", at: range,
      help:
        "put a comma before \(held.count == 1 ? "it" : "each"), or quotes around the text if \(held.count == 1 ? "it belongs" : "they belong") to one",
      fixes: [Fix(title: "Put a comma before \(listed(named(held)))", isSafe: false, edits: edits)])
    return held
  }
}
