internal import Content
internal import Language
internal import Text

extension ConceptIndex {
  /// Writes what was compiled, for `init(from:)`.
  func write(to writer: inout PackedWriter) {
    writer.write(remits) { $1.write($0) }
    writer.write(entries) { $0.write(to: &$1) }
    writer.write(frames) { $0.write(to: &$1) }
    lexicon.compacted().write(to: &writer)
    writer.write(signals.map(\.bitPattern))
    writer.write(stanceSignals) { $0.write(to: &$1) }
    priors.write(to: &writer)
    leanings.write(to: &writer)
    for term in [people, titles, tools] { writer.write(term) }
    writer.write(masks)
    writer.write(terms) { $0.write(to: &$1) }
    writer.write(uses.map(\.entry))
    writer.write(uses.map(\.part.rawValue))
  }

  /// Reads what was written.
  convenience init(from reader: inout PackedReader) {
    self.init(
      remits: reader.readList { $0.readText() }, entries: reader.readList { ConceptEntry(from: &$0) },
      frames: reader.readList { Frame(from: &$0) }, lexicon: Lexicon(from: &reader),
      signals: reader.readList(UInt32.self).map(Float.init(bitPattern:)),
      stanceSignals: reader.readList { SIMD4(from: &$0) }, priors: Priors(from: &reader),
      leanings: Leanings(from: &reader), people: reader.read(), titles: reader.read(), tools: reader.read(),
      masks: reader.readList(), terms: reader.readList { ConceptTerm(from: &$0) },
      uses: zip(reader.readList(Int32.self), reader.readList(UInt8.self)).map {
        ConceptTerm.Use(entry: $0, part: ConceptTerm.Part(rawValue: $1) ?? .except)
      })
  }
}

extension ConceptEntry {
  fileprivate func write(to writer: inout PackedWriter) {
    writer.write(name)
    writer.write(Int32(remit))
    writer.write(weight)
    for isSo in [givesWay, decides, needsNear] { writer.write(isSo) }
    writer.write(UInt8(place.map { $0 == .duties ? 1 : 2 } ?? 0))
    writer.write(also)
  }

  fileprivate init(from reader: inout PackedReader) {
    self.init(
      name: reader.readText(), remit: Int(reader.read(Int32.self)), weight: reader.readDouble(),
      givesWay: reader.readBool(), decides: reader.readBool(), needsNear: reader.readBool(),
      place: [nil, .duties, .requirements][Int(min(2, reader.read(UInt8.self)))], also: reader.read())
  }
}

extension ConceptTerm {
  fileprivate func write(to writer: inout PackedWriter) {
    for number in [uses.lowerBound, uses.upperBound, firstObject] { writer.write(Int32(number)) }
    writer.write(frame)
    writer.write(standing.rawValue)
    writer.write(family)
    writer.write(namesWork)
  }

  fileprivate init(from reader: inout PackedReader) {
    let (start, end) = (Int(reader.read(Int32.self)), Int(reader.read(Int32.self)))
    uses = start..<max(start, end)
    firstObject = Int(reader.read(Int32.self))
    frame = reader.read()
    standing = Standing(rawValue: reader.read()) ?? .nothing
    family = reader.read()
    namesWork = reader.readBool()
  }
}

extension Frame {
  fileprivate func write(to writer: inout PackedWriter) {
    for text in [phrase, says.rawValue, place.rawValue] { writer.write(text) }
  }

  fileprivate init(from reader: inout PackedReader) {
    self.init(
      phrase: reader.readText(), says: Says(rawValue: reader.readText()) ?? .on,
      place: Place(rawValue: reader.readText()) ?? .start)
  }
}

extension Priors {
  fileprivate func write(to writer: inout PackedWriter) {
    for row in rows + [own] { writer.write(row.map(\.bitPattern)) }
  }

  fileprivate init(from reader: inout PackedReader) {
    func row() -> [Double] { reader.readList(UInt64.self).map(Double.init(bitPattern:)) }
    self.init(rows: Stance.allCases.map { _ in row() }, own: row())
  }
}

extension Leanings {
  fileprivate func write(to writer: inout PackedWriter) {
    writer.write(rows) { row, writer in
      writer.write(row != nil)
      (row ?? SIMD4()).write(to: &writer)
    }
  }

  fileprivate init(from reader: inout PackedReader) {
    self.init(
      rows: reader.readList { reader in
        let isThere = reader.readBool()
        let row = SIMD4(from: &reader)
        return isThere ? row : nil
      })
  }
}

extension SIMD4<Float> {
  fileprivate func write(to writer: inout PackedWriter) {
    for index in indices { writer.write(self[index].bitPattern) }
  }

  fileprivate init(from reader: inout PackedReader) {
    self.init()
    for index in indices { self[index] = Float(bitPattern: reader.read()) }
  }
}
