internal import Diagnostics
internal import Files
internal import Fixing
internal import Lint
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
    guard client.hasCodeActionLiterals else { return .array([]) }
    let document = lookedAt(opened)
    let wanted = params?.member("context", "only")?.list.compactMap(\.text)
    // An editor asks at each step of the cursor, too.
    let isAskedByPerson = params?.member("context", "triggerKind")?.integer != 2
    func isWanted(_ kind: String) -> Bool {
      wanted.map { $0.contains { kind == $0 || kind.hasPrefix($0 + ".") } } ?? true
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

/// Something that can be done about a finding, or about all of a file.
struct CodeAction {
  var title: String
  var kind: String
  var finding: Diagnostic?
  var isPreferred = false
  var edits: [Fix.Edit]

  init(title: String, kind: String, finding: Diagnostic? = nil, isPreferred: Bool = false, edits: [Fix.Edit])
  {
    (self.title, self.kind, self.finding) = (title, kind, finding)
    (self.isPreferred, self.edits) = (isPreferred, edits)
  }

  /// The change that a finding brings; a guess is none that an editor may make without being asked for it.
  init(_ fix: Fix, of finding: Diagnostic) {
    self.init(
      title: fix.isSafe ? fix.title : "\(fix.title) (a guess)", kind: "quickfix", finding: finding,
      isPreferred: fix.isSafe, edits: fix.edits)
  }

  /// A comment that accepts a finding, with room for the reason; none where it can't be accepted.
  static func accepting(_ finding: Diagnostic, in document: Document) -> [CodeAction] {
    guard let rule = Rule.named(finding.rule), !rule.stopsBuild,
      finding.severity != .error || rule.category != "content",
      let edit = document.comment(accepting: finding)
    else { return [] }
    return [
      CodeAction(
        title: "Allow \(finding.rule) here, with a reason", kind: "quickfix", finding: finding, edits: [edit])
    ]
  }
}

extension Document {
  /// What a writer replaces by the reason.
  static let reasonToWrite = "TODO say why"

  /// The comment that accepts a finding, on a line of its own above the text in which it is; nil where no comment reaches
  /// it.
  func comment(accepting finding: Diagnostic) -> Fix.Edit? {
    guard let path else { return nil }
    let words = "remit: allow \(finding.rule) because \(Document.reasonToWrite)"
    let start = min(Int(finding.primary.range.start), bytes.count)
    let yaml = yaml ?? 0..<0
    guard yaml.contains(start) || !path.hasSuffix(".md") && start <= yaml.upperBound else {
      guard path.hasSuffix(".md"), start >= yaml.upperBound else { return nil }
      return line("<!-- \(words) -->", above: blockStart(around: start, from: yaml.upperBound))
    }
    let outline = Outline(bytes, in: yaml)
    // A comment within a text would be a part of it.
    let around = outline.entries.last {
      $0.style != .none && $0.style != .flow && $0.value.lowerBound < start && start < $0.end
    }
    let place = around.map(\.value.lowerBound) ?? start
    return line("# \(words)", above: lineStart(of: place))
  }

  private func line(_ text: String, above start: Int) -> Fix.Edit {
    let indentation = bytes[start...].prefix { $0 == 0x20 }.count
    let firstBreak = bytes.firstIndex { $0 == 0x0A || $0 == 0x0D }
    let isPair =
      firstBreak.map { bytes[$0] == 0x0D && $0 + 1 < bytes.count && bytes[$0 + 1] == 0x0A } ?? false
    let spaces = String(repeating: " ", count: indentation)
    return Fix.Edit(SourceRange(start, start), spaces + text + (isPair ? "\r\n" : "\n"))
  }

  private func lineStart(of place: Int) -> Int {
    bytes[..<place].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
  }

  /// Where the first line of a paragraph begins, within the text below front matter.
  private func blockStart(around place: Int, from first: Int) -> Int {
    var start = max(lineStart(of: place), first)
    while start > first {
      let before = lineStart(
        of: start - (start >= 2 && bytes[start - 1] == 0x0A && bytes[start - 2] == 0x0D ? 2 : 1))
      guard before >= first, bytes[before..<start].contains(where: { $0 > 0x20 }) else { break }
      start = before
    }
    return start
  }
}
