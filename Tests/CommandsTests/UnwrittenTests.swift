import TestSupport
import Testing

@testable import Commands

@Suite("what remit new began and nobody has written")
struct UnwrittenTests {
  /// A disk with the content that `remit init` makes.
  private func started() -> MemoryDisk {
    let disk = MemoryDisk()
    _ = remit("init", "-q", on: disk)
    return disk
  }

  @Test("an example is reported until something else stands there, and as an error once the role is open")
  func unwritten() {
    let disk = started()
    _ = remit("new", "role", "Senior ML Engineer, Ranking", "-q", on: disk)
    let path = "content/roles/senior-ml-engineer-ranking.yaml"
    func unwritten(_ severity: String) -> [Substring] {
      remit("lint", path, "--format", "concise", on: disk).output.split(separator: "\n").filter {
        $0.contains("\(severity)[content/unwritten]")
      }
    }
    func replace(_ old: String, _ new: String) {
      disk.put((disk.text(path) ?? "").replacingFirst(old, with: new), at: path)
    }
    #expect(unwritten("warning").count == 9)
    replace("You make recommendations answer within 150 ms", "You make ranking answer within 90 ms")
    #expect(unwritten("warning").count == 8)
    replace("status: draft", "status: open")
    #expect(unwritten("error").count == 1, "the problem; what many have in common stays a warning")
    #expect(unwritten("warning").count == 7)
    #expect(remit("build", "-q", on: disk).status == .findings)
    #expect(!disk.paths.contains { $0.hasPrefix("site/") })
    replace("Recommendations take 400 ms on a phone", "Ranking takes 140 ms on a phone")
    #expect(unwritten("error").count == 1, "its second line")
    replace("of today's products. A smaller one", "of today's books. A smaller one")
    #expect(unwritten("error") == [])
    #expect(remit("build", "-q", on: disk).status == .success)
  }

  @Test(
    "a team, a story, a family and a page wait for what nobody else can write",
    arguments: [
      ("team", ["this is still the example", "below the keys are questions only"]),
      (
        "story",
        [String](repeating: "this is still the example", count: 3) + ["below the keys are questions only"]
      ),
      ("family", [String](repeating: "this is still the example", count: 3)),
      ("page", ["this is still the example", "below the keys are questions only"]),
    ])
  func unwritten(_ kind: String, _ expected: [String]) {
    let disk = started()
    let path = remit("new", kind, "Pricing & more", on: disk).output.dropLast()
    let found = remit("lint", String(path), "--format", "concise", on: disk).output.split(separator: "\n")
      .filter { $0.contains("[content/unwritten]") }
    #expect(found.count == expected.count)
    for message in Set(expected) {
      #expect(found.filter { $0.contains(message) }.count == expected.filter { $0 == message }.count)
    }
  }
}

extension String {
  fileprivate func replacingFirst(_ old: String, with new: String) -> String {
    guard let range = ranges(of: old).first else { return self }
    return String(self[..<range.lowerBound] + new + self[range.upperBound...])
  }
}
