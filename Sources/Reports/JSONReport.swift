internal import Diagnostics
internal import Text

extension ReportFormat {
  /// One JSON document, version 1, as the content format describes it.
  ///
  /// Lines and columns count from 1, columns in Unicode scalars, ends exclusive. `notes` holds all that a finding says
  /// beside its message: a note about no place of its own carries the finding's place.
  public static let json = ReportFormat(
    "json", summary: "One JSON document, for programs", isForPeople: false
  ) { report, _, out in
    var indexes = LineIndexes()
    var json = JSONWriter(indented: true)
    json.object { json in
      json.key("version")
      json.value(1)
      json.key("findings")
      json.array { json in
        for diagnostic in report.diagnostics { JSONMembers.write(diagnostic, &indexes, into: &json) }
      }
      json.key("summary")
      json.object { JSONMembers.write(Summary(report), into: &$0) }
    }
    out.append(contentsOf: json.buffer.bytes)
    out.append(UInt8(ascii: "\n"))
  }
}

/// The parts of the document.
enum JSONMembers {
  static func write(_ diagnostic: Diagnostic, _ indexes: inout LineIndexes, into json: inout JSONWriter) {
    let primary = diagnostic.primary
    let index = indexes.index(of: primary.file)
    let start = index.position(at: Int(primary.range.start))
    var notes: [(path: String, position: LineIndex.Position, message: String)] = []
    if let text = primary.text { notes.append((primary.file.path, start, text)) }
    for label in diagnostic.secondary {
      let position = indexes.position(of: label.range.start, in: label.file)
      notes.append((label.file.path, position, label.text ?? ""))
    }
    for note in diagnostic.notes { notes.append((primary.file.path, start, note)) }

    json.object { json in
      json.key("path")
      json.value(primary.file.path)
      write(primary.range, index, into: &json)
      json.key("rule")
      json.value(diagnostic.rule)
      json.key("severity")
      json.value(diagnostic.severity.rawValue)
      json.key("message")
      json.value(diagnostic.message)
      json.key("help")
      if let help = diagnostic.help { json.value(help) } else { json.null() }
      json.key("notes")
      json.array { json in
        for note in notes {
          json.object { json in
            json.key("path")
            json.value(note.path)
            json.key("line")
            json.value(note.position.line)
            json.key("column")
            json.value(note.position.column)
            json.key("message")
            json.value(note.message)
          }
        }
      }
      json.key("fixes")
      json.array { json in
        for fix in diagnostic.fixes { write(fix, index, into: &json) }
      }
    }
  }

  private static func write(_ fix: Fix, _ index: LineIndex, into json: inout JSONWriter) {
    json.object { json in
      json.key("title")
      json.value(fix.title)
      json.key("safe")
      json.value(fix.isSafe)
      json.key("edits")
      json.array { json in
        for edit in fix.edits {
          json.object { json in
            write(edit.range, index, into: &json)
            json.key("text")
            json.value(edit.replacement)
          }
        }
      }
    }
  }

  private static func write(_ range: SourceRange, _ index: LineIndex, into json: inout JSONWriter) {
    let start = index.position(at: Int(range.start))
    let end = index.position(at: Int(range.end))
    json.key("line")
    json.value(start.line)
    json.key("column")
    json.value(start.column)
    json.key("end-line")
    json.value(end.line)
    json.key("end-column")
    json.value(end.column)
  }

  static func write(_ summary: Summary, into json: inout JSONWriter) {
    let members = [
      ("errors", summary.errors), ("warnings", summary.warnings), ("infos", summary.infos),
      ("fixable", summary.fixable), ("files", summary.filesChecked),
      ("files-with-findings", summary.filesWithFindings),
    ]
    for (name, count) in members {
      json.key(name)
      json.value(count)
    }
  }
}
