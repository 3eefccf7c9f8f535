internal import Diagnostics

/// All templates of a set, compiled: flat arrays that point into each other by number.
struct Program: Sendable {
  struct Template: Sendable {
    var name: String
    var file: SourceFile
    var operations: Range<Int> = 0..<0
  }

  /// Where an operation comes from; read by the check only.
  struct Origin: Sendable {
    var tag: SourceRange
    var name: SourceRange
  }

  /// All text and all names; never empty, so that it has an address.
  var blob: [UInt8] = [0]
  var operations: [Operation] = []
  var origins: [Origin] = []
  var path: [Name] = []
  var calls: [Call] = []
  var arguments: [Argument] = []
  var blocks: [Block] = []
  var templates: [Template] = []
  /// The names of blocks, by their number.
  var blockNames: [String] = []
  /// What stands in a parent tag outside of its blocks, and so is never shown: template and place.
  var lost: [(template: Int, place: SourceRange)] = []
  let table: NameTable

  init(templates: [(name: String, file: SourceFile)]) {
    self.templates = templates.map { Template(name: $0.name, file: $0.file) }
    table = NameTable(templates.map(\.name))
  }

  /// The words of a path as the author wrote them.
  func text(_ name: Name) -> String {
    String(decoding: blob[Int(name.start)..<Int(name.start + name.count)], as: UTF8.self)
  }
}
