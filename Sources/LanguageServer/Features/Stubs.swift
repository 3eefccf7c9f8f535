internal import Text
extension Server {
  static let fixAll = "source.fixAll.remit"
  func codeActions(_ params: JSONTree?) throws(ResponseError) -> JSONValue { .null }
  func hover(_ params: JSONTree?) throws(ResponseError) -> JSONValue { .null }
  func completion(_ params: JSONTree?) throws(ResponseError) -> JSONValue { .null }
  func symbols(_ params: JSONTree?) throws(ResponseError) -> JSONValue { .null }
  func definition(_ params: JSONTree?) throws(ResponseError) -> JSONValue { .null }
  func links(_ params: JSONTree?) throws(ResponseError) -> JSONValue { .null }
}
