import Files
import TestSupport
import Testing

@testable import Commands

@Suite("the same site everywhere")
struct DeterminismTests {
  private func site(_ jobs: String) -> [String: [UInt8]] {
    let disk = MemoryDisk(Repository.baseSite)
    _ = remit("build", "--jobs", jobs, on: disk)
    return disk.files(in: "site")
  }

  @Test("any number of threads writes the same bytes")
  func jobs() {
    let one = site("1")
    #expect(one.count == 62)
    #expect(site("2") == one)
    #expect(site("7") == one)
  }

  @Test("findings come in the same order on any number of threads")
  func findings() {
    let role = "title: [T]\nfamily: x\nmust-haves: []\nnice-to-haves: no\nsuccess-measures: []\n"
    let tree = (1...20).reduce(Repository.baseSite) { $0.with(["content/roles/r\($1).yaml": role]) }
    let one = remit("lint", "--jobs", "1", on: MemoryDisk(tree))
    #expect(one.status == .findings)
    #expect(remit("lint", "--jobs", "2", on: MemoryDisk(tree)) == one)
  }

  /// The program beside the bundle of tests; nil where it was not built with it.
  private static let binary: String? = {
    let bundle = CommandLine.arguments.first.map { folder(of: $0) } ?? ""
    return ["\(bundle)/remit", "\(Repository.root)/.build/debug/remit"].first { Disk().kind(of: $0) == .file }
  }()

  @Test(
    "the program writes the same bytes from another folder, in Turkish, on the first island to see the day",
    .enabled(
      if: program("sh") != nil && DeterminismTests.binary != nil, "the program is not beside the tests"))
  func elsewhere() throws {
    let shell = try #require(program("sh"))
    let binary = try #require(DeterminismTests.binary)
    let folder = try TemporaryFolder(Repository.baseSite)
    try folder.write("", to: "elsewhere/empty")
    let script =
      "cd \"$1\" && LC_ALL=tr_TR.UTF-8 LANG=tr_TR.UTF-8 TZ=Pacific/Kiritimati exec \"$2\" build "
      + "--content ../content --output ../site --quiet"
    let ending = try #require(run(shell, ["-c", script, "sh", folder("elsewhere"), binary], input: ""))
    #expect(ending.printed == "")
    #expect(ending.status == 0)
    #expect(folder.files(in: "site") == site("1"))
  }
}
