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

  /// Where the place of each link and image belongs, in the order in which they end.
  var records: [Record] = []
  /// For each tag or comment, in order, whether it is to be reported.
  var tags: [Bool] = []

  /// Whether there is nothing to look for.
  var isEmpty: Bool { records.isEmpty && tags.isEmpty }

  /// Notes all places in a block's words; the whole block stands for what was not found.
  func place(_ words: InlineAligner, block: SourceRange, document: inout MarkdownDocument) {
    for (record, link) in zip(records, words.links) {
      let found = link ?? block
      switch record {
      case .link(let link): document.links[link].range = found
      case .image(let image): document.images[image].range = found
      case .unsafe(let link): document.unsafeLinks[link].range = found
      case .none: continue
      }
    }
    for (isReported, tag) in zip(tags, words.tags) where isReported { document.rawHTML.append(tag ?? block) }
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
