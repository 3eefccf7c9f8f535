internal import Content
internal import Diagnostics
internal import Files
internal import Lint
internal import Site

extension FuzzTarget {
  /// A role within a company: read, held against the rest, linted, and made a page.
  static let role = FuzzTarget("role", longest: 8192, dictionary: "role", seeds: rolesOfTheRepository) {
    input, promises in
    let path = "content/roles/role.yaml"
    // A page takes ten times as long as all the rest: one input in eight becomes one.
    let isMade = input.reduce(0, &+) % 8 == 0
    guard let (project, findings) = SampleContent.findings(with: path, input, hasTheme: isMade) else {
      return promises.expect(false, "the content can't be read")
    }
    promises.expectSound(findings)
    guard isMade, !findings.contains(where: { $0.severity == .error && $0.rule.hasPrefix("content/") }) else {
      return
    }
    guard let builder = try? SiteBuilder(project) else {
      return promises.expect(false, "there is no error, and no site either")
    }
    for output in builder.outputs where output.path.hasPrefix("roles/role/") || isFeed(output.path) {
      guard let bytes = try? builder.bytes(of: output) else {
        promises.expect(false, "\(output.path) can't be made")
        continue
      }
      let text = String(validating: bytes, as: UTF8.self)
      promises.expect(text != nil, "\(output.path) is no UTF-8")
      let isPlain = text?.unicodeScalars.allSatisfy { $0.value >= 0x20 || [9, 10, 13].contains($0.value) }
      promises.expect(isPlain != false, "\(output.path) has a control character")
    }
  }

  /// Changes of what is found in a role that is looked at by itself.
  static let fix = FuzzTarget("fix", longest: 8192, dictionary: "role", seeds: rolesOfTheRepository) {
    input, promises in
    let file = SourceFile(path: "role.yaml", bytes: input)
    let findings = findingsAlone(file)
    promises.expectPlaces(of: findings)
    guard promises.broken.isEmpty else { return }
    promises.expectFixes(of: findings, in: file, again: findingsAlone)
  }

  /// Comments that accept findings, behind a role and a job description.
  static let suppressions = FuzzTarget("suppressions", longest: 1024, dictionary: "suppressions") {
    input, promises in
    let role = SourceFile(path: "role.yaml", bytes: Array(SampleContent.role.utf8) + input)
    let posting = SourceFile(
      path: "posting.md", bytes: Array("# ML Engineer\n\nYou train models.\n\n".utf8) + input)
    for (file, look) in [(role, findingsAlone), (posting, findingsInPosting)] {
      let findings = look(file)
      promises.expectSound(findings)
      guard promises.broken.isEmpty else { return }
      promises.expectFixes(of: findings, in: file, again: look)
    }
  }

  /// A job description that was never in our format.
  static let posting = FuzzTarget(
    "posting", longest: 8192, dictionary: "posting", seeds: ["Tests/Fixtures/promise/postings/*"]
  ) { input, promises in
    let file = SourceFile(path: "posting.md", bytes: input)
    let findings = findingsInPosting(file)
    promises.expectSound(findings)
    guard promises.broken.isEmpty else { return }
    promises.expectFixes(of: findings, in: file, again: findingsInPosting)
  }
}

private let rolesOfTheRepository = [
  "content/roles/*.yaml", "Tests/Fixtures/**/content/roles/*.yaml",
]

private func isFeed(_ path: String) -> Bool { path.hasSuffix(".xml") || path.hasSuffix(".json") }

private let linter = Linter(Configuration())

private func findingsAlone(_ file: SourceFile) -> [Diagnostic] {
  var sink = DiagnosticSink()
  guard let role = Role.read(file, into: &sink) else { return sink.sorted() }
  return linter.lint(RoleReview(role, in: nil, today: SampleContent.today), found: sink.diagnostics)
}

private func findingsInPosting(_ file: SourceFile) -> [Diagnostic] {
  var sink = DiagnosticSink()
  guard let posting = Posting.read(file, into: &sink) else { return sink.sorted() }
  let review = RoleReview(posting, families: BuiltIn.families(), today: SampleContent.today)
  return linter.lint(review, isEnglish: posting.isEnglish, found: sink.diagnostics)
}
