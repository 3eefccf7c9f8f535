import TestSupport
import Testing

@testable import Commands

@Suite("the demonstration")
struct DemonstrationTests {
  private func disk() -> MemoryDisk {
    var tree: [String: [UInt8]] = [:]
    for part in ["content", "themes", "site"] {
      for (path, bytes) in files(in: "\(Repository.root)/\(part)") { tree["\(part)/\(path)"] = bytes }
    }
    return MemoryDisk(tree)
  }

  @Test("there is nothing to find in it")
  func lint() {
    let ending = remit("lint", on: disk())
    #expect(ending.output == "")
    #expect(ending.status == .success)
  }

  @Test("the committed site is what a build makes of it")
  func site() {
    let disk = disk()
    let committed = disk.files(in: "site")
    #expect(remit("build", on: disk).status == .success)
    let built = disk.files(in: "site")
    let differing = Set(built.keys).union(committed.keys).filter { built[$0] != committed[$0] }.sorted()
    #expect(differing == [], "run: make site")
  }

  @Test("there is nothing to find in the site")
  func check() {
    let ending = remit("check", on: disk())
    #expect(ending.output == "")
    #expect(ending.status == .success)
  }
}
