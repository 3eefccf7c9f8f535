internal import Content
internal import Diagnostics
internal import Judgement
internal import Lint

/// What takes long to make, and is the same as long as the bytes are that it was made of: the linter of a site's settings, and
/// the book of a company's families.
struct Preparations: Sendable {
  private var linter: (of: [[UInt8]], linter: Linter, found: [Diagnostic])?
  private var book: (of: [[UInt8]], book: ConceptBook)?

  init() {}

  /// The linter that some content's settings ask for; what is wrong with them is reported.
  mutating func linter(of content: SiteContent, jobs: Int, into sink: inout DiagnosticSink) -> Linter {
    let settings = content.settings.file
    let source = [
      Array(content.folder.utf8), Array(settings.path.utf8), settings.bytes,
      [content.hasErrors(in: settings) ? 1 : 0],
    ]
    if linter?.of != source {
      var found = DiagnosticSink()
      let configuration = Configuration(LintOptions(), of: content, into: &found)
      linter = (source, Linter(configuration, jobs: jobs), found.diagnostics)
    }
    for finding in linter?.found ?? [] { sink.report(finding) }
    return linter?.linter ?? Linter(Configuration(), jobs: jobs)
  }

  /// The book of some content's families; nil where its language can't be read.
  mutating func book(of content: SiteContent) -> ConceptBook? {
    guard ConceptBook.knows(content.original.language) else { return nil }
    let families = content.original.families + content.neighbours
    let source = families.flatMap { [Array($0.slug.utf8), $0.file.bytes] }
    if let book, book.of == source { return book.book }
    let made = ConceptBook.of(content)
    book = (source, made)
    return made
  }
}
