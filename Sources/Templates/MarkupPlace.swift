internal import Text

/// Whether an element may begin where a template prints something: not in a tag, nor in elements that hold text alone.
///
/// It follows a template's own text from its beginning to its end, sections included, as if each were run once. That
/// a template begins between tags is taken for granted.
struct MarkupPlace {
  /// Elements in which a browser finds no other elements.
  private static let textElements = ["title", "textarea", "option", "script", "style"]

  private enum State: Equatable {
    case content
    /// Behind a `<`: the name so far, with its `/`.
    case name([UInt8])
    case tag
    case value(quote: UInt8)
  }

  private var state = State.content
  /// The name of the tag at hand.
  private var name: [UInt8] = []
  /// The element that holds text alone; empty outside of any.
  private var textElement: [UInt8] = []

  /// Whether an element may begin here.
  var allowsElements: Bool { state == .content && textElement.isEmpty }

  /// Goes over text of the template.
  mutating func pass(_ text: some Sequence<UInt8>) {
    for byte in text { pass(byte) }
  }

  private mutating func pass(_ byte: UInt8) {
    switch state {
    case .content:
      if byte == UInt8(ascii: "<") { state = .name([]) }
    case .name(let start):
      if byte.isASCIILetter || byte == UInt8(ascii: "/") && start.isEmpty
        || !start.isEmpty && byte.isASCIIDigit
      {
        // Letters become small ones; `/` and digits stay.
        state = .name(start + [byte | 0x20])
      } else if start.isEmpty {
        state = .content
      } else {
        name = start
        state = .tag
        pass(byte)
      }
    case .tag:
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { state = .value(quote: byte) }
      if byte == UInt8(ascii: ">") { closeTag() }
    case .value(let quote):
      if byte == quote { state = .tag }
    }
  }

  private mutating func closeTag() {
    state = .content
    if textElement.isEmpty {
      if MarkupPlace.textElements.contains(where: { $0.utf8.elementsEqual(name) }) { textElement = name }
    } else if name.dropFirst().elementsEqual(textElement), name.first == UInt8(ascii: "/") {
      textElement = []
    }
  }
}
