package import Text

/// Phrases one after the other, in a form that can be written and read.
public struct PhraseList: Sendable {
  private(set) var parts = PhraseParts()
  /// The slots of each phrase.
  private(set) var slots: [Range<Int>] = []

  /// Makes a list of phrases.
  public init(_ phrases: [Phrase] = []) {
    for phrase in phrases { add(phrase) }
  }

  /// The number of phrases.
  public var count: Int { slots.count }

  /// Adds a phrase at the end.
  public mutating func add(_ phrase: Phrase) { slots.append(parts.add(phrase.parts)) }

  /// Adds all phrases of another list at the end.
  public mutating func add(_ other: PhraseList) {
    if count == 0 {
      self = other
      return
    }
    let start = parts.add(other.parts).lowerBound
    slots += other.slots.map { $0.lowerBound + start..<$0.upperBound + start }
  }
}

extension PhraseList {
  /// Writes the phrases for `init(from:)`.
  package func write(to writer: inout PackedWriter) {
    writer.write(slots.map { UInt8($0.count) })
    parts.write(to: &writer)
  }

  /// Reads phrases that were written.
  package init(from reader: inout PackedReader) {
    let counts = reader.readList(UInt8.self)
    slots.reserveCapacity(counts.count)
    var end = 0
    for count in counts {
      slots.append(end..<end + Int(count))
      end += Int(count)
    }
    parts = PhraseParts(from: &reader)
  }
}

// What follows from the order of the parts is not written: where the runs of a slot begin, and the words of a run.
extension PhraseParts {
  fileprivate func write(to writer: inout PackedWriter) {
    writer.write(slots.map { UInt8($0.upTo > 0 ? 0 : $0.runs.count) })
    writer.write(slots.map { UInt8($0.upTo << 1 | ($0.isOptional ? 1 : 0)) })
    writer.write(runs.map { UInt8($0.count) })
    writer.write(elements.map(\.kind.rawValue))
    writer.write(elements.compactMap { if case .exactly(let hash) = $0 { hash } else { nil } })
    writer.write(
      elements.compactMap { if case .beginning(let range, _, _) = $0 { UInt8(range.count) } else { nil } })
    writer.write(bytes)
  }

  fileprivate init(from reader: inout PackedReader) {
    let runCounts = reader.readList(UInt8.self)
    let flags = reader.readList(UInt8.self)
    let elementCounts = reader.readList(UInt8.self)
    let kinds = reader.readList(UInt8.self)
    let hashes = reader.readList(UInt64.self)
    let byteCounts = reader.readList(UInt8.self)
    bytes = reader.readList()
    slots.reserveCapacity(runCounts.count)
    runs.reserveCapacity(elementCounts.count)
    elements.reserveCapacity(kinds.count)
    var end: Int32 = 0
    for (count, flags) in zip(runCounts, flags) {
      slots.append(Slot(runs: end..<end + Int32(count), isOptional: flags & 1 != 0, upTo: Int(flags >> 1)))
      end += Int32(count)
    }
    end = 0
    for count in elementCounts {
      runs.append(end..<end + Int32(count))
      end += Int32(count)
    }
    var (nextHash, nextCount, byte) = (hashes.makeIterator(), byteCounts.makeIterator(), Int32(0))
    for kind in kinds {
      switch Element.Kind(rawValue: kind) {
      case .exactly: elements.append(.exactly(nextHash.next() ?? 0))
      case .beginning:
        let range = byte..<byte + Int32(nextCount.next() ?? 0)
        byte = range.upperBound
        elements.append(beginning(range))
      case .number: elements.append(.number)
      case .any, nil: elements.append(.any)
      }
    }
    for index in slots.indices where slots[index].upTo == 0 {
      slots[index].first = firstBits(of: slots[index].runs)
    }
  }
}

extension PhraseParts.Element {
  fileprivate enum Kind: UInt8 {
    case exactly, beginning, any, number
  }

  fileprivate var kind: Kind {
    switch self {
    case .exactly: .exactly
    case .beginning: .beginning
    case .any: .any
    case .number: .number
    }
  }
}
