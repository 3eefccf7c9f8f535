internal import Content
internal import Diagnostics
internal import Text
internal import YAML

/// A role's file as an import makes it, and what somebody has to look at.
package struct RoleDraft: Sendable {
  /// Where it comes from.
  package let system: ImportSystem
  /// The name by which its system knows it.
  package let id: String
  /// The board that it stands on; nil where nothing tells.
  package let board: String?
  /// What the role is called.
  package let title: String
  /// The cities, for telling roles of one title apart.
  package let cities: [String]
  /// The keys, in the order of the file.
  let blocks: [DraftBlock]
  /// What was found, guessed and left.
  package let account: DraftAccount

  private let page: String?

  /// Makes the file of a job; throws where no family can be told, or its text can't be read.
  init(_ job: ImportedJob, in context: ImportContext) throws(ImportProblem) {
    let title = CleanText.line(job.title)
    guard !title.isEmpty else {
      throw ImportProblem("a job has no title", help: "give it one where it comes from, and fetch it again")
    }
    func problem(_ message: String, help: String) -> ImportProblem {
      var problem = ImportProblem(message, help: help)
      problem.job = title
      return problem
    }
    let source = DraftSource(job)
    guard let postings = source.postings(), let posting = Posting.joined(postings) else {
      throw problem("its text is longer than a megabyte", help: "write this role by hand")
    }
    guard let family = context.family(title: title, posting) else {
      throw problem(
        "nothing says which family the role is of",
        help:
          "import it with `--family` and one of \(listed(named(context.families.map(\.slug)), "or")), or add a family with `remit new family`"
      )
    }
    let facts = DraftFacts(job, posting)
    var account = DraftAccount()
    account.notes = job.notes + source.notes
    var writer = BlockWriter(
      job: job, facts: facts, texts: SortedTexts(postings), context: context, account: account)
    writer.writeHead(title, family)
    writer.writeWork()
    writer.writeTerms()
    writer.writeRest(source.lines, known: title)
    system = job.system
    id = CleanText.line(job.id)
    board = job.board.map(CleanText.line)
    self.title = title
    page = job.page.map(CleanText.line)
    blocks = writer.blocks
    self.account = writer.account
    cities = unique(facts.places.offices.map(\.city))
    // More entries than a file may have, for instance.
    if let error = RoleDraft.firstError(in: text) {
      throw problem("no role could be made of it: \(error)", help: "write this role by hand")
    }
  }

  private static func firstError(in text: String) -> String? {
    var sink = DiagnosticSink()
    _ = Role.read(SourceFile(path: "role.yaml", text: text), into: &sink)
    return sink.diagnostics.first { $0.severity == .error }?.message
  }

  /// The whole file.
  package var text: String {
    var text = header + "\n"
    var last: Int?
    for block in blocks {
      let group = RoleKeyOrder.group(of: block.key)
      if group != last { text += "\n" }
      last = group
      text += block.text + "\n"
    }
    return text
  }

  /// What stands above the first key.
  var header: String {
    var lines = DraftLines()
    lines.add("# \(mark)")
    if let page, page != id { lines.add("# \(page)") }
    lines.comment(
      "A draft: nobody but you sees it until its status is `open`. Marked with | is what the source says and no key holds."
    )
    lines.comment(
      "A line without a space after its #, such as `#team: search`, is a key that waits for your answer: take its # away once you know it."
    )
    return lines.text
  }

  /// How a file says which job it was made of.
  package var mark: String { "\(RoleDraft.markStart) \(system.title), \(system.hasIDs ? "job " : "")\(id)" }

  private static let markStart = "Imported from"

  /// What a file says in its first lines of the job that it was made of; nil for a file that nobody imported.
  package static func mark(in text: String) -> String? {
    let line = text.split(maxSplits: 12, whereSeparator: \.isNewline).prefix(12).first {
      $0.hasPrefix("# \(markStart) ")
    }
    return line.map { String($0.dropFirst(2)) }
  }
}
