extension MappingShape {
  /// The mappings below this one, each where it is first met, and whether only a private key leads there.
  ///
  /// `known` are the titles of those that were met before; so a mapping that holds itself comes once, too.
  func parts(
    isPrivate: Bool = false, known: inout Set<String>
  ) -> [(mapping: MappingShape, isPrivate: Bool)] {
    var parts: [(mapping: MappingShape, isPrivate: Bool)] = []
    for key in keys {
      for part in key.shape.mappings where known.insert(part.title).inserted {
        let isPrivate = isPrivate || key.isPrivate
        parts.append((part, isPrivate))
        parts += part.parts(isPrivate: isPrivate, known: &known)
      }
    }
    return parts
  }

  /// The mapping as a file of some edition may write it.
  package func of(_ edition: FileEdition) -> MappingShape {
    switch edition {
    case .original: self
    // What a list holds in a change has to be whole.
    case .change: with(keys.map { $0.with(isRequired: false, $0.shape) })
    case .translation: inTranslation
    }
  }

  /// Without facts; the original has what is not there.
  private var inTranslation: MappingShape {
    with(keys.filter(\.isTranslatable).map { $0.with(isRequired: false, $0.shape.inTranslation) })
  }

  private func with(_ keys: [Key]) -> MappingShape {
    MappingShape(
      title: title, keys: keys, shorthand: keys.contains { $0.name == shorthand } ? shorthand : nil,
      example: example)
  }
}

extension MappingShape.Key {
  fileprivate func with(isRequired: Bool, _ shape: ValueShape) -> MappingShape.Key {
    MappingShape.Key(
      name: name, meaning: meaning, isRequired: isRequired, isPrivate: isPrivate,
      isTranslatable: isTranslatable, standard: standard, shape: shape)
  }
}

extension ValueShape {
  fileprivate var inTranslation: ValueShape {
    switch self {
    case .mapping(let mapping): .mapping(mapping.of(.translation))
    case .list(let item): .list(item.inTranslation)
    case .oneOrMore(let item): .oneOrMore(item.inTranslation)
    case .table(let key, let names, let value): .table(key: key, names: names, value: value.inTranslation)
    case .either(let first, let second): .either(first.inTranslation, second.inTranslation)
    default: self
    }
  }
}
