internal import Diagnostics
internal import Text

/// What can be wrong with a template against the model of a page.
enum ThemeError {
  case unknownName(String, [Shape])
  case noNames(String, Kind, String)
  case notPrintable(String, Kind)
  case notATemplate(String, Kind)
  case unescapedText(String)
  case escapedMarkup(String)
  case unknownPartial(String, known: [String])
  case unknownChoice(String, String)
  case unknownTemplate(String, known: [String])
  case unknownBlock(String, in: String, known: [String])
  case lost
  case recursion([String])
  case tooDeep(Int)

  var rule: String {
    switch self {
    case .unknownName, .noNames: "theme/unknown-name"
    case .notPrintable, .notATemplate: "theme/wrong-kind"
    case .unescapedText, .escapedMarkup: "theme/unescaped"
    case .unknownPartial, .unknownChoice, .unknownTemplate: "theme/unknown-partial"
    case .unknownBlock: "theme/unknown-block"
    case .lost: "theme/lost-text"
    case .recursion, .tooDeep: "theme/recursion"
    }
  }

  func diagnostic(_ file: SourceFile, _ range: SourceRange) -> Diagnostic {
    var severity = Severity.error
    if case .lost = self { severity = .warning }
    return Diagnostic(
      rule: rule, severity: severity, message: message, at: Label(file, range), notes: notes, help: help,
      fixes: fix(file, range).map { [$0] } ?? [])
  }

  private var message: String {
    switch self {
    case .unknownName(let name, let shapes):
      "there is no `\(name)` in \(listed(named(shapes.map(\.name)), "or"))"
    case .noNames(let outer, let kind, let name): "`\(outer)` is \(kind.words) and has no `\(name)`"
    case .notPrintable(let name, let kind): "`\(name)` is \(kind.words), which cannot be printed"
    case .notATemplate(let name, let kind): "`\(name)` is \(kind.words) and names no template"
    case .unescapedText(let name): "`\(name)` is plain text and would stand in the page unescaped"
    case .escapedMarkup(let name): "`\(name)` is markup, and its tags would be shown to readers"
    case .unknownPartial(let name, _), .unknownTemplate(let name, _): "there is no template `\(name)`"
    case .unknownChoice(let name, let template):
      "`\(name)` may name `\(template)`, and there is no such template"
    case .unknownBlock(let name, let template, _): "`\(template)` has no block `\(name)`"
    case .lost: "this stands in no block and is never shown"
    case .recursion(let names): "`\(names.first ?? "")` uses itself without end"
    case .tooDeep(let limit): "more than \(limit) sections and templates are open here at once"
    }
  }

  private var help: String? {
    switch self {
    case .unknownName, .unknownPartial, .unknownTemplate, .unknownBlock:
      near.map { "did you mean `\($0)`?" }
    case .noNames(let outer, .list, let name): "use `\(name)` between `{{#\(outer)}}` and `{{/\(outer)}}`"
    case .noNames: nil
    case .notPrintable(".", _): "use one of its names"
    case .notPrintable(let name, _): "open it with `{{#\(name)}}` and close it with `{{/\(name)}}`"
    case .notATemplate: nil
    case .unescapedText(let name): "write `{{\(name)}}`"
    case .escapedMarkup(let name): "write `{{{\(name)}}}`"
    case .unknownChoice(_, let template): "add a template `\(template)`"
    case .lost: "move it into a block, or take it out"
    case .recursion: "take one of these uses out"
    case .tooDeep: "use fewer templates within each other"
    }
  }

  private var notes: [String] {
    switch self {
    case .unknownName(_, let shapes):
      shapes.filter { !$0.entries.isEmpty && $0.entries.count <= ThemeError.shortList }
        .map { "`\($0.name)` has \(listed(named($0.entries.map(\.name))))" }
    case .unknownPartial(_, let known), .unknownTemplate(_, let known):
      known.isEmpty || known.count > ThemeError.shortList
        ? [] : ["the templates are \(listed(named(known.sorted())))"]
    case .unknownBlock(_, let template, let known):
      known.isEmpty || known.count > ThemeError.shortList
        ? [] : ["`\(template)` has \(known.count == 1 ? "the block" : "the blocks") \(listed(named(known)))"]
    case .recursion(let names): [named(names).joined(separator: " uses ")]
    default: []
    }
  }

  private static let shortList = 12

  private var near: String? {
    switch self {
    case .unknownName(let name, let shapes):
      shapes.lazy.compactMap { nearName(to: name, among: $0.entries.map(\.name)) }.first
    case .unknownPartial(let name, let known), .unknownTemplate(let name, let known),
      .unknownBlock(let name, _, let known):
      nearName(to: name, among: known)
    default: nil
    }
  }

  private func fix(_ file: SourceFile, _ range: SourceRange) -> Fix? {
    switch self {
    case .unknownName, .unknownPartial:
      return near.map { Fix(title: "Write `\($0)`", isSafe: false, edits: [Fix.Edit(range, $0)]) }
    case .unescapedText(let name):
      return tagFix(file, range, "{{\(name)}}")
    case .escapedMarkup(let name):
      return tagFix(file, range, "{{{\(name)}}}")
    default: return nil
    }
  }

  /// Rewrites a tag, unless it has delimiters of its own.
  private func tagFix(_ file: SourceFile, _ range: SourceRange, _ tag: String) -> Fix? {
    guard file.bytes[range.indices].starts(with: "{{".utf8) else { return nil }
    return Fix(title: "Write `\(tag)`", isSafe: false, edits: [Fix.Edit(range, tag)])
  }
}

extension Kind {
  /// What it is, in words for authors of themes.
  fileprivate var words: String {
    switch self {
    case .text, .template: "a text"
    case .html: "markup"
    case .flag: "a yes or no"
    case .list: "a list"
    case .record(let shape): "a record (`\(shape.name)`)"
    }
  }
}
