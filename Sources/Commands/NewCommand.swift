internal import Content
internal import Diagnostics
internal import Files
internal import Reports
internal import Text

extension Command {
  /// `remit new`
  static let new = Command(
    CommandDeclaration(
      "new",
      summary: "Add a role, a team, a story, a family or a page",
      description: [
        """
        Makes a file in the folder where it belongs, with the keys that it needs and comments that ask what to write. \
        A file of that name is never replaced.
        """,
        """
        A role begins as a draft, with examples of what its family does. Where the title names no family, say which \
        one with `--family`.
        """,
        """
        Where `remit schema` has written schemas into the folder `schemas` beside the content, a role or family begins \
        with the line by which editors find its schema.
        """,
      ],
      arguments: [
        ArgumentDeclaration(.choice("KIND", StarterKind.allCases.map(\.choice)), doc: "What to add"),
        ArgumentDeclaration(
          .text("NAME"), doc: "Name in the file and in the address, or a title that a name is made of"),
      ],
      flags: [Flags.family.declaration],
      examples: [
        ExampleDeclaration(
          "remit new role \"Senior ML Engineer, Ranking\"",
          "Add content/roles/senior-ml-engineer-ranking.yaml"),
        ExampleDeclaration(
          "remit new role search-ranking --family ml-engineer", "Add content/roles/search-ranking.yaml"),
        ExampleDeclaration(
          "remit new story \"What broke in March\"", "Add content/stories/what-broke-in-march.md"),
      ])
  ) { invocation throws(UsageError) in
    try invocation.add()
  }
}

/// What `remit new` adds.
enum StarterKind: String, CaseIterable {
  case role
  case team
  case story
  case family
  case page

  /// The folder below the content.
  var folder: String {
    switch self {
    case .role: "roles"
    case .team: "teams"
    case .story: "stories"
    case .family: "families"
    case .page: "pages"
    }
  }

  /// How the names of its files end.
  var ending: String { self == .role || self == .family ? ".yaml" : ".md" }

  fileprivate var choice: Choice {
    switch self {
    case .role: Choice(rawValue, "A role to fill")
    case .team: Choice(rawValue, "A team and how it works")
    case .story: Choice(rawValue, "A story that proves a claim")
    case .family: Choice(rawValue, "A role family beside the built-in ones")
    case .page: Choice(rawValue, "Any other page")
    }
  }
}

extension Invocation {
  fileprivate func add() throws(UsageError) -> ExitStatus {
    let arguments = command.arguments
    guard arguments.count == 2, let kind = StarterKind(rawValue: arguments[0]) else { return .failure }
    guard kind == .role || self[Flags.family] == nil else {
      throw UsageError("only a role has a family", help: "leave out `--family`", command: "new")
    }
    let title = StarterTitle(arguments[1], ending: kind.ending)
    guard let slug = title.slug else {
      throw UsageError(
        "no address can be made of `\(arguments[1])`",
        help: "write a name with letters a–z or digits, and the title into the file", command: "new")
    }
    guard let content = loadContent() else { return .failure }
    if let clash = NameClash(slug, of: kind, in: content, on: disk) {
      return fail(clash.message, help: clash.help)
    }
    let family =
      kind == .role
      ? try family(for: title, in: content)
      : kind == .family ? content.neighbours.first { $0.slug == slug } : nil
    let path = join(contentFolder, "\(kind.folder)/\(slug)\(kind.ending)")
    let line = ContentFileKind(rawValue: kind.rawValue).map(schemaLine) ?? ""
    let text = line + Starter(kind, title, family: family, days: starterDays(content.settings)).text
    do throws(FileError) {
      guard try create(text, at: path) else {
        return fail(
          "\(path) is there already; nothing was written", help: "give the new \(kind.rawValue) another name")
      }
    } catch {
      return fail(error)
    }
    if !isQuiet { console.write("\(console.isTerminal(.output) ? visible(path) : path)\n") }
    sayWhatNext(kind, path)
    return .success
  }

  /// All content, for the names that are taken; what is wrong with it is for `remit lint` to say.
  private func loadContent() -> SiteContent? {
    var sink = DiagnosticSink()
    do throws(FileError) {
      return try ContentLoader(files: disk, folder: contentFolder, jobs: processorCount()).load(into: &sink)
    } catch {
      _ = failToLoad(error)
      return nil
    }
  }

  /// The family that was named, else the one that the title names.
  private func family(for title: StarterTitle, in content: SiteContent) throws(UsageError) -> Family {
    let families = content.original.families + content.neighbours
    let all = "the families are \(listed(named(families.map(\.slug))))"
    let add = "to add one, run `remit new family\(contentFlag)` with its name"
    if let id = self[Flags.family] {
      if let family = families.first(where: { $0.slug == id }) { return family }
      let file = join(contentFolder, "families/\(id).yaml")
      guard !isSlug(id) || disk.kind(of: file) == nil else {
        throw UsageError(
          "\(file) can't be read", help: "run `remit lint\(contentFlag)` to see why", command: "new")
      }
      let near = nearestName(to: id, among: families.map(\.slug))
      throw UsageError(
        "there is no family `\(id)`",
        help: near.map { "did you mean `\($0)`?" } ?? "\(all); \(add)", command: "new")
    }
    // Product stands in too many titles of other work.
    let guess = FamilyGuess(families.filter { $0.slug != "product" }).family(for: title.title)
    if let family = families.first(where: { $0.slug == guess }) {
      say("The title names the family `\(family.slug)`; to take another, give `--family`.")
      return family
    }
    throw UsageError(
      "`\(title.title)` does not say which family the role is of",
      help: "name it with `--family`: \(all); \(add)",
      command: "new")
  }

  private func sayWhatNext(_ kind: StarterKind, _ path: String) {
    if kind == .role {
      say(
        "It is a draft: `remit build` leaves it out until its status is open. `remit serve --drafts` shows it."
      )
      say("Answer its questions, and check it with `remit lint\(contentFlag) \(path)`.")
    } else if kind != .family {
      say(
        "It is a draft: `remit build` leaves it out until you take its line `draft: true` away. `remit serve --drafts` shows it."
      )
      say("Answer its questions, and check it with `remit lint\(contentFlag) \(path)`.")
    } else {
      say("Replace its examples: a family is no draft, and nothing is built until they are yours.")
      say("Check it with `remit lint\(contentFlag) \(path)`.")
    }
  }
}
