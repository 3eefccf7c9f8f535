public import Diagnostics
internal import Text

/// Findings that are known and wait for their time: how many of each rule each file may have.
///
/// Counts, and no lines, so that a baseline stays true when text moves within a file. A file is named by its path from
/// the folder of the baseline.
public struct Baseline: Sendable, Equatable {
  /// What is counted together: the findings of one rule in one file.
  public struct Key: Sendable, Hashable, Comparable {
    /// The file's path, from the folder of the baseline, with `/`.
    public let path: String
    /// The rule's id.
    public let rule: String

    /// Makes a key.
    public init(path: String, rule: String) {
      self.path = path
      self.rule = rule
    }

    /// Orders by path, then by rule.
    public static func < (left: Key, right: Key) -> Bool {
      (left.path, left.rule) < (right.path, right.rule)
    }
  }

  /// How many findings each key may have; at least one.
  public private(set) var counts: [Key: Int]

  /// Makes a baseline; counts below one are left out.
  public init(counts: [Key: Int] = [:]) {
    self.counts = counts.filter { $0.value > 0 }
  }

  /// Counts findings; `name` gives a file's path from the folder of the baseline.
  public init(of findings: [Diagnostic], name: (String) -> String) {
    counts = [:]
    for (key, own) in Baseline.grouped(findings, name) { counts[key] = own.count }
  }

  /// The number of findings that it counts.
  public var total: Int { counts.values.reduce(0, +) }

  /// Whether a finding may be in a baseline: not an error of the content or the theme themselves, since nobody can read
  /// the file past it, and no page can be made.
  public static func mayHold(_ finding: Diagnostic) -> Bool {
    finding.severity != .error || !finding.rule.hasPrefix("content/") && !finding.rule.hasPrefix("theme/")
  }

  /// The findings that may be in a baseline, by their keys.
  static func grouped(_ findings: [Diagnostic], _ name: (String) -> String) -> [Key: [Int]] {
    var found: [Key: [Int]] = [:]
    var names: [String: String] = [:]
    for (index, finding) in findings.enumerated() where mayHold(finding) {
      let path = finding.primary.file.path
      let own = names[path] ?? name(path)
      names[path] = own
      found[Key(path: own, rule: finding.rule), default: []].append(index)
    }
    return found
  }

  /// The document, version 1: sorted, with a line for each key, so that a merge is easily read.
  public var bytes: [UInt8] {
    var out = ByteBuffer()
    out.append("{\n  \"version\": 1,\n  \"findings\": [")
    for (position, key) in counts.keys.sorted().enumerated() {
      var line = JSONWriter()
      line.object { line in
        line.key("path")
        line.value(key.path)
        line.key("rule")
        line.value(key.rule)
        line.key("count")
        line.value(counts[key] ?? 0)
      }
      out.append(position == 0 ? "\n    " : ",\n    ")
      out.append(contentsOf: line.buffer.bytes)
    }
    out.append(counts.isEmpty ? "]\n}\n" : "\n  ]\n}\n")
    return out.bytes
  }
}
