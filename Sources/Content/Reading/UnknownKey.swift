internal import Diagnostics
internal import Rulebook
internal import Text
internal import YAML

/// What was meant by a key that its mapping does not have.
enum MeantKey {
  /// Another key of the same mapping; `isSame` where only capitals or the marks between words differ.
  case near(String, isSame: Bool)
  /// A key by its path from the mapping on, such as `compensation`, `pay`.
  case below([String])
  /// A key by its path from the file's first keys on.
  case elsewhere([String])

  /// Finds it among the mapping's own keys, the words that people use for them, and the keys of other mappings.
  init?(_ word: String, in mapping: MappingShape, of file: MappingShape) {
    let word = kebabCase(word)
    let names = mapping.keys.map(\.name)
    if names.contains(word) {
      self = .near(word, isSame: true)
    } else if let path = Rulebook.keyPath(for: word, in: mapping.title) ?? mapping.paths(to: word).first {
      self = path.count == 1 ? .near(path[0], isSame: false) : .below(path)
    } else if let near = nearName(to: word, among: names) {
      self = .near(near, isSame: false)
    } else {
      let paths = file.paths(to: word)
      guard paths.count == 1 else { return nil }
      self = .elsewhere(paths[0])
    }
  }
}

extension Reader {
  /// Gives the key of the mapping that was meant, or that what was meant stands below; it is not missing then.
  mutating func reportUnknownKey(_ node: NodeID, in mapping: MappingShape, besides others: Set<String>)
    -> String?
  {
    let name = tree.text(of: node)
    let meant = MeantKey(name, in: mapping, of: file ?? mapping)
    var help: String
    var fixes: [Fix] = []
    var own: String?
    switch meant {
    case .near(let near, let isSame):
      own = near
      if others.contains(near) {
        help = "`\(near)` is there already: keep one of the two"
      } else {
        help = "did you mean `\(near)`?"
        fixes = [Fix(title: "Write `\(near)`", isSafe: isSame, edits: [.init(tree.range(of: node), near)])]
      }
    case .below(let path):
      own = path.first
      help = place(path, for: name)
    case .elsewhere(let path): help = place(path, for: name)
    case nil:
      let names = mapping.keys.map(\.name)
      help =
        names.count <= 12
        ? "\(mapping.title) may have \(listed(named(names)))"
        : "docs/keys.md lists the keys of \(mapping.title); put one of your own below `params`"
    }
    report(
      "content/unknown-key", "\(mapping.title) has no key `\(excerpt(name))`", at: node, help: help,
      fixes: fixes)
    return own
  }

  /// "`benefits` belongs below `compensation`".
  private func place(_ path: [String], for name: String) -> String {
    guard let key = path.last else { return "" }
    let above = path.dropLast()
    let place =
      above.isEmpty
      ? "at the start of a line, as a key of the whole file"
      : "below " + named(above.reversed()).joined(separator: ", which stands below ")
    return key == name ? "`\(key)` belongs \(place)" : "write it as `\(key)`, \(place)"
  }
}

extension MappingShape {
  /// The paths to the keys of this name, in the mapping and in those below it; the shortest first.
  fileprivate func paths(to name: String) -> [[String]] {
    var found: [[String]] = []
    var next: [(path: [String], mapping: MappingShape)] = [([], self)]
    while !next.isEmpty {
      for (path, mapping) in next where mapping.keys.contains(where: { $0.name == name }) {
        found.append(path + [name])
      }
      next = next.flatMap { path, mapping in
        mapping.keys.flatMap { key in key.shape.mappings.map { (path + [key.name], $0) } }
      }
    }
    return found
  }
}

/// A word as keys and choices are written: `jobTitle`, `Job title` and `job_title` are `job-title`.
func kebabCase(_ word: String) -> String {
  var bytes: [UInt8] = []
  var wasSmall = false
  for byte in word.utf8 {
    let small = byte.lowercasedASCII
    if small != byte, wasSmall { bytes.append(UInt8(ascii: "-")) }
    wasSmall = small == byte && byte.isASCIILetter
    bytes.append(byte == UInt8(ascii: " ") || byte == UInt8(ascii: "_") ? UInt8(ascii: "-") : small)
  }
  return String(decoding: bytes, as: UTF8.self)
}
