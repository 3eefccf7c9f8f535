internal import CCmark
internal import Diagnostics

extension DocumentReader {
  /// Takes the start or the end of a block.
  mutating func takeBlock(_ node: OpaquePointer, _ type: cmark_node_type, isStart: Bool) {
    switch type {
    case CMARK_NODE_BLOCK_QUOTE:
      quotes += isStart ? 1 : -1
      document.html.breakLine()
      document.html.append(isStart ? "<blockquote>\n" : "</blockquote>\n")
    case CMARK_NODE_LIST: takeList(node, isStart: isStart)
    case CMARK_NODE_ITEM:
      if isStart { document.html.breakLine() }
      document.html.append(isStart ? "<li>" : "</li>\n")
    case CMARK_NODE_CODE_BLOCK: takeCode(node)
    case CMARK_NODE_HTML_BLOCK: takeHTML(node)
    case CMARK_NODE_PARAGRAPH: takeParagraph(node, isStart: isStart)
    case CMARK_NODE_HEADING: takeHeading(node, isStart: isStart)
    case CMARK_NODE_THEMATIC_BREAK:
      document.html.breakLine()
      document.html.append("<hr>\n")
    default: break
    }
  }

  private mutating func takeList(_ node: OpaquePointer, isStart: Bool) {
    let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    guard isStart else {
      document.html.append(isOrdered ? "</ol>\n" : "</ul>\n")
      return
    }
    document.html.breakLine()
    let first = cmark_node_get_list_start(node)
    if isOrdered, first != 1 {
      document.html.append("<ol start=\"")
      document.html.bytes.append(contentsOf: String(first).utf8)
      document.html.append("\">\n")
    } else {
      document.html.append(isOrdered ? "<ol>\n" : "<ul>\n")
    }
  }

  private mutating func takeCode(_ node: OpaquePointer) {
    let code = bytes(of: cmark_node_get_literal(node))
    let info = bytes(of: cmark_node_get_fence_info(node))
    lookForHidden(info)
    let language = UnsafeBufferPointer(rebasing: info[..<(info.firstIndex(where: isSpace) ?? info.endIndex)])
    document.html.breakLine()
    if language.isEmpty {
      document.html.append("<pre><code>")
    } else {
      document.html.append("<pre><code class=\"language-")
      document.html.append(escaping: language)
      document.html.append("\">")
    }
    document.html.append(escaping: code)
    document.html.append("</code></pre>\n")
  }

  private mutating func takeHTML(_ node: OpaquePointer) {
    let html = bytes(of: cmark_node_get_literal(node))
    guard !isComment(html) else { return }
    let first = Int(cmark_node_get_start_line(node))
    // The parser ends some of these a line too early; the text has all its lines.
    var breaks = 0
    for index in html.indices.dropLast() where isLineEnd(html[index]) {
      if html[index] == 0x0D, html[index + 1] == 0x0A { continue }
      breaks += 1
    }
    document.rawHTML.append(
      lines().range(
        line: first, column: Int(cmark_node_get_start_column(node)), through: first + breaks))
  }

  private mutating func takeParagraph(_ node: OpaquePointer, isStart: Bool) {
    let isTight = isInTightList(node)
    if isStart {
      findings = BlockFindings()
      isFigure = !isTight && holdsOnlyAnImage(node)
      guard !isTight else { return }
      document.html.breakLine()
      document.html.append(isFigure ? "<figure>" : "<p>")
      return
    }
    if isFigure {
      appendCaption()
      document.html.append("</figure>\n")
      isFigure = false
    } else if !isTight {
      document.html.append("</p>\n")
    }
    if mayHoldTables { findTable(node) }
    guard !findings.isEmpty else { return }
    place(node)
  }

  /// Notes a line such as `|---|---|` in a paragraph, below another line.
  private mutating func findTable(_ node: OpaquePointer) {
    let lines = lines()
    let first = Int(cmark_node_get_start_line(node))
    for number in first..<max(first, Int(cmark_node_get_end_line(node))) {
      let words = lines.words(number + 1, quotes: quotes)
      guard isTableRule(lines.bytes[words]) else { continue }
      document.tables.append(SourceRange(words.lowerBound, words.upperBound))
      return
    }
  }

  private mutating func appendCaption() {
    guard var title = document.images.last?.title, !title.isEmpty else { return }
    document.html.append("<figcaption>")
    title.withUTF8 { document.html.append(escaping: $0) }
    document.html.append("</figcaption>")
  }

  private mutating func takeHeading(_ node: OpaquePointer, isStart: Bool) {
    let index = document.headings.count
    if isStart {
      headingWords = []
      findings = BlockFindings()
      document.html.breakLine()
      document.html.open(.headingStart(index))
      return
    }
    document.html.open(.headingEnd(index))
    let words = (headingWords ?? []).split(whereSeparator: isSpace).joined(separator: [UInt8(ascii: " ")])
    headingWords = nil
    let text = String(decoding: Array(words), as: UTF8.self)
    document.headings.append(
      .init(
        level: Int(cmark_node_get_heading_level(node)), text: text, id: headingIDs.id(for: text),
        range: .fileStart))
    document.headings[index].range = place(node)
  }

  /// Finds out where a block's words and findings are written, and gives the range of the words.
  @discardableResult
  private mutating func place(_ node: OpaquePointer) -> SourceRange {
    let content = lines().content(of: node, quotes: quotes)
    let block = content.words()
    if !findings.isEmpty {
      findings.place(InlineAligner(node, content), block: block, document: &document)
    }
    return block
  }

  private func isInTightList(_ node: OpaquePointer) -> Bool {
    guard let item = cmark_node_parent(node), let list = cmark_node_parent(item) else { return false }
    return cmark_node_get_type(list) == CMARK_NODE_LIST && cmark_node_get_list_tight(list) != 0
  }
}

/// Whether a paragraph is one safe image, alone or in a link.
private func holdsOnlyAnImage(_ paragraph: OpaquePointer) -> Bool {
  guard var child = cmark_node_first_child(paragraph), cmark_node_next(child) == nil else { return false }
  if cmark_node_get_type(child) == CMARK_NODE_LINK {
    guard let inner = cmark_node_first_child(child), cmark_node_next(inner) == nil else { return false }
    child = inner
  }
  guard cmark_node_get_type(child) == CMARK_NODE_IMAGE else { return false }
  let source = String(decoding: bytes(of: cmark_node_get_url(child)), as: UTF8.self)
  return imageReach(of: source) != nil
}

/// Whether a line is `|---|:-:|` or `---|---`: at least one bar, and nothing but hyphens and colons in each cell.
private func isTableRule(_ line: ArraySlice<UInt8>) -> Bool {
  var line = line
  while let last = line.last, isBlank(last) { line.removeLast() }
  let bar = UInt8(ascii: "|")
  guard line.contains(bar) else { return false }
  if line.first == bar { line.removeFirst() }
  if line.last == bar { line.removeLast() }
  return line.split(separator: bar, omittingEmptySubsequences: false).allSatisfy { cell in
    cell.contains(UInt8(ascii: "-")) && cell.allSatisfy { isBlank($0) || "-:".utf8.contains($0) }
  }
}
