internal import Diagnostics
internal import Rulebook

/// The built-in families and neighbours as the rulebook has them, without their concepts: few ask for those, since the book
/// of all concepts is compiled with the program.
///
/// What is wrong with them is a defect of ours, which a test finds; a user's run ignores it.
package enum BuiltIn {
  /// How the paths of the rulebook's own files begin.
  static let pathPrefix = "built-in/"

  /// The families that every company starts with.
  package static func families() -> [Family] { Rulebook.familyIDs.compactMap { family($0) } }

  /// The neighbours that are known without a file.
  package static func neighbours() -> [Family] { Rulebook.neighbourIDs.compactMap { family($0) } }

  /// The ids of all of them.
  static var ids: [String] { Rulebook.familyIDs + Rulebook.neighbourIDs }

  /// The concepts of a family or neighbour, by its id; none where it is no built-in one.
  package static func concepts(of id: String) -> [Concept] { originalConcepts[id] ?? [] }

  /// Each of them in English.
  private static let originals: [String: Family] =
    compiled()
    ?? familiesOfFiles.mapValues { family in
      var family = family
      family.concepts = []
      return family
    }

  private static let originalConcepts: [String: [Concept]] = familiesOfFiles.mapValues(\.concepts)

  /// Each of them in English, with its concepts.
  private static var familiesOfFiles: [String: Family] {
    Dictionary(uniqueKeysWithValues: ids.compactMap { id in read(id).map { (id, $0) } })
  }

  /// One of them in English.
  static func family(_ id: String) -> Family? { originals[id] }

  /// The file of one of them.
  static func file(_ source: (path: String, text: String)) -> SourceFile {
    SourceFile(path: pathPrefix + source.path, text: source.text)
  }

  /// Reads one of them; in English with its concepts.
  static func read(_ id: String, language: String? = nil, base: Family? = nil) -> Family? {
    guard let source = Rulebook.family(id, language: language) else { return nil }
    var sink = DiagnosticSink()
    var family = readItem(
      file(source), Family.form, base: base,
      as: language == nil ? .original : .translation(ofWhole: true),
      language: language ?? "en", into: &sink)
    family?.slug = id
    return family
  }

  /// A file of the rulebook with concepts that belong to no family, by its path below Data/.
  package static func concepts(_ path: String) -> ConceptFile { conceptFiles[path] ?? ConceptFile() }

  /// Each of those files, read once.
  private static let conceptFiles: [String: ConceptFile] = Dictionary(
    uniqueKeysWithValues: Rulebook.paths(below: "concepts/").map { ($0, conceptFile($0)) })

  private static func conceptFile(_ path: String) -> ConceptFile {
    guard let text = Rulebook.file(path) else { return ConceptFile() }
    var sink = DiagnosticSink()
    return readMapping(SourceFile(path: pathPrefix + path, text: text), ConceptFile.form, into: &sink)
      ?? ConceptFile()
  }

  /// A family of an edition, in a language where the rulebook knows it: what the company changed stays as it wrote it.
  ///
  /// - Parameter own: the language that the company's file is written in.
  static func translated(_ family: Family, into language: String, own: String) -> Family {
    guard Rulebook.familyIDs.contains(family.slug), let original = self.family(family.slug),
      let translation = self.read(family.slug, language: language, base: original)
    else { return family }
    guard !family.file.path.hasPrefix(pathPrefix) else { return translation }
    // What is wrong with the company's file was said when it was read.
    var sink = DiagnosticSink()
    guard
      var changed = readItem(
        family.file, Family.form, base: translation, as: .change, language: own, into: &sink)
    else {
      return family
    }
    changed.slug = family.slug
    return changed
  }
}
