internal import Routes
internal import Templates

/// docs/page-model.md: every name that a template may use, from the models that pages are made with.
package enum PageModelReference {
  /// The whole document.
  package static func markdown() -> String {
    var document = ModelDocument()
    let models = PageModels(words: [], options: [])
    let pages = models.entries
    for shared in ["page", "site"] {
      if let shape = pages.first?.shape[shared]?.record {
        document.add(shape, as: "`\(shared)`: on every page")
      }
    }
    for page in pages {
      let own = page.shape.entries.filter { !shared.contains($0.name) }
      for entry in own {
        guard let shape = entry.record else { continue }
        document.add(shape, as: "`\(entry.name)`: on pages of the kind `\(page.kind.rawValue)`")
      }
    }
    document.add(
      models.roleRows.shape, without: ["words", "theme"],
      as: "Beside `words` and `theme` in the template `\(PageModels.roleRowsTemplate)`")
    return introduction + document.text
  }

  private static let shared = ["page", "site", "words", "theme"]

  private static let introduction = """
    # Page model

    Every name that a template may use. This page is made from the models that pages are made with; the rules for
    using them are in [Themes](themes.md).

    Each page has four names that all pages have: `page`, `site`, `words` (the theme's words, in the page's language)
    and `theme` (the theme's options, as the site set them), and one that says what the page is about. Names are
    written with dots: `{{role.title}}`.

    Text is escaped when it is printed with two braces; markup is printed with three, and its name ends in `html`. A
    list `x` comes with `has-x`, which says whether there is anything in it. What is not there prints nothing, and a
    section over it is skipped.

    """
}

/// The document as it grows, a section for each shape, where it is first met.
private struct ModelDocument {
  var text = ""
  private var known: Set<ObjectIdentifier> = []

  /// The names of a shape, and below them those of each shape in it that was not met before.
  mutating func add(_ shape: Shape, without left: [String] = [], as heading: String) {
    known.insert(ObjectIdentifier(shape))
    write(shape, without: left, "## \(heading)")
    addParts(of: shape, without: left)
  }

  private mutating func addParts(of shape: Shape, without left: [String] = []) {
    for entry in shape.entries where !left.contains(entry.name) {
      guard let part = entry.record, known.insert(ObjectIdentifier(part)).inserted else { continue }
      write(part, "### \(part.heading)")
      addParts(of: part)
    }
  }

  private mutating func write(_ shape: Shape, without left: [String] = [], _ heading: String) {
    text += "\n\(heading)\n\n| name | is | says |\n|---|---|---|\n"
    let lists = Set(
      shape.entries.filter { if case .list = $0.kind { true } else { false } }.map { "has-\($0.name)" })
    for entry in shape.entries where !lists.contains(entry.name) && !left.contains(entry.name) {
      text += "| `\(entry.name)` | \(entry.kind.manual(recordName: \.link)) | \(entry.doc) |\n"
    }
  }
}

extension Shape {
  /// The title of the section.
  fileprivate var heading: String { "The record “\(name)”" }

  /// A link to the section.
  fileprivate var link: String {
    "[\(name)](#the-record-\(name.split(separator: " ").joined(separator: "-")))"
  }
}

extension Shape.Entry {
  /// The shape of the records behind the name; nil for what is no record and no list of them.
  var record: Shape? {
    switch kind {
    case .record(let shape), .list(.record(let shape)): shape
    default: nil
    }
  }
}

extension Kind {
  /// What sort of value it is, for authors of themes; `recordName` says what records are called.
  func manual(recordName: (Shape) -> String) -> String {
    switch self {
    case .text: "text"
    case .html: "markup"
    case .flag: "yes or no"
    case .list(let item): "list of \(item.manual(recordName: recordName))"
    case .record(let shape): recordName(shape)
    case .template(let names): "a template: \(names.joined(separator: ", "))"
    }
  }
}
