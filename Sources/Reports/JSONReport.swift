internal import Diagnostics
internal import Text

extension ReportFormat {
  /// Appends one JSON document, version 1, as the content format describes it.
  ///
  /// Lines and columns count from 1, columns in Unicode scalars, ends exclusive. `notes` holds all that a finding says
  /// beside its message: a note about no place of its own carries the finding's place.
  func writeJSON(_ report: Report, into out: inout ByteBuffer) {
    var indexes = LineIndexes()
    var json = JSONWriter(indented: true)
    json.object { json in
      json.key("version")
      json.value(1)
      json.key("findings")
      json.array { json in
        for diagnostic in report.diagnostics { write(diagnostic, &indexes, into: &json) }
      }
      json.key("summary")
      json.object { write(Summary(report), into: &$0) }
    }
    append(escapingInvisible: json.buffer.bytes, to: &out)
    out.append(UInt8(ascii: "\n"))
  }

  private func write(_ diagnostic: Diagnostic, _ indexes: inout LineIndexes, into json: inout JSONWriter) {
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

  private func write(_ fix: Fix, _ index: LineIndex, into json: inout JSONWriter) {
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

  private func write(_ range: SourceRange, _ index: LineIndex, into json: inout JSONWriter) {
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

  private func write(_ summary: Summary, into json: inout JSONWriter) {
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

  /// JSON may hold what steers a terminal (U+009B) or turns text around (U+202E); escaped, it means the same.
  ///
  /// Outside ASCII, JSON is inside a string, so that an escape may stand anywhere.
  private func append(escapingInvisible json: [UInt8], to out: inout ByteBuffer) {
    guard json.contains(where: { $0 >= 0x80 }) else { return out.append(contentsOf: json) }
    for scalar in String(decoding: json, as: UTF8.self).unicodeScalars {
      if scalar.value >= 0x80, scalar.value <= 0xFFFF, isInvisible(scalar) {
        let digits = String(scalar.value, radix: 16)
        out.append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
      } else {
        out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }
}
