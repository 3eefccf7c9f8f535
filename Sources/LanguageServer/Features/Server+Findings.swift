internal import Diagnostics
internal import Lint
internal import Reports
internal import Text

extension Server {
  /// Tells the client what is found in a document: all of it, in the place of what it was told before.
  mutating func publish(_ findings: [Diagnostic], of document: Document) {
    let positions = PositionMap(document.bytes, client.encoding)
    notify(
      "textDocument/publishDiagnostics",
      .object([
        "uri": .string(document.uri), "version": document.version.map { .number($0) },
        "diagnostics": .array(findings.map { json(of: $0, in: document, positions) }),
      ]))
  }

  /// A finding as the protocol writes it.
  func json(of finding: Diagnostic, in document: Document, _ positions: PositionMap) -> JSONValue {
    let isUnused = finding.rule == "content/unused-allow"
    let url = Rule.named(finding.rule)?.description.url
    let others = finding.secondary.compactMap { relatedPlace($0, in: document, positions) }
    return .object([
      "range": positions.json(finding.primary.range),
      "severity": .number(finding.severity.number),
      "code": .string(finding.rule),
      "codeDescription": client.hasCodeDescription ? url.map { .object(["href": .string($0)]) } : nil,
      "source": .string("remit"),
      "message": .string(finding.plainText),
      "tags": client.hasUnnecessaryTag && isUnused ? .array([.number(1)]) : nil,
      "relatedInformation": client.hasRelatedInformation && !others.isEmpty ? .array(others) : nil,
    ])
  }

  private func relatedPlace(_ label: Label, in document: Document, _ positions: PositionMap) -> JSONValue? {
    guard let root = document.root, !label.file.path.hasPrefix("built-in/") else { return nil }
    let isHere = label.file.path == document.name
    let positions = isHere ? positions : PositionMap(label.file.bytes, client.encoding)
    return .object([
      "location": .object([
        "uri": .string(isHere ? document.uri : uri(ofPath: root.whole(label.file.path))),
        "range": positions.json(label.range),
      ]),
      "message": .string(label.text ?? "see also"),
    ])
  }
}

extension Severity {
  /// The number that the protocol has for it.
  fileprivate var number: Int {
    switch self {
    case .error: 1
    case .warning: 2
    case .info: 3
    }
  }
}
