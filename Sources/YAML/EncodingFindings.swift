internal import Diagnostics
internal import Text

extension Encoding {
  /// The finding about a file that cannot be read; nil where it can.
  func finding(in file: SourceFile) -> Diagnostic? {
    switch self {
    case .ascii, .utf8: nil
    case .wide(let name):
      Diagnostic(
        rule: Rule.encoding, message: "this file was saved as \(name)", at: Label(file, .fileStart),
        help: Encoding.savingHelp)
    case .foreign(let name):
      Diagnostic(
        rule: Rule.encoding, message: "this is no text file, but probably \(name)",
        at: Label(file, .fileStart),
        help: "copy its text into a plain text file that has this name")
    case .invalid(let offset): Encoding.invalidByte(at: offset, in: file)
    case .forbidden(let scalar, let offset, let length):
      Encoding.forbidden(scalar, SourceRange(offset, offset + length), in: file)
    }
  }

  private static let savingHelp =
    "save it as UTF-8: in most editors, choose Save as, and there the encoding UTF-8"

  private static func invalidByte(at offset: Int, in file: SourceFile) -> Diagnostic {
    let byte = file.bytes[offset]
    let message =
      if let (letter, encoding) = oldLetter(byte) {
        "this file was saved in an older encoding, probably \(encoding), in which \(letter) stands here"
      } else {
        "this file was not saved as UTF-8: here stands the byte 0x\(hexadecimal(byte, width: 2))"
      }
    return Diagnostic(
      rule: Rule.encoding, message: message, at: Label(file, SourceRange(offset, offset + 1)),
      help: Encoding.savingHelp)
  }

  private static func forbidden(
    _ scalar: Unicode.Scalar, _ range: SourceRange, in file: SourceFile
  ) -> Diagnostic {
    let code = "U+\(hexadecimal(scalar.value, width: 4))"
    let message =
      switch scalar.value {
      case 0: "a NUL character (\(code)) stands in the text; no editor shows it"
      case 0xFEFF: "an invisible byte-order mark (\(code)) stands in the middle of the file"
      default: "a control character (\(code)) stands in the text; most editors do not show it"
      }
    // Where there is one there may be many, and each round of changes would find no more than the next.
    let isMark = scalar.value == 0xFEFF
    let all = forbiddenCharacters(in: file.bytes, from: Int(range.start)).filter {
      !isMark || $0.scalar == scalar
    }
    let title = all.count == 1 ? "Delete the character" : "Delete these characters"
    return Diagnostic(
      rule: Rule.encoding, message: message, at: Label(file, range), help: "delete the character",
      fixes: [Fix(title: title, isSafe: isMark, edits: all.map { .init($0.range, "") })])
  }

  /// The letter of a byte in Latin-1, or of Windows-1252 where Latin-1 has a control character.
  private static func oldLetter(_ byte: UInt8) -> (Unicode.Scalar, String)? {
    if byte >= 0xA1 { return (Unicode.Scalar(byte), "Latin-1") }
    let letters: [UInt8: Unicode.Scalar] = [
      0x80: "€", 0x82: "‚", 0x84: "„", 0x85: "…", 0x8A: "Š", 0x8C: "Œ", 0x8E: "Ž", 0x91: "‘", 0x92: "’",
      0x93: "“", 0x94: "”", 0x95: "•", 0x96: "–", 0x97: "—", 0x99: "™", 0x9A: "š", 0x9C: "œ", 0x9E: "ž",
      0x9F: "Ÿ",
    ]
    return letters[byte].map { ($0, "Windows-1252") }
  }
}
