internal import Diagnostics
internal import Text

/// Makes elements of tokens. Who stands in whom is known well enough for links, labels and what is hidden.
struct PageReader {
  private let bytes: [UInt8]
  private var tokens: HTMLTokenizer
  private var elements: [Element] = []
  /// The elements that are open, the innermost last.
  private var open: [(element: Int, ends: ImpliedEnds)] = []
  /// How many elements of each name are open.
  private var openNames: [String: Int] = [:]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tokens = HTMLTokenizer(bytes)
  }

  /// Reads all elements.
  mutating func read() -> [Element] {
    while let token = tokens.next() {
      switch token {
      case .start(let tag): start(tag)
      case .end(let name, let range): end(name, at: Int(range.start))
      case .text(let range): text(range)
      case .comment: break
      }
    }
    return elements
  }

  private mutating func start(_ tag: HTMLTag) {
    // A link ends where the next one begins.
    if tag.name == "a" { end("a", at: Int(tag.range.start)) }
    if let position = open.last?.ends.position(endedBy: tag.name) {
      close(from: position, at: Int(tag.range.start))
    }
    let end = Int(tag.range.end)
    var element = Element(tag: tag, parent: open.last?.element, content: SourceRange(end, end))
    let isHidden = tag.attributes.contains { attribute in
      switch attribute.name {
      case "hidden": true
      case "aria-hidden": bytes[attribute.value.indices].elementsEqual("true".utf8)
      default: false
      }
    }
    element.isHidden = isHidden || open.last.map { elements[$0.element].isHidden } ?? false
    elements.append(element)
    let index = elements.count - 1
    if speaks(tag) { markText(from: index) }
    guard !PageReader.voidElements.contains(tag.name) else { return }
    let ends = (open.last?.ends ?? ImpliedEnds()).inside(tag.name, at: open.count)
    open.append((index, ends))
    openNames[tag.name, default: 0] += 1
  }

  private mutating func end(_ name: String, at place: Int) {
    guard openNames[name, default: 0] > 0,
      let position = open.lastIndex(where: { elements[$0.element].name == name })
    else { return }
    close(from: position, at: place)
  }

  /// Ends the elements from a position in those that are open.
  private mutating func close(from position: Int, at place: Int) {
    for (index, _) in open[position...] {
      elements[index].content = SourceRange(Int(elements[index].content.start), place)
      openNames[elements[index].name, default: 1] -= 1
    }
    open.removeSubrange(position...)
  }

  private mutating func text(_ range: SourceRange) {
    guard let innermost = open.last?.element else { return }
    let name = elements[innermost].name
    guard name != "script", name != "style", bytes[range.indices].contains(where: { !isBlank($0) }) else {
      return
    }
    markText(from: innermost)
  }

  /// Whether an element is heard by itself: a picture with words for it, or a name.
  private func speaks(_ tag: HTMLTag) -> Bool {
    tag.attributes.contains { attribute in
      let isName =
        switch attribute.name {
        case "aria-label", "aria-labelledby", "title": true
        case "alt": tag.name == "img" || tag.name == "area" || tag.name == "input"
        case "value": tag.name == "input"
        default: false
        }
      return isName && bytes[attribute.value.indices].contains { !isBlank($0) }
    }
  }

  /// Marks an element and all around it as heard, up to one that is hidden.
  private mutating func markText(from index: Int) {
    var next: Int? = index
    while let here = next, !elements[here].isHidden, !elements[here].hasText {
      elements[here].hasText = true
      next = elements[here].parent
    }
  }

  private static let voidElements: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]
}
