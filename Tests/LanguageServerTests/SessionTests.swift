import LanguageServer
import TestSupport
import Testing
import Text

@Suite("a session")
struct SessionTests {
  private func server() -> Server {
    Server(Server.World(files: MemoryDisk(), now: { 0 }, version: "1.2.3"))
  }

  /// What comes back for some messages, as JSON.
  private func answers(_ server: inout Server, to messages: String...) -> [String] {
    for message in messages { server.receive(framed(Array(message.utf8)), at: 0) }
    var reader = FrameReader()
    reader.append(server.takeOutput())
    var found: [String] = []
    while case .message(let bytes)? = reader.next() { found.append(String(decoding: bytes, as: UTF8.self)) }
    return found
  }

  private let initialize = #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}"#

  @Test("has to begin with initialize, and answers nothing before")
  func before() {
    var server = server()
    #expect(
      answers(&server, to: #"{"jsonrpc":"2.0","id":"a","method":"textDocument/hover"}"#) == [
        #"{"jsonrpc":"2.0","id":"a","error":{"code":-32002,"message":"`initialize` has to come first"}}"#
      ])
    #expect(answers(&server, to: #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{}}"#) == [])
  }

  @Test("says what it can do, and counts in UTF-8 where the editor can")
  func capabilities() throws {
    var server = server()
    let offer = #"{"general":{"positionEncodings":["utf-16","utf-8"]}}"#
    let answer = answers(
      &server, to: #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":\#(offer)}}"#)
    let result = try JSONValue(parsing: answer.first ?? "")["result"]
    #expect(result?["capabilities"]?["positionEncoding"]?.text == "utf-8")
    #expect(result?["capabilities"]?["textDocumentSync"]?["change"]?.quantity == 2)
    #expect(result?["serverInfo"]?["name"]?.text == "remit")
    #expect(result?["serverInfo"]?["version"]?.text == "1.2.3")
  }

  @Test("knows methods that it knows, and says so of others")
  func unknown() {
    var server = server()
    _ = answers(&server, to: initialize)
    #expect(
      answers(&server, to: #"{"jsonrpc":"2.0","id":2,"method":"textDocument/rename","params":{}}"#) == [
        #"{"jsonrpc":"2.0","id":2,"error":{"code":-32601,"message":"`textDocument/rename` is not known here"}}"#
      ])
    #expect(answers(&server, to: #"{"jsonrpc":"2.0","method":"$/setTrace","params":{"value":"off"}}"#) == [])
    #expect(answers(&server, to: initialize).first?.contains("-32600") == true)
  }

  @Test(
    "answers what is no message with an error, and goes on",
    arguments: [
      ("{", "-32700"), ("[]", "-32600"), (#"{"id":7}"#, "-32600"),
      (#"{"id":7,"method":3,"jsonrpc":"2.0"}"#, "-32600"),
      (#"{"id":{},"method":"initialize","jsonrpc":"2.0"}"#, "-32600"),
      (#"{"id":7,"method":"initialize"}"#, "-32600"),
      (String(repeating: "[", count: 100_000), "-32700"), (#"{"jsonrpc":"2.0","jsonrpc":"2.0"}"#, "-32700"),
    ])
  func broken(_ message: String, _ code: String) {
    var server = server()
    let answer = answers(&server, to: message)
    #expect(answer.count == 1)
    #expect(answer.first?.contains("\"code\":\(code),") == true)
    #expect(answers(&server, to: initialize).first?.contains("capabilities") == true)
  }

  @Test("ends well after shutdown, and answers nothing in between")
  func end() {
    var server = server()
    _ = answers(&server, to: initialize)
    #expect(
      answers(&server, to: #"{"jsonrpc":"2.0","id":2,"method":"shutdown"}"#) == [
        #"{"jsonrpc":"2.0","id":2,"result":null}"#
      ])
    #expect(
      answers(&server, to: #"{"jsonrpc":"2.0","id":3,"method":"shutdown"}"#).first?.contains("-32600") == true
    )
    #expect(!server.hasEnded)
    #expect(answers(&server, to: #"{"jsonrpc":"2.0","method":"exit"}"#) == [])
    #expect(server.hasEnded)
    #expect(server.wasShutDown)
  }

  @Test("that ends without shutdown did not end well")
  func abruptEnd() {
    var server = server()
    _ = answers(&server, to: initialize, #"{"jsonrpc":"2.0","method":"exit"}"#)
    #expect(server.hasEnded)
    #expect(!server.wasShutDown)
  }

  @Test("runs over two streams until they end, and waits no longer than it has to")
  func running() {
    var server = server()
    let inputs = Inputs([.bytes(framed(Array(initialize.utf8))), .end])
    let channel = Channel(
      read: { _ in inputs.next() }, write: { inputs.wrote($0) }, log: { _ in }, uptime: { 0 })
    let endedWell = server.run(over: channel)
    #expect(!endedWell)
    #expect(inputs.written.contains("capabilities"))
  }

  @Test("asks to be told of changed files, where the editor watches files")
  func watching() throws {
    let editor = try Editor()
    let asked = editor.told.first { $0["method"]?.text == "client/registerCapability" }
    let registration = asked?["params"]?["registrations"]?.elements.first
    #expect(registration?["method"]?.text == "workspace/didChangeWatchedFiles")
    let patterns = registration?["registerOptions"]?["watchers"]?.elements.map { $0["globPattern"]?.text }
    #expect(
      patterns == ["**/*.{yaml,yml,md}", "**/assets/**", "**/themes/**", "**/remit-baseline.json"])
  }
}

/// What comes in, one after the other.
private final class Inputs: @unchecked Sendable {
  private var waiting: [Channel.Input]
  private(set) var written = ""

  init(_ inputs: [Channel.Input]) { waiting = inputs }

  func next() -> Channel.Input { waiting.isEmpty ? .end : waiting.removeFirst() }
  func wrote(_ bytes: [UInt8]) { written += String(decoding: bytes, as: UTF8.self) }
}
