internal import Text

/// What a client can do, as it said when it began.
struct Client: Sendable {
  var encoding = PositionEncoding.utf16
  /// Whether a change of files may name the versions that it is for.
  var hasDocumentChanges = false
  /// Whether places may be given beside a finding.
  var hasRelatedInformation = false
  /// Whether a finding may be marked as one of what nobody needs.
  var hasUnnecessaryTag = false
  /// Whether a finding may name the page of its rule.
  var hasCodeDescription = false
  /// Whether actions may be more than commands.
  var hasCodeActionLiterals = false
  /// Whether completions may have places to fill in.
  var hasSnippets = false
  /// Whether lines that are put in are indented as the first one is.
  var adjustsIndentation = false
  /// Whether an outline may have levels.
  var hasNestedSymbols = false
  /// Whether a definition may say where the link is.
  var hasDefinitionLinks = false
  /// Whether it watches files that it is asked to watch.
  var watchesFiles = false

  init() {}

  init(_ params: JSONTree?) {
    let all = params?["capabilities"]
    let text = all?["textDocument"]
    func flag(_ tree: JSONTree?) -> Bool { tree?.flag == true }
    let encodings = all?.member("general", "positionEncodings")?.list.compactMap(\.text) ?? []
    if encodings.contains(PositionEncoding.utf8.rawValue) { encoding = .utf8 }
    hasDocumentChanges = flag(all?.member("workspace", "workspaceEdit", "documentChanges"))
    let findings = text?["publishDiagnostics"]
    hasRelatedInformation = flag(findings?["relatedInformation"])
    hasCodeDescription = flag(findings?["codeDescriptionSupport"])
    hasUnnecessaryTag =
      findings?.member("tagSupport", "valueSet")?.list.contains { $0.integer == 1 } ?? false
    hasCodeActionLiterals = text?.member("codeAction", "codeActionLiteralSupport") != nil
    let item = text?.member("completion", "completionItem")
    hasSnippets = flag(item?["snippetSupport"])
    adjustsIndentation =
      item?.member("insertTextModeSupport", "valueSet")?.list.contains { $0.integer == 2 } ?? false
    hasNestedSymbols = flag(text?.member("documentSymbol", "hierarchicalDocumentSymbolSupport"))
    hasDefinitionLinks = flag(text?.member("definition", "linkSupport"))
    watchesFiles = flag(all?.member("workspace", "didChangeWatchedFiles", "dynamicRegistration"))
  }
}
