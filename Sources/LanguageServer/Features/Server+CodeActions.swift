internal import Diagnostics
internal import Files
internal import Fixing
internal import Text

extension Server {
  /// The kind of the action that makes every safe change of a file.
  static let fixAll = "source.fixAll.remit"

  /// What can be done about findings: the changes that they bring, accepting them, and all safe changes of the file.
  mutating func codeActions(_ params: JSONTree?) throws(ResponseError) -> JSONValue {
    let (opened, positions) = try document(params)
    guard let range = positions.range(of: params?["range"]) else {
      throw ResponseError(.invalidParams, "a range is missing")
    }
    guard opened.root != nil, client.hasCodeActionLiterals else { return .array([]) }
    let document = lookedAt(opened)
    let wanted = params?.member("context", "only")?.list.compactMap(\.text)
    // An editor asks at each step of the cursor, too.
    let isAskedByPerson = params?.member("context", "triggerKind")?.integer != 2
    func isWanted(_ kind: String) -> Bool {
      wanted.map { $0.contains { $0.isEmpty || kind == $0 || kind.hasPrefix($0 + ".") } } ?? true
    }
    let findings = document.findings.filter { $0.touches(range) }
    var actions: [CodeAction] = []
    if isWanted("quickfix") {
      for finding in findings {
        actions += finding.fixes.map { CodeAction($0, of: finding) }
      }
      for finding in findings { actions += CodeAction.accepting(finding, in: document) }
    }
    if isWanted(Server.fixAll), wanted != nil || isAskedByPerson, let all = mended(document) {
      actions.append(all)
    }
    return .array(actions.map { json(of: $0, in: document, positions) })
  }

  /// What `remit lint --fix` would make of a document; nil where that changes nothing.
  private mutating func mended(_ document: Document) -> CodeAction? {
    guard let name = document.name, document.findings.contains(where: { FixesWanted.safe.fix(of: $0) != nil })
    else {
      return nil
    }
    let mending = Mending(document.findings, .safe, in: files(of: document)) { files in
      findings(in: document, files)
    }
    guard let change = mending.changes.first(where: { $0.path == name }) else { return nil }
    return CodeAction(
      title: "Make all changes that surely keep the meaning", kind: Server.fixAll,
      edits: change.edits)
  }

  private func json(of action: CodeAction, in document: Document, _ positions: PositionMap) -> JSONValue {
    let edits = JSONValue.array(
      action.edits.map { edit in
        .object(["range": positions.json(edit.range), "newText": .string(edit.replacement)])
      })
    let edit: JSONValue
    if client.hasDocumentChanges {
      let name = JSONValue.object([
        "uri": .string(document.uri), "version": document.version.map { .number($0) } ?? .null,
      ])
      edit = .object(["documentChanges": .array([.object(["textDocument": name, "edits": edits])])])
    } else {
      edit = .object(["changes": .object([.init(document.uri, edits)])])
    }
    return .object([
      "title": .string(action.title), "kind": .string(action.kind),
      "diagnostics": action.finding.map { .array([json(of: $0, in: document, positions)]) },
      "isPreferred": action.isPreferred ? .bool(true) : nil, "edit": edit,
    ])
  }
}
