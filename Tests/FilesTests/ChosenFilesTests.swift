import Files
import TestSupport
import Testing

@Suite("Some files of a folder")
struct ChosenFilesTests {
  private let disk = MemoryDisk([
    "content/site.yaml": [1], "content/roles/a.yaml": [2], "content/roles/b.yaml": [3],
  ])

  @Test("Only those that were chosen are listed")
  func listed() throws {
    let files = ChosenFiles(["site.yaml", "roles/b.yaml"], below: "content", of: disk)
    #expect(try files.files(below: "content") == ["roles/b.yaml", "site.yaml"])
    #expect(try files.list("content/roles") == ["b.yaml"])
    #expect(try files.list("content/teams") == [])
    #expect(try files.read("content/roles/b.yaml") == [3])
  }

  @Test("So it is where the folder is the one that everything starts at")
  func here() throws {
    let disk = MemoryDisk(["site.yaml": [1], "roles/a.yaml": [2], "roles/b.yaml": [3]])
    #expect(try ChosenFiles(["roles/a.yaml"], below: ".", of: disk).list(".") == ["roles"])
    #expect(try ChosenFiles(["roles/a.yaml"], below: ".", of: disk).list("roles") == ["a.yaml"])
  }
}
