/// What sort of value stands behind a name.
public indirect enum Kind: Sendable {
  /// Plain text, which is escaped where it is printed.
  case text
  /// Markup that is safe already, which is printed as it is.
  case html
  /// A yes or no, for sections.
  case flag
  /// Any number of values of one kind.
  case list(Kind)
  /// A value that has names of its own.
  case record(Shape)
  /// A text that names one of these partials, for `{{>*name}}`.
  case template([String])
}
