internal import Content
internal import Files
internal import Reports
internal import Routes
internal import Site
internal import Text
internal import YAML

extension Command {
  /// `remit theme`
  static let theme = Command(
    CommandDeclaration(
      "theme",
      summary: "Begin a theme, or list what a template may use",
      description: [
        """
        With `new`, it makes themes/NAME/, which changes one template and one colour of the default theme: a \
        place to go on from. A theme that is there is left as it is.
        """,
        """
        With `model`, it lists every name that the template of a kind of page may use, with its meaning, and \
        what it holds on a page of your site; where you have none yet, on one of the site that `remit init` starts.
        """,
      ],
      arguments: [
        ArgumentDeclaration(.choice("ACTION", ThemeAction.allCases.map(\.choice)), doc: "What to do"),
        ArgumentDeclaration(
          .text("NAME"), doc: "Name of the new theme; for `model`, the kind of page, such as role"),
      ],
      flags: [Flags.theme.declaration, ThemeAction.format.declaration],
      examples: [
        ExampleDeclaration("remit theme new quay", "Begin the theme themes/quay"),
        ExampleDeclaration("remit theme model role", "List what a role's template may use"),
        ExampleDeclaration("remit theme model roles --format json", "Give the same to another program"),
      ])
  ) { invocation throws(UsageError) in
    switch ThemeAction(rawValue: invocation.command.arguments.first ?? "") {
    case .new: try invocation.newTheme()
    case .model: try invocation.showModel()
    case nil: .failure
    }
  }
}

/// What `remit theme` does.
enum ThemeAction: String, CaseIterable {
  case new
  case model

  fileprivate var choice: Choice {
    switch self {
    case .new: Choice(rawValue, "Begin a theme")
    case .model: Choice(rawValue, "List what a kind of page says to its template")
    }
  }

  /// A form in which a page model is written.
  enum Format: String, CaseIterable {
    case text
    case json
  }

  /// `--format` of `remit theme model`.
  static let format = Flag<Format>(
    "format", "FORMAT", Format.allCases, default: .text,
    choice: { Choice($0.rawValue, $0 == .text ? "For reading here" : "One JSON document, for programs") },
    doc: "How a page model is written")
}

extension Invocation {
  fileprivate func newTheme() throws(UsageError) -> ExitStatus {
    for flag in ["theme", "format"] where command.given[flag] != nil {
      throw UsageError(
        "a new theme has no `--\(flag)`", help: "leave it out, or write `remit theme model`", command: "theme"
      )
    }
    let typed = command.arguments.dropFirst().first ?? ""
    let title = StarterTitle(typed, ending: "/")
    guard let name = title.slug else {
      throw UsageError(
        "no folder can be named `\(typed)`", help: "write a name with letters a–z or digits", command: "theme"
      )
    }
    guard name != "default" else {
      return fail(
        "`default` is the theme that others extend; nothing was written", help: "give it another name")
    }
    let folder = projectOptions().folder(ofTheme: name)
    guard disk.kind(of: folder) == nil else {
      return fail("\(folder) is there already; nothing was written", help: "give the new theme another name")
    }
    do throws(FileError) {
      for file in ThemeStarter(name: name, title: title.title).files {
        let path = join(folder, file.path)
        guard try create(file.text, at: path) else { continue }
        if !isQuiet { console.write("\(console.isTerminal(.output) ? visible(path) : path)\n") }
      }
    } catch {
      return fail(error)
    }
    say("Look at it with `remit serve\(contentFlag) --theme \(name)`.")
    say("To keep it, write `theme: \(name)` into \(join(contentFolder, "site.yaml")).")
    return .success
  }
}

/// The files that a theme begins with.
struct ThemeStarter {
  /// Each file by its path in the theme's folder.
  let files: [(path: String, text: String)]

  /// Makes the files of a theme; what it takes over from the default theme is as that theme has it.
  init(name: String, title: String) {
    let row =
      DefaultTheme.files.first { "\($0.path)" == "templates/role-row.mustache" }.map { "\($0.text)" } ?? ""
    let lines = row.split(separator: "\n", maxSplits: 1)
    let values = [
      "name": name, "title": yamlQuoted(title),
      "description": yamlQuoted("The default theme with another accent, and each role's family in lists"),
      "first-line": lines.first.map(String.init) ?? "",
      "other-lines": lines.dropFirst().first.map { String($0.last == "\n" ? $0.dropLast() : $0) } ?? "",
    ]
    files = Starters.files(below: "theme").map { ($0.path, Starters.filled($0.text, with: values)) }
  }
}
