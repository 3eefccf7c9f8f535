/// What the check knows of the values that are open at a place, innermost last.
struct Scopes: Hashable {
  /// A value; nil where a mistake that was reported hides what it is.
  private(set) var kinds: [Frame] = []

  struct Frame: Hashable {
    let kind: Kind?

    static func == (left: Frame, right: Frame) -> Bool { left.key == right.key }

    func hash(into hasher: inout Hasher) { hasher.combine(key) }

    private var key: Key { kind.map(Key.init) ?? .unknown }
  }

  private indirect enum Key: Hashable {
    case unknown, text, html, flag
    case list(Key)
    case record(ObjectIdentifier)
    case template([String])

    init(_ kind: Kind) {
      switch kind {
      case .text: self = .text
      case .html: self = .html
      case .flag: self = .flag
      case .list(let item): self = .list(Key(item))
      case .record(let shape): self = .record(ObjectIdentifier(shape))
      case .template(let names): self = .template(names)
      }
    }
  }

  /// The scopes with one more.
  ///
  /// Those that the new one hides for good are left out, so that recursion comes back to equal scopes: values that
  /// only `{{.}}` could reach, and an outer record of the same shape.
  func entering(_ kind: Kind?) -> Scopes {
    let frame = Frame(kind: kind)
    var result = Scopes()
    result.kinds = kinds.filter { other in
      switch other.kind {
      case .record, nil: other != frame
      default: false
      }
    }
    result.kinds.append(frame)
    return result
  }

  /// The shapes in reach, innermost first.
  var shapes: [Shape] {
    kinds.reversed().compactMap { frame in
      if case .record(let shape) = frame.kind { shape } else { nil }
    }
  }

  /// Whether a mistake hides some of the names.
  var hasUnknown: Bool { kinds.contains { $0.kind == nil } }

  /// What a first name stands for.
  func kind(of name: String) -> Kind? {
    for shape in shapes {
      if let entry = shape[name] { return entry.kind }
    }
    return nil
  }
}
