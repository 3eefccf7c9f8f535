internal import Diagnostics

/// A finding with the knowledge of how to read on as if it were mended.
struct Finding {
  /// A change of the bytes that keeps every place where it is.
  struct Mask {
    enum Kind {
      /// The range is one text, as if it stood in quotes.
      case text
      /// The range is white space.
      case space
      /// The range is a comment; something is missing from the tree afterwards.
      case comment
      /// The first byte of the range becomes a space; the text that it belongs to is cut short.
      case cut
    }

    var kind: Kind
    var range: SourceRange

    /// Whether the tree is still what the author meant.
    var keepsTree: Bool { kind == .text || kind == .space }

    func apply(to bytes: inout [UInt8]) {
      switch kind {
      case .text: for index in range.indices { bytes[index] = UInt8(ascii: "x") }
      case .space: for index in range.indices { bytes[index] = UInt8(ascii: " ") }
      case .cut:
        if let first = range.indices.first { bytes[first] = UInt8(ascii: " ") }
      case .comment:
        for index in range.indices { bytes[index] = UInt8(ascii: index == range.indices.first ? "#" : "x") }
      }
    }
  }

  var diagnostic: Diagnostic
  /// How to read on; nil where nothing after it can be trusted, or nothing is in the way.
  var mask: Mask?
  /// From here on, what else was found may follow from this.
  var from: Int

  init(_ diagnostic: Diagnostic, mask: Mask? = nil, from: Int? = nil) {
    self.diagnostic = diagnostic
    self.mask = mask
    self.from = from ?? Int(diagnostic.primary.range.start)
  }
}
