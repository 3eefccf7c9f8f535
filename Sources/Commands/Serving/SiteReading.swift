internal import Content
internal import Diagnostics
internal import Files
internal import Judgement
internal import Site

/// Reads the content and the theme again and again, each time no more than what changed.
struct SiteReading {
  private let invocation: Invocation
  private var memory: ProjectMemory? = ProjectMemory()

  init(_ invocation: Invocation) { self.invocation = invocation }

  /// What was read.
  struct Read {
    let project: Project
    let found: DiagnosticSink
    let book: ConceptBook?
    /// What makes the site; nil where an error stops that.
    let builder: SiteBuilder?
  }

  /// Reads everything as it is now; throws where something can't be opened.
  mutating func read() throws(FileError) -> Read {
    let options = invocation.projectOptions()
    var sink = DiagnosticSink()
    let files = WithoutEditorsFiles(invocation.disk)
    let project = try Project.load(options, from: files, keeping: &memory, into: &sink)
    let book = memory?.conceptBook(of: project)
    guard !sink.diagnostics.contains(where: \.stopsBuild) else {
      return Read(project: project, found: sink, book: book, builder: nil)
    }
    let media = Media(project, cache: MediaCache(options.cache, on: invocation.disk))
    sink.absorb(media.findings)
    let builder = try SiteBuilder(project, book, media, hasSearch: false)
    return Read(project: project, found: sink, book: book, builder: builder)
  }
}
