import Files
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@testable import Site

@Suite("what a build keeps for the next one")
struct BuildRecordTests {
  let folder: TemporaryFolder

  init() throws {
    let texts = ["content/role.yaml": "title: A", "content/team.md": "B", "site/page": "C"]
    folder = try TemporaryFolder(texts.mapValues { Array($0.utf8) })
  }

  private func record(reading paths: String...) -> BuildRecord {
    let files = ObservedFiles(Disk())
    for path in paths { _ = try? files.read(folder(path)) }
    _ = try? files.list(folder("content"))
    _ = files.kind(of: folder("missing"))
    return BuildRecord(
      request: ["1.0", "content"], observations: files.observations, output: folder("site"),
      written: ["page": Disk().signature(of: folder("site/page"))].compactMapValues { $0 },
      moments: 100..<200, said: ["Built it"], status: 1)
  }

  @Test("is read as it was kept, and holds while nothing changes")
  func roundTrip() throws {
    let record = record()
    record.keep(in: folder(".remit"), on: Disk())
    let read = try #require(BuildRecord.read(from: folder(".remit"), on: Disk()))
    #expect(read.said == ["Built it"])
    #expect(read.status == 1)
    #expect(read.written == record.written)
    #expect(read.holds(for: ["1.0", "content"], at: 150, on: Disk()))
  }

  @Test("holds for no other request, and on no other day")
  func others() {
    let record = record()
    #expect(!record.holds(for: ["1.1", "content"], at: 150, on: Disk()))
    #expect(!record.holds(for: ["1.0", "content"], at: 99, on: Disk()))
    #expect(!record.holds(for: ["1.0", "content"], at: 200, on: Disk()))
  }

  @Test("does not hold where a page is gone, a file came, or one is where none was")
  func changes() throws {
    let request = ["1.0", "content"]
    let first = record()
    try folder.write("D", to: "content/other.md")
    #expect(!first.holds(for: request, at: 150, on: Disk()))
    let second = record()
    try folder.write("E", to: "missing")
    #expect(!second.holds(for: request, at: 150, on: Disk()))
    let third = record()
    try Disk().removeFile(folder("site/page"))
    #expect(!third.holds(for: request, at: 150, on: Disk()))
  }

  @Test("a file that changed a moment ago is known by its bytes, whatever its times say")
  func fresh() throws {
    // Its next change could have the same time; one that seems to be of tomorrow is as new.
    var times = [timespec(), timespec()]
    for index in times.indices { times[index].tv_sec = time(nil) + 86_400 }
    utimensat(AT_FDCWD, folder("content/role.yaml"), times, 0)
    let record = record(reading: "content/role.yaml")
    #expect(record.holds(for: ["1.0", "content"], at: 150, on: Disk()))
    try folder.write("title: B", to: "content/role.yaml")
    utimensat(AT_FDCWD, folder("content/role.yaml"), times, 0)
    #expect(!record.holds(for: ["1.0", "content"], at: 150, on: Disk()))
  }

  @Test("a record that is cut short or has another byte is none")
  func damaged() throws {
    record().keep(in: folder(".remit"), on: Disk())
    let bytes = try Disk().read(folder(".remit/build"))
    var other = bytes
    other[bytes.count / 2] ^= 1
    for damage in [Array(bytes.dropLast()), Array(bytes.prefix(20)), other, []] {
      try folder.write(damage, to: ".remit/build")
      #expect(BuildRecord.read(from: folder(".remit"), on: Disk()) == nil)
    }
  }

  @Test("a file that is copied past the view, and changed a moment ago, is known by its bytes")
  func copied() throws {
    func hash(_ bytes: String) throws -> String? {
      try folder.write(bytes, to: "content/logo.svg")
      let files = ObservedFiles(Disk())
      _ = try files.read(folder("content/logo.svg"))
      files.note(folder("content/logo.svg"))
      return files.observations.hash { _ in true }
    }
    let first = try #require(try hash("A"))
    #expect(try hash("A") == first)
    #expect(try #require(try hash("B")) != first)
  }

  @Test("nothing is known where a file changed while it was read")
  func changedMeanwhile() throws {
    let files = ObservedFiles(Disk())
    _ = try files.read(folder("content/role.yaml"))
    try folder.write("title: C", to: "content/role.yaml")
    files.note(folder("content/role.yaml"))
    #expect(files.observations.hash { _ in true } == nil)
    #expect(files.observations.hash { !$0.hasSuffix("role.yaml") } != nil)
  }

  @Test("what was read is the same whether it was written a moment ago or long before")
  func whenever() throws {
    func hash(seconds: Int) throws -> String? {
      var times = [timespec(), timespec()]
      for index in times.indices { times[index].tv_sec = time(nil) + seconds }
      utimensat(AT_FDCWD, folder("content/team.md"), times, 0)
      let files = ObservedFiles(Disk())
      _ = try files.read(folder("content/team.md"))
      return files.observations.hash { _ in true }
    }
    #expect(try hash(seconds: 3_600) == hash(seconds: -3_600))
  }
}
