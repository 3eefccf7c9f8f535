import Files
import LanguageServer
import TestSupport
import Text

/// An editor that speaks with a server in memory, at a time that it sets itself.
struct Editor {
  /// The folder of the project.
  static let root = "/careers"
  /// What most editors can do.
  static let capabilities = """
    {"general": {"positionEncodings": ["utf-16"]},
     "workspace": {"workspaceEdit": {"documentChanges": true},
       "didChangeWatchedFiles": {"dynamicRegistration": true}},
     "textDocument": {
       "publishDiagnostics": {"relatedInformation": true, "tagSupport": {"valueSet": [1, 2]},
         "codeDescriptionSupport": true},
       "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix"]}}},
       "completion": {"completionItem": {"snippetSupport": true, "insertTextModeSupport": {"valueSet": [1, 2]}}},
       "documentSymbol": {"hierarchicalDocumentSymbolSupport": true}}}
    """

  let disk: MemoryDisk
  var server: Server
  var time = 0.0
  private var frames = FrameReader()
  private var number = 0
  /// What the server told without being asked, the oldest first.
  private(set) var told: [JSONValue] = []
  private var texts: [String: String] = [:]
  private var versions: [String: Int] = [:]

  /// Begins a session with some files of a project, by their paths from its folder.
  init(_ files: [String: [UInt8]] = Repository.baseSite, capabilities: String = Editor.capabilities) throws {
    disk = MemoryDisk(Dictionary(uniqueKeysWithValues: files.map { ("\(Editor.root)/\($0)", $1) }))
    let noon = 20_777 * 86_400 + 43_200
    server = Server(Server.World(files: disk, now: { noon }, version: "1.2.3"))
    _ = try ask("initialize", "{\"processId\": 1, \"rootUri\": null, \"capabilities\": \(capabilities)}")
    try tell("initialized", "{}")
  }

  /// The address of a file of the project.
  func uri(_ path: String) -> String { "file://\(Editor.root)/\(path)" }

  // MARK: Messages

  /// Sends bytes, and takes what comes back.
  mutating func send(_ bytes: [UInt8]) throws -> [JSONValue] {
    server.receive(bytes, at: time)
    return try takeMessages()
  }

  private mutating func takeMessages() throws -> [JSONValue] {
    var messages: [JSONValue] = []
    frames.append(server.takeOutput())
    while case .message(let bytes)? = frames.next() { messages.append(try JSONValue(parsing: bytes)) }
    return messages
  }

  /// Asks for something, and returns the whole answer.
  mutating func answer(to method: String, _ params: String = "null") throws -> JSONValue? {
    number += 1
    let message =
      "{\"jsonrpc\": \"2.0\", \"id\": \(number), \"method\": \"\(method)\", \"params\": \(params)}"
    let messages = try send(framed(Array(message.utf8)))
    told += messages.filter { $0["id"]?.quantity != Double(number) }
    return messages.first { $0["id"]?.quantity == Double(number) }
  }

  /// Asks for something, and returns its result.
  mutating func ask(_ method: String, _ params: String = "null") throws -> JSONValue? {
    try answer(to: method, params)?["result"]
  }

  /// Tells something.
  mutating func tell(_ method: String, _ params: String = "null") throws {
    let message = "{\"jsonrpc\": \"2.0\", \"method\": \"\(method)\", \"params\": \(params)}"
    told += try send(framed(Array(message.utf8)))
  }

  // MARK: Documents

  /// Opens a file with the text that it has on the disk, or with another.
  mutating func open(_ path: String, _ text: String? = nil) throws {
    let text = text ?? disk["\(Editor.root)/\(path)"] ?? ""
    texts[path] = text
    versions[path] = 1
    try tell(
      "textDocument/didOpen",
      "{\"textDocument\": {\"uri\": \"\(uri(path))\", \"languageId\": \"yaml\", \"version\": 1, \"text\": \(quoted(text))}}"
    )
  }

  /// Replaces all of an open file's text.
  mutating func write(_ text: String, in path: String) throws {
    texts[path] = text
    try change(path, "[{\"text\": \(quoted(text))}]")
  }

  /// Sends changes as they are.
  mutating func change(_ path: String, _ changes: String) throws {
    versions[path, default: 1] += 1
    try tell(
      "textDocument/didChange",
      "{\"textDocument\": {\"uri\": \"\(uri(path))\", \"version\": \(versions[path] ?? 0)}, \"contentChanges\": \(changes)}"
    )
  }

  /// Closes a file.
  mutating func close(_ path: String) throws {
    try tell("textDocument/didClose", "{\"textDocument\": {\"uri\": \"\(uri(path))\"}}")
  }

