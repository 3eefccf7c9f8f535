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
    var then: PlainText?
    var before: [PlainText] = []
    var except: [PlainText] = []

    static let form = Form<Entry>.mapping(
      "a word", Entry(), shorthand: "text",
      [
        .optional("text", word, \.text, "the word"),
        .optional("one", .fact, \.one, "the word after 1"),
        .optional("other", .fact, \.other, "the word after any other number"),
        .optional("then", .fact, \.then, "the word where its last part begins with one of `before`"),
        .defaulted("before", .list(.fact), \.before, "what the last part begins with, for `then`"),
        .defaulted("except", .list(.fact), \.except, "longer beginnings for which `then` does not hold"),
      ])
  }

  /// A text, which may be a space: the mark between thousands is one in French.
  private static let word = Form<PlainText>(Form<PlainText>.fact.shape) { node, base, reader in
    if reader.tree.kind(of: node) == .scalar {
      let text = PlainText(reader.tree.text(of: node), at: reader.tree.range(of: node))
      if text.isEmpty, !text.value.isEmpty { return text }
    }
    return Form<PlainText>.fact.read(node, base, &reader)
  }

  private struct Table: Sendable, PlaceKeeping {
    var place = SourceRange.fileStart
    var entries: [TableEntry<Entry>] = []
  }

  private static let form: Form<Table> = {
    let table = Form<[TableEntry<Entry>]>.table(key: plainName, keys: .slug, Entry.form)
    return Form<Table>(table.shape, isTranslatable: true) { node, _, reader in
      table.read(node, nil, &reader).map { Table(place: reader.tree.range(of: node), entries: $0) }
    }
  }()

  /// A file's words as they are written; nil where they can't be read.
  static func entries(of file: SourceFile, into sink: inout DiagnosticSink) -> [TableEntry<Entry>]? {
    readMapping(file, form, into: &sink)?.entries
  }

  /// Adds a file's words to those that are there, in place of those of the same name.
  static func read(_ file: SourceFile, into words: inout Words, _ sink: inout DiagnosticSink) {
    for entry in entries(of: file, into: &sink) ?? [] {
      let key = entry.key.value
      if let text = entry.value.text {
        words.texts[key] = text.value
        words.plurals[key] = nil
        words.variants[key] = entry.value.then.map { then in
          Words.Variant(
            text: then.value, before: entry.value.before.map(\.value), except: entry.value.except.map(\.value)
          )
        }
      } else if let one = entry.value.one, let other = entry.value.other {
        words.plurals[key] = Words.Plural(one: one.value, other: other.value)
        words.texts[key] = nil
        words.variants[key] = nil
      } else {
        sink.report(
          Diagnostic(
            rule: "theme/word", message: "`\(key)` says nothing for some counts",
            at: Label(file, entry.key.place),
            help: "write a text, or both `one` and `other`"))
      }
      check(entry, of: file, &sink)
    }
  }

  /// Reports what an entry says that would do nothing.
  private static func check(_ entry: TableEntry<Entry>, of file: SourceFile, _ sink: inout DiagnosticSink) {
    let (key, word) = (entry.key, entry.value)
    if let text = word.text, text.isEmpty, !key.value.hasSuffix("-mark") {
      sink.report(
        Diagnostic(
          rule: "content/bad-value", message: "`\(key.value)` is an empty text", at: Label(file, text.place),
          help: "write the text"))
    }
    if (word.then == nil) != word.before.isEmpty {
      sink.report(
        Diagnostic(
          rule: "theme/word", message: "`\(key.value)` says `then` without `before`, or the other way round",
          at: Label(file, key.place),
          help: "write both: `then` holds where the last part of the word begins with one of `before`"))
    }
    if key.value == "one-follows", let text = word.text, !["1", "below-2"].contains(text.value) {
      sink.report(
        Diagnostic(
          rule: "theme/word", message: "`one-follows` can't be `\(text.value)`", at: Label(file, text.place),
          help: "write \"1\" where `one` follows 1 alone, and below-2 where it follows 0 and 1.5, too"))
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
