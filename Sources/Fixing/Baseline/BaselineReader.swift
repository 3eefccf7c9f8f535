public import Diagnostics
internal import Text

/// Why a baseline can't be used: what is wrong in its file.
public struct BaselineError: Error, Sendable {
  /// What is wrong, in reading order; at least one finding.
  public let findings: [Diagnostic]
}

extension Baseline {
  /// Reads the document of a baseline; throws everything that is wrong in it.
  public static func read(_ file: SourceFile) throws(BaselineError) -> Baseline {
    var reader = BaselineReader(file: file)
    let baseline = reader.read()
    guard reader.findings.isEmpty else {
      throw BaselineError(findings: reader.findings.sorted(by: Diagnostic.inReadingOrder))
    }
    return baseline
  }
}

private struct BaselineReader {
  let file: SourceFile
  var findings: [Diagnostic] = []

  private static let anew = "write it anew with `remit lint --write-baseline`"

  mutating func read() -> Baseline {
    if let mark = mergeMark() {
      report("syntax", "two versions of this file were merged, and not brought together yet", mark)
      return Baseline()
    }
    let tree: JSONTree
    do throws(JSONSyntaxError) {
      // Some editors begin a file with a byte order mark.
      let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      tree = try JSONTree(file.bytes, in: start..<file.bytes.count)
    } catch {
      report("syntax", "this is no JSON: \(error.message)", error.place)
      return Baseline()
    }
    guard let members = members(of: tree, "a baseline", ["version", "findings"]) else { return Baseline() }
    // Another version may have any other keys, so nothing else is said of it.
    if let version = members["version"], !isOne(version) {
      findings = []
      report(
        "version", "this baseline is of another version than 1, the only one that remit reads", version.place,
        help: "use the version of remit that wrote it, or \(BaselineReader.anew)")
      return Baseline()
    }
    guard let entries = members["findings"] else { return Baseline() }
    guard case .list(let list) = entries.value else {
      report("wrong-type", "`findings` must be a list", entries.place)
      return Baseline()
    }
    var counts: [Baseline.Key: Int] = [:]
    for entry in list {
      guard let (key, count) = read(entry) else { continue }
      if counts.updateValue(count, forKey: key) != nil {
        report("duplicate", "\(key.path) and `\(key.rule)` are counted twice", entry.place)
      }
    }
    return Baseline(counts: counts)
  }

  private mutating func read(_ entry: JSONTree) -> (Baseline.Key, Int)? {
    guard let members = members(of: entry, "a count", ["path", "rule", "count"]),
      let path = text(members, "path"), let rule = text(members, "rule"), let count = members["count"]
    else { return nil }
    guard case .word(let digits) = count.value, let number = Int(digits), number > 0 else {
      report("wrong-type", "`count` must be a whole number from 1 on", count.place)
      return nil
    }
    return (Baseline.Key(path: path, rule: rule), number)
  }

  private mutating func text(_ members: [String: JSONTree], _ name: String) -> String? {
    guard let member = members[name] else { return nil }
    if case .text(let text) = member.value, !text.isEmpty { return text }
    report("wrong-type", "`\(name)` must be a text in double quotes", member.place)
    return nil
  }

  /// The members of an object that has all of the names and no others; nil for anything else.
  private mutating func members(of tree: JSONTree, _ title: String, _ names: [String]) -> [String: JSONTree]?
  {
    guard case .object(let members) = tree.value else {
      report("wrong-type", "\(title) must stand in braces, `{` and `}`", tree.place)
      return nil
    }
    var found: [String: JSONTree] = [:]
    for (name, place, value) in members {
      if !names.contains(name) {
        report("unknown-key", "\(title) has no key `\(name)`", place, help: "leave it out")
      }
      found[name] = value
    }
    for name in names where found[name] == nil {
      report(
        "missing-key", "\(title) needs the key `\(name)`",
        SourceRange(Int(tree.place.start), Int(tree.place.start) + 1))
    }
    return found
  }

  private func isOne(_ version: JSONTree) -> Bool {
    if case .word("1") = version.value { return true }
    return false
  }

  /// The first line that git left where two branches changed the same counts.
  private func mergeMark() -> SourceRange? {
    var start = 0
    for line in file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.starts(with: "<<<<<<< ".utf8) { return SourceRange(start, start + line.count) }
      start += line.count + 1
    }
    return nil
  }

  private mutating func report(
    _ name: String, _ message: String, _ place: SourceRange, help: String = BaselineReader.anew
  ) {
    findings.append(
      Diagnostic(rule: "baseline/\(name)", message: message, at: Label(file, place), help: help))
  }
}
