internal import Diagnostics

/// A finding at a place, as far as it can be told once its file was changed.
struct Sighting: Hashable {
  var kind: Kind
  /// The byte offset at which it begins.
  var place: UInt32

  /// What is found, wherever in the file.
  struct Kind: Hashable {
    var path: String
    var rule: String
    var message: String
  }

  init(_ finding: Diagnostic) {
    kind = Kind(path: finding.primary.file.path, rule: finding.rule, message: finding.message)
    place = finding.primary.range.start
  }

  /// The sighting where it is once a file was changed.
  func moved(by result: MendedFile) -> Sighting {
    var copy = self
    copy.place = result.moved(place)
    return copy
  }
}
