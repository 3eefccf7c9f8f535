package import Content
internal import Diagnostics
internal import Text

/// What rules found in roles, kept from run to run: what does not change need not be read again for its wording.
///
/// What rules find in a role depends on its file, on the families of the roles that it names, and on what `base` stands for.
package struct KeptFindings: Sendable {
  private struct Entry: Sendable {
    /// What of the role, and of those around it, the findings were found in.
    let key: String
    /// The findings, as `Pack` writes them.
    let findings: [UInt8]
  }

  private static let head = "remit-findings 1"

  /// All that findings depend on besides the roles.
  private let base: String
  private var entries: [String: Entry] = [:]
  /// How many entries were taken over; nil where none could be.
  private var taken: Int?
  private var hasNew = false
  /// The files that a finding may point into besides its own.
  private let files: [String: SourceFile]

  /// Makes an empty collection.
  ///
  /// - Parameter request: what the run was asked for, and which program runs.
  package init(_ request: [String], _ content: SiteContent, today: CalendarDate) {
    let files = content.filesAroundRoles
    var pack = Pack()
    pack.append(request) { $0.append($1) }
    pack.append(today.iso)
    pack.append(files) {
      $0.append($1.path)
      $0.append($1.bytes)
    }
    base = contentHash(pack.bytes)
    self.files = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  // MARK: Findings

  /// What the findings in a role are kept by.
  static func key(of role: Role, in edition: Edition) -> String {
    var hash = ContentHash()
    hash.append(role.file.bytes)
    for family in role.familiesAround(in: edition).sorted() { hash.append([0] + Array(family.utf8)) }
    return hash.text
  }

  /// The findings in a role; nil where it, or anything that they depend on, is another now.
  func findings(in file: SourceFile, key: String) -> [Diagnostic]? {
    guard let entry = entries[file.path], entry.key == key else { return nil }
    var unpack = Unpack(entry.findings[...])
    return try? unpack.list { (unpack) throws(Unpack.Mismatch) in
      try unpack.diagnostic { $0.isEmpty ? file : files[$0] }
    }
  }

  /// Keeps the findings in a role, where they point into nothing but files that are known.
  mutating func keep(_ findings: [Diagnostic], in file: SourceFile, key: String) {
    let isKnown = findings.allSatisfy { finding in
      ([finding.primary] + finding.secondary).allSatisfy {
        $0.file.path == file.path || files[$0.file.path] != nil
      }
    }
    guard isKnown else { return }
    var pack = Pack()
    pack.append(findings) { $0.append($1, in: file.path) }
    entries[file.path] = Entry(key: key, findings: pack.bytes)
    hasNew = true
  }

  /// The same without what was found in roles.
  var emptied: KeptFindings {
    var emptied = self
    emptied.entries = [:]
    return emptied
  }

  /// Takes an entry over as it is.
  mutating func keep(_ path: String, of other: KeptFindings) { entries[path] = other.entries[path] }

  // MARK: On disk

  /// Takes over what `packed` wrote, where everything besides the roles is the same; nothing of anything else.
  package mutating func take(_ bytes: ArraySlice<UInt8>) {
    var unpack = Unpack(bytes)
    guard (try? unpack.text()) == KeptFindings.head, (try? unpack.text()) == base else { return }
    let read = try? unpack.list { (unpack) throws(Unpack.Mismatch) in
      (try unpack.text(), Entry(key: try unpack.text(), findings: Array(try unpack.slice())))
    }
    guard let read else { return }
    entries = Dictionary(read, uniquingKeysWith: { first, _ in first })
    taken = read.count
  }

  /// Whether it is another than what was taken over.
  package var isChanged: Bool { hasNew || taken != entries.count }

  /// All of it as bytes.
  package var packed: [UInt8] {
    var pack = Pack()
    pack.append(KeptFindings.head)
    pack.append(base)
    pack.append(entries.sorted { $0.key < $1.key }) { pack, entry in
      pack.append(entry.key)
      pack.append(entry.value.key)
      pack.append(entry.value.findings)
    }
    return pack.bytes
  }
}

extension SiteContent {
  /// The files, besides those of roles, that something in a role may be held against.
  fileprivate var filesAroundRoles: [SourceFile] {
    [settings.file, original.company.file] + original.families.map(\.file) + neighbours.map(\.file)
      + original.teams.map(\.file) + original.stories.map(\.file)
  }
}

// MARK: - A finding

extension Pack {
  /// Writes a finding; its own file's path is left out.
  fileprivate mutating func append(_ finding: Diagnostic, in path: String) {
    append(finding.rule)
    append(Severity.allCases.firstIndex(of: finding.severity) ?? 0)
    append(finding.message)
    append([finding.primary] + finding.secondary) { $0.append($1, in: path) }
    append(finding.notes) { $0.append($1) }
    append(finding.help)
    append(finding.fixes) { pack, fix in
      pack.append(fix.title)
      pack.append(fix.isSafe ? 1 : 0)
      pack.append(fix.edits) {
        $0.append($1.range)
        $0.append($1.replacement)
      }
    }
  }

  private mutating func append(_ label: Label, in path: String) {
    append(label.file.path == path ? "" : label.file.path)
    append(label.range)
    append(label.text)
  }

  private mutating func append(_ range: SourceRange) {
    append(Int(range.start))
    append(Int(range.end))
  }
}

extension Unpack {
  fileprivate mutating func diagnostic(
    _ file: (String) -> SourceFile?
  ) throws(Mismatch) -> Diagnostic {
    let rule = try text()
    let severity = try number()
    let message = try text()
    var labels: [Label] = []
    for _ in 0..<(try number()) { labels.append(try label(file)) }
    guard Severity.allCases.indices.contains(severity), let primary = labels.first else { throw Mismatch() }
    return Diagnostic(
      rule: rule, severity: Severity.allCases[severity], message: message, at: primary,
      secondary: Array(labels.dropFirst()),
      notes: try list { (unpack) throws(Mismatch) in try unpack.text() },
      help: try optionalText(),
      fixes: try list { (unpack) throws(Mismatch) in
        Fix(
          title: try unpack.text(), isSafe: try unpack.number() == 1,
          edits: try unpack.list { (unpack) throws(Mismatch) in
            Fix.Edit(try unpack.range(), try unpack.text())
          })
      })
  }

  private mutating func label(_ file: (String) -> SourceFile?) throws(Mismatch) -> Label {
    guard let file = file(try text()) else { throw Mismatch() }
    return Label(file, try range(), try optionalText())
  }

  private mutating func range() throws(Mismatch) -> SourceRange {
    let start = try number()
    return SourceRange(start, try number())
  }
}
