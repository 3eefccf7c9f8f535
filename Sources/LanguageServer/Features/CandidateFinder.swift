internal import Content
internal import Lint
internal import Rulebook
internal import Text

/// Finds what could be written at a place of a file, by the tables that read it.
struct CandidateFinder {
  /// What stands before the place.
  let outline: Outline
  /// All of the file.
  let whole: Outline
  let file: ContentFilePlace
  /// The items of a kind, with what they are called.
  let names: (ContentKind) -> [(slug: String, title: String?)]
  /// The files below assets/.
  let assets: () -> [String]

  /// The keys that may be added in an entry, or at the top: those that must be there first.
  func keys(of parent: Int?, at word: Range<Int>) -> [Candidate] {
    let present = present(in: parent, besides: word)
    let isFlow = parent.map { outline.entries[$0].style == .flow || outline.entries[$0].isFlow } ?? false
    let shapes = outline.shapes(of: parent, in: file.shape).flatMap(\.alternatives)
    if let own = keysOfRules(in: parent) {
      return own.filter { !present.contains($0.label) }.map { $0.asKey(.text, isFlow) }
    }
    return shapes.flatMap { shape -> [Candidate] in
      switch shape {
      case .mapping(let mapping):
        let keys = mapping.keys.filter { !present.contains($0.name) }
        return (keys.filter(\.isRequired) + keys.filter { !$0.isRequired }).map { key in
          let note = key.isRequired ? "must be there · \(key.meaning)" : key.meaning
          return Candidate(key.name, kind: .property, detail: note, documentation: key.hover).asKey(
            key.shape, isFlow)
        }
      case .table(let key, let names, let value):
        return keysOfTable(key, names).filter { !present.contains($0.label) }.map { $0.asKey(value, isFlow) }
      default: return []
      }
    }
  }

  /// The names of the keys that are there, but for the one that is being typed.
  private func present(in parent: Int?, besides word: Range<Int>) -> Set<String> {
    // What stands before the place is the same in both, so that an entry has its mark at the same bytes.
    let mark = parent.map { outline.entries[$0].mark }
    let same = mark.flatMap { mark in whole.entries.firstIndex { $0.mark == mark && $0.kind != .word } }
    guard parent == nil || same != nil else { return [] }
    let others = whole.children(of: same).filter { index in
      let mark = whole.entries[index].mark
      return whole.entries[index].kind == .key
        && !(mark.lowerBound <= word.lowerBound && word.lowerBound <= mark.upperBound)
    }
    return Set(others.map { whole.name(of: $0) })
  }

  private func keysOfTable(_ key: String, _ shape: ValueShape) -> [Candidate] {
    if case .choice(let words) = shape { return words.map { Candidate($0, kind: .property) } }
    return ContentKind(rawValue: key).map(references) ?? []
  }

  /// Rules where the settings name them.
  private func keysOfRules(in parent: Int?) -> [Candidate]? {
    guard file.kind == .site, let parent else { return nil }
    switch outline.names(to: parent) {
    case ["lint", "rules"], ["lint", "paths", "rules"]:
      return Candidate.rules(withCategories: true) { _ in true }
    case ["lint", "words"]: return Candidate.rules { $0.check.isOfWords }
    case ["lint", "paths"] where outline.entries[parent].kind == .item:
      return ["match", "rules"].map { Candidate($0, kind: .property) }
    default: return nil
    }
  }

  /// The values that an entry may have.
  func values(of index: Int) -> [Candidate] {
    if let own = valuesOfRules(of: index) { return own }
    return outline.shapes(of: index, in: file.shape).flatMap(\.alternatives).flatMap(values)
  }

  /// The values that may be added within the brackets of an entry.
  func items(of index: Int) -> [Candidate] {
    outline.shapes(of: index, in: file.shape).flatMap(\.alternatives).flatMap { shape -> [Candidate] in
      guard case .list(let item) = shape else { return [] }
      return item.alternatives.flatMap(values)
    }
  }

  private func valuesOfRules(of index: Int) -> [Candidate]? {
    let names = outline.names(to: index)
    if names.suffix(2) == ["allow", "rule"] { return Candidate.rules() }
    // A role says in a word or in a sentence whose work something is.
    if names.last == "who", file.kind == .role { return references(to: .family) + references(to: .team) }
    guard file.kind == .site, names.first == "lint" else { return nil }
    let isOfRule = names.count == 3 && names[1] == "rules" || names.count == 4 && names[1] == "paths"
    let isSeverity = names.last == "severity"
    guard isOfRule || isSeverity else { return nil }
    return ["off", "info", "warning", "error"].map { Candidate($0, kind: .enumMember) }
  }

  private func values(_ shape: ValueShape) -> [Candidate] {
    switch shape {
    case .choice(let words): return words.map { Candidate($0, kind: .enumMember) }
    case .truth: return ["true", "false"].map { Candidate($0, kind: .enumMember) }
    case .reference(let kind): return references(to: kind)
    case .code(.country), .code(.countryOrRegion):
      return Codes.countries.sorted().map {
        Candidate($0, kind: .enumMember, detail: Codes.country($0, in: "en"))
      }
    case .code(.currency):
      return Codes.currencies.sorted().map { Candidate($0, kind: .enumMember, detail: Codes.sign(of: $0)) }
    case .timeSpan:
      return TimeSpan.Unit.allCases.map { unit in
        Candidate(
          "6 \(unit.rawValue)", kind: .value, snippet: "${1:6} \(unit.rawValue)")
      }
    case .asset: return assets().map { Candidate($0, kind: .file) }
    default: return []
    }
  }

  private func references(to kind: ContentKind) -> [Candidate] {
    names(kind).map { Candidate($0.slug, kind: .reference, detail: $0.title ?? kind.noun) }
  }
}

extension Candidate {
  /// The candidate with the colon of a key, and the beginning of its value where it has one of a kind.
  fileprivate func asKey(_ shape: ValueShape, _ isFlow: Bool) -> Candidate {
    var copy = self
    copy.text = "\(label): "
    guard !isFlow else { return copy }
    switch shape {
    case .list, .table, .mapping:
      copy.text = "\(label):"
      copy.snippet = shape.isList ? "\(label):\n  - $0" : "\(label):\n  $0"
    case .choice(let words): copy.snippet = "\(label): ${1|\(words.joined(separator: ","))|}"
    case .truth: copy.snippet = "\(label): ${1|true,false|}"
    default: break
    }
    if case .mapping(let mapping) = shape, mapping.shorthand != nil {
      (copy.text, copy.snippet) = ("\(label): ", nil)
    }
    return copy
  }
}

extension ValueShape {
  fileprivate var isList: Bool { if case .list = self { true } else { false } }
}
