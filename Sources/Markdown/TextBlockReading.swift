internal import CCmark
internal import Diagnostics

/// Reads the blocks of words in a text.
func readTextBlocks(_ text: SourceText) -> [TextBlock] {
  guard !text.isTooDense else { return [] }
  let lines = LineCutter(text)
  var blocks: [TextBlock] = []
  var quotes = 0
  var depth = 0
  text.forEachNode { node, type, isStart in
    switch type {
    case CMARK_NODE_BLOCK_QUOTE: quotes += isStart ? 1 : -1
    case CMARK_NODE_LIST: depth += isStart ? 1 : -1
    case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
      guard isStart else { return }
      let content = lines.content(of: node, quotes: quotes)
      let words = InlineAligner(node, content)
      guard words.words.bytes.contains(where: { !isSpace($0) }) else { return }
      blocks.append(
        TextBlock(
          kind: kind(of: node, type, depth: depth), place: content.words(), isQuotation: quotes > 0,
          words: words))
    default: break
    }
  }
  return blocks
}

private func kind(of node: OpaquePointer, _ type: cmark_node_type, depth: Int) -> TextBlock.Kind {
  if type == CMARK_NODE_HEADING { return .heading(level: Int(cmark_node_get_heading_level(node))) }
  let isFirst = cmark_node_previous(node) == nil
  let isItem = cmark_node_parent(node).map { cmark_node_get_type($0) == CMARK_NODE_ITEM } ?? false
  return isItem && isFirst ? .item(depth: depth) : .paragraph
}
