public import Diagnostics

extension TemplateSet {
  /// Checks templates, and all that they use, against the models of the pages that they render; a mistake that several
  /// share is reported once.
  ///
  /// Reports `theme/unknown-name`, `theme/wrong-kind`, `theme/unescaped`, `theme/unknown-partial`,
  /// `theme/unknown-block`, `theme/lost-text` and `theme/recursion`. What passes renders whole with any record of the
  /// shape.
  public func check(_ entries: [(name: String, shape: Shape)], into sink: inout DiagnosticSink) {
    var check = Check(program)
    for entry in entries { check.walk(entry: entry.name, shape: entry.shape) }
    sink.absorb(check.sink)
  }
}
