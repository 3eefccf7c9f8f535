internal import Diagnostics
internal import Fixing
internal import Text

extension FuzzTarget {
  /// JSON as `remit check` and baselines read it.
  static let json = FuzzTarget(
    "json", dictionary: "json", seeds: ["Tests/Fixtures/**/*.json"]
  ) { input, promises in
    do throws(JSONSyntaxError) {
      let tree = try JSONTree(input)
      expectPlaces(of: tree, in: input, &promises)
      var writer = JSONWriter()
      write(tree, to: &writer)
      guard let again = try? JSONTree(writer.buffer.bytes) else {
        return promises.expect(false, "what was read can't be read once it is written")
      }
      promises.expect(isSame(tree, again), "what was read is another once it is written")
    } catch {
      promises.expectPlace(error.place, in: [], whole: input.count, error.message)
    }
  }

  /// remit-baseline.json
  static let baseline = FuzzTarget("baseline", dictionary: "baseline") { input, promises in
    do throws(BaselineError) {
      let baseline = try Baseline.read(SourceFile(path: "remit-baseline.json", bytes: input))
      let again = try Baseline.read(SourceFile(path: "remit-baseline.json", bytes: baseline.bytes))
      promises.expect(again == baseline, "a baseline is another once it is written")
    } catch {
      promises.expect(!error.findings.isEmpty, "no reason is given")
      promises.expectSound(error.findings)
    }
  }
}

extension Promises {
  /// A range lies within so many bytes; where no text was read, nothing says where characters begin.
  fileprivate mutating func expectPlace(
    _ range: SourceRange, in bytes: [UInt8], whole count: Int, _ what: String
  ) {
    expect(
      range.start <= range.end && Int(range.end) <= count,
      "\(what) at \(range.start)..<\(range.end) of \(count)")
  }
}

private func expectPlaces(of tree: JSONTree, in bytes: [UInt8], _ promises: inout Promises) {
  promises.expectPlace(tree.place, in: bytes, "a value")
  switch tree.value {
  case .object(let members):
    for member in members {
      promises.expectPlace(member.place, in: bytes, "a name")
      expectPlaces(of: member.value, in: bytes, &promises)
    }
  case .list(let list): for element in list { expectPlaces(of: element, in: bytes, &promises) }
  case .text, .word: break
  }
}

private func write(_ tree: JSONTree, to writer: inout JSONWriter) {
  switch tree.value {
  case .object(let members):
    writer.object { writer in
      for member in members {
        writer.key(member.name)
        write(member.value, to: &writer)
      }
    }
  case .list(let list): writer.array { writer in for element in list { write(element, to: &writer) } }
  case .text(let text): writer.value(text)
  case .word("true"): writer.value(true)
  case .word("false"): writer.value(false)
  case .word("null"): writer.null()
  case .word(let word): writer.value(Double(word) ?? 0)
  }
}

private func isSame(_ left: JSONTree, _ right: JSONTree) -> Bool {
  switch (left.value, right.value) {
  case (.object(let left), .object(let right)):
    left.count == right.count
      && zip(left, right).allSatisfy { $0.name == $1.name && isSame($0.value, $1.value) }
  case (.list(let left), .list(let right)):
    left.count == right.count && zip(left, right).allSatisfy { isSame($0, $1) }
  case (.text(let left), .text(let right)): left == right
  case (.word(let left), .word(let right)): left == right || isSame(Double(left), written: Double(right))
  default: false
  }
}

/// Whether a number is the one that was read, which is written as one from zero on with four decimals.
private func isSame(_ read: Double?, written: Double?) -> Bool {
  guard let read, let written else { return false }
  return abs(min(max(read, 0), 1e12) - written) <= 0.000_051 + abs(read) * 1e-12
}
