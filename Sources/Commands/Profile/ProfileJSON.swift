internal import Diagnostics
internal import Judgement
internal import Text

/// The JSON of `remit profile`, as docs/content-format.md promises it.
enum ProfileJSON {
  /// One document with the roles that could be read.
  static func document(_ roles: [ProfiledRole]) -> [UInt8] {
    var json = JSONWriter(indented: true)
    json.object { json in
      json.key("version")
      json.value(1)
      json.key("roles")
      json.array { json in
        for case let profile? in roles.map(\.profile) { write(profile, into: &json) }
      }
    }
    return json.buffer.bytes + [UInt8(ascii: "\n")]
  }

  private static func write(_ profile: RoleProfile, into json: inout JSONWriter) {
    let lines = LineIndex(profile.file)
    json.object { json in
      write("path", profile.file.path, into: &json)
      write("family", profile.family, into: &json)
      json.key("shares")
      json.object { json in
        let shares = profile.shares
        // Four decimals are written; counted in their unit, they add up to 1.
        for (share, parts) in zip(shares, apportioned(10_000, by: shares.map(\.count))) {
          json.key(share.family)
          json.value(Double(parts) / 10_000)
        }
      }
      json.key("statements")
      json.array { json in
        for statement in profile.statements { write(statement, lines, into: &json) }
      }
    }
  }

  private static func write(
    _ statement: RoleProfile.Statement, _ lines: LineIndex, into json: inout JSONWriter
  ) {
    let position = lines.position(at: Int(statement.place.start))
    json.object { json in
      json.key("line")
      json.value(position.line)
      json.key("column")
      json.value(position.column)
      write("field", statement.field.key, into: &json)
      write("text", statement.text, into: &json)
      write("remit", statement.remit, into: &json)
      write("stance", statement.stance.rawValue, into: &json)
      json.key("evidence")
      json.array { json in for words in statement.evidence { json.value(words) } }
    }
  }

  private static func write(_ name: String, _ text: String, into json: inout JSONWriter) {
    json.key(name)
    json.value(text)
  }
}
