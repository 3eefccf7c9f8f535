internal import Fixing
internal import Text

extension Server {
  /// A method that a client may call, and what answers it.
  typealias Feature = @Sendable (inout Server, JSONTree?) throws(ResponseError) -> JSONValue

  /// What is answered once a session began; a feature is a file in Features, and a line here.
  static let features: [String: Feature] = [
    "textDocument/codeAction": { (server, params) throws(ResponseError) in try server.codeActions(params) },
    "textDocument/hover": { (server, params) throws(ResponseError) in try server.hover(params) },
    "textDocument/completion": { (server, params) throws(ResponseError) in try server.completion(params) },
    "textDocument/documentSymbol": { (server, params) throws(ResponseError) in try server.symbols(params) },
    "textDocument/definition": { (server, params) throws(ResponseError) in try server.definition(params) },
    "textDocument/references": { (server, params) throws(ResponseError) in try server.references(params) },
    "textDocument/documentLink": { (server, params) throws(ResponseError) in try server.links(params) },
  ]

  mutating func initialize(_ params: JSONTree?) -> JSONValue {
    client = Client(params)
    phase = .running
    let fixAll = JSONValue.string(Server.fixAll)
    return .object([
      "capabilities": .object([
        "positionEncoding": .string(client.encoding.rawValue),
        "textDocumentSync": .object([
          "openClose": .bool(true), "change": .number(2), "save": .object(["includeText": .bool(false)]),
        ]),
        "codeActionProvider": .object(["codeActionKinds": .array([.string("quickfix"), fixAll])]),
        "hoverProvider": .bool(true),
        "completionProvider": .object([
          "triggerCharacters": .array([":", " ", "[", "{", ",", "-", "/"].map { .string($0) })
        ]),
        "documentSymbolProvider": .bool(true),
        "definitionProvider": .bool(true),
        "referencesProvider": .bool(true),
        "documentLinkProvider": .object(["resolveProvider": .bool(false)]),
      ]),
      "serverInfo": .object(["name": .string("remit"), "version": .string(world.version)]),
    ])
  }

  /// Asks to be told of files that somebody else changes.
  mutating func watchFiles() {
    guard client.watchesFiles else { return }
    let patterns = ["**/*.{yaml,yml,md}", "**/assets/**", "**/themes/**", "**/\(Baseline.fileName)"]
    let watchers = patterns.map { JSONValue.object(["globPattern": .string($0)]) }
    let registration = JSONValue.object([
      "id": .string("files"), "method": .string("workspace/didChangeWatchedFiles"),
      "registerOptions": .object(["watchers": .array(watchers)]),
    ])
    ask("client/registerCapability", .object(["registrations": .array([registration])]))
  }
}
