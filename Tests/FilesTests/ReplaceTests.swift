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

@Suite("replacing a file")
struct ReplaceTests {
  private let old = Array("old\n".utf8)
  private let new = Array("new, and longer\n".utf8)

  private func mode(_ path: String) -> mode_t {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  @Test("the bytes are replaced, the mode stays, and nothing else is left")
  func replaced() throws {
    let folder = try TemporaryFolder(["a": old])
    #expect(chmod(folder("a"), 0o640) == 0)
    try Disk().replace(folder("a"), from: old, with: new)
    #expect(folder.files(in: "") == ["a": new])
    #expect(mode(folder("a")) == 0o640)
  }

  @Test("a link stays, and what it leads to is replaced")
  func link() throws {
    let folder = try TemporaryFolder(["there/a": old])
    try folder.link("here/a", to: "../there/a")
    try folder.link("b", to: "here/a")
    try Disk().replace(folder("b"), from: old, with: new)
    #expect(Disk().isLink(folder("b")) && Disk().isLink(folder("here/a")))
    #expect(!Disk().isLink(folder("there/a")))
    #expect(folder.files(in: "there") == ["a": new])
    #expect(try Disk().list(folder("here")) == ["a"])
  }

  @Test("a file that changed meanwhile is left alone; one that is as it should be, too")
  func changed() throws {
    let folder = try TemporaryFolder(["a": Array("other\n".utf8), "b": new])
    let error = #expect(throws: FileError.self) { try Disk().replace(folder("a"), from: old, with: new) }
    #expect(
      error
        == FileError(path: folder("a"), action: "write", reason: "the file has changed since it was read"))
    let marks = folder.marks(in: "")
    try Disk().replace(folder("b"), from: old, with: new)
    #expect(folder.marks(in: "") == marks)
    #expect(folder.files(in: "") == ["a": Array("other\n".utf8), "b": new])
  }

  @Test(
    "what is not there or may not be written is an error, and nothing is left", .disabled(if: geteuid() == 0))
  func readOnly() throws {
    let folder = try TemporaryFolder(["a": old])
    #expect(chmod(folder("a"), 0o444) == 0)
    #expect(throws: FileError.self) { try Disk().replace(folder("a"), from: old, with: new) }
    #expect(folder.files(in: "") == ["a": old])
  }

  @Test("a file that went away is an error, and is not made anew")
  func missing() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: FileError.self) { try Disk().replace(folder("a"), from: old, with: new) }
    #expect(error?.isMissing == true)
    #expect(folder.files(in: "").isEmpty)
  }

  @Test("files in memory are replaced by the same rules")
  func memory() throws {
    let disk = MemoryDisk(["a": old])
    #expect(throws: FileError.self) { try disk.replace("a", from: new + new, with: []) }
    try disk.replace("a", from: old, with: new)
    #expect(try disk.read("a") == new)
  }

  @Test("bytes that are laid over files are read, and all else is as below")
  func overlaid() throws {
    let files = OverlaidFiles(["a/b": new], over: MemoryFiles(bytes: ["a/b": old, "a/c": old]))
    #expect(try files.read("a/b") == new)
    #expect(try files.read("a/c") == old)
    #expect(try files.files(below: "a") == ["b", "c"])
  }

  @Test("a file that lies nowhere yet is listed among the others of its folder")
  func overlaidNew() throws {
    let files = OverlaidFiles(["a/bb": new, "d/e": new], over: MemoryFiles(bytes: ["a/b": old, "a/c": old]))
    #expect(try files.list("a") == ["b", "bb", "c"])
    #expect(files.kind(of: "d/e") == .file)
  }
}
