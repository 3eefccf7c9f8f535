package import Rulebook

/// What words at a place of a clause say about the role and the work in it.
package struct Frame: Sendable {
  enum Says: String, Sendable {
    case owns, collaborates, requires, none
    /// The role speaks.
    case you
    /// The company speaks.
    case we
    /// Somebody is looked for.
    case seek
    /// Nothing by itself.
    case on
    /// Collaborates, where people follow.
    case people
    /// Collaborates, where the work is that of people who are named: "tell the data engineers which tables are wrong".
    case lends
  }

  enum Place: String, Sendable {
    case start, anywhere
    /// Anywhere, where somebody is looked for.
    case seek
  }

  /// The words, as the file has them.
  package let phrase: String
  let says: Says
  let place: Place

  /// The stance that it decides for.
  var stance: Stance {
    switch says {
    case .owns, .lends: .owns
    case .collaborates, .people: .collaborates
    case .requires: .requires
    case .none, .you, .we, .seek, .on: .none
    }
  }

  /// The frames of a table, in the order of its rows; a row that says nothing sound is left out.
  package static func read(_ table: DataTable) -> [Frame] {
    table.rows.compactMap { row in
      guard let phrase = row["phrase"], let says = Says(rawValue: row["says"] ?? ""),
        let place = Place(rawValue: row["at"] ?? "start")
      else { return nil }
      return Frame(phrase: phrase, says: says, place: place)
    }
  }
}
