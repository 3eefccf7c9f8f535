import Lint

/// The content that an example stands for: all files, and what is marked in which of them.
struct ExampleContent {
  /// What is written how, for the message of a test that fails.
  var name: String
  /// Path below the content folder, and the file.
  var files: [String: MarkedBytes]
  /// Whether findings are accepted by a comment or an entry, so that none may be left.
  var isAccepted = false

  /// The contents that an example stands for: in all styles of YAML, with other line ends, with multibyte text before
  /// it, and beside a suppression.
  static func all(_ example: Example, of rule: Rule) -> [ExampleContent] {
    let plain = written(example)
    var all = plain
    if let first = plain.first, let last = plain.last {
      // Line ends matter most where a text goes over several lines: the last style is that of block texts.
      all.append(first.changed("CRLF", lineEnd: "\r\n", note: ""))
      if plain.count > 1 { all.append(last.changed("CRLF", lineEnd: "\r\n", note: "")) }
      all.append(first.changed("multibyte text before it", lineEnd: "\n", note: "# Grüße, 日本語, 👋🏽\n"))
    }
    // What can't be read can't be accepted.
    if example.isBad, rule.category != "content", let accepted = plain.first?.accepting(rule.id) {
      all.append(accepted)
    }
    return all
  }

  private static func written(_ example: Example) -> [ExampleContent] {
    switch example.form {
    case .text(let field):
      let text = MarkedText(example.words)
      return TextStyle.allCases.compactMap { style in
        let place = FieldPlace(field)
        guard let keys = place.keys(text, style) else { return nil }
        return ExampleContent(name: "\(field) in \(style.rawValue) style", files: files([(place.path, keys)]))
      }
    case .role: return [ExampleContent(name: "role", files: files([(GoodContent.rolePath, example.words)]))]
    case .company: return [ExampleContent(name: "company", files: files([("company.yaml", example.words)]))]
    case .team: return [ExampleContent(name: "team", files: files([("teams/search.md", example.words)]))]
    case .story: return [ExampleContent(name: "story", files: files([("stories/ranker.md", example.words)]))]
    case .files(let several):
      return [ExampleContent(name: "files", files: files(several.map { ($0.path, $0.keys) }))]
    case .file(let path):
      var all = files([])
      all[path] = MarkedBytes(example.words)
      return [ExampleContent(name: path, files: all)]
    case .posting: return [ExampleContent(name: "posting", files: ["posting.md": MarkedBytes(example.words)])]
    }
  }

  /// The good content with other keys in some files.
  private static func files(_ changes: [(path: String, keys: String)]) -> [String: MarkedBytes] {
    var files = GoodContent.files
    for (path, keys) in changes {
      let base = files[path] ?? base(of: path)
      files[path] = base.isEmpty ? keys : merged(base, keys)
    }
    return files.mapValues { MarkedBytes($0) }
  }

  /// What a further file of the content starts from.
  private static func base(of path: String) -> String {
    path.hasPrefix("roles/") ? GoodContent.files[GoodContent.rolePath] ?? "" : ""
  }

  /// A file with other keys, and in Markdown with another text where the example has one below `---`.
  private static func merged(_ base: String, _ keys: String) -> String {
    guard base.hasPrefix("---\n") else { return Keys(base).replaced(by: Keys(keys)) }
    let parts = base.dropFirst(4).split(separator: "---\n", maxSplits: 1).map(String.init)
    var front = keys
    var body = parts.count > 1 ? parts[1] : ""
    if keys.hasPrefix("---\n") {
      (front, body) = ("", String(keys.dropFirst(4)))
    } else if let cut = keys.range(ofLine: "---") {
      (front, body) = (String(keys[..<cut.lowerBound]), String(keys[cut.upperBound...]))
    }
    let head = Keys(parts.first?.trimmingLastNewline ?? "")
    let yaml =
      front.isEmpty ? head.replaced(by: Keys("")) : head.replaced(by: Keys(front.trimmingLastNewline))
    return "---\n" + yaml + "---\n" + body
  }

  private func changed(_ how: String, lineEnd: String, note: String) -> ExampleContent {
    var content = self
    content.name += ", " + how
    content.files = Dictionary(
      uniqueKeysWithValues: files.map { path, file in
        // Front matter begins with its line of hyphens, and a job description or a picture has no comments.
        (path, file.with(lineEnd: lineEnd, before: path.hasSuffix(".yaml") ? note : ""))
      })
    return content
  }

  /// The same with an entry of `allow` in each file that is marked; nil where nothing is, or no file can have one.
  private func accepting(_ rule: String) -> ExampleContent? {
    var content = self
    var isAny = false
    for (path, file) in files where !file.marks.isEmpty && (path.hasSuffix(".yaml") || path.hasSuffix(".md"))
    {
      guard path != "posting.md", path != "site.yaml", !path.hasPrefix("families/") else { continue }
      let entry = "allow: [{rule: \(rule), reason: a test}]\n"
      let first = path.hasSuffix(".md") ? "---\n" : ""
      guard String(decoding: file.bytes, as: UTF8.self).hasPrefix(first) else { continue }
      content.files[path]?.bytes.insert(contentsOf: entry.utf8, at: first.utf8.count)
      isAny = true
    }
    guard isAny else { return nil }
    content.name += ", beside a suppression"
    content.isAccepted = true
    return content
  }
}

extension String {
  /// The range of a line that is nothing but these words, with its break.
  fileprivate func range(ofLine words: String) -> Range<String.Index>? {
    firstRange(of: "\n" + words + "\n").map { index(after: $0.lowerBound)..<$0.upperBound }
  }

  fileprivate var trimmingLastNewline: String { hasSuffix("\n") ? String(dropLast()) : self }
}
