internal import Diagnostics
internal import Files
internal import Fixing
internal import Reports
internal import Text

extension Invocation {
  /// The findings that the baseline does not cover, after it was written or pruned where that was asked for.
  ///
  /// - Parameters:
  ///   - findings: all that was found in what was checked.
  ///   - isChecked: whether a rule looked at the file at a path, or would have, were it there.
  func throughBaseline(
    _ findings: [Diagnostic], isChecked: (_ rule: String, _ path: String) -> Bool
  ) throws(AlreadySaid) -> [Diagnostic] {
    let path = normalized(self[Flags.baseline])
    let (baseline, old) = try readBaseline(path)
    let place = folder(of: path)
    let match = baseline.match(
      findings, name: { way(to: $0, from: place) },
      isChecked: { isChecked($0.rule, normalized(join(place, $0.path))) })
    if self[Flags.writeBaseline] {
      try write(match.renewed, to: path, over: old)
      let files = Set(match.renewed.counts.keys.map(\.path)).count
      let count = counted(match.renewed.total, "finding", "findings")
      say("Wrote \(path) with \(count) in \(counted(files, "file", "files")).")
      return findings.filter { !Baseline.mayHold($0) }
    }
    for (key, allowed, found) in match.exceeded {
      say(
        "\(path) allows \(allowed) of `\(key.rule)` in \(key.path), and there are \(found), so all are shown."
      )
    }
    if match.covered > 0 {
      say("\(counted(match.covered, "finding is", "findings are")) left out, as \(path) says.")
    }
    let unused = match.stale.reduce(0) { $0 + $1.unused }
    if self[Flags.prune] {
      if unused > 0 { try write(match.pruned, to: path, over: old) }
      say("Took \(unused == 0 ? "nothing" : counted(unused, "finding", "findings")) out of \(path).")
    } else if unused > 0 {
      let gone = counted(unused, "finding that is gone", "findings that are gone")
      say("\(path) counts \(gone): run `remit lint --prune`.")
    }
    return match.remaining
  }

  /// The findings that a baseline which lies here does not cover, where it is only read.
  func withoutBaseline(_ findings: [Diagnostic]) -> [Diagnostic] {
    let path = normalized(self[Flags.baseline])
    let place = folder(of: path)
    return Baseline.remaining(of: findings, at: path, in: disk) { way(to: $0, from: place) }
  }

  /// The baseline at a path, and its bytes; an empty one where there is none and none is needed.
  private func readBaseline(_ path: String) throws(AlreadySaid) -> (Baseline, bytes: [UInt8]?) {
    guard disk.kind(of: path) != nil else {
      guard !self[Flags.writeBaseline], command.has(Flags.baseline) || self[Flags.prune] else {
        return (Baseline(), nil)
      }
      throw AlreadySaid(
        status: fail("there is no baseline \(path)", help: "write one with `remit lint --write-baseline`"))
    }
    let file: SourceFile
    do throws(FileError) {
      file = SourceFile(path: path, bytes: try disk.read(path))
    } catch {
      throw AlreadySaid(status: fail(error))
    }
    do throws(BaselineError) {
      return (try Baseline.read(file), file.bytes)
    } catch {
      // All of it is written anew, so nothing in it is needed.
      if self[Flags.writeBaseline], command.arguments.isEmpty { return (Baseline(), file.bytes) }
      do throws(FileError) {
        try report(error.findings, filesChecked: 1, saysNothingFound: false)
      } catch {
        throw AlreadySaid(status: fail(error))
      }
      throw AlreadySaid(status: .failure)
    }
  }

  private func write(_ baseline: Baseline, to path: String, over old: [UInt8]?) throws(AlreadySaid) {
    do throws(FileError) {
      if let old { return try disk.replace(path, from: old, with: baseline.bytes) }
      let name = path.split(separator: "/").last ?? ""
      let temporary = join(folder(of: path), ".\(name).new")
      guard try disk.create(baseline.bytes, at: path, through: temporary) else {
        throw FileError(path: path, action: "write", reason: "somebody wrote it meanwhile")
      }
    } catch {
      throw AlreadySaid(status: fail(error))
    }
  }
}
