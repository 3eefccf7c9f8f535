package import Content

/// What a run of the linter is asked for.
package struct LintOptions: Sendable {
  /// Whether the rules that only some want to hear of speak too; nil where site.yaml says so.
  package var persona: Persona?
  /// Rules or categories that alone speak; all where none is named.
  package var select: [String] = []
  /// Rules or categories that are silent.
  package var ignore: [String] = []

  /// Makes options that ask for nothing special.
  package init() {}
}