  /// Lets some seconds go by, and the server do what is due.
  mutating func wait(_ seconds: Double = 1) throws {
    time += seconds
    while server.work(at: time) {}
    told += try takeMessages()
  }

  /// What the server said of a file last: its findings; nil where it said nothing since it was asked last.
  mutating func findings(in path: String) throws -> [JSONValue]? {
    let address = uri(path)
    let mine = told.filter { $0["params"]?["uri"]?.text == address }
    told.removeAll { $0["params"]?["uri"]?.text == address }
    return mine.last?["params"]?["diagnostics"]?.elements
  }

  /// The same, a line each: `3:5-9 warning vague/buzzword`, lines and columns from 0.
  mutating func lines(in path: String) throws -> [String]? {
    try findings(in: path)?.map { "\($0.place) \($0["code"]?.text ?? "?")" }
  }

  // MARK: Asking about a place

  /// What the params of a request about a place are: where `¦` stands in a text.
  static func place(_ text: String) -> (text: String, line: Int, character: Int) {
    let before = text.prefix { $0 != "¦" }
    let line = before.filter(\.isNewline).count
    let last = before.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    return (text.replacing("¦", with: ""), line, last.utf16.count)
  }

  /// Opens a file with a text, in which `¦` is the cursor, and asks for something there.
  mutating func ask(_ method: String, in path: String, _ marked: String) throws -> JSONValue? {
    let (text, line, character) = Editor.place(marked)
    try open(path, text)
    return try ask(
      method,
      "{\"textDocument\": {\"uri\": \"\(uri(path))\"}, \"position\": {\"line\": \(line), \"character\": \(character)}}"
    )
  }

  /// The changes that are offered for the nth finding of an open file.
  mutating func actions(in path: String, at finding: JSONValue?, only: String? = nil) throws -> [JSONValue] {
    var json = JSONWriter()
    json.value(finding?["range"] ?? .null)
    let range = String(decoding: json.buffer.bytes, as: UTF8.self)
    let context = only.map { "{\"diagnostics\": [], \"only\": [\"\($0)\"]}" } ?? "{\"diagnostics\": []}"
    return try ask(
      "textDocument/codeAction",
      "{\"textDocument\": {\"uri\": \"\(uri(path))\"}, \"range\": \(range), \"context\": \(context)}")?
      .elements ?? []
  }

  /// Makes the changes of an action in an open file, and tells the server.
  mutating func apply(_ action: JSONValue, in path: String) throws -> String {
    let changes = action["edit"]?["documentChanges"]?.elements.first
    var lines = (texts[path] ?? "").split(separator: "\n", omittingEmptySubsequences: false).map {
      Array($0.utf16)
    }
    for edit in (changes?["edits"]?.elements ?? []).reversed() {
      let start = edit.position("start")
      let end = edit.position("end")
      let head = lines[start.line].prefix(start.character)
      let tail = end.line < lines.count ? Array(lines[end.line].dropFirst(end.character)) : []
      let middle = (edit["newText"]?.text ?? "").split(separator: "\n", omittingEmptySubsequences: false)
      var new = middle.map { Array($0.utf16) }
      new[0] = head + new[0]
      new[new.count - 1] += tail
      lines.replaceSubrange(start.line..<min(end.line + 1, lines.count), with: new)
    }
    let text = lines.map { String(decoding: $0, as: UTF16.self) }.joined(separator: "\n")
    try write(text, in: path)
    return text
  }
}

extension JSONValue {
  /// `3:5-9`, or `3:5-4:2` over several lines, of something with a range.
  var place: String {
    let (start, end) = (position("start"), position("end"))
    let last = start.line == end.line ? "\(end.character)" : "\(end.line):\(end.character)"
    return "\(start.line):\(start.character)-\(last)"
  }

  fileprivate func position(_ name: String) -> (line: Int, character: Int) {
    let position = self["range"]?[name]
    return (Int(position?["line"]?.quantity ?? -1), Int(position?["character"]?.quantity ?? -1))
  }

  /// The labels of what is offered, as many as are asked for.
  func labels(_ count: Int = .max) -> [String] {
    self["items"]?.elements.prefix(count).compactMap { $0["label"]?.text } ?? []
  }

  /// What is offered under a label.
  func item(_ label: String) -> JSONValue? { self["items"]?.elements.first { $0["label"]?.text == label } }
}

/// A text as JSON.
func quoted(_ text: String) -> String {
  var json = JSONWriter()
  json.value(text)
  return String(decoding: json.buffer.bytes, as: UTF8.self)
}
