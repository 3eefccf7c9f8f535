import Testing

@testable import Site

@Suite("values by their keys")
struct KeyMapTests {
  @Test("each key has the value that was set last, among hundreds")
  func values() {
    var map = KeyMap<Int>()
    #expect(map.isEmpty)
    for number in 0..<700 { map["key-\(number)"] = number }
    for number in 0..<700 where number % 3 == 0 { map["key-\(number)"] = -number }
    for number in 0..<700 { #expect(map["key-\(number)"] == (number % 3 == 0 ? -number : number)) }
    #expect(map["key-700"] == nil)
    #expect(map[""] == nil)
    #expect(map.keys.count == 700)
  }

  @Test("a key without a value is not there, and may come back")
  func removing() {
    var map = KeyMap<String>()
    map["a"] = "1"
    map["b"] = "2"
    map["a"] = nil
    #expect(map["a"] == nil)
    #expect(map.keys == ["b"])
    map["a"] = "3"
    #expect(map["a"] == "3")
    map["a"] = nil
    map["b"] = nil
    #expect(map.isEmpty)
  }
}
