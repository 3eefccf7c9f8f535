internal import Content
internal import Diagnostics
internal import Files
internal import Reports
internal import Routes
internal import Rulebook
internal import Site
internal import Text

extension Invocation {
  /// `remit theme model`: what a kind of page says to its template.
  func showModel() throws(UsageError) -> ExitStatus {
    let kinds = PageKind.allCases.map(\.rawValue)
    let typed = command.arguments.dropFirst().first ?? ""
    guard let kind = PageKind(rawValue: typed) else {
      throw UsageError(
        "there is no kind of page `\(typed)`",
        help: nearestName(to: typed, among: kinds).map { "did you mean `\($0)`?" }
          ?? "the kinds of page are \(listed(named(kinds)))",
        command: "theme")
    }
    do throws(FileError) {
      guard let example = try example(of: kind) else {
        return fail(
          "there is no theme `\(self[Flags.theme] ?? "")` that could be read", help: "see `remit lint`")
      }
      switch self[ThemeAction.format] {
      case .text: console.write(text(of: example))
      case .json:
        var json = JSONWriter(indented: true)
        example.write(into: &json)
        var buffer = json.buffer
        buffer.append("\n")
        console.write(buffer.bytes)
      }
      return .success
    } catch {
      return fail(error)
    }
  }

  /// The model as a page of this site has it; where there is no such page, or the content can't be read, as a page of
  /// the site that `remit init` starts.
  private func example(of kind: PageKind) throws(FileError) -> ModelExample? {
    var options = projectOptions()
    if disk.kind(of: join(contentFolder, "site.yaml")) == .file {
      var sink = DiagnosticSink()
      let project = try Project.load(options, from: disk, into: &sink)
      if !sink.hasErrors, let example = try SiteBuilder(project)?.modelExample(of: kind) { return example }
      say(
        sink.hasErrors
          ? "Your content has errors, so the values are of the site that `remit init` starts."
          : "Your site has no such page, so the values are of the site that `remit init` starts.")
    }
    let days = starterDays()
    let files = MemoryFiles(
      Dictionary(
        Rulebook.siteStarters.map { ("content/\($0.path)", Starters.filled($0.text, with: days)) },
        uniquingKeysWith: { first, _ in first }))
    options = ProjectOptions(content: "content", now: clock.now())
    var sink = DiagnosticSink()
    return try SiteBuilder(try Project.load(options, from: files, into: &sink))?.modelExample(of: kind)
  }

  private func text(of example: ModelExample) -> String {
    let paint = palette()
    let rows = example.rows
    let names = rows.map { $0.depth * 2 + $0.name.utf8.count }.max() ?? 0
    let width = max(60, min(console.width ?? 100, 120))
    var text = "What templates/\(example.template).mustache may use, with the values of \(example.address)\n"
    text +=
      "Names in a section are written inside it, or with a dot: {{page.title}}. A list `x` has a flag `has-x`.\n\n"
    for row in rows {
      let indent = String(repeating: "  ", count: row.depth)
      let gap = String(repeating: " ", count: names - row.depth * 2 - row.name.utf8.count + 2)
      text += indent + paint.paint(row.name, .strong) + gap + "\(row.kind). \(row.doc)\n"
      guard let example = row.example, !example.isEmpty else { continue }
      let room = width - names - 6
      let short = example.count > room ? example.prefix(max(20, room - 1)) + "…" : example[...]
      text += String(repeating: " ", count: names + 2) + "= " + visible(String(short)) + "\n"
    }
    return text
  }
}
