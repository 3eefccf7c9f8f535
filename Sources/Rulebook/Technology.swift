internal import Text

/// Something technical that postings name: a tool, a language, a model, a method or a law about them.
public struct Technology: Sendable {
  /// What it is called: first as its makers do, then as people also write it. Letter case does not matter.
  public let names: [Name]

  /// What it is.
  public let kind: Kind

  /// When it could first be used; nil where that is not known well enough to judge by.
  public let first: FirstUse?

  /// What its makers call it.
  public var name: String { names.first?.text ?? "" }

  /// A name, and how it is known for one.
  public struct Name: Sendable {
    /// The name.
    public let text: String

    /// Whether the name is short or an ordinary word: known only in "N years of …", or in a list of tools.
    public let needsFrame: Bool
  }

  /// What a technology is. Lists of tools count tools alone.
  public enum Kind: String, CaseIterable, Sendable {
    case language, tool, model, method, law
  }

  /// When a technology could first be used by the public.
  public struct FirstUse: Sendable {
    /// The earliest month that can be argued.
    public let month: Rulebook.Month

    /// The months of doubt: so much more experience is still believed.
    public let slack: Int

    /// How the month is known.
    public let basis: Basis

    /// Where it is from.
    public let source: String

    /// The day on which it was looked into.
    public let verified: Rulebook.Day
  }

  /// How a month is known.
  public enum Basis: String, CaseIterable, Sendable {
    /// Looked up.
    case verified

    /// Recalled; a looked-up release shows that it was no later than that.
    case bounded

    /// Recalled.
    case recalled
  }
}

extension Rulebook {
  /// The path of the technologies with their first months, below Data/.
  package static let technologyPath = "technologies.csv"

  /// The path of more names of tools, below Data/.
  package static let toolPath = "tools.csv"

  /// What is known by name: first what has a date or was looked into, then more tools.
  public static let technologies: [Technology] =
    CompiledRulebook.section(Technology.sectionName).flatMap(Technology.list(from:)) ?? technologiesOfTables

  /// The same, read from their tables.
  fileprivate static var technologiesOfTables: [Technology] {
    DataTable(technologyPath).values { row in
      guard let basis = row["basis"].flatMap(Technology.Basis.init), let source = row["source"],
        let verified = row["verified"].flatMap(Day.init(_:))
      else { return nil }
      guard let text = row["first"] else { return Technology(row, first: nil) }
      guard let month = Month(text), let slack = row["slack"].flatMap({ Int($0) }) else { return nil }
      return Technology(
        row,
        first: .init(month: month, slack: slack, basis: basis, source: source, verified: verified))
    } + DataTable(toolPath).values { Technology($0, first: nil) }
  }
}

extension Technology {
  /// The names and the kind in a row; nil where it has neither.
  fileprivate init?(_ row: DataTable.Row, first: FirstUse?) {
    guard let name = row["name"], let kind = row["kind"].flatMap(Kind.init) else { return nil }
    let framed = Set(row.list("needs-frame"))
    names = ([name] + row.list("aliases")).map { Name(text: $0, needsFrame: framed.contains($0)) }
    self.kind = kind
    self.first = first
  }
}

extension Technology {
  fileprivate static let sectionName = "technologies"

  /// All technologies, as a section of the compiled rulebook.
  package static func section() -> CompiledRulebook.Section {
    var writer = PackedWriter()
    writer.write(Rulebook.technologiesOfTables) { $0.write(to: &$1) }
    return (sectionName, writer.bytes)
  }

  fileprivate static func list(from reader: PackedReader) -> [Technology]? {
    var reader = reader
    let list = reader.readList { Technology(from: &$0) }
    return reader.isFinished ? list : nil
  }

  private func write(to writer: inout PackedWriter) {
    writer.write(names) { name, writer in
      writer.write(name.text)
      writer.write(name.needsFrame)
    }
    writer.write(UInt8(Kind.allCases.firstIndex(of: kind) ?? 0))
    writer.write(first != nil)
    guard let first else { return }
    for number in [first.month.year, first.month.month, first.slack] { writer.write(Int32(number)) }
    for number in [first.verified.year, first.verified.month, first.verified.day] {
      writer.write(Int32(number))
    }
    writer.write(UInt8(Basis.allCases.firstIndex(of: first.basis) ?? 0))
    writer.write(first.source)
  }

  private init(from reader: inout PackedReader) {
    names = reader.readList { Name(text: $0.readText(), needsFrame: $0.readBool()) }
    kind = Kind.allCases[min(Int(reader.read(UInt8.self)), Kind.allCases.count - 1)]
    first = reader.readBool() ? FirstUse(from: &reader) : nil
  }
}

extension Technology.FirstUse {
  fileprivate init?(from reader: inout PackedReader) {
    let month = Rulebook.Month(year: reader.readNumber(), month: reader.readNumber())
    let slack = reader.readNumber()
    let verified = Rulebook.Day(
      year: reader.readNumber(), month: reader.readNumber(), day: reader.readNumber())
    let basis = Int(reader.read(UInt8.self))
    let source = reader.readText()
    guard let month, let verified, Technology.Basis.allCases.indices.contains(basis) else { return nil }
    self.init(
      month: month, slack: slack, basis: Technology.Basis.allCases[basis], source: source, verified: verified)
  }
}

extension PackedReader {
  fileprivate mutating func readNumber() -> Int { Int(read(Int32.self)) }
}
