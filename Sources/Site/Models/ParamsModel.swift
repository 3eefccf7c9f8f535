internal import Content
internal import Templates

/// `params`: what content says to themes alone.
///
/// A theme declares the names it uses in theme.yaml, so that a misspelt one is found; what it does not declare is left
/// alone. Only texts are passed on.
struct ParamsModel: Sendable {
  /// The kinds of file that have params.
  static let kinds = ["company", "site", "role", "team", "story", "page", "family"]

  let shape: Shape
  private let parts: [(kind: String, shape: Shape, names: [String])]

  init(_ declared: [TableEntry<[PlainText]>]) {
    parts = ParamsModel.kinds.map { kind in
      let names = unique(declared[kind]?.map(\.value) ?? [])
      let entries = names.map { Shape.Entry($0, .text, "Below `params` in the file.") }
      return (kind, Shape("params of a \(kind)", entries), names)
    }
    shape = Shape(
      "params",
      parts.map {
        Shape.Entry($0.kind, .record($0.shape), "The params of the \($0.kind) that the page is about.")
      })
  }

  /// The params of the company, the site, and whatever the page is about.
  func record(_ page: PageContext) -> Record {
    Record(
      shape,
      parts.map { part in
        guard let params = page.params(of: part.kind) else { return .absent }
        return .record(
          Record(part.shape, part.names.map { name in params.text(name).map { .text($0) } ?? .absent }))
      })
  }
}

extension PageContext {
  /// The params of a kind of file; nil where the page is about none of that kind.
  fileprivate func params(of kind: String) -> [TableEntry<FreeValue>]? {
    switch kind {
    case "company": company.params
    case "site": index.settings.params
    case "role": role?.params
    case "team": team?.params
    case "story": story?.params
    case "page": freePage?.params
    case "family": family?.params
    default: nil
    }
  }
}
