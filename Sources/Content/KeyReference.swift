internal import Text

/// docs/keys.md: every key of every file, from the tables that read them.
package enum KeyReference {
  /// The whole document.
  package static func markdown() -> String {
    var document = KeyDocument()
    for kind in ContentFileKind.allCases { document.add(kind.mapping, of: kind.path) }
    return introduction + document.text
  }

  private static let introduction = """
    # Keys

    Every key of every file. This page is made from the tables by which `remit` reads, so it cannot differ from what
    `remit lint` accepts. [Writing a role](writing-a-role.md) says what to write; here is what may be written.

    A key in **bold** must be there. Keys marked *private* never reach a page; all others may be published. Whole
    drafts and `roles/<slug>.private.yaml` are private too.

    Some keys are read and checked, and nothing is done with them yet:
    [what is kept for later](content-format.md#kept-for-later) lists them.

    """
}

/// The document as it grows, a section for each mapping, where it is first met.
private struct KeyDocument {
  var text = ""
  private var known: Set<String> = []

  /// A file's keys, and below them those of each mapping in it that was not met before.
  mutating func add(_ mapping: MappingShape, of path: String) {
    known.insert(mapping.title)
    let place = path.hasSuffix(".md") ? ", between the two lines `---`; the text follows them" : ""
    write(mapping, heading: "##", note: "In `content/\(path)`\(place).", isPrivate: false)
    for part in mapping.parts(known: &known) {
      write(part.mapping, heading: "###", note: nil, isPrivate: part.isPrivate)
    }
  }

  private mutating func write(_ mapping: MappingShape, heading: String, note: String?, isPrivate: Bool) {
    text += "\n\(heading) \(mapping.heading)\n\n"
    if let note { text += note + "\n\n" }
    if let shorthand = mapping.shorthand {
      text += "A plain text stands for the whole: it is read as `\(shorthand)`.\n\n"
    }
    text += "| key | looks like | says |\n|---|---|---|\n"
    for key in mapping.keys {
      let name = key.isRequired ? "**`\(key.name)`**" : "`\(key.name)`"
      let privacy = key.isPrivate || isPrivate ? " *(private)*" : ""
      text += "| \(name) | \(key.shape.manual { $0.link }) | \(key.meaning)\(privacy) |\n"
    }
  }
}

extension MappingShape {
  /// The title of the section: `A stage`, or a key or file name as it is.
  fileprivate var heading: String {
    title.contains(" ") ? title.prefix(1).uppercased() + title.dropFirst() : "`\(title)`"
  }

  /// A link to the section.
  fileprivate var link: String {
    let anchor = title.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == " " }
    return "[\(title)](#\(anchor.replacing(" ", with: "-")))"
  }
}

extension ValueShape {
  /// The value as the manual says it, with everything that may be written; `mapping` says what a mapping is called.
  package func manual(_ mapping: (MappingShape) -> String) -> String {
    switch self {
    case .wholeNumber(let range) where range.count == 1: "`\(range.lowerBound)`"
    case .wholeNumber(let range): "a whole number, \(range.lowerBound)–\(range.upperBound)"
    case .choice(let words): listed(named(words), "or")
    case .list(.text): "a list of texts"
    case .list(let item): "a list, each \(item.manual(mapping))"
    case .oneOrMore(let item): "\(item.manual(mapping)); or a list of them"
    case .mapping(let shape): mapping(shape)
    case .table(let key, _, let value): "for each \(key): \(value.manual(mapping))"
    case .either(let first, let second): "\(first.manual(mapping)); or \(second.manual(mapping))"
    case .asset: "a file, as `assets/…`"
    case .assetFolder: "a folder, as `assets/…`"
    default: words
    }
  }
}
