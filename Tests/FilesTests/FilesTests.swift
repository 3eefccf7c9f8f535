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

@Suite("listing the files of a folder")
struct FilesTests {
  /// What the files of a folder are once `make` has put something into it: their paths, or the error.
  private func files(_ make: (_ folder: String) -> Int32) throws -> [String] {
    var template = Array("/tmp/remit-files-XXXXXX".utf8CString)
    let folder = try #require(mkdtemp(&template).map { String(cString: $0) })
    defer {
      _ = unlink(notUTF8(in: folder))
      for path in ["a/b", "a/c", "a/d", "b", "a", ""] { _ = remove("\(folder)/\(path)") }
    }
    #expect(mkdir("\(folder)/a", 0o755) == 0)
    #expect(try Disk().create([], at: "\(folder)/a/d", through: "\(folder)/a/.d"))
    #expect(make(folder) == 0)
    do throws(FileError) {
      return try Disk().files(below: folder)
    } catch {
      #expect(error.path.hasPrefix(folder))
      return ["\(error.path.dropFirst(folder.utf8.count + 1)): could not \(error.action): \(error.reason)"]
    }
  }

  /// `a/` and a byte that begins no character.
  private func notUTF8(in folder: String) -> [CChar] {
    "\(folder)/a/".utf8CString.dropLast() + [CChar(bitPattern: 0xFC), 0]
  }

  @Test("a link that leads nowhere is said, not left out")
  func danglingLink() throws {
    let found = try files { symlink("nowhere", "\($0)/a/c") }
    #expect(found == ["a/c: could not read: it is a link that leads nowhere"])
  }

  @Test("what is neither file nor folder is said")
  func pipe() throws {
    #expect(try files { mkfifo("\($0)/a/c", 0o644) } == ["a/c: could not read: not a regular file"])
  }

  @Test("a name that is not in UTF-8 is said")
  func notUTF8() throws {
    let found = try files { folder in
      let descriptor = open(notUTF8(in: folder), O_WRONLY | O_CREAT, 0o644)
      return descriptor < 0 ? descriptor : close(descriptor)
    }
    #expect(found == ["a/\u{FFFD}: could not read: its name is not in UTF-8; rename it"])
  }

  @Test("a link back to a folder that it lies in is said, and not followed for ever")
  func loop() throws {
    let found = try files { symlink("..", "\($0)/a/b") | symlink("a", "\($0)/b") }
    #expect(found == ["b/b: could not list: this link leads back to a folder that it lies in"])
  }

  @Test("a link out of the folder is followed, unless all has to lie in it")
  func linkOut() throws {
    let folder = try TemporaryFolder()
    try folder.write("secret", to: "secret.txt")
    try folder.write("mine", to: "content/mine.txt")
    #expect(symlink("mine.txt", folder("content/also-mine.txt")) == 0)
    #expect(
      try Disk().files(below: folder("content"), followsLinksOut: false) == ["also-mine.txt", "mine.txt"])
    for (target, name) in [("../secret.txt", "a.txt"), ("..", "b")] {
      #expect(symlink(target, folder("content/\(name)")) == 0)
      let error = #expect(throws: FileError.self) {
        try Disk().files(below: folder("content"), followsLinksOut: false)
      }
      #expect(error?.path == folder("content/\(name)"))
      #expect(error?.reason.contains("outside of the content; put a copy in its place") == true)
      #expect(unlink(folder("content/\(name)")) == 0)
    }
    #expect(symlink("../secret.txt", folder("content/a.txt")) == 0)
    #expect(try Disk().files(below: folder("content")) == ["a.txt", "also-mine.txt", "mine.txt"])
  }

  @Test("two links to one folder give its files twice")
  func twoLinks() throws {
    #expect(try files { symlink("a", "\($0)/b") } == ["a/d", "b/d"])
  }
}
