import Files
import TestSupport
import Testing
import Text

@testable import Commands

@Suite("lsp", .enabled(if: EditorProcess.program != nil, "the program is not beside the tests"))
struct LanguageServerCommandTests {
  @Test("speaks with an editor over pipes, from its first word to its last")
  func session() throws {
    let folder = try TemporaryFolder(Repository.baseSite)
    let path = "content/roles/arrivals.yaml"
    let text = String(decoding: try Disk().read(folder(path)), as: UTF8.self)
    let editor = try EditorProcess()
    let answer = try editor.ask(
      "initialize",
      #"{"capabilities": {"textDocument": {"codeAction": {"codeActionLiteralSupport": {}}}}}"#)
    #expect(answer["result"]?["serverInfo"]?["name"]?.text == "remit")
    try editor.tell("initialized", "{}")

    let uri = "file://" + folder(path)
    let document = "\"textDocument\": {\"uri\": \"\(uri)\"}"
    try editor.tell(
      "textDocument/didOpen",
      "{\"textDocument\": {\"uri\": \"\(uri)\", \"languageId\": \"yaml\", \"version\": 1, \"text\": \(quoted(text))}}"
    )
    #expect(try editor.findings().isEmpty)

    // Somebody types.
    try editor.tell(
      "textDocument/didChange",
      """
      {"textDocument": {"uri": "\(uri)", "version": 2}, "contentChanges": [
        {"range": {"start": {"line": 3, "character": 0}, "end": {"line": 3, "character": 4}}, "text": "tam"}]}
      """)
    let finding = try #require(try editor.findings().first)
    #expect(finding["code"]?.text == "content/unknown-key")

    let range = #"{"start": {"line": 3, "character": 0}, "end": {"line": 3, "character": 3}}"#
    let actions = try editor.ask(
      "textDocument/codeAction", "{\(document), \"range\": \(range), \"context\": {\"diagnostics\": []}}")
    let edit = actions["result"]?.elements.first?["edit"]?["changes"]?[uri]?.elements.first
    #expect(edit?["newText"]?.text == "team")
    try editor.tell(
      "textDocument/didChange",
      """
      {"textDocument": {"uri": "\(uri)", "version": 3}, "contentChanges": [{"range": \(range), "text": "team"}]}
      """)
    #expect(try editor.findings().isEmpty)

    let place = #""position": {"line": 3, "character": 7}"#
    let hover = try editor.ask("textDocument/hover", "{\(document), \(place)}")
    #expect(
      hover["result"]?["contents"]?["value"]?.text?.hasPrefix("**Forecasts** · team `forecasts`") == true)
    let completion = try editor.ask("textDocument/completion", "{\(document), \(place)}")
    #expect(completion["result"]?["items"]?.elements.first?["label"]?.text == "forecasts")
    let definition = try editor.ask("textDocument/definition", "{\(document), \(place)}")
    #expect(definition["result"]?["uri"]?.text == "file://" + folder("content/teams/forecasts.md"))
    let symbols = try editor.ask("textDocument/documentSymbol", "{\(document)}")
    #expect(symbols["result"]?.elements.first?["name"]?.text == "title")

    #expect(try editor.ask("shutdown")["result"] == .null)
    try editor.tell("exit")
    #expect(editor.end() == 0)
  }

  @Test("ends with 1 where the editor goes away without a word")
  func gone() throws {
    let editor = try EditorProcess()
    _ = try editor.ask("initialize", #"{"capabilities": {}}"#)
    #expect(editor.end() == 1)
  }

  @Test("writes nothing but messages, and a log only where somebody wants one")
  func log() throws {
    let program = try #require(EditorProcess.program)
    let frames = [#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}"#, "{"]
      .map { "Content-Length: \($0.utf8.count)\r\n\r\n\($0)" }.joined()
    let quiet = try #require(run(program, ["lsp"], input: frames))
    #expect(quiet.printed.split(separator: "Content-Length: ").count == 2)
    #expect(quiet.printed.hasPrefix("Content-Length: "))
    let loud = try #require(run(program, ["lsp", "--log"], input: frames))
    #expect(loud.printed.contains("asked for initialize ("))
  }
}

private func quoted(_ text: String) -> String {
  var json = JSONWriter()
  json.value(text)
  return json.buffer.string
}
