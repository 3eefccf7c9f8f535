internal import Content
internal import Diagnostics
internal import Markdown
internal import Text

/// The texts of a job as one posting in Markdown.
struct DraftSource {
  /// The posting, title left out.
  private(set) var markdown = ""
  /// What was dropped on the way, as sentences.
  private(set) var notes: [String] = []

  init(_ job: ImportedJob) {
    var dropped: [String: Int] = [:]
    var hidden = CleanText(job.title).dropped
    for part in job.parts {
      let text = HTMLReduction.reduced(part.text)
      for (name, count) in text.dropped { dropped[name, default: 0] += count }
      hidden += text.hidden
      if let heading = part.heading {
        let words = HTMLReduction.reduced(heading)
        hidden += words.hidden
        markdown += "## \(CleanText.line(words.markdown))\n\n"
      }
      markdown += text.markdown
      if !markdown.hasSuffix("\n") { markdown += "\n" }
      markdown += "\n"
    }
    if !dropped.isEmpty {
      let elements = dropped.sorted { $0.key < $1.key }.map {
        counted($1, "`\($0)` element", "`\($0)` elements")
      }
      notes.append(
        "\(listed(elements)) of its HTML \(dropped.values.reduce(0, +) == 1 ? "was" : "were") dropped")
    }
    if hidden > 0 {
      notes.append(
        "\(counted(hidden, "character", "characters")) that nobody sees \(hidden == 1 ? "was" : "were") dropped"
      )
    }
  }

  /// The posting, read; nil where it is too long.
  func posting() -> Posting? {
    // Without a title of its own the first short line would be taken for one.
    let file = SourceFile(path: "job.md", text: "---\ntitle: Job\n---\n\n" + markdown)
    var sink = DiagnosticSink()
    return Posting.read(file, into: &sink)
  }

  /// Its lines with a word, as they are read.
  var lines: [String] {
    markdown.split(separator: "\n").map { line in
      CleanText(String(decoding: resolvingReferences(in: line.utf8), as: UTF8.self)).text
    }
  }
}
