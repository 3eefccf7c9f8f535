/// The names that a record has: what a template may use there, and what each name means.
///
/// Shapes are made once and compared by identity.
public final class Shape: Sendable {
  /// One name of a record.
  public struct Entry: Sendable {
    /// The name as templates write it, in kebab-case; without dots, which separate the steps of a path.
    public let name: String
    /// What sort of value it has.
    public let kind: Kind
    /// What it means, for authors of themes.
    public let doc: String

    /// Makes an entry.
    public init(_ name: String, _ kind: Kind, _ doc: String = "") {
      precondition(!name.isEmpty && !name.utf8.contains(UInt8(ascii: ".")), "a name has no dots: \(name)")
      self.name = name
      self.kind = kind
      self.doc = doc
    }
  }

  /// What a record of this shape is called in messages and in the documentation.
  public let name: String
  /// The names, in the order in which they were declared.
  public let entries: [Entry]
  let table: NameTable

  /// Makes a shape; two entries must not have the same name.
  public init(_ name: String, _ entries: [Entry]) {
    precondition(Set(entries.map(\.name)).count == entries.count, "a name is declared twice in \(name)")
    self.name = name
    self.entries = entries
    table = NameTable(entries.map(\.name))
  }

  /// The entry of a name; nil where the shape has none.
  public subscript(name: String) -> Entry? {
    table.index(of: name).map { entries[$0] }
  }
}
