internal import Diagnostics

/// What can be wrong with a template by itself; all are errors of the rule `theme/syntax`.
enum SyntaxError {
  case unclosed([UInt8])
  case badDelimiters
  case missingName
  case spaceInName(String)
  case emptyStep(String)
  case neverClosed(String)
  case closesNothing(String)
  case closesAnother(close: String, open: String, opened: Range<Int>)
  case closedTooEarly(close: String, open: String, opened: Range<Int>)
  case nestedTooDeep(Int)

  static let rule = "theme/syntax"

  func diagnostic(_ file: SourceFile, _ range: Range<Int>) -> Diagnostic {
    var secondary: [Label] = []
    switch self {
    case .closesAnother(_, let open, let opened), .closedTooEarly(_, let open, let opened):
      secondary = [Label(file, SourceRange(opened.lowerBound, opened.upperBound), "`\(open)` is opened here")]
    default: break
    }
    return Diagnostic(
      rule: SyntaxError.rule, message: message,
      at: Label(file, SourceRange(range.lowerBound, range.upperBound)), secondary: secondary, help: help)
  }

  private var message: String {
    switch self {
    case .unclosed: "this tag has no end"
    case .badDelimiters: "this tag does not set two delimiters"
    case .missingName: "this tag names nothing"
    case .spaceInName(let name): "the name `\(name)` has a space in it"
    case .emptyStep(let name): "the name `\(name)` has an empty part"
    case .neverClosed(let name): "`\(name)` is opened here and never closed"
    case .closesNothing(let name): "`\(name)` is closed here, but was not opened"
    case .closesAnother(let close, let open, _): "this closes `\(close)`, but what is open is `\(open)`"
    case .closedTooEarly(let close, let open, _): "`\(close)` is closed while `\(open)` in it is still open"
    case .nestedTooDeep(let limit): "more than \(limit) tags are open here at once"
    }
  }

  private var help: String {
    switch self {
    case .unclosed(let closing): "write `\(String(decoding: closing, as: UTF8.self))` at its end"
    case .badDelimiters: "write the two with a space between, such as `{{=<% %>=}}`, and no `=` in them"
    case .missingName: "write a name between the delimiters, or take the tag out"
    case .spaceInName: "names are written without spaces, mostly with hyphens, such as `must-haves`"
    case .emptyStep: "write one dot between two names, such as `role.pay`"
    case .neverClosed(let name): "write `{{/\(name)}}` where it ends"
    case .closesNothing(let name): "take the tag out, or write `{{#\(name)}}` where it begins"
    case .closesAnother(_, let open, _): "write `{{/\(open)}}` here"
    case .closedTooEarly(let close, let open, _): "write `{{/\(open)}}` before `{{/\(close)}}`"
    case .nestedTooDeep: "move an inner part to a template of its own"
    }
  }
}
