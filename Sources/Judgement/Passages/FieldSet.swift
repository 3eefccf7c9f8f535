/// Some fields, as bits: every rule asks of every passage whether it is among them.
package struct FieldSet: Sendable, Equatable {
  /// A bit for each field.
  package private(set) var bits: UInt32 = 0

  /// Makes a set of its bits.
  package init(bits: UInt32) { self.bits = bits }

  /// Gathers fields.
  package init(_ fields: some Sequence<Field>) {
    for field in fields { bits |= 1 << UInt32(field.number) }
  }

  /// Whether a field is among them.
  package func contains(_ field: Field) -> Bool { bits >> UInt32(field.number) & 1 != 0 }

  /// Whether there is none.
  package var isEmpty: Bool { bits == 0 }

  /// These and others.
  package func union(_ other: FieldSet) -> FieldSet {
    var all = self
    all.bits |= other.bits
    return all
  }

  /// These without others.
  package func subtracting(_ other: FieldSet) -> FieldSet {
    var rest = self
    rest.bits &= ~other.bits
    return rest
  }
}

extension FieldSet: ExpressibleByArrayLiteral {
  package init(arrayLiteral fields: Field...) { self.init(fields) }
}

extension FieldSet {
  /// Everything that describes a role.
  package static let role: FieldSet = [
    .title, .summary, .problem, .resources, .growth, .duty, .must, .nice, .background, .success, .neighbour,
    .exclusion, .onboarding, .pay, .benefit, .location, .conditions, .interview, .apply,
  ]

  /// Everything that people write for the public.
  package static let everything = FieldSet(Field.allCases)

  /// What a role asks for and what it does.
  package static let work: FieldSet = [.summary, .problem, .duty, .must, .nice, .success]
}

extension Field {
  /// Its place among all fields, from 0.
  package var number: Int {
    switch self {
    case .title: 0
    case .summary: 1
    case .problem: 2
    case .resources: 3
    case .growth: 4
    case .duty: 5
    case .must: 6
    case .nice: 7
    case .background: 8
    case .success: 9
    case .neighbour: 10
    case .exclusion: 11
    case .onboarding: 12
    case .pay: 13
    case .benefit: 14
    case .location: 15
    case .conditions: 16
    case .interview: 17
    case .apply: 18
    case .company: 19
    case .statement: 20
    case .team: 21
    case .story: 22
    case .page: 23
    }
  }
}
