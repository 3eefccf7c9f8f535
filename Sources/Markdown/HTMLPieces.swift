internal import Text

/// HTML in one blob, with slots where a page decides.
struct HTMLPieces: Sendable, Equatable {
  /// What a page decides.
  enum Slot: Sendable, Equatable {
    /// The start tag of a heading, by its index.
    case headingStart(Int)
    /// The end tag of a heading, by its index.
    case headingEnd(Int)
    /// The start tag of a link, by its index.
    case link(Int)
    /// An image, by its index; its title is shown below where it is a figure.
    case image(Int, isFigure: Bool)
  }

  /// All fixed HTML.
  var bytes: [UInt8] = []
  /// The slots, each before the byte at its offset.
  var slots: [(offset: Int, slot: Slot)] = []

  /// Leaves a slot open at the end.
  mutating func open(_ slot: Slot) { slots.append((bytes.count, slot)) }

  /// Adds fixed HTML.
  mutating func append(_ html: StaticString) {
    html.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Adds text, escaped.
  mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    var buffer = ByteBuffer(capacity: text.count + 16)
    buffer.append(escapingHTML: text)
    buffer.withBytes { bytes.append(contentsOf: $0) }
  }

  /// Gives back the room that is not needed.
  mutating func shrink() { bytes = bytes.withUnsafeBufferPointer { Array($0) } }

  /// Starts a new line unless one has just begun.
  mutating func breakLine() {
    if let last = slots.last, last.offset == bytes.count {
      // The end of a heading brings its own line break.
      if case .headingEnd = last.slot { return }
    } else if bytes.isEmpty || bytes.last == UInt8(ascii: "\n") {
      return
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  static func == (left: HTMLPieces, right: HTMLPieces) -> Bool {
    left.bytes == right.bytes
      && left.slots.elementsEqual(right.slots) { $0.offset == $1.offset && $0.slot == $1.slot }
  }
}
