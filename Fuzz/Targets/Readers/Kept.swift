internal import Content
internal import Diagnostics
internal import Files
internal import Lint
internal import Site
internal import TestSupport
internal import Text

extension FuzzTarget {
  /// What earlier runs kept in `.remit/`, and the list of what a build wrote: with seals that are right, so that the inside is
  /// read. The first byte says which of them.
  static let kept = FuzzTarget("kept", longest: 2048) { input, promises in
    guard let first = input.first else { return }
    let inside = Array(input.dropFirst())
    switch first % 4 {
    case 0: expectFindings(Kept.head + inside, &promises)
    case 1: expectFindings(Kept.entryHead + inside, &promises)
    case 2: expectRecord(inside, &promises)
    default: expectManifest(inside, &promises)
    }
  }
}

/// What the findings of an earlier run begin with.
private enum Kept {
  static let project = SampleContent.findings(
    with: "content/roles/arrivals.yaml", Array(SampleContent.role.utf8))?.project

  /// Findings that were kept, in none but this role.
  static func empty() -> KeptFindings? {
    project.map { KeptFindings(["request"], $0.everything, today: SampleContent.today) }
  }

  /// All that stands before the entries.
  static let head: [UInt8] = (empty()?.packed ?? []).dropLast(4)

  /// All that stands before the findings in the role.
  static let entryHead: [UInt8] = {
    guard let project, var kept = empty().map(Optional.some) else { return [] }
    _ = Linter(Configuration()).lint(project.everything, today: SampleContent.today, keeping: &kept)
    let packed = kept?.packed ?? []
    return packed.withUnsafeBytes { bytes in
      var reader = PackedReader(bytes)
      var writer = PackedWriter()
      for _ in 0..<2 { writer.write(reader.readText()) }
      writer.write(reader.read(UInt32.self))
      for _ in 0..<2 { writer.write(reader.readText()) }
      return writer.bytes
    }
  }()
}

private func expectFindings(_ bytes: [UInt8], _ promises: inout Promises) {
  var packed = bytes
  // The entry is as long as what is left, so that the length need not be guessed.
  if bytes.starts(with: Kept.entryHead), bytes.count > Kept.entryHead.count {
    var writer = PackedWriter()
    writer.write(Array(bytes[Kept.entryHead.count...]))
    packed = Kept.entryHead + writer.bytes
  }
  guard let project = Kept.project, var kept = Kept.empty().map(Optional.some) else { return }
  kept?.take(packed[...])
  let findings = Linter(Configuration()).lint(project.everything, today: SampleContent.today, keeping: &kept)
  // Whoever can write there may say of any finding what they like, but not where there is nothing.
  for label in findings.flatMap({ [$0.primary] + $0.secondary }) {
    promises.expect(Int(label.range.end) <= label.file.bytes.count, "a place lies outside of its file")
  }
  promises.expectReports(of: findings)
  _ = kept?.packed
}

private func expectRecord(_ inside: [UInt8], _ promises: inout Promises) {
  let disk = MemoryDisk()
  var head = PackedWriter()
  head.write("remit-build 3")
  do throws(FileError) {
    try disk.writeSealed(head.bytes + inside, to: ".remit/build")
  } catch {
    return promises.expect(false, "the record can't be written: \(error)")
  }
  guard let record = BuildRecord.read(from: ".remit", on: disk) else { return }
  _ = record.holds(for: record.request, at: record.moments.lowerBound, on: disk)
  record.keep(in: ".remit", on: disk)
  promises.expect(
    BuildRecord.read(from: ".remit", on: disk) != nil, "a record can't be read once it is written")
}

/// Whatever a list says, a build neither writes nor removes anything outside of its folder.
private func expectManifest(_ inside: [UInt8], _ promises: inout Promises) {
  let head = Array("# Written by remit: the files below are its own, with their hashes.\n".utf8)
  let own = ["secret.txt", "site/../secret.txt", "other/page.html"]
  let disk = MemoryDisk(["site/.remit-manifest": head + inside, "site/a.html": Array("a".utf8)])
  for path in own { disk.put("mine", at: path) }
  guard let writer = try? SiteWriter(disk: disk, folder: "site", paths: ["index.html"]) else { return }
  if let page = try? writer.write(Array("page".utf8), to: "index.html") { _ = try? writer.finish([page]) }
  for path in own { promises.expect(disk.text(path) == "mine", "\(path) was changed") }
}
