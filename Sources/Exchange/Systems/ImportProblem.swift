package import Diagnostics

/// Why a job, or a whole file, was not imported.
package struct ImportProblem: Error, Sendable, Equatable {
  /// What is wrong, as a sentence without a full stop.
  package var message: String
  /// What to do.
  package var help: String
  /// Where; nil for the file as a whole.
  package var place: SourceRange?
  /// The title of the job that it is about, as far as that can be read.
  package var job: String?

  /// Makes a problem.
  package init(_ message: String, at place: SourceRange? = nil, help: String) {
    self.message = message
    self.place = place
    self.help = help
  }
}
