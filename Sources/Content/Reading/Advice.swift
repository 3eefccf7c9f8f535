internal import Diagnostics
internal import Text
internal import YAML

/// What to do about a text that no value can be made of.
struct Advice: Sendable {
  /// An instruction.
  let help: String
  /// What is wrong, to follow the value's name and text; nil where it is not known better than that it is no value.
  var reason: String?
  /// What was most likely meant.
  var replacement: String?
  /// Whether nothing else can have been meant.
  var isSafe = false

  /// To write something else.
  static func write(_ text: String, isSafe: Bool) -> Advice {
    Advice(
      help: isSafe ? "write `\(text)`" : "did you mean `\(text)`?", replacement: text, isSafe: isSafe)
  }

  /// To write one of some words.
  static func choose(_ written: String, among words: [String]) -> Advice {
    let word = kebabCase(written)
    if words.contains(word) { return .write(word, isSafe: true) }
    if let near = nearName(to: written, among: words) { return .write(near, isSafe: false) }
    return Advice(help: "write \(listed(named(words), "or"))")
  }
}

extension Reader {
  /// The value of a text; reports a text that no value can be made of, and gives nil then.
  ///
  /// `advice` says what was meant by a text, in which all spaces and hyphens are ordinary ones.
  mutating func value<Value>(
    of node: NodeID, expected: ValueShape, help: String? = nil, advice: (String) -> Advice? = { _ in nil },
    _ make: (String) -> Value?
  ) -> Value? {
    guard let text = text(of: node, expected: expected) else { return nil }
    if let value = make(text) { return value }
    let ordinary = UnusualCharacter.replacingAll(in: text)
    if ordinary != text, make(ordinary) != nil, let first = UnusualCharacter(firstIn: text) {
      report(
        "content/bad-value", "\(subject) holds \(first.name) \(first.place)", at: node,
        help: first.help,
        fixes: [rewriting(node, as: ordinary, isSafe: true)].compactMap(\.self))
      return nil
    }
    reportBadValue(
      text, node, expected: expected, advice(ordinary) ?? Advice(help: help ?? "write \(expected.words)"))
    return nil
  }

  private mutating func reportBadValue(
    _ text: String, _ node: NodeID, expected: ValueShape, _ advice: Advice
  ) {
    let value = "`\(excerpt(text))`"
    let message =
      if let reason = advice.reason {
        "\(subject) is \(value), \(reason)"
      } else if case .choice = expected {
        "\(subject) can't be \(value)"
      } else {
        "\(subject) is \(value), but should be \(expected.words)"
      }
    let fix = advice.replacement.flatMap { rewriting(node, as: $0, isSafe: advice.isSafe) }
    report("content/bad-value", message, at: node, help: advice.help, fixes: fix.map { [$0] } ?? [])
  }

  /// The change of a text on one line, quotation marks kept; nil where it would need other ones.
  private func rewriting(_ node: NodeID, as text: String, isSafe: Bool) -> Fix? {
    let mark: String
    switch tree.style(of: node) {
    case .plain: mark = ""
    case .singleQuoted: mark = "'"
    case .doubleQuoted: mark = "\""
    case .literal, .folded: return nil
    }
    guard !text.contains("\\"), !text.contains("\""), !text.contains("'") else { return nil }
    let range = tree.range(of: node)
    return Fix(
      title: "Write `\(text)`", isSafe: isSafe, edits: [.init(range, mark + text + mark)])
  }
}

/// A character that looks like a space or a hyphen and is none, as word processors write them.
private struct UnusualCharacter {
  /// "a non-breaking space".
  let name: String
  /// What to do about it.
  let help: String
  /// "between `6` and `months`".
  let place: String

  /// The first one in a text.
  init?(firstIn text: String) {
    let scalars = text.unicodeScalars
    guard let index = scalars.firstIndex(where: { UnusualCharacter.ordinary($0) != nil }),
      let ordinary = UnusualCharacter.ordinary(scalars[index])
    else { return nil }
    let ordinaryName = ordinary == " " ? "space" : "hyphen"
    switch scalars[index] {
    case "\u{A0}", "\u{202F}", "\u{2011}": name = "a non-breaking \(ordinaryName)"
    case _ where ordinary == " ": name = "a space of unusual width"
    default: name = "a dash"
    }
    func words(_ part: Substring.UnicodeScalarView) -> [Substring.UnicodeScalarView] {
      part.split { UnusualCharacter.ordinary($0) != nil || $0 == " " || $0 == "-" }
    }
    let before = words(scalars[..<index]).last.map { Substring($0) }
    let after = words(scalars[scalars.index(after: index)...]).first.map { Substring($0) }
    help = before == nil || after == nil ? "delete it" : "type an ordinary \(ordinaryName)"
    switch (before, after) {
    case (let before?, let after?): place = "between `\(before)` and `\(after)`"
    case (let before?, nil): place = "after `\(before)`"
    case (nil, let after?): place = "before `\(after)`"
    case (nil, nil): place = "alone"
    }
  }

  /// The text with spaces and hyphens that are ordinary, none at its ends.
  static func replacingAll(in text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(ordinary(scalar) ?? scalar) }
    return String(result).trimmed
  }

  private static func ordinary(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
    case 0x2010...0x2015, 0x2212: "-"
    default: nil
    }
  }
}
