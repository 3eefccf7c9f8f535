/// A value for a template.
///
/// Absent, a flag that is false, an empty list and an empty text are falsy.
public enum Value: Sendable {
  /// Nothing.
  case absent
  /// A yes or no.
  case flag(Bool)
  /// Plain text, which is escaped where it is printed.
  case text(String)
  /// Markup that is safe already.
  case html(String)
  /// A whole number, printed in decimal digits; never falsy.
  case number(Int)
  /// Any number of values.
  case list([Value])
  /// A value that has names of its own.
  case record(Record)
}
