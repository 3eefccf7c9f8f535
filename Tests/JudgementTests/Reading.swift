import Content
import Diagnostics
import Judgement
import Language
import Testing

extension RoleProfile {
  /// The profile of a role of a family, with the keys that are given.
  static func of(_ family: String, _ keys: String, _ book: ConceptBook = Books.builtIn) throws -> RoleProfile
  {
    let file = SourceFile(path: "content/roles/role.yaml", text: keys)
    var sink = DiagnosticSink()
    let role = try #require(Role.read(file, into: &sink))
    return RoleProfile(role.passages, of: family, in: file, book)
  }

  /// The words of some bytes of the file.
  func words(at place: SourceRange) -> String {
    String(decoding: file.bytes[place.indices], as: UTF8.self)
  }
}

extension Crossing {
  /// The work, its words and whose it is, in a line.
  var line: String {
    let text = statement.passage.text
    let named = words.map { text.text(of: $0) }.joined(separator: " … ")
    return "\(work) (\(named)): \(boundary.text.value), \(owner ?? "nobody")"
  }
}
