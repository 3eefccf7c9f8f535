internal import Content
internal import Diagnostics
internal import YAML

/// i18n/<language>.yaml: a theme's words.
enum WordsFile {
  /// One entry: a text, or one that follows a count.
  struct Entry: Sendable, PlaceKeeping {
    var place = SourceRange.fileStart
    var text: PlainText?
    var one: PlainText?
    var other: PlainText?

    static let form = Form<Entry>.mapping(
      "a word", Entry(), shorthand: "text",
      [
        .optional("text", .fact, \.text, "the word"),
        .optional("one", .fact, \.one, "the word after 1"),
        .optional("other", .fact, \.other, "the word after any other number"),
      ])
  }

  private struct Table: Sendable, PlaceKeeping {
    var place = SourceRange.fileStart
    var entries: [TableEntry<Entry>] = []
  }

  private static let form: Form<Table> = {
    let table = Form<[TableEntry<Entry>]>.table(key: plainName, Entry.form, isKey: isSlug)
    return Form<Table>(table.shape, isTranslatable: true) { node, _, reader in
      table.read(node, nil, &reader).map { Table(place: reader.tree.range(of: node), entries: $0) }
    }
  }()

  /// Adds a file's words to those that are there, in place of those of the same name.
  static func read(_ file: SourceFile, into words: inout Words, _ sink: inout DiagnosticSink) {
    guard let table = readMapping(file, form, into: &sink) else { return }
    for entry in table.entries {
      let key = entry.key.value
      if let text = entry.value.text {
        words.texts[key] = text.value
        words.plurals[key] = nil
      } else if let one = entry.value.one, let other = entry.value.other {
        words.plurals[key] = Words.Plural(one: one.value, other: other.value)
        words.texts[key] = nil
      } else {
        sink.report(
          Diagnostic(
            rule: "theme/word", message: "`\(key)` says nothing for some counts",
            at: Label(file, entry.key.place),
            help: "write a text, or both `one` and `other`"))
      }
    }
  }

  /// Reports the words that one language has and another lacks.
  static func reportMissing(
    _ words: Words, comparedWith complete: Words, file: SourceFile, into sink: inout DiagnosticSink
  ) {
    let there = Set(words.texts.keys).union(words.plurals.keys)
    let wanted = Set(complete.texts.keys).union(complete.plurals.keys)
    let missing = wanted.subtracting(there).sorted()
    guard let first = missing.first else { return }
    let path = "i18n/\(words.language).yaml"
    let isEmpty = missing.count == wanted.count
    let others = missing.count > 1 ? " and others" : ""
    let list = missing.prefix(12).joined(separator: ", ") + (missing.count > 12 ? " …" : "")
    sink.report(
      Diagnostic(
        rule: "theme/word",
        message: isEmpty
          ? "the theme has no words in `\(words.language)`"
          : "the theme has no word for `\(first)`\(others) in `\(words.language)`",
        at: Label(SourceFile(path: file.path, bytes: []), .fileStart),
        notes: isEmpty || missing.count == 1 ? [] : ["missing: \(list)"],
        help: isEmpty
          ? "write \(path) in the theme's folder; the manual on themes lists the words"
          : "add it to \(path) of the theme"))
  }
}
