internal import Diagnostics
internal import Lint
internal import Reports
internal import Text

extension Command {
  /// `remit profile`
  static let profile = Command(
    CommandDeclaration(
      "profile",
      summary: "Show whose work a role is made of, statement by statement",
      description: [
        """
        Reads each statement of a role, and says whose work it is and what the role has to do with it: whether it does \
        the work, does it with others, is measured by it, asks for the skill, or leaves it to others. A bar shows how what it does is \
        shared out between families. What any of them may do, such as code review, is `shared` and not counted there.
        """,
        """
        A `!` and "not its work" mark what the role does or asks for, although its family does not do it: `remit lint` \
        says what to write instead, in its rule `boundary/outside-remit`. Statements are read by their words, which can \
        be misread, so the words that decided are underlined, or named after "by:" where there are no colours.
        """,
        """
        Roles of the content are read by the families of the company. Files outside of it, roles in YAML and job \
        descriptions in Markdown or plain text, are read by the built-in ones; a `-` stands for standard input. Only \
        English is read. The exit status is 1 if there are errors in what was read, and 0 whatever a profile shows.
        """,
      ],
      arguments: [
        ArgumentDeclaration(
          .path("PATH"), isRequired: false, isRepeated: true,
          doc: "Roles, job descriptions or folders, or - for standard input; all roles if none is given")
      ],
      flags: [ProfileFormat.flag.declaration, Flags.postingFamily.declaration],
      examples: [
        ExampleDeclaration("remit profile content/roles/search.yaml", "See what a role is made of"),
        ExampleDeclaration("remit profile", "Compare all roles: the last lines sum them up"),
        ExampleDeclaration(
          "remit profile --family ml-engineer posting.md", "Look at a job description in another format"),
        ExampleDeclaration("remit profile --format json", "Give profiles to another program"),
      ])
  ) { invocation throws(UsageError) in
    try invocation.checkFamily()
    try invocation.checkInput()
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
    let paths = readsInput ? [] : command.arguments.map(normalized)
    try checkPaths(paths)
    let (reviews, findings) = readsInput ? reviewsOfInput() : try reviews(of: paths, in: disk)
    let errors = findings.filter { $0.severity == .error }
    for path in paths where !holds(path, reviews.map(\.file.path) + errors.map(\.primary.file.path)) {
      return fail("\(path) holds no role", help: "name a role, a job description or a folder with some")
    }
    let byFile = Dictionary(grouping: errors, by: \.primary.file.path)
    let roles = reviews.map { ProfiledRole($0, errors: byFile[$0.file.path]?.count ?? 0) }
    switch self[ProfileFormat.flag] {
    case .json:
      console.write(ProfileJSON.document(roles))
      for role in roles where role.profile == nil {
        say("\(role.path) is not in English, and only English is read: it has no profile.")
      }
    case .text: console.write(text(roles))
    }
    let isText = self[ProfileFormat.flag] == .text
    sayErrors(byFile.filter { path, _ in !isText || !roles.contains { $0.path == path } })
    if roles.isEmpty, errors.isEmpty { say("There is no role in \(contentFolder)/roles.") }
    return errors.isEmpty ? .success : .findings
  }

  /// Whether one of some files is at a path.
  private func holds(_ path: String, _ files: [String]) -> Bool {
    let names = [path] + [pathOfContent(path)].compactMap { $0 }
    return files.contains { isPath($0, named: names) }
  }

  private func text(_ roles: [ProfiledRole]) -> String {
    let style = profileStyle
    var parts = roles.map { ProfileText($0, style).text }
    if roles.count > 1 { parts.append(ProfileSummary(roles, style).text) }
    return parts.joined(separator: "\n")
  }

  /// Says in a line for each file that there are errors in it: the first one, and how many more.
  private func sayErrors(_ errors: [String: [Diagnostic]]) {
    for (path, errors) in errors.sorted(by: { $0.key < $1.key }) {
      guard let first = errors.first else { continue }
      let place = LineIndex(first.primary.file).position(at: Int(first.primary.range.start))
      let more = errors.count == 1 ? "" : "and \(counted(errors.count - 1, "more error", "more errors")); "
      let line = "\(path):\(place.line):\(place.column): \(first.message) (\(more)`remit lint \(path)`)"
      console.write(visible(line) + "\n", to: .error)
    }
  }
}
