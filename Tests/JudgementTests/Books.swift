import Content
import Diagnostics
import Files
import Judgement
import TestSupport
import Testing

/// Books that many tests read by: compiled once, since without optimisation that takes its time.
enum Books {
  /// What every company starts with.
  static let builtIn = ConceptBook.of(BuiltIn.families() + BuiltIn.neighbours())

  /// A company with labellers, with data engineers of its own, and with data scientists who deploy but don't publish.
  static let ownFamilies = Result {
    try ConceptBook.of(
      content([
        "labeller": """
        title: Labelling Specialist
        core: [labelling images]
        builds: [Labelled images]
        does-not-do:
          - {text: Training models, who: ml-engineer}
        """,
        "data-engineer": """
        title: Data Engineer
        core: [data pipelines, warehouses]
        builds: [Data pipelines]
        does-not-do:
          - {text: Training models, who: ml-engineer}
        """,
        "data-scientist": """
        does-not-do:
          - {text: Publishing papers, who: ai-researcher}
          - {text: Everything about pipelines, who: mlops-engineer, covers: training and serving pipelines}
        """,
      ]))
  }

  /// A company with cartographers, with data engineers who have concepts of their own, and with other boundaries.
  static let ownConcepts = Result {
    try ConceptBook.of(
      content([
        "cartographer": """
        title: Cartographer
        core: [drawing maps]
        builds: [Sea charts]
        does-not-do: []
        """,
        "data-engineer": """
        title: Data Engineer
        core: [harbour feeds]
        builds: [Feeds]
        does-not-do: []
        concepts:
          - {work: harbour feeds, verbs: [run, repair], objects: feed, weight: 6}
        """,
        "data-scientist": """
        does-not-do:
          - {text: Being on call, who: mlops-engineer}
          - {text: Doing research}
          - {text: Whistling at work, who: product}
        """,
      ]))
  }

  /// A company's content, with files of families by their ids.
  static func content(_ families: [String: String]) throws -> SiteContent {
    let files = Repository.baseSite.with(
      Dictionary(uniqueKeysWithValues: families.map { ("content/families/\($0).yaml", $1) }))
    var sink = DiagnosticSink()
    let content = try ContentLoader(files: MemoryFiles(bytes: files), folder: "content").load(into: &sink)
    #expect(sink.sorted().map(summary) == [])
    return content
  }
}
