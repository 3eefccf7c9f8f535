package import Judgement

/// Something that a rule finds, or leaves alone. Words between « and » are what it marks.
package struct Example: Sendable {
  /// What the example is written in.
  package enum Form: Sendable {
    /// A text in one field of a role, team, story or company.
    case text(Field)
    /// Keys of a role; all others are there as in a role without findings.
    case role
    /// Keys of company.yaml.
    case company
    /// Keys of a team's front matter, and its text below `---`.
    case team
    /// Keys of a story's front matter, and its text below `---`.
    case story
    /// Several files of the content, each with the keys that matter: path, then keys.
    case files([(path: String, keys: String)])
    /// A job description in Markdown.
    case posting
    /// A whole file by its name, where reading it is what is wrong.
    case file(path: String)
  }

  /// Whether the rule finds it.
  package let isBad: Bool
  /// What it is written in.
  package let form: Form
  /// The words; empty for several files.
  package let words: String
  /// Why it is so, where that does not speak for itself.
  package let note: String?

  private init(_ isBad: Bool, _ form: Form, _ words: String, _ note: String?) {
    self.isBad = isBad
    self.form = form
    self.words = words
    self.note = note
  }

  /// Words that the rule finds.
  package static func bad(_ field: Field, _ words: String, _ note: String? = nil) -> Example {
    Example(true, .text(field), words, note)
  }

  /// Words that the rule leaves alone.
  package static func good(_ field: Field, _ words: String, _ note: String? = nil) -> Example {
    Example(false, .text(field), words, note)
  }

  /// YAML, Markdown or text that the rule finds something in.
  package static func bad(_ form: Form, _ words: String, _ note: String? = nil) -> Example {
    Example(true, form, words, note)
  }

  /// YAML, Markdown or text that the rule leaves alone.
  package static func good(_ form: Form, _ words: String, _ note: String? = nil) -> Example {
    Example(false, form, words, note)
  }

  /// Several files that the rule finds something in together.
  package static func bad(_ files: [(path: String, keys: String)], _ note: String? = nil) -> Example {
    Example(true, .files(files), "", note)
  }

  /// Several files that the rule leaves alone.
  package static func good(_ files: [(path: String, keys: String)], _ note: String? = nil) -> Example {
    Example(false, .files(files), "", note)
  }
}
