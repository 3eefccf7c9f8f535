import Synchronization
import Testing
import Text

@testable import Site

@Suite("a list for programs")
struct GeneratedFileTests {
  private func list(_ count: Int) -> GeneratedFile {
    GeneratedFile(
      path: "list", count: count, head: { $0.append("<") },
      entries: { range, out in for number in range { out.append("\(number),") } },
      foot: { $0.append(">") })
  }

  private func text(_ next: () -> [UInt8]?) -> String {
    var bytes: [UInt8] = []
    while let piece = next() { bytes += piece }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "is its head, each entry once, and its foot, in parts or whole",
    arguments: [0, 1, 99, 100, 101, 250, 2_000],
    [1, 3])
  func whole(count: Int, jobs: Int) {
    let expected = "<" + (0..<count).map { "\($0)," }.joined() + ">"
    #expect(BuiltSite.text(list(count)) == expected)
    #expect(text(list(count).pieces(jobs: jobs)) == expected)
  }

  @Test("has a hundred entries in each part between head and foot")
  func parts() {
    let list = list(250)
    #expect(list.parts == 5)
    #expect((0..<5).map { list.entries(inPart: $0) } == [0..<0, 0..<100, 100..<200, 200..<250, 0..<0])
    #expect(list.isLong)
    #expect(!self.list(100).isLong)
  }

  @Test("takes a part that somebody has")
  func had() {
    let asked = Mutex<Set<Int>>([])
    let next = list(250).pieces(jobs: 2) { part in
      asked.withLock { _ = $0.insert(part) }
      return part == 2 ? Array("as before,".utf8) : nil
    }
    let text = text(next)
    #expect(text.hasPrefix("<0,1,"))
    #expect(text.contains("99,as before,200,"))
    #expect(text.hasSuffix("249,>"))
    #expect(asked.withLock { $0 } == Set(0..<5))
  }
}
