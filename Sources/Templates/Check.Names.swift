internal import Diagnostics

extension Check {
  /// The kind of value at the path of an operation; nil, and a report, where there is none.
  mutating func kind(at index: Int, _ scopes: Scopes) -> Kind? {
    kind(at: index, program.operations[index].first..<program.operations[index].second, scopes)
  }

  mutating func kind(at index: Int, _ path: Range<UInt32>, _ scopes: Scopes) -> Kind? {
    guard let first = path.first else { return scopes.kinds.last?.kind }
    var name = program.text(program.path[Int(first)])
    var offset = Int(program.origins[index].name.start)
    guard var kind = scopes.kind(of: name) else {
      if !scopes.hasUnknown {
        report(.unknownName(name, scopes.shapes), at: index, offset, name.utf8.count)
      }
      return nil
    }
    for step in path.dropFirst() {
      let outer = name
      offset += name.utf8.count + 1
      name = program.text(program.path[Int(step)])
      guard case .record(let shape) = kind else {
        report(.noNames(outer, kind, name), at: index, offset, name.utf8.count)
        return nil
      }
      guard let entry = shape[name] else {
        report(.unknownName(name, [shape]), at: index, offset, name.utf8.count)
        return nil
      }
      kind = entry.kind
    }
    return kind
  }

  /// A value that is printed: text escaped, markup as it is, and nothing else.
  mutating func checkPrinted(_ index: Int, _ scopes: Scopes) {
    guard let kind = kind(at: index, scopes) else { return }
    let isEscaped = program.operations[index].kind != .unescaped
    switch (kind, isEscaped) {
    case (.text, true), (.template, true), (.html, false): return
    case (.text, false), (.template, false): report(.unescapedText(written(index)), tagOf: index)
    case (.html, true): report(.escapedMarkup(written(index)), tagOf: index)
    case (.flag, _), (.list, _), (.record, _): report(.notPrintable(written(index), kind), at: index)
    }
  }

  private mutating func report(_ error: ThemeError, at index: Int, _ start: Int, _ count: Int) {
    report(error, in: program.file(ofOperation: index), SourceRange(start, start + count))
  }

  private mutating func report(_ error: ThemeError, tagOf index: Int) {
    report(error, in: program.file(ofOperation: index), program.origins[index].tag)
  }
}
