internal import Content
internal import Diagnostics
internal import Exchange
internal import Files
internal import Markdown
internal import Text

extension FuzzTarget {
  /// A file with postings in any form: what comes out can be read, and no word of a posting is lost.
  static let imports = FuzzTarget(
    "imports", longest: 8192, dictionary: "imports", seeds: ["Tests/Fixtures/import/*.*"]
  ) { input, promises in
    let file = SourceFile(path: "-", bytes: input)
    guard let source = try? ImportSource(file) else { return }
    let drafts = source.drafts(in: context)
    for draft in drafts {
      if case .failure(let problem) = draft {
        promises.expect(!problem.message.hasPrefix("no role could be made"), problem.message)
      }
      guard let draft = try? draft.get() else { continue }
      promises.expectRole(draft.text)
      let again = RoleMerge(draft.text, base: draft.hashes, theirs: draft)
      promises.expect(
        again.text == draft.text && again.conflicts.isEmpty, "importing the same again changes it")
    }
    guard source.system == .markdown || source.system == .text, drafts.count == 1,
      let draft = try? drafts[0].get()
    else { return }
    promises.expect(
      lostWords(of: String(decoding: input, as: UTF8.self), in: draft.text).isEmpty,
      "words of the posting are lost")
  }

  /// A role that somebody changed by hand, and what the source says now.
  static let merging = FuzzTarget(
    "merging", longest: 4096, dictionary: "role", seeds: ["Tests/Fixtures/import/roles/*"]
  ) {
    input, promises in
    let ours = String(decoding: input, as: UTF8.self)
    guard let source = try? ImportSource(SourceFile(path: "posting.md", text: sampleText)),
      let theirs = try? source.drafts(in: context).first?.get()
    else { return promises.expect(false, "the posting can't be imported") }
    // For the first time, nothing of it may be changed.
    promises.expect(
      RoleMerge(ours, base: [:], theirs: theirs).conflicts.count <= theirs.hashes.count, "too many conflicts")
    let merge = RoleMerge(ours, base: theirs.hashes.mapValues { _ in "other" }, theirs: theirs)
    promises.expect(merge.text == ours || merge.updated.count > 0, "it changed without a word")
  }
}

private let context: ImportContext = {
  var context = ImportContext(nil, family: nil, today: SampleContent.today)
  context.family = "ml-engineer"
  return context
}()

private let sampleText =
  "# ML Engineer, Weeds\n\n## Requirements\n\n- A spade\n\n## Nice to have\n\n- A dog\n"

/// The words that a text has and another has not. A line with a label before a colon may be a fact, which is written otherwise;
/// tags, references and what nobody sees are no words.
private func lostWords(of text: String, in other: String) -> [String] {
  guard
    text.unicodeScalars.allSatisfy({ $0 == "\n" || !isInvisible($0) && !"<&\\".unicodeScalars.contains($0) })
  else { return [] }
  func words(_ text: some StringProtocol) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
  let known = Set(words(other))
  return text.split(separator: "\n").filter { !$0.contains(":") }.flatMap { words($0) }.filter {
    !known.contains($0)
  }
}

extension Promises {
  /// A role's file that an import made has no error, and no character that acts.
  fileprivate mutating func expectRole(_ text: String) {
    var sink = DiagnosticSink()
    let role = Role.read(SourceFile(path: "role.yaml", text: text), into: &sink)
    let errors = sink.diagnostics.filter { $0.severity == .error }
    expect(errors.isEmpty, "the role has an error: \(errors.first?.message ?? "")")
    expect(role?.status?.value == .draft, "the role is no draft")
    expect(role?.allow.isEmpty ?? false, "the role accepts findings")
    expect(
      text.unicodeScalars.allSatisfy { $0 == "\n" || $0 == "\t" || !isInvisible($0) },
      "the file has a character that acts")
    expect(!text.contains("# remit:"), "a comment accepts findings")
  }
}
