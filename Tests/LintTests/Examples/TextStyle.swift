/// A way to write a text in YAML.
enum TextStyle: String, CaseIterable {
  case plain
  case single
  case double
  case folded
  case literal

  /// Appends a text as the value of a key whose line is indented so far; false where the text can't be written so.
  func write(_ text: MarkedText, indentation: Int, into out: inout MarkedBytes) -> Bool {
    let plain = text.text
    let pad = "\n" + String(repeating: " ", count: indentation + 2)
    switch self {
    case .plain:
      guard TextStyle.isPlain(plain) else { return false }
      out.append(text)
    case .single:
      guard !plain.contains("\n") else { return false }
      out.append("'")
      out.append(text) { text.scalars[$0] == "'" ? "''" : "" }
      out.append("'")
    case .double:
      out.append("\"")
      out.append(text) { index in
        switch text.scalars[index] {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        case let scalar where scalar.value > 0xFFFF: ""
        case let scalar where scalar.value > 0x7F: "\\u" + hexadecimal(scalar.value)
        default: ""
        }
      }
      out.append("\"")
    case .folded:
      guard !plain.contains("\n"), !plain.hasPrefix(" ") else { return false }
      out.append(">-" + pad)
      var spaces = 0
      out.append(text) { index in
        guard text.scalars[index] == " ", index > 0, text.scalars[index - 1] != " ",
          index + 1 < text.scalars.count, text.scalars[index + 1] != " "
        else { return "" }
        spaces += 1
        // Every second space is a line break, so that words are found across the fold.
        return spaces.isMultiple(of: 2) ? "" : pad
      }
    case .literal:
      guard !plain.hasPrefix(" ") else { return false }
      out.append("|-" + pad)
      out.append(text) { text.scalars[$0] == "\n" ? pad : "" }
    }
    return true
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return !"-?:,[]{}#&*!|>'\"%@` ".unicodeScalars.contains(first) && !text.contains(": ")
      && !text.contains(" #") && !text.hasSuffix(":") && !text.contains("\n") && !text.hasSuffix(" ")
  }

  private func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
