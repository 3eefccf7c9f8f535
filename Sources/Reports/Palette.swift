internal import Diagnostics
internal import Text

/// What a piece of a report means; the palette gives it a colour.
public enum Ink: Sendable, Hashable {
  /// A severity's word and marks.
  case error, warning, info
  /// Line numbers, the gutter, and the marks of places that only belong to a finding.
  case gutter
  /// What to do.
  case help
  /// Words that carry the sentence.
  case strong
  /// A line that a fix takes away, and one that it brings.
  case removed, added
  /// The words that something rests on.
  case evidence
  /// One of several parts of a whole, by its number from 0: neighbours in number differ in colour.
  case part(Int)
}

/// The colours of a report: none, or those of a terminal.
public enum Palette: Sendable, Hashable {
  /// Text and nothing else.
  case plain
  /// Colours as ANSI escape sequences, by rustc's conventions.
  case ansi

  /// What switches an ink on; empty where there are no colours.
  public func start(_ ink: Ink) -> String {
    guard self == .ansi else { return "" }
    return switch ink {
    case .error: "\u{1B}[1;31m"
    case .warning: "\u{1B}[1;33m"
    case .info, .gutter: "\u{1B}[1;34m"
    case .help: "\u{1B}[1;36m"
    case .strong: "\u{1B}[1m"
    case .removed: "\u{1B}[31m"
    case .added: "\u{1B}[32m"
    case .evidence: "\u{1B}[4m"
    case .part(let number): "\u{1B}[\(Self.partColors[number % Self.partColors.count])m"
    }
  }

  /// Cyan, green, magenta, yellow, blue, then the same brighter; red would look like an error.
  private static let partColors = [36, 32, 35, 33, 34, 96, 92, 95, 93, 94]

  /// What goes back to the terminal's own colour.
  public var end: String { self == .ansi ? "\u{1B}[0m" : "" }

  /// A text in an ink.
  public func paint(_ text: String, _ ink: Ink) -> String { start(ink) + text + end }
}

extension Ink {
  init(_ severity: Severity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    case .info: self = .info
    }
  }
}

extension ByteBuffer {
  /// Appends a text in an ink; without an ink, or where it is empty, as it is.
  mutating func append(_ text: String, _ ink: Ink?, _ palette: Palette) {
    guard let ink, !text.isEmpty else { return append(text) }
    append(palette.start(ink))
    append(text)
    append(palette.end)
  }
}
