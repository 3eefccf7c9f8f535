internal import Content
internal import Files
internal import LanguageServer
internal import Text

extension FuzzTarget {
  /// What an editor sends to `remit lsp`: a stream of frames, or a message in each line; or else, behind two bytes, the text of a
  /// file in which something is asked at some place.
  static let lsp = FuzzTarget("lsp", longest: 8192, dictionary: "lsp") { input, promises in
    guard let first = input.first else { return }
    var server = begun
    if first == UInt8(ascii: "C") {
      server = Server(world)
      server.receive(input, at: 0)
    } else {
      send(first == UInt8(ascii: "{") ? messages(input) : session(input), to: &server)
    }
    // What is found in a file, other targets look at, too, and it takes longer than all the rest.
    if isSeldom(input) { _ = server.work(at: 1) }
    expectMessages(server.takeOutput(), &promises)
  }

  private static let editedFiles = Dictionary(
    uniqueKeysWithValues: SampleContent.files.map { ("/c/\($0)", $1) })

  private static let world = Server.World(
    files: MemoryFiles(bytes: editedFiles), now: { SampleContent.today.daysSinceEpoch * 86_400 }, version: "1"
  )

  /// A session that has begun, with a linter that was made already.
  private static let begun: Server = {
    var server = Server(world)
    send([beginning] + session(Array("b0".utf8) + Array(SampleContent.role.utf8)), to: &server)
    _ = server.work(at: 1)
    _ = server.takeOutput()
    return server
  }()

  /// Whether an input is one of eight.
  private static func isSeldom(_ input: [UInt8]) -> Bool { input.reduce(0, &+) % 8 == 0 }

  private static let beginning = """
    {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{"workspace":{"workspaceEdit":\
    {"documentChanges":true}},"textDocument":{"codeAction":{"codeActionLiteralSupport":{}},"completion":\
    {"completionItem":{"snippetSupport":true}},"documentSymbol":{"hierarchicalDocumentSymbolSupport":true}}}}}
    """

  private static func send(_ messages: [String], to server: inout Server) {
    for message in messages { server.receive(framed(Array(message.utf8)), at: 0) }
  }

  private static func messages(_ input: [UInt8]) -> [String] {
    input.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }

  /// A file is opened, and everything is asked at a place that lies as far into it as the second byte says.
  private static func session(_ input: [UInt8]) -> [String] {
    let paths = [
      "roles/arrivals.yaml", "company.yaml", "site.yaml", "teams/forecasts.md", "stories/the-ring-road.md",
      "families/own.yaml", "roles/arrivals.de.yaml",
    ]
    let text = String(decoding: input.dropFirst(2), as: UTF8.self)
    let uri = "file:///c/content/\(paths[Int(input[0]) % paths.count])"
    let place = input.count > 1 ? Int(input[1]) : 0
    let before = text.utf8.prefix(text.utf8.count * place / 255)
    let line = before.count { $0 == 0x0A }
    let character = before.reversed().prefix { $0 != 0x0A }.count
    var json = JSONWriter()
    json.value(text)
    let document = #""textDocument":{"uri":"\#(uri)"}"#
    let position = #"{"line":\#(line),"character":\#(character)}"#
    let open = #"{"uri":"\#(uri)","version":1,"languageId":"yaml","text":\#(json.buffer.string)}"#
    let range = #"{"start":\#(position),"end":{"line":999,"character":0}}"#
    func request(_ number: Int, _ method: String, _ rest: String) -> String {
      #"{"jsonrpc":"2.0","id":\#(number),"method":"textDocument/\#(method)","params":{\#(document),\#(rest)}}"#
    }
    let soon = ["completion", "definition", "references", "documentSymbol", "documentLink"].enumerated().map {
      request($0 + 2, $1, #""position":\#(position)"#)
    }
    // These have to know what is found.
    let late = [
      request(8, "hover", #""position":\#(position)"#),
      request(9, "codeAction", #""range":\#(range),"context":{}"#),
    ]
    return [#"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":\#(open)}}"#] + soon
      + (isSeldom(input) ? late : [])
  }

  /// What is sent are whole frames of JSON, in which no range ends before it begins.
  private static func expectMessages(_ bytes: [UInt8], _ promises: inout Promises) {
    var frames = FrameReader()
    frames.append(bytes)
    var count = 0
    while let frame = frames.next() {
      guard case .message(let message) = frame, let json = try? JSONTree(message) else {
        return promises.expect(false, "something is sent that is no message")
      }
      count += framed(message).count
      promises.expect(json["jsonrpc"]?.text == "2.0", "a message is none of JSON-RPC 2.0")
      expectRanges(in: json, &promises)
    }
    promises.expect(count == bytes.count, "a part of a message is sent")
  }

  private static func expectRanges(in json: JSONTree, _ promises: inout Promises) {
    switch json.value {
    case .list(let list): for element in list { expectRanges(in: element, &promises) }
    case .object(let members):
      if let start = json["start"], let end = json["end"] {
        let places = [start, end].map { ($0["line"]?.number ?? -1, $0["character"]?.number ?? -1) }
        promises.expect(places[0] >= (0, 0) && places[0] <= places[1], "a range ends before it begins")
      }
      for member in members { expectRanges(in: member.value, &promises) }
    case .text, .word: break
    }
  }
}
