internal import Diagnostics
internal import Files
internal import Fixing
internal import Reports
internal import Text

extension Invocation {
  /// Writes changed files, and says how many findings are mended by it; throws after saying which could not be written.
  func write(_ mending: Mending) throws(AlreadySaid) {
    var written: Set<String> = []
    var errors: [FileError] = []
    for change in mending.changes {
      do throws(FileError) {
        try disk.replace(change.path, from: change.old, with: change.new)
        written.insert(change.path)
      } catch {
        errors.append(error)
      }
    }
    say("\(account(of: mending.mended.filter { written.contains($0.primary.file.path) }, "Mended")).")
    sayWhetherSettled(mending)
    guard !errors.isEmpty else { return }
    for error in errors { _ = fail(error) }
    throw AlreadySaid(status: .failure)
  }

  /// Prints what the changes would be; nothing is written.
  func show(_ mending: Mending) -> ExitStatus {
    let palette = palette()
    var out = ByteBuffer()
    for change in mending.changes {
      for line in UnifiedDiff(change).lines {
        out.append(line.kind.ink.map(palette.start) ?? "")
        out.append(contentsOf: shown(line.bytes))
        out.append(line.kind.ink == nil ? "\n" : "\(palette.end)\n")
      }
    }
    console.write(out.bytes)
    say("\(account(of: mending.mended, "Would mend")).")
    sayWhetherSettled(mending)
    return mending.changes.isEmpty ? .success : .findings
  }

  /// "Mended 3 findings in 2 files".
  private func account(of mended: [Diagnostic], _ verb: String) -> String {
    let files = Set(mended.map(\.primary.file.path)).count
    guard files > 0 else { return "\(verb) nothing" }
    return "\(verb) \(counted(mended.count, "finding", "findings")) in \(counted(files, "file", "files"))"
  }

  private func sayWhetherSettled(_ mending: Mending) {
    guard !mending.isSettled else { return }
    say(
      "After \(Mending.mostRounds) rounds there was still something to change, so look at the changes with care."
    )
  }

  /// The bytes of a line as they are, for `git apply`; on a terminal, without what would steer it.
  private func shown(_ bytes: [UInt8]) -> [UInt8] {
    guard console.isTerminal(.output) else { return bytes }
    let line = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes[...]
    let parts = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    return Array(parts.map { visible(String(decoding: $0, as: UTF8.self)) }.joined(separator: "\t").utf8)
  }
}

extension UnifiedDiff.Line.Kind {
  /// The colour; nil for none.
  fileprivate var ink: Ink? {
    switch self {
    case .file: .strong
    case .hunk: .gutter
    case .removed: .removed
    case .added: .added
    case .context, .note: nil
    }
  }
}
