package import Diagnostics
internal import Text

/// Checks that what families say of their concepts can be meant: a misspelt name would do nothing, and nobody would know.
package struct ConceptCheck: Sendable {
  /// What was found wrong.
  package private(set) var sink = DiagnosticSink()
  private let names: [String]
  private let groups: [String]
  private let families: [String]

  /// Checks the families that a company has files for.
  package init(_ content: SiteContent) {
    let own = content.original.families.filter(\.hasOwnFile)
    guard !own.isEmpty else {
      (names, groups, families) = ([], [], [])
      return
    }
    let all = content.original.families + content.neighbours
    let common = ["concepts/shared.yaml", "concepts/none.yaml"].flatMap { BuiltIn.concepts($0).concepts }
    let known = all.flatMap(\.withConcepts.concepts) + common
    names = known.map(\.work.value)
    groups = BuiltIn.concepts("concepts/groups.yaml").groups.map(\.key.value) + ["tools"]
    families = all.map(\.slug)
    for family in own {
      for boundary in family.doesNotDo {
        for name in boundary.covers { check(name, "concept", among: names, in: family.file) }
      }
      for concept in family.concepts { check(concept, in: family.file) }
    }
  }

  private mutating func check(_ concept: Concept, in file: SourceFile) {
    for id in concept.also { check(id, "family", among: families, in: file) }
    let texts = concept.verbs + concept.objects + concept.near + concept.wording + concept.except
    for text in texts where text.value.hasPrefix("<") {
      let name = String(text.value.dropFirst().prefix { $0 != ">" })
      if !groups.contains(name) { report(text, "group", name, among: groups, in: file) }
    }
    guard concept.verbs.isEmpty, concept.objects.isEmpty, concept.wording.isEmpty else { return }
    // What a built-in family has is kept where the company's file says nothing of it.
    guard concept.work.place.end > concept.work.place.start else { return }
    sink.report(
      Diagnostic(
        rule: "content/missing-key",
        message: "nothing says by which words \(excerpt(concept.work.value)) is recognised",
        at: Label(file, concept.work.place), help: "add `verbs` and `objects`, or `wording`"))
  }

  private mutating func check(
    _ name: PlainText, _ noun: String, among known: [String], in file: SourceFile
  ) {
    if !known.contains(name.value) { report(name, noun, name.value, among: known, in: file) }
  }

  private mutating func report(
    _ text: PlainText, _ noun: String, _ name: String, among known: [String], in file: SourceFile
  ) {
    sink.report(
      Diagnostic(
        rule: "content/unknown-reference", message: "there is no \(noun) `\(excerpt(name))`",
        at: Label(file, text.place)
      ).suggesting(
        nearName(to: name, among: known), for: name, otherwise: "write the name of one that is there"))
  }
}
