import Files
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("writing only where nothing lies")
struct CreateTests {
  @Test("a file is written once, whole, with its folders, and nothing else is left")
  func create() throws {
    var template = Array("/tmp/remit-files-XXXXXX".utf8CString)
    let folder = try #require(mkdtemp(&template).map { String(cString: $0) })
    defer {
      for path in ["a/b/one", "a/b/link", "a/b", "a", ""] { _ = remove("\(folder)/\(path)") }
    }
    let (path, temporary) = ("\(folder)/a/b/one", "\(folder)/a/b/.one.new")
    #expect(try Disk().create(Array("first".utf8), at: path, through: temporary))
    #expect(try !Disk().create(Array("second".utf8), at: path, through: temporary))
    #expect(try Disk().read(path) == Array("first".utf8))
    #expect(symlink("nowhere", "\(folder)/a/b/link") == 0)
    #expect(try !Disk().create([], at: "\(folder)/a/b/link", through: temporary))
    #expect(try Disk().list("\(folder)/a/b") == ["link", "one"])
  }

  @Test("an error names the file that was asked for, never the temporary one")
  func names() throws {
    var template = Array("/tmp/remit-files-XXXXXX".utf8CString)
    let folder = try #require(mkdtemp(&template).map { String(cString: $0) })
    defer { for path in ["temporary", ""] { _ = remove("\(folder)/\(path)") } }
    let temporary = "\(folder)/temporary"
    try Disk().makeFolder(temporary)
    let created = #expect(throws: FileError.self) {
      _ = try Disk().create([], at: "\(folder)/a", through: temporary)
    }
    let written = #expect(throws: FileError.self) {
      try Disk().write([], to: "\(folder)/b", through: temporary)
    }
    #expect([created?.path, written?.path] == ["\(folder)/a", "\(folder)/b"])
  }

  @Test("where no folder can be made, the error says so")
  func noFolder() {
    let error = #expect(throws: FileError.self) {
      _ = try Disk().create([], at: "/dev/null/a", through: "/dev/null/.a")
    }
    #expect(error?.action == "make the folder")
  }
}
