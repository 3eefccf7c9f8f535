internal import Content
internal import Diagnostics
internal import Markdown
internal import Text

/// The texts of a job as postings in Markdown.
struct DraftSource {
  /// Its parts, each with its heading: what stands in one says nothing of the others.
  private var parts: [String] = []
  /// What was dropped on the way, as sentences.
  private(set) var notes: [String] = []

  init(_ job: ImportedJob) {
    var dropped: [String: Int] = [:]
    var hidden = CleanText(job.title).dropped
    for part in job.parts {
      let text = part.isWritten ? HTMLReduction.Result(markdown: part.text) : HTMLReduction.reduced(part.text)
      for (name, count) in text.dropped { dropped[name, default: 0] += count }
      hidden += text.hidden
      var markdown = text.markdown
      if let heading = part.heading {
        let words = HTMLReduction.reduced(heading)
        hidden += words.hidden
        markdown = "## \(CleanText.line(words.markdown))\n\n" + markdown
      }
      parts.append(markdown)
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

  /// Its parts as postings, titles left out; nil where a part is too long.
  func postings() -> [Posting]? {
    var postings: [Posting] = []
    for part in parts.isEmpty ? [""] : parts {
      // Without a title of its own the first short line would be taken for one.
      let file = SourceFile(path: "job.md", text: "---\ntitle: Job\n---\n\n" + part)
      var sink = DiagnosticSink()
      guard let posting = Posting.read(file, into: &sink) else { return nil }
      postings.append(posting)
    }
    return postings
  }

  /// Its lines with a word, as they are read.
  var lines: [String] {
    parts.flatMap { $0.split(separator: "\n") }.map { line in
      CleanText(String(decoding: resolvingReferences(in: line.utf8), as: UTF8.self)).text
    }
  }
}

extension Posting {
  /// Some postings as one, whose places are those of different texts; nil where there are none.
  static func joined(_ postings: [Posting]) -> Posting? {
    guard var whole = postings.first else { return nil }
    for posting in postings.dropFirst() {
      whole.sections += posting.sections
      whole.pay += posting.pay
      whole.workplaces += posting.workplaces
    }
    return whole
  }
}
