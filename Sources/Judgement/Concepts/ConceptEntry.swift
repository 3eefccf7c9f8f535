internal import Content

/// A concept, as the reader needs it.
struct ConceptEntry: Sendable {
  let name: String
  /// Whose work it is.
  let remit: Int
  let weight: Double
  let givesWay: Bool
  let decides: Bool
  let needsNear: Bool
  let place: ConceptPlace?
  /// The families in whose roles it is theirs, a bit each.
  let also: UInt64
  /// Whether it is pay or a benefit, which is offered wherever it stands.
  let isOffer: Bool

  init(
    name: String, remit: Int, weight: Double, givesWay: Bool, decides: Bool, needsNear: Bool,
    place: ConceptPlace?, also: UInt64
  ) {
    self.name = name
    self.remit = remit
    self.weight = weight
    self.givesWay = givesWay
    self.decides = decides
    self.needsNear = needsNear
    self.place = place
    self.also = also
    isOffer = name.hasPrefix("offer")
  }

  init(_ concept: Concept, remit: Int, also: UInt64) {
    self.init(
      name: concept.work.value, remit: remit, weight: concept.weight?.value ?? 4,
      givesWay: concept.givesWay?.value ?? false, decides: concept.decides?.value ?? false,
      needsNear: !concept.near.isEmpty, place: concept.onlyIn?.value, also: also)
  }

  /// Whether it counts where the role has this to do with the work.
  func counts(_ stance: Stance) -> Bool {
    switch place {
    case nil: true
    case .duties: stance != .requires
    case .requirements: stance == .requires || stance == .none
    }
  }
}

/// A term of the lexicon, as the reader needs it.
struct ConceptTerm: Sendable {
  /// What a term is to a concept.
  struct Use: Sendable {
    let entry: Int32
    let part: Part
  }

  /// The part that it has in a concept.
  enum Part: UInt8, Sendable {
    case verb, object, near, wording, except
  }

  /// What it is when concepts are looked for.
  enum Standing: UInt8, Sendable {
    case nothing, concept, exception
  }

  /// Its uses, as numbers in the list of all: those as objects of verbs come last.
  var uses = 0..<0
  /// The first of its uses as an object.
  var firstObject = 0
  /// The number of the frame that it is; -1 for none.
  var frame: Int32 = -1
  var standing = Standing.nothing
  /// The number of the family whose people it names; -1 for none.
  var family: Int16 = -1
  /// Whether it is wording of a family's concept.
  var namesWork = false
}
