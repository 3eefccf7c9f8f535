internal import Diagnostics

/// What the parser found in one paragraph or heading whose places are still to be found out.
struct BlockFindings {
  /// Where in the document a place belongs.
  enum Record {
    case link(Int)
    case image(Int)
    case unsafe(Int)
    /// A link or image within an alternative text, which is not shown.
    case none
  }

  /// The links and images, in the order in which they end.
  var expected: [InlineLocator.Expected] = []
  /// Where the place of each belongs.
  var records: [Record] = []
  /// The tags and comments, in order, as they are written.
  var tags: [[UInt8]] = []

  /// Whether there is nothing to look for.
  var isEmpty: Bool { expected.isEmpty && tags.isEmpty }

  /// Finds all places in a block's words; the whole block stands for what cannot be found.
  func place(
    in content: LeafContent, block: SourceRange, references: LinkReferences,
    document: inout MarkdownDocument
  ) {
    var locator = InlineLocator(content, references: references, expected: expected, tags: tags)
    locator.locate()
    for (index, record) in records.enumerated() {
      let found = index < locator.places.count ? locator.places[index] : block
      switch record {
      case .link(let link): document.links[link].range = found
      case .image(let image): document.images[image].range = found
      case .unsafe(let link): document.unsafeLinks[link].range = found
      case .none: continue
      }
    }
    for (index, tag) in tags.enumerated() where !isComment(tag) {
      document.rawHTML.append(index < locator.tagRanges.count ? locator.tagRanges[index] : block)
    }
  }
}

/// Whether HTML is nothing but comments.
func isComment(_ html: some Collection<UInt8>) -> Bool {
  var rest = html.drop(while: isSpace)
  while rest.starts(with: "<!--".utf8) {
    rest = rest.dropFirst(4)
    // `<!-->` and `<!--->` are comments too.
    if rest.first == UInt8(ascii: ">") {
      rest = rest.dropFirst()
    } else if rest.starts(with: "->".utf8) {
      rest = rest.dropFirst(2)
    } else {
      guard let end = commentEnd(rest) else { return false }
      rest = rest[end...]
    }
    rest = rest.drop(while: isSpace)
  }
  return rest.isEmpty
}

private func commentEnd<Bytes: Collection<UInt8>>(_ bytes: Bytes) -> Bytes.Index? {
  var hyphens = 0
  var index = bytes.startIndex
  while index != bytes.endIndex {
    let byte = bytes[index]
    bytes.formIndex(after: &index)
    if byte == UInt8(ascii: ">"), hyphens >= 2 { return index }
    hyphens = byte == UInt8(ascii: "-") ? hyphens + 1 : 0
  }
  return nil
}
