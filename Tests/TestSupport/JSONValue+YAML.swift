internal import Diagnostics
public import Text
public import YAML

/// The rules by which a tool decides what an unquoted word is.
public enum YAMLVersion: Sendable, CaseIterable {
  /// `no` is false, `010` is eight.
  case v1_1
  /// The core schema.
  case v1_2
}

extension JSONValue {
  /// What tools that know no table of keys make of a file, as YAML, or of its front matter.
  public init(_ tree: YAMLTree, _ version: YAMLVersion) {
    self = tree.root.map { JSONValue($0, tree, version) } ?? .null
  }

  private init(_ node: NodeID, _ tree: YAMLTree, _ version: YAMLVersion) {
    switch tree.kind(of: node) {
    case .sequence: self = .array(tree.items(of: node).map { JSONValue($0, tree, version) })
    case .mapping:
      self = .object(
        tree.pairs(of: node).map { Member(tree.text(of: $0.key), JSONValue($0.value, tree, version)) })
    case .scalar:
      let text = tree.text(of: node)
      self = tree.style(of: node) == .plain ? JSONValue(plain: text, version) : .string(text)
    }
  }

  private init(plain text: String, _ version: YAMLVersion) {
    let isOld = version == .v1_1
    func isAny(of words: [String]) -> Bool {
      words.contains { [$0, $0.uppercased(), $0.prefix(1).uppercased() + $0.dropFirst()].contains(text) }
    }
    func matches(_ pattern: String) -> Bool { (try? Regex(pattern).wholeMatch(in: text)) ?? nil != nil }
    if text.isEmpty || text == "~" || isAny(of: ["null"]) {
      self = .null
    } else if isAny(of: isOld ? ["true", "yes", "on"] : ["true"]) {
      self = .bool(true)
    } else if isAny(of: isOld ? ["false", "no", "off"] : ["false"]) {
      self = .bool(false)
    } else if isOld, matches("0[0-7]+") {
      self = .number(Double(Int(text, radix: 8) ?? 0))
    } else if isOld, matches("[-+]?[1-9][0-9]*(:[0-5]?[0-9])+") {
      self = .number(60)
    } else if isOld ? matches(#"[-+]?(0|[1-9][0-9]*)"#) : matches("[-+]?[0-9]+"), let number = Double(text) {
      self = .number(number)
    } else if matches(#"[-+]?(\.[0-9]+|[0-9]+\.[0-9]*)([eE][-+]?[0-9]+)?"#), let number = Double(text) {
      self = .number(number)
    } else {
      self = .string(text)
    }
  }
}
