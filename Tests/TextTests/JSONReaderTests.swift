import Diagnostics
import TestSupport
import Testing
import Text

@Suite("reading JSON")
struct JSONReaderTests {
  @Test("values of every kind are read, and members keep their order")
  func values() throws {
    let value = try JSONValue(
      parsing: #" {"b": [1, -2.5e2, true, false, null], "a": {"": "x"}, "c": {}, "d": []} "#)
    #expect(
      value
        == .object([
          .init("b", .array([.number(1), .number(-250), .bool(true), .bool(false), .null])),
          .init("a", .object([.init("", .string("x"))])), .init("c", .object([])), .init("d", .array([])),
        ]))
    #expect(value["a"]?[""]?.text == "x")
    #expect(value["b"]?.elements.first?.quantity == 1)
    #expect(value["nothing"] == nil)
    #expect(value["c"]?.elements == [.object([])])
  }

  @Test(
    "escapes are read as what they stand for",
    arguments: [
      (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e9\u20AC""#, "é€"),
      (#""\ud83c\udf89""#, "🎉"), ("\"é 🎉\u{7F}\"", "é 🎉\u{7F}"),
    ])
  func escapes(_ json: String, _ text: String) throws {
    #expect(try JSONValue(parsing: json) == .string(text))
  }

  @Test(
    "the place of a mistake takes a whole character",
    arguments: [("9é", 1, 3), ("[🎉]", 1, 5), ("\"\\é\"", 2, 4), ("[1, €", 4, 7)])
  func wholeCharacter(_ json: String, start: UInt32, end: UInt32) {
    let error = #expect(throws: JSONSyntaxError.self) { _ = try JSONTree(Array(json.utf8)) }
    #expect(error?.place.start == start)
    #expect(error?.place.end == end)
  }

  @Test(
    "what is no JSON is refused, with the byte where it was noticed",
    arguments: [
      ("", "it ends where a value belongs", 0), ("[1,]", "no value begins like this", 3),
      ("{\"a\":1,}", "a name in quotes belongs here", 7), ("{\"a\" 1}", "a colon belongs here", 5),
      ("{a:1}", "a name in quotes belongs here", 1), ("[1 2]", "a comma or ] belongs here", 3),
      ("{\"a\":1", "a comma or } belongs here", 6), ("1 2", "something follows the value", 2),
      ("01", "something follows the value", 1), ("1.", "a digit belongs here", 2),
      ("-", "a digit belongs here", 1), ("1e+", "a digit belongs here", 3),
      ("+1", "no value begins like this", 0), ("1e999", "this number is too large", 0),
      ("NaN", "no value begins like this", 0), ("tru", "no value begins like this", 0),
      ("'a'", "no value begins like this", 0), ("\"a", "a text has no end", 2),
      ("\"a\nb\"", "a control character needs an escape", 2), (#""\x""#, "there is no such escape", 2),
      (#""\"#, "there is no such escape", 2), (#""\u12""#, "four hexadecimal digits belong here", 3),
      (#""\u+123""#, "four hexadecimal digits belong here", 3),
      (#""\ud83c""#, "half of a surrogate pair is missing", 7),
      (#""\ud83c\u0041""#, "half of a surrogate pair is missing", 13),
      (#""\udf89""#, "half of a surrogate pair is missing", 7),
      (#"{"a":1,"a":2}"#, "a name is there twice", 7), ("\u{FEFF}1", "no value begins like this", 0),
    ])
  func errors(_ json: String, _ message: String, _ offset: Int) {
    let error = #expect(throws: JSONSyntaxError.self) { try JSONTree(Array(json.utf8)) }
    #expect(error?.message == message)
    #expect(error.map { Int($0.place.start) } == offset)
  }

  @Test("bytes that are no UTF-8, and endless nesting, are refused")
  func hostile() {
    let invalid = #expect(throws: JSONSyntaxError.self) { try JSONTree([0x22, 0xC3, 0x28, 0x22]) }
    #expect(invalid?.message == "this text is no UTF-8")
    let deep = #expect(throws: JSONSyntaxError.self) {
      try JSONTree([UInt8](repeating: UInt8(ascii: "["), count: 100_000))
    }
    #expect(deep?.message == "it is nested too deeply")
  }

  @Test("every value knows its bytes, counted from the start of the file in which the document stands")
  func places() throws {
    let file = Array(#"<i>{"a": [true, -1e2, "é"]}</i>"#.utf8)
    func bytes(_ place: SourceRange) -> String { String(decoding: file[place.indices], as: UTF8.self) }
    let tree = try JSONTree(file, in: 3..<(file.count - 4))
    #expect(bytes(tree.place) == #"{"a": [true, -1e2, "é"]}"#)
    guard case .object(let members) = tree.value else { throw NoObject() }
    #expect(members.map { bytes($0.place) } == [#""a""#])
    #expect(tree["a"]?.elements.map { bytes($0.place) } == ["true", "-1e2", #""é""#])
    #expect(tree["a"]?.elements.map(\.flag) == [true, nil, nil])
    #expect(tree["a"]?.elements.map(\.number) == [nil, -100, nil])
    let error = #expect(throws: JSONSyntaxError.self) { try JSONTree(file, in: 3..<10) }
    #expect(error?.message == "it ends where a value belongs")
    #expect(error?.place == SourceRange(10, 10))
  }

  private struct NoObject: Error {}

  @Test("what is written is read as it was")
  func round() throws {
    let value = JSONValue.object([
      .init("a", .array([.number(1.5), .number(1e-9), .number(-3), .number(2e300), .null, .bool(false)])),
      .init("b", .string("</script> & \u{2028} \"é\" \u{1}")),
    ])
    for isForHTML in [false, true] {
      var json = JSONWriter(forHTML: isForHTML)
      json.value(value)
      #expect(try JSONValue(parsing: json.buffer.bytes) == value)
    }
    var json = JSONWriter()
    json.value(.number(.infinity))
    #expect(json.buffer.string == "null")
  }
}
