internal import Text

/// A message of JSON-RPC 2.0 as a client sends it.
enum Message {
  /// It has to be answered.
  case request(id: RequestID, method: String, params: JSONTree?)
  /// It is not answered.
  case notification(method: String, params: JSONTree?)
  /// The answer to something that the server asked.
  case response
  /// It is none of these; with its id, where it has one.
  case invalid(RequestID?)

  init(_ json: JSONTree) {
    guard case .object = json.value else {
      self = .invalid(nil)
      return
    }
    let id = json["id"].flatMap(RequestID.init)
    guard let method = json["method"] else {
      self = json["result"] != nil || json["error"] != nil ? .response : .invalid(id)
      return
    }
    guard let name = method.text, json["jsonrpc"]?.text == "2.0" else {
      self = .invalid(id)
      return
    }
    let params = json["params"]
    switch (json["id"], id) {
    case (nil, _): self = .notification(method: name, params: params)
    case (_, let id?): self = .request(id: id, method: name, params: params)
    case (_, nil): self = .invalid(nil)
    }
  }
}

/// What tells a request from every other: a number or a text.
struct RequestID: Sendable {
  let json: JSONValue

  init?(_ tree: JSONTree) {
    if let text = tree.text {
      json = .string(text)
    } else if let number = tree.number {
      json = .number(number)
    } else {
      return nil
    }
  }
}

/// Why a request is not answered as it was asked.
struct ResponseError: Error, Sendable {
  /// A code of JSON-RPC or of the Language Server Protocol.
  enum Code: Int {
    case parseError = -32700
    case invalidRequest = -32600
    case methodNotFound = -32601
    case invalidParams = -32602
    case serverNotInitialized = -32002
    case contentModified = -32801
  }

  let code: Code
  let message: String

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}

extension JSONValue {
  /// An object with the members that are there.
  static func object(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .object(members.compactMap { name, value in value.map { Member(name, $0) } })
  }

  /// A whole number.
  static func number(_ number: Int) -> JSONValue { .number(Double(number)) }

  /// A text in Markdown.
  static func markdown(_ text: String) -> JSONValue {
    object(["kind": .string("markdown"), "value": .string(text)])
  }
}

extension JSONTree {
  /// What stands below some names inside each other; nil where one is not there.
  func member(_ names: String...) -> JSONTree? {
    names.reduce(self as JSONTree?) { tree, name in tree?[name] }
  }

  /// A whole number in 32 bits; nil for anything else.
  var integer: Int? { number.flatMap { Int32(exactly: $0) }.map { Int($0) } }

  /// The elements of a list; none for anything else.
  var list: [JSONTree] { if case .list(let list) = value { list } else { [] } }

  /// The same value, to be written again.
  var json: JSONValue {
    switch value {
    case .object(let members): .object(members.map { .init($0.name, $0.value.json) })
    case .list(let list): .array(list.map(\.json))
    case .text(let text): .string(text)
    case .word("true"): .bool(true)
    case .word("false"): .bool(false)
    case .word(let word): Double(word).map { .number($0) } ?? .null
    }
  }
}

/// JSON in which half a surrogate pair, which JavaScript may write and no text can hold, is replaced by U+FFFD; that counts
/// as one unit of UTF-16 as well, so that places stay.
func withoutHalfPairs(_ json: [UInt8]) -> [UInt8] {
  func unit(_ start: Int) -> UInt32? {
    guard start + 6 <= json.count, json[start] == UInt8(ascii: "\\"), json[start + 1] == UInt8(ascii: "u")
    else { return nil }
    return UInt32(String(decoding: json[(start + 2)..<(start + 6)], as: UTF8.self), radix: 16)
  }
  var result = json
  var index = 0
  while index < json.count {
    guard json[index] == UInt8(ascii: "\\") else {
      index += 1
      continue
    }
    guard let value = unit(index), 0xD800..<0xE000 ~= value else {
      index += 2
      continue
    }
    if value < 0xDC00, let low = unit(index + 6), 0xDC00..<0xE000 ~= low {
      index += 12
    } else {
      result.replaceSubrange((index + 2)..<(index + 6), with: "fffd".utf8)
      index += 6
    }
  }
  return result
}
