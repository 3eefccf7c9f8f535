import FoundationEssentials
import Templates

/// Any JSON, and the same as a value for templates.
enum AnyJSON: Decodable, Sendable {
  case null
  case flag(Bool)
  case integer(Int)
  case decimal(Double)
  case text(String)
  case list([AnyJSON])
  case object([String: AnyJSON])

  init(from decoder: any Decoder) throws {
    let single = try decoder.singleValueContainer()
    if single.decodeNil() {
      self = .null
    } else if let flag = try? single.decode(Bool.self) {
      self = .flag(flag)
    } else if let integer = try? single.decode(Int.self) {
      self = .integer(integer)
    } else if let decimal = try? single.decode(Double.self) {
      self = .decimal(decimal)
    } else if let text = try? single.decode(String.self) {
      self = .text(text)
    } else if let list = try? single.decode([AnyJSON].self) {
      self = .list(list)
    } else {
      self = .object(try single.decode([String: AnyJSON].self))
    }
  }

  var value: Value {
    switch self {
    case .null: .absent
    case .flag(let flag): .flag(flag)
    case .integer(let number): .number(number)
    case .decimal(let number): .text("\(number)")
    case .text(let text): .text(text)
    case .list(let items): .list(items.map(\.value))
    case .object(let members): record(members.map { ($0, $1.value) })
    }
  }
}

/// A record with a shape of its own; names with a dot, which no template can reach, are left out.
func record(_ members: [(String, Value)]) -> Value {
  let members = members.filter { !$0.0.contains(".") }
  return .record(Record(Shape("object", members.map { Shape.Entry($0.0, .text) }), members.map(\.1)))
}
