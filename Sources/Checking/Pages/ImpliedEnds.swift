/// Which of the open elements a start tag ends, whose own end tags may be left out. Source: HTML, 13.1.2.4 and 13.2.6.4.
///
/// It holds positions in the list of open elements, each nil where none is open or something stands between that such
/// an end does not reach through. So a tag is looked up, however deep a page is.
struct ImpliedEnds {
  private var paragraph: Int?
  /// `li`
  private var item: Int?
  /// `dt` or `dd`
  private var term: Int?
  private var option: Int?
  private var optionGroup: Int?
  /// `thead`, `tbody` or `tfoot`
  private var rowGroup: Int?
  private var row: Int?
  private var cell: Int?

  /// The position of the outermost element that a start tag ends; nil where it ends none.
  func position(endedBy name: String) -> Int? {
    let ended: [Int?]
    switch name {
    case "li": ended = [item, paragraph]
    case "dt", "dd": ended = [term, paragraph]
    case "option": ended = [option]
    case "optgroup": ended = [optionGroup, option]
    case "td", "th": ended = [cell]
    case "tr": ended = [row, cell]
    case "thead", "tbody", "tfoot": ended = [rowGroup, row, cell]
    case _ where ImpliedEnds.endParagraphs.contains(name): ended = [paragraph]
    default: return nil
    }
    return ended.compactMap { $0 }.min()
  }

  /// What holds inside an element that is opened at a position.
  func inside(_ name: String, at position: Int) -> ImpliedEnds {
    var inner = self
    if ImpliedEnds.holdParagraphs.contains(name) { inner.paragraph = nil }
    if ImpliedEnds.holdItems.contains(name) { (inner.item, inner.term) = (nil, nil) }
    switch name {
    case "p": inner.paragraph = position
    case "li": inner.item = position
    case "dt", "dd": inner.term = position
    case "option": inner.option = position
    case "optgroup": inner.optionGroup = position
    case "select", "datalist": (inner.option, inner.optionGroup) = (nil, nil)
    case "thead", "tbody", "tfoot": inner.rowGroup = position
    case "tr": inner.row = position
    case "td", "th": inner.cell = position
    case "table", "template": (inner.rowGroup, inner.row, inner.cell) = (nil, nil, nil)
    default: break
    }
    return inner
  }

  private static let endParagraphs: Set<String> = [
    "address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl",
    "fieldset",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr",
    "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "ul",
  ]

  /// What a paragraph around them is not ended from inside of.
  private static let holdParagraphs: Set<String> = [
    "button", "caption", "html", "math", "object", "svg", "table", "td", "template", "th",
  ]

  /// The same of the entries of lists.
  private static let holdItems: Set<String> = [
    "article", "aside", "blockquote", "body", "button", "caption", "dd", "details", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "header", "html", "li", "main", "math", "menu", "nav", "object",
    "ol", "search", "section", "select", "summary", "svg", "table", "tbody", "td", "template", "tfoot", "th",
    "thead", "tr", "ul",
  ]
}
