import Testing
import Text

@Suite("numbers and texts that a program keeps for itself")
struct PackTests {
  @Test("are read back as they were written")
  func roundTrip() throws {
    var pack = Pack()
    let numbers = [0, 1, 127, 128, 300, 1 << 40, Int.max]
    pack.append(numbers) { $0.append($1) }
    pack.append(bits: .max)
    pack.append("Zürich 🌊")
    pack.append("")
    pack.append(nil as String?)
    pack.append("because" as String?)
    pack.append([0, 255] as [UInt8])
    var unpack = Unpack(pack.bytes[...])
    #expect(try unpack.list { (unpack) throws(Unpack.Mismatch) in try unpack.number() } == numbers)
    #expect(try unpack.bits() == .max)
    #expect(try unpack.text() == "Zürich 🌊")
    #expect(try unpack.text() == "")
    #expect(try unpack.optionalText() == nil)
    #expect(try unpack.optionalText() == "because")
    #expect(try Array(unpack.slice()) == [0, 255])
    #expect(unpack.isAtEnd)
  }

  @Test("that were cut short are an error")
  func cutShort() {
    var pack = Pack()
    pack.append(["one", "two"]) { $0.append($1) }
    for count in 0..<pack.bytes.count {
      var unpack = Unpack(pack.bytes[..<count])
      #expect(throws: Unpack.Mismatch.self) {
        try unpack.list { (unpack) throws(Unpack.Mismatch) in try unpack.text() }
      }
    }
  }

  @Test("of any bytes are read or refused", arguments: 0..<64)
  func anything(seed: Int) {
    var state = UInt64(seed)
    let bytes = (0..<200).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(state >> 60 < 8 ? state >> 56 & 3 : state >> 56)
    }
    var unpack = Unpack(bytes[...])
    while let texts = try? unpack.list({ (unpack) throws(Unpack.Mismatch) in try unpack.text() }) {
      #expect(texts.joined().utf8.count <= 3 * bytes.count)
      if unpack.isAtEnd { break }
    }
  }
}
