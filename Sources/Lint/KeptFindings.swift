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
    /// The findings, packed.
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
    var writer = PackedWriter()
    writer.write(request) { $1.write($0) }
    writer.write(today.iso)
    writer.write(files) {
      $1.write($0.path)
      $1.write($0.bytes)
    }
    base = contentHash(writer.bytes)
    self.files = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  // MARK: Findings

  /// What the findings in a role are kept by.
  static func key(of role: Role, in edition: Edition, _ known: KnownFamilies) -> String {
    var hash = ContentHash()
    hash.append(role.file.bytes)
    for family in role.familiesAround(in: edition, known).sorted() { hash.append([0] + Array(family.utf8)) }
    return hash.text
  }

  /// The findings in a role; nil where it, or anything that they depend on, is another now.
  func findings(in file: SourceFile, key: String) -> [Diagnostic]? {
    guard let entry = entries[file.path], entry.key == key else { return nil }
    return entry.findings.withUnsafeBytes { bytes in
      var reader = PackedReader(bytes)
      let findings = reader.readList { $0.readFinding { $0.isEmpty ? file : files[$0] } }
      return reader.isFinished && !findings.contains { $0 == nil } ? findings.compactMap { $0 } : nil
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
    var writer = PackedWriter()
    writer.write(findings) { $1.write($0, in: file.path) }
    entries[file.path] = Entry(key: key, findings: writer.bytes)
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
    let read = bytes.withUnsafeBytes { bytes -> [(String, Entry)]? in
      var reader = PackedReader(bytes)
      guard reader.readText() == KeptFindings.head, reader.readText() == base else { return nil }
      let read = reader.readList { reader in
        (reader.readText(), Entry(key: reader.readText(), findings: reader.readList()))
      }
      return reader.isFinished ? read : nil
    }
    guard let read else { return }
    entries = Dictionary(read, uniquingKeysWith: { first, _ in first })
    taken = read.count
  }

  /// Whether it is another than what was taken over.
  package var isChanged: Bool { hasNew || taken != entries.count }

  /// All of it as bytes.
  package var packed: [UInt8] {
    var writer = PackedWriter()
    writer.write(KeptFindings.head)
    writer.write(base)
    writer.write(entries.sorted { $0.key < $1.key }) { entry, writer in
      writer.write(entry.key)
      writer.write(entry.value.key)
      writer.write(entry.value.findings)
    }
    return writer.bytes
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

extension PackedWriter {
  /// Writes a finding; its own file's path is left out.
  fileprivate mutating func write(_ finding: Diagnostic, in path: String) {
    write(finding.rule)
    write(UInt8(Severity.allCases.firstIndex(of: finding.severity) ?? 0))
    write(finding.message)
    write(finding.primary, in: path)
    write(finding.secondary) { $1.write($0, in: path) }
    write(finding.notes) { $1.write($0) }
    write(finding.help)
    write(finding.fixes) { fix, writer in
      writer.write(fix.title)
      writer.write(fix.isSafe)
      writer.write(fix.edits) {
        $0.range.write(to: &$1)
        $1.write($0.replacement)
      }
    }
  }

  private mutating func write(_ label: Label, in path: String) {
    write(label.file.path == path ? "" : label.file.path)
    label.range.write(to: &self)
    write(label.text)
  }
}

extension PackedReader {
  /// Reads a finding; nil where it points into a file that is not there.
  fileprivate mutating func readFinding(_ file: (String) -> SourceFile?) -> Diagnostic? {
    let rule = readText()
    let severity = Int(read(UInt8.self))
    let message = readText()
    let primary = readLabel(file)
    let secondary = readList { $0.readLabel(file) }
    let notes = readList { $0.readText() }
    let help = readOptionalText()
    let fixes = readList { reader in
      Fix(
        title: reader.readText(), isSafe: reader.readBool(),
        edits: reader.readList { Fix.Edit(SourceRange(from: &$0), $0.readText()) })
    }
    guard let primary, !secondary.contains(where: { $0 == nil }),
      Severity.allCases.indices.contains(severity),
      fixes.allSatisfy({ $0.edits.allSatisfy { Int($0.range.end) <= primary.file.bytes.count } })
    else { return nil }
    return Diagnostic(
      rule: rule, severity: Severity.allCases[severity], message: message, at: primary,
      secondary: secondary.compactMap { $0 }, notes: notes, help: help, fixes: fixes)
  }

  private mutating func readLabel(_ file: (String) -> SourceFile?) -> Label? {
    let file = file(readText())
    let range = SourceRange(from: &self)
    let text = readOptionalText()
    guard let file, Int(range.end) <= file.bytes.count else { return nil }
    return Label(file, range, text)
  }
}
