internal import Diagnostics
internal import Text

/// A text in brackets or braces that a comma cut into pieces.
struct FlowCut {
  var range: SourceRange
  /// The last piece.
  var piece: SourceRange
  /// Whether each cut is between two digits.
  var isBetweenDigits: Bool
  var isInList: Bool
  /// The mapping, where its very first key has no value.
  var whole: Int32?
}

extension TreeBuilder {
  /// Notes a cut where the newest child of a flow collection looks like the rest of the one before.
  mutating func lookForCut(_ frame: Frame, before previous: Int32, at index: Int32, isKey: Bool) {
    let node = nodes[Int(index)]
    guard previous != Node.none, isPlain(node) else { return }
    let left = nodes[Int(previous)]
    if !frame.isMapping {
      guard isPlain(left), isDigitComma(left, node) else { return }
      addCut(from: left, to: node, isBetweenDigits: true, isInList: true)
      return
    }
    let gap = (Int(left.end) - base)..<max(Int(left.end), Int(node.start)) - base
    guard !isKey, left.kind == .scalar, node.start == node.end, !bytes[gap].contains(UInt8(ascii: ":")) else {
      return
    }
    guard frame.beforeLast != Node.none else {
      let range = SourceRange(Int(left.start), Int(left.end))
      cuts.append(
        FlowCut(range: range, piece: range, isBetweenDigits: false, isInList: false, whole: frame.node))
      return
    }
    let value = nodes[Int(frame.beforeLast)]
    guard isPlain(value), isPlain(left) else {
      addCut(from: left, to: left, isBetweenDigits: false, isInList: false)
      return
    }
    addCut(from: value, to: left, isBetweenDigits: isDigitComma(value, left), isInList: false)
  }

  private mutating func addCut(from: Node, to: Node, isBetweenDigits: Bool, isInList: Bool) {
    let piece = SourceRange(Int(to.start), Int(to.end))
    if let last = cuts.indices.last, cuts[last].range.end == from.end {
      cuts[last].range.end = to.end
      cuts[last].piece = piece
      cuts[last].isBetweenDigits = cuts[last].isBetweenDigits && isBetweenDigits
    } else {
      cuts.append(
        FlowCut(
          range: SourceRange(Int(from.start), Int(to.end)), piece: piece,
          isBetweenDigits: isBetweenDigits, isInList: isInList))
    }
  }

  private func isPlain(_ node: Node) -> Bool {
    node.kind == .scalar && node.style == .plain && !node.flags.contains(.alias)
  }

  /// Whether nothing but a comma stands between a digit and a digit.
  private func isDigitComma(_ left: Node, _ right: Node) -> Bool {
    let comma = Int(left.end) - base
    return right.start == left.end + 1 && comma > 0 && comma + 1 < bytes.count
      && bytes[comma] == UInt8(ascii: ",") && bytes[comma - 1].isASCIIDigit && bytes[comma + 1].isASCIIDigit
  }

  /// What is to be said about a cut; nil for a list of numbers such as `[1,2]`.
  func finding(about cut: FlowCut) -> Finding? {
    if cut.isInList, isListOfNumbers(cut.range) { return nil }
    if !cut.isInList, let colon = TightColon(in: file.bytes, cut.piece.indices) {
      let rest = SourceRange(colon.offset + 1, Int(cut.piece.end))
      return TreeFindings.tightColon(colon, in: file, mask: .init(kind: .cut, range: rest))
    }
    if let whole = cut.whole {
      let node = nodes[Int(whole)]
      let isBraced = file.bytes[Int(node.start)] == UInt8(ascii: "{")
      if isBraced, Int(node.valueStart) == 2 || cut.range.count > cut.piece.count {
        return Quoting.finding(
          SourceRange(Int(node.start), Int(node.end)), because: .begins("{"), isSafe: false, in: file)
      }
    }
    let piece = Excerpt.of(file.bytes[cut.piece.indices])
    if cut.isBetweenDigits {
      return Quoting.finding(cut.range, because: .cut(number(in: cut.range)), in: file)
    }
    guard cut.range != cut.piece else {
      return Finding(
        Diagnostic(
          rule: Rule.needsQuotes, message: "\(piece) stands in braces without a value",
          at: Label(file, cut.range), help: "put a colon and a value after it"))
    }
    return Quoting.finding(cut.range, because: .noValue(piece), isSafe: false, in: file)
  }

  /// Whether a piece of a list holds numbers alone, none of them the rest of a number such as 1,000.
  private func isListOfNumbers(_ range: SourceRange) -> Bool {
    let text = file.bytes[range.indices]
    guard text.allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }) else {
      return false
    }
    return text.split(separator: UInt8(ascii: ",")).dropFirst()
      .allSatisfy { $0.first != UInt8(ascii: "0") || $0.count == 1 }
  }

  /// The digits around the first comma that has digits on both sides.
  private func number(in range: SourceRange) -> String {
    let text = file.bytes[range.indices]
    let comma = text.indices.dropFirst().first {
      text[$0] == UInt8(ascii: ",") && text[$0 - 1].isASCIIDigit && $0 + 1 < text.endIndex
        && text[$0 + 1].isASCIIDigit
    }
    guard let comma else { return Excerpt.of(text) }
    var (start, end) = (comma, comma + 1)
    while start > text.startIndex, text[start - 1].isASCIIDigit { start -= 1 }
    while end < text.endIndex, text[end].isASCIIDigit || text[end] == UInt8(ascii: ",") { end += 1 }
    return Excerpt.of(text[start..<end])
  }
}
