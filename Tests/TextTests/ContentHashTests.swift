import Testing
import Text

@Suite("the hash of some bytes")
struct ContentHashTests {
  @Test(
    "it is XXH64 with the seed 0",
    arguments: [
      ("", "ef46db3751d8e999"), ("a", "d24ec4f1a98c6e5b"), ("as", "1c330fb2d66be179"),
      ("asd", "631c37ce72a97393"), ("asdf", "415872f599cea71e"), ("abc", "44bc2cf5ad770999"),
      ("Nobody inspects the spammish repetition", "fbcea83c8a378bf1"),
      ("Call me Ishmael. Some years ago--never mind how long precisely-", "02a2e85470d6fd96"),
    ])
  func vectors(_ text: String, _ hash: String) {
    #expect(contentHash(Array(text.utf8)) == hash)
  }

  @Test("it is the same however the bytes come", arguments: [1, 7, 31, 32, 33, 100])
  func pieces(_ size: Int) {
    let bytes = (0..<200).map { UInt8($0) }
    var hash = ContentHash()
    for start in stride(from: 0, to: bytes.count, by: size) {
      hash.append(Array(bytes[start..<min(start + size, bytes.count)]))
    }
    #expect(hash.text == contentHash(bytes))
  }
}
