internal import Diagnostics
internal import Text

extension Program {
  /// The file that an operation was compiled from.
  func file(ofOperation index: Int) -> SourceFile {
    templates[templates.lastIndex(beforeFirst: { $0.operations.lowerBound > index })].file
  }

  /// The blocks of a template and of those that it uses, which see the same arguments; nil where a dynamic name leaves
  /// it open which those are.
  func blocks(reachableFrom template: Int) -> Set<UInt32>? {
    var found: Set<UInt32> = []
    var seen: Set<Int> = [template]
    var waiting = [template]
    while let next = waiting.popLast() {
      for operation in operations[templates[next].operations] {
        switch operation.kind {
        case .block: found.insert(blocks[Int(operation.first)].name)
        case .partial, .parent:
          let call = calls[Int(operation.first)]
          if call.isDynamic { return nil }
          if call.template >= 0, seen.insert(Int(call.template)).inserted {
            waiting.append(Int(call.template))
          }
        default: continue
        }
      }
    }
    return found
  }
}
