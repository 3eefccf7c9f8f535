import Content
import Diagnostics
import Files
import TestSupport

@testable import Exchange

/// The folder with postings of all systems.
let importFixtures = "\(Repository.fixtures)/import"

/// What every company starts with, on a day that stands still.
let plainContext = ImportContext(nil, family: nil, today: CalendarDate(daysSinceEpoch: 20_777))

/// A file with postings, by its name among the fixtures.
func fixture(_ name: String) throws -> SourceFile {
  SourceFile(path: name, bytes: try Disk().read("\(importFixtures)/\(name)"))
}

/// What is made of a text.
func drafts(
  _ text: String, as system: ImportSystem? = nil, in context: ImportContext = plainContext,
  path: String = "input"
) throws -> [Result<RoleDraft, ImportProblem>] {
  try ImportSource(SourceFile(path: path, text: text), as: system).drafts(in: context)
}

/// The only role that is made of a text.
func draft(
  _ text: String, as system: ImportSystem? = nil, in context: ImportContext = plainContext,
  path: String = "input"
) throws -> RoleDraft {
  guard let first = try drafts(text, as: system, in: context, path: path).first else {
    throw ImportProblem("there is none", help: "")
  }
  return try first.get()
}

/// A role, and the errors that reading it found.
func read(_ text: String) -> (role: Role?, errors: [String]) {
  var sink = DiagnosticSink()
  let role = Role.read(SourceFile(path: "role.yaml", text: text), into: &sink)
  return (role, sink.diagnostics.filter { $0.severity == .error }.map { "\($0.rule): \($0.message)" })
}
