package import Diagnostics
package import Markdown

/// A job posting that was never written in the format of this program: Markdown or plain text, read as well as its
/// headings and lists allow.
package struct Posting: Sendable {
  /// What a part of a posting is about. The names are those of the tables in the rulebook.
  package enum Kind: String, Sendable, CaseIterable {
    /// The company.
    case about
    /// What the role is, and why it is there.
    case role
    case responsibilities
    case mustHaves = "must-haves"
    case niceToHaves = "nice-to-haves"
    case success
    case benefits
    case pay
    case interview
    case apply
    case equalOpportunity = "equal-opportunity"
    case team
    /// What no heading tells.
    case other
  }

  /// A paragraph or an item of a list. All places are of the file.
  package struct Statement: Sendable, Equatable {
    /// The words, with a place for each byte.
    package var block: TextBlock
    /// What it is about: what its section is, unless its own words say otherwise.
    package var kind: Kind

    /// The words as they are read.
    package var text: String { block.text }
    /// Where it stands, marks within included.
    package var place: SourceRange { block.place }
  }

  /// A heading and what stands below it.
  package struct Section: Sendable {
    /// The heading without marks and its colon; nil for what stands above the first.
    package var heading: TextBlock?
    /// What the heading announces.
    package var kind: Kind
    package var statements: [Statement] = []
  }

  /// The file that was read.
  package var file: SourceFile
  /// What the role is called; nil where no line looks like it.
  package var title: PlainText?
  /// The parts, in order; none of them is without both a heading and a statement.
  package var sections: [Section] = []
  /// Where figures of pay stand.
  package var pay: [PayMention] = []
  /// Whether the work is remote, hybrid or on site, where it is said first; several where the text says several.
  package var workplaces: [Placed<Workplace>] = []
  /// Years of experience that are asked for.
  package var years: [YearsMention] = []

  /// All statements, in order.
  package var statements: [Statement] { sections.flatMap(\.statements) }

  /// All statements of a kind, in order.
  package func statements(_ kind: Kind) -> [Statement] { statements.filter { $0.kind == kind } }

  /// The id of the family that the title names; nil where it names none of these, or several.
  package func family(among families: [Family]) -> String? {
    title.flatMap { FamilyGuess(families).family(for: $0.value) }
  }

  /// The id of the built-in family that the title names.
  package func builtInFamily() -> String? {
    family(among: BuiltIn.families() + BuiltIn.neighbours().filter { $0.slug != "product" })
  }
}
