import TestSupport
import Testing

@testable import Commands

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Each folder of Tests/Fixtures/invalid lies over the base site and has one mistake, or a few that are told apart.
///
/// `REMIT_RECORD=1 swift test --filter InvalidContentTests` writes down what is printed now; read it before you keep it.
@Suite("content with mistakes")
struct InvalidContentTests {
  static let folder = "\(Repository.fixtures)/invalid"
  static let names = Set(files(in: folder).keys.map { String($0.prefix { $0 != "/" }) }).sorted()
  static let site: [String: [UInt8]] = {
    let disk = MemoryDisk(Repository.baseSite)
    _ = remit("build", on: disk)
    return disk.files(in: "site")
  }()

  @Test(
    "a build says what is wrong, where, and what to do, and leaves an earlier site alone", arguments: names)
  func build(_ name: String) throws {
    let disk = try disk(name)
    let ending = remit("build", on: disk)
    try compare(ending.all, name)
    #expect(ending.status == .findings)
    #expect(disk.files(in: "site") == InvalidContentTests.site)
  }

  @Test("lint finds what a build finds", arguments: names)
  func lint(_ name: String) throws {
    let ending = remit("lint", on: try disk(name))
    #expect(ending.status == .findings)
    let all = ending.all.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("`--fix` mends ") }.joined(separator: "\n")
    #expect(all + "Nothing was written: mend the errors above, and build again.\n" == expected(name))
  }

  @Test("the changes that are offered come to an end", arguments: names)
  func mending(_ name: String) throws {
    let disk = try disk(name)
    #expect(!remit("lint", "--fix-unsafe", on: disk).errors.contains("rounds"))
    #expect(remit("lint", "--fix-unsafe", "--diff", on: disk) == Ending(errors: "Would mend nothing.\n"))
  }

  @Test("the base site has none of these mistakes")
  func base() {
    #expect(!InvalidContentTests.names.isEmpty)
    let ending = remit("lint", on: MemoryDisk(Repository.baseSite))
    #expect(ending == Ending(errors: "No findings in 8 files.\n"))
  }

  private func disk(_ name: String) throws -> MemoryDisk {
    let overlay = files(in: "\(InvalidContentTests.folder)/\(name)")
    var tree = Repository.baseSite
    for path in String(decoding: overlay["remove.txt"] ?? [], as: UTF8.self).split(separator: "\n") {
      tree[String(path)] = nil
    }
    for (path, bytes) in overlay where path.contains("/") { tree[path] = bytes }
    for (path, bytes) in InvalidContentTests.site { tree["site/\(path)"] = bytes }
    return MemoryDisk(tree)
  }

  private func compare(_ printed: String, _ name: String) throws {
    let path = "\(InvalidContentTests.folder)/\(name)/expected.txt"
    if getenv("REMIT_RECORD") != nil {
      try record(printed, to: path)
      Issue.record("recorded \(name)/expected.txt")
    }
    #expect(printed == expected(name))
  }

  private func expected(_ name: String) -> String {
    let files = files(in: "\(InvalidContentTests.folder)/\(name)")
    return String(decoding: files["expected.txt"] ?? [], as: UTF8.self)
  }
}
