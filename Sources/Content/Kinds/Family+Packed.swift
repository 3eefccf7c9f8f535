internal import Diagnostics
package import Rulebook
internal import Text
internal import YAML

extension BuiltIn {
  private static let sectionName = "families"

  /// The built-in families and neighbours, without their concepts, as a section of the compiled rulebook.
  package static func section() -> CompiledRulebook.Section {
    var writer = PackedWriter()
    writer.write(ids) { id, writer in
      let family = read(id)
      writer.write(family != nil)
      family?.write(to: &writer)
    }
    return (sectionName, writer.bytes)
  }

  /// The families as they were compiled, by their ids; nil where there are none, or others.
  static func compiled() -> [String: Family]? {
    guard var reader = CompiledRulebook.section(sectionName) else { return nil }
    let families = reader.readList { $0.readBool() ? Family(from: &$0) : nil }
    guard reader.isFinished, families.count == ids.count else { return nil }
    var compiled: [String: Family] = [:]
    for case (let id, var family?) in zip(ids, families) {
      guard let source = Rulebook.family(id) else { return nil }
      family.slug = id
      family.file = file(source)
      compiled[id] = family
    }
    return compiled
  }
}

// What no built-in family has is not written: levels, notes, and keys of a theme's own.
extension Family {
  fileprivate func write(to writer: inout PackedWriter) {
    place.write(to: &writer)
    title.write(to: &writer)
    for texts in [called, core, builds] { writer.write(texts) { $0.write(to: &$1) } }
    writer.write(doesNotDo) { $0.write(to: &$1) }
    writer.write(mentions) { mention, writer in
      writer.write(mention.target)
      mention.place.write(to: &writer)
    }
  }

  fileprivate init(from reader: inout PackedReader) {
    self.init()
    place = SourceRange(from: &reader)
    title = PlainText(from: &reader)
    called = reader.readList { PlainText(from: &$0) }
    core = reader.readList { PlainText(from: &$0) }
    builds = reader.readList { PlainText(from: &$0) }
    doesNotDo = reader.readList { Boundary(from: &$0) }
    mentions = reader.readList { reader in
      Mention(kind: .item(.family), target: reader.readText(), place: SourceRange(from: &reader))
    }
  }
}

extension Boundary {
  fileprivate func write(to writer: inout PackedWriter) {
    place.write(to: &writer)
    text.write(to: &writer)
    for text in [who, instead] {
      writer.write(text != nil)
      text?.write(to: &writer)
    }
    writer.write(covers) { $0.write(to: &$1) }
    writer.write(certainty?.value.rawValue ?? "")
    (certainty?.place ?? .fileStart).write(to: &writer)
  }

  fileprivate init(from reader: inout PackedReader) {
    self.init()
    place = SourceRange(from: &reader)
    text = PlainText(from: &reader)
    who = reader.readBool() ? PlainText(from: &reader) : nil
    instead = reader.readBool() ? PlainText(from: &reader) : nil
    covers = reader.readList { PlainText(from: &$0) }
    let (certainty, place) = (Certainty(rawValue: reader.readText()), SourceRange(from: &reader))
    self.certainty = certainty.map { Placed($0, place) }
  }
}

extension PlainText {
  fileprivate func write(to writer: inout PackedWriter) {
    writer.write(value)
    place.write(to: &writer)
    writer.write(style.map { $0.rawValue + 1 } ?? 0)
    writer.write(language ?? "")
  }

  fileprivate init(from reader: inout PackedReader) {
    let (value, place, style) = (reader.readText(), SourceRange(from: &reader), reader.read(UInt8.self))
    let language = reader.readText()
    self.init(
      value, at: place, style: style == 0 ? nil : ScalarStyle(rawValue: style - 1),
      language: language.isEmpty ? nil : language)
  }
}
