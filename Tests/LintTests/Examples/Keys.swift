/// Top-level keys in YAML, each with all that belongs to it; `# no summary` stands for a key that is not there.
struct Keys {
  private(set) var blocks: [(name: String, text: String)] = []
  private var absent: Set<String> = []

  init(_ yaml: String) {
    for line in yaml.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("# no ") {
        absent.insert(String(line.dropFirst(5)))
        continue
      }
      let starts = line.unicodeScalars.first.map { $0.properties.isAlphabetic || $0 == "«" } ?? false
      if starts || blocks.isEmpty {
        let name = line.prefix { $0 != ":" }.filter { $0 != "«" && $0 != "»" }
        blocks.append((String(name), String(line)))
      } else {
        blocks[blocks.count - 1].text += "\n" + line
      }
    }
  }

  /// The keys of another text in the place of these, or behind them.
  func replaced(by others: Keys) -> String {
    let names = Set(others.blocks.map(\.name)).union(others.absent)
    let kept = blocks.filter { !names.contains($0.name) } + others.blocks
    return kept.map(\.text).joined(separator: "\n") + "\n"
  }
}
