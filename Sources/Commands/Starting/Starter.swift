internal import Content
internal import Rulebook
internal import YAML

/// A file to start from, with everything filled in that is known.
struct Starter {
  /// What the file holds.
  let text: String

  /// Makes the file of a kind; a role has a family, and a family may have one that is known without a file.
  init(_ kind: StarterKind, _ title: StarterTitle, family: Family?, days: [String: String]) {
    var values = days
    values["title"] = yamlQuoted(title.title)
    if kind == .family {
      for (key, block) in Starters.blocks(of: Rulebook.starter("families/none.yaml") ?? "") {
        values[key] = block
      }
      if let family {
        values["core"] = "core:\n" + Starter.list(family.core.map(\.value))
        values["builds"] = "builds:\n" + Starter.list(family.builds.map(\.value))
      }
    } else if let family {
      values["family"] = family.slug
      values["title"] = yamlQuoted(title.roleTitle(family: family.title.value))
      values["level"] = Starter.level(of: title.title)
      let examples =
        Rulebook.starter("families/\(family.slug).yaml") ?? Rulebook.starter("families/other.yaml") ?? ""
      // Examples hold names of days, too, but no examples.
      var names = days
      names["pairing"] = yamlQuoted("\(family.title.value): a day's work, in a pair")
      for (key, block) in Starters.blocks(of: examples) { values[key] = Starters.filled(block, with: names) }
    }
    text = Starters.filled(
      Rulebook.starter("\(kind.rawValue)\(kind.ending)") ?? "", with: values)
  }

  private static func list(_ texts: [String]) -> String {
    texts.map { "  - \(yamlQuoted($0))" }.joined(separator: "\n")
  }

  /// The line with the level that a title names; one that waits where it names none.
  private static func level(of title: String) -> String {
    let names: Set = ["intern", "junior", "senior", "staff", "principal"]
    return words(of: title).first(where: names.contains).map { "level: \($0)" } ?? "#level: mid"
  }
}
