public import Diagnostics

extension TemplateSet {
  /// Checks a template, and all that it uses, against the model of the page that it renders.
  ///
  /// Reports `theme/unknown-name`, `theme/wrong-kind`, `theme/unescaped`, `theme/unknown-partial`,
  /// `theme/unknown-block`, `theme/lost-text` and `theme/recursion`. What passes renders whole with any record of the
  /// shape.
  public func check(_ entry: String, against shape: Shape, into sink: inout DiagnosticSink) {
    check([(entry, shape)], into: &sink)
  }

  /// Checks several templates against their models; a mistake that they share is reported once.
  public func check(_ entries: [(name: String, shape: Shape)], into sink: inout DiagnosticSink) {
    var check = Check(program)
    for entry in entries { check.walk(entry: entry.name, shape: entry.shape) }
    sink.absorb(check.sink)
  }
}
