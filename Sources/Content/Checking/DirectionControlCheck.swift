internal import Diagnostics
internal import Text
internal import YAML

/// Finds characters that turn the direction of writing: they make a text, an address or a comment look other than it is.
///
/// Overrides, embeddings and isolates are found wherever they stand, comments included, and as escapes in double
/// quotes. Marks are left alone on a line with letters that run from right to left, where they are needed.
struct DirectionControlCheck {
  /// What was found.
  private(set) var sink = DiagnosticSink()

  private let file: SourceFile

  /// Looks at all bytes of a file that is UTF-8, and at the texts in its YAML.
  init(_ file: SourceFile, _ tree: YAMLTree?) {
    self.file = file
    checkBytes()
    let mayEscape = file.bytes.withUnsafeBufferPointer { $0.holds(UInt8(ascii: "\\")) }
    if let tree, mayEscape, let root = tree.root { checkEscapes(tree, root) }
  }

  private mutating func checkBytes() {
    let bytes = file.bytes
    guard !bytes.withUnsafeBufferPointer(\.isASCII) else { return }
    var index = 0
    while let lead = bytes[index...].firstIndex(where: { $0 == 0xE2 || $0 == 0xD8 }) {
      index = lead + 1
      guard lead + 1 < bytes.count else { return }
      if bytes[lead] == 0xD8 {
        if bytes[lead + 1] == 0x9C { report(0x061C, SourceRange(lead, lead + 2)) }
      } else if lead + 2 < bytes.count {
        let value = 0x2000 | UInt32(bytes[lead + 1] & 0x3F) << 6 | UInt32(bytes[lead + 2] & 0x3F)
        if turnsDirection(value) { report(value, SourceRange(lead, lead + 3)) }
      }
    }
  }

  private mutating func checkEscapes(_ tree: YAMLTree, _ root: NodeID) {
    var open = [root]
    while let node = open.popLast() {
      switch tree.kind(of: node) {
      case .scalar: if tree.style(of: node) == .doubleQuoted { checkEscapes(tree.range(of: node).indices) }
      case .sequence: open += tree.items(of: node)
      case .mapping: open += tree.pairs(of: node).flatMap { [$0.0, $0.1] }
      }
    }
  }

  private mutating func checkEscapes(_ range: Range<Int>) {
    var index = range.lowerBound
    while index + 1 < range.upperBound {
      guard file.bytes[index] == UInt8(ascii: "\\") else {
        index += 1
        continue
      }
      let digits =
        file.bytes[index + 1] == UInt8(ascii: "u") ? 4 : file.bytes[index + 1] == UInt8(ascii: "U") ? 8 : 0
      let end = min(index + 2 + digits, range.upperBound)
      if digits > 0,
        let value = UInt32(String(decoding: file.bytes[index + 2..<end], as: UTF8.self), radix: 16),
        turnsDirection(value)
      {
        report(value, SourceRange(index, end))
      }
      index += 2
    }
  }

  private static let marks: Set<UInt32> = [0x200E, 0x200F, 0x061C]

  private mutating func report(_ value: UInt32, _ range: SourceRange) {
    if DirectionControlCheck.marks.contains(value), isBesideRightToLeft(range.indices) { return }
    let code = String(String(0x1_0000 + value, radix: 16, uppercase: true).dropFirst())
    sink.report(
      Diagnostic(
        rule: "content/mixed-direction-control",
        message: "an invisible character (U+\(code)) turns the direction of the text here",
        at: Label(file, range), help: "delete the character",
        fixes: [Fix(title: "Delete the character", isSafe: false, edits: [.init(range, "")])]))
  }

  /// Whether a letter that runs from right to left stands on the same line.
  private func isBesideRightToLeft(_ range: Range<Int>) -> Bool {
    let isBreak = { (byte: UInt8) in byte == 0x0A || byte == 0x0D }
    let start = file.bytes[..<range.lowerBound].lastIndex(where: isBreak).map { $0 + 1 } ?? 0
    let end = file.bytes[range.upperBound...].firstIndex(where: isBreak) ?? file.bytes.count
    return String(decoding: file.bytes[start..<end], as: UTF8.self).unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x061C: false
      case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x1_0800...0x1_0FFF, 0x1_E800...0x1_EFFF: true
      default: false
      }
    }
  }
}
