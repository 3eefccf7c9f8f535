internal import Content
internal import Diagnostics
internal import Files
internal import Judgement
internal import Lint
internal import Reports
internal import Site
internal import Text

extension Command {
  /// `remit profile`
  static let profile = Command(
    CommandDeclaration(
      "profile",
      summary: "Show what roles are made of, statement by statement",
      description: [
        """
        Prints each statement of a role with its stance: whether the role owns the work, collaborates on it, requires \
        the skill, or none of these. The stance is read from where the statement stands; whose work it is by its words \
        is not judged yet.
        """
      ],
      arguments: [
        ArgumentDeclaration(
          .path("PATH"), isRequired: false, isRepeated: true,
          doc: "Roles, job descriptions or folders; all roles if none is given")
      ],
      flags: [ProfileFormat.flag.declaration, Flags.postingFamily.declaration],
      examples: [
        ExampleDeclaration("remit profile content/roles/search.yaml", "See what a role is made of"),
        ExampleDeclaration("remit profile --format json", "Give it to another program"),
      ])
  ) { invocation throws(UsageError) in
    try invocation.checkFamily()
    do throws(AlreadySaid) {
      return try invocation.showProfiles()
    } catch {
      return error.status
    }
  }
}

/// A form in which profiles are written.
enum ProfileFormat: String, Sendable, CaseIterable {
  case text
  case json

  /// `--format` of the command.
  static let flag = Flag<ProfileFormat>(
    "format", "FORMAT", ProfileFormat.allCases, default: .text,
    choice: { Choice($0.rawValue, $0 == .text ? "For reading here" : "One JSON document, for programs") },
    doc: "How the profiles are written")
}

extension Invocation {
  fileprivate func showProfiles() throws(AlreadySaid) -> ExitStatus {
    let paths = command.arguments.map(normalized)
    try checkPaths(paths)
    let (reviews, findings) = try reviews(of: paths, in: disk)
    let errors = findings.filter { $0.severity == .error }
    if !errors.isEmpty {
      for error in errors.prefix(3) {
        let place = LineIndex(error.primary.file).position(at: Int(error.primary.range.start))
        say("\(error.primary.file.path):\(place.line):\(place.column): \(error.message)")
      }
      say("\(counted(errors.count, "error", "errors")) in what was read; `remit lint` says what to do.")
    }
    let book = ConceptBook(BuiltIn.families() + BuiltIn.neighbours())
    let profiles = reviews.map { RoleProfile($0.passages, of: $0.role.family.value, in: $0.file, book) }
    switch self[ProfileFormat.flag] {
    case .json: console.write(ProfileJSON.document(profiles))
    case .text: for profile in profiles { console.write(text(profile)) }
    }
    return errors.isEmpty ? .success : .findings
  }

  private func text(_ profile: RoleProfile) -> String {
    let paint = palette()
    var text =
      paint.paint(profile.file.path, .strong) + (profile.family.isEmpty ? "" : "  \(profile.family)") + "\n"
    let lines = LineIndex(profile.file)
    for stance in Stance.allCases where stance != .none {
      let statements = profile.statements.filter { $0.stance == stance }
      guard !statements.isEmpty else { continue }
      text += "\n  \(stance.rawValue)\n"
      for statement in statements {
        let line = lines.position(at: Int(statement.place.start)).line
        text +=
          "  \(String(repeating: " ", count: max(0, 5 - String(line).count)))\(line)  \(visible(statement.text))\n"
      }
    }
    return text + "\n"
  }
}

/// The JSON of `remit profile`.
private enum ProfileJSON {
  static func document(_ profiles: [RoleProfile]) -> [UInt8] {
    var json = JSONWriter(indented: true)
    json.object { json in
      json.key("version")
      json.value(1)
      json.key("roles")
      json.array { json in
        for profile in profiles { write(profile, into: &json) }
      }
    }
    return json.buffer.bytes + [UInt8(ascii: "\n")]
  }

  private static func write(_ profile: RoleProfile, into json: inout JSONWriter) {
    let lines = LineIndex(profile.file)
    json.object { json in
      json.key("path")
      json.value(profile.file.path)
      json.key("family")
      json.value(profile.family)
      json.key("shares")
      json.object { json in
        for share in profile.shares {
          json.key(share.family)
          json.value(share.share)
        }
      }
      json.key("statements")
      json.array { json in
        for statement in profile.statements {
          let position = lines.position(at: Int(statement.place.start))
          json.object { json in
            json.key("line")
            json.value(position.line)
            json.key("column")
            json.value(position.column)
            for (name, value) in [
              ("field", statement.field.key), ("text", statement.text), ("remit", statement.remit),
              ("stance", statement.stance.rawValue),
            ] {
              json.key(name)
              json.value(value)
            }
            json.key("evidence")
            json.array { json in for words in statement.evidence { json.value(words) } }
          }
        }
      }
    }
  }
}
