internal import CRulebook
package import Text

/// What takes long to make of the rulebook's data, made once and built into the program: a list of sections, each with a name.
///
/// It counts only beside the very data that it was made of; else there are no sections, and what they hold is made anew.
/// Whoever writes a section also reads it; the program `compile-rulebook` brings them together.
package enum CompiledRulebook {
  /// A section: what it is called, and its bytes.
  package typealias Section = (name: String, bytes: [UInt8])

  /// What is behind the name of a section; nil where there is none.
  package static func section(_ name: String) -> PackedReader? {
    places[name].map { PackedReader(UnsafeRawBufferPointer(rebasing: all[$0])) }
  }

  /// All bytes that are built into the program.
  package static var all: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: remit_rulebook(), count: remit_rulebook_size())
  }

  /// Brings sections together.
  package static func bytes(of sections: [Section]) -> [UInt8] {
    var writer = PackedWriter()
    writer.write("\(RulebookData.checksum)")
    writer.write(sections) { section, writer in
      writer.write(section.name)
      writer.write(UInt32(section.bytes.count))
    }
    return writer.bytes + sections.flatMap(\.bytes)
  }

  /// Where each section is.
  private static let places: [String: Range<Int>] = {
    var reader = PackedReader(all)
    guard reader.readText() == "\(RulebookData.checksum)" else { return [:] }
    let sizes = reader.readList { (name: $0.readText(), count: Int($0.read(UInt32.self))) }
    var places: [String: Range<Int>] = [:]
    for (name, count) in sizes {
      guard let start = reader.skip(count) else { return [:] }
      places[name] = start..<start + count
    }
    return reader.isFinished ? places : [:]
  }()
}
