import Files
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#endif

@testable import Site

@Suite("writing into a folder that others use, too")
struct SiteWriterTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Writes a site with these files into the folder `site`.
  @discardableResult
  private func write(_ files: [String: String], on disk: any WritableFileSystem = Disk())
    throws(SiteWriterError) -> SiteWriter.Summary
  {
    let writer = try SiteWriter(disk: disk, folder: folder("site"), paths: files.keys.sorted())
    var written: [SiteWriter.Written] = []
    do throws(FileError) {
      for (path, text) in files.sorted(by: { $0.key < $1.key }) {
        written.append(try writer.write(Array(text.utf8), to: path))
      }
      return try writer.finish(written)
    } catch {
      writer.abandon(written)
      throw .file(error)
    }
  }

  private func texts(_ name: String = "site") -> [String: String] {
    var files = folder.files(in: name).mapValues { String(decoding: $0, as: UTF8.self) }
    files[".remit-manifest"] = nil
    return files
  }

  @Test("a folder that is a link is never written through, nor removed through")
  func links() throws {
    try folder.write("theirs", to: "out/x/index.html")
    try folder.write("theirs", to: "out/0123456789abcdef")
    try folder.link("site/roles", to: folder("out"))
    try folder.write(Manifest(hashes: [:]).bytes, to: "site/.remit-manifest")
    #expect(throws: SiteWriterError.link(folder("site/roles"))) { try write(["roles/a/index.html": "a"]) }
    let ours = Manifest(hashes: ["roles/x/index.html": Manifest.pending])
    try folder.write(ours.bytes, to: "site/.remit-manifest")
    #expect(throws: SiteWriterError.link(folder("site/roles"))) { try write(["index.html": "home"]) }
    try Disk().removeFile(folder("site/roles"))
    try folder.link("site/.remit-tmp", to: folder("out"))
    #expect(throws: SiteWriterError.link(folder("site/.remit-tmp"))) { try write(["index.html": "home"]) }
    try Disk().removeFile(folder("site/.remit-tmp"))
    #expect(texts("out") == ["x/index.html": "theirs", "0123456789abcdef": "theirs"])
    #expect(texts() == [:])
  }

  @Test("what others put into the folder for temporary files is not removed")
  func foreignTemporary() throws {
    try folder.write("theirs", to: "site/.remit-tmp/notes.txt")
    #expect(throws: SiteWriterError.foreignFile(folder("site/.remit-tmp/notes.txt"))) {
      try write(["index.html": "home"])
    }
    #expect(texts() == [".remit-tmp/notes.txt": "theirs"])
  }

  @Test("a folder that can't be listed does not count as empty")
  func unlisted() throws {
    #expect(throws: SiteWriterError.file(UnreadableDisk.error("list", folder("site")))) {
      try write(["index.html": "home"], on: UnreadableDisk(unlisted: folder("site")))
    }
    #expect(texts() == [:])
  }

  @Test("a stale file that can't be read is not forgotten")
  func unread() throws {
    try write(["a.html": "a", "b.html": "b"])
    let manifest = folder.files(in: "site")[".remit-manifest"]
    #expect(throws: SiteWriterError.file(UnreadableDisk.error("read", folder("site/a.html")))) {
      try write(["b.html": "b"], on: UnreadableDisk(unread: folder("site/a.html")))
    }
    #expect(folder.files(in: "site")[".remit-manifest"] == manifest)
    #expect(try write(["b.html": "b"]) == SiteWriter.Summary(removed: 1))
    #expect(texts() == ["b.html": "b"])
  }

  @Test("a build that fails notes what it wrote, and a later edit by hand is left")
  func failure() throws {
    try write(["a.html": "a", "b.html": "b", "d.html": "d"])
    #expect(throws: SiteWriterError.self) {
      try write(
        ["a.html": "new", "b.html": "new", "c.html": "c"],
        on: UnreadableDisk(unwritten: folder("site/b.html")))
    }
    #expect(texts() == ["a.html": "new", "b.html": "b", "d.html": "d"])
    try folder.write("my own words", to: "site/d.html")
    #expect(
      try write(["a.html": "new"]) == SiteWriter.Summary(removed: 1, kept: [folder("site/d.html")]))
    #expect(texts() == ["a.html": "new", "d.html": "my own words"])
  }

  @Test("while one build writes, another one is refused")
  func twoAtOnce() throws {
    let first = try SiteWriter(disk: Disk(), folder: folder("site"), paths: ["a.html"])
    let holder = Disk().holder(of: folder("site"))
    #if canImport(Glibc)
      #expect(holder == Int(getpid()))
    #endif
    #expect(throws: SiteWriterError.busy(folder("site"), holder: holder)) { try write(["b.html": "b"]) }
    let file = try first.write(Array("a".utf8), to: "a.html")
    #expect(try first.finish([file]) == SiteWriter.Summary(written: 1))
    #expect(texts() == ["a.html": "a"])
  }

  @Test("a file of any size is copied, once")
  func copying() throws {
    // More than one piece, and not a whole number of them.
    let bytes = [UInt8](repeating: 7, count: (1 << 21) + 5)
    try folder.write(bytes, to: "content/assets/film.mp4")
    func copy() throws -> SiteWriter.Summary {
      let writer = try SiteWriter(disk: Disk(), folder: folder("site"), paths: ["assets/film.mp4"])
      return try writer.finish([try writer.copy(folder("content/assets/film.mp4"), to: "assets/film.mp4")])
    }
    #expect(try copy() == SiteWriter.Summary(written: 1))
    #expect(folder.files(in: "site")["assets/film.mp4"] == bytes)
    #expect(try copy() == SiteWriter.Summary())
    #expect(try write([:]) == SiteWriter.Summary(removed: 1))
    #expect(texts() == [:])
  }

  @Test("a manifest whose lines end in CR LF is ours still")
  func carriageReturns() throws {
    try write(["a.html": "a", "b.html": "b"])
    let text = String(decoding: folder.files(in: "site")[".remit-manifest"] ?? [], as: UTF8.self)
    try folder.write(text.replacing("\n", with: "\r\n"), to: "site/.remit-manifest")
    #expect(try write(["a.html": "a"]) == SiteWriter.Summary(removed: 1))
    #expect(texts() == ["a.html": "a"])
  }

  @Test("a name that changes in nothing but capital letters is written, wherever the two are one file")
  func capitals() throws {
    let disk = MemoryDisk(ignoresCase: true)
    try write(["assets/Logo.svg": "a", "Map/a.svg": "b"], on: disk)
    let summary = try write(["assets/logo.svg": "a", "map/a.svg": "b"], on: disk)
    #expect(summary == SiteWriter.Summary(written: 2, removed: 2))
    #expect(
      disk.files(in: folder("site")).keys.sorted() == [".remit-manifest", "assets/logo.svg", "map/a.svg"])
    disk.put("mine", at: folder("site/About.html"))
    #expect(throws: SiteWriterError.foreignFile(folder("site/about.html"))) {
      try write(["about.html": "ours"], on: disk)
    }
  }
}

/// The disk, with a place that can't be used in one way.
private struct UnreadableDisk: WritableFileSystem {
  var unlisted = ""
  var unread = ""
  var unwritten = ""

  static func error(_ action: String, _ path: String) -> FileError {
    FileError(path: path, action: action, reason: "Permission denied")
  }

  func read(_ path: String) throws(FileError) -> [UInt8] {
    if path == unread { throw UnreadableDisk.error("read", path) }
    return try Disk().read(path)
  }
  func list(_ folder: String) throws(FileError) -> [String] {
    if folder == unlisted { throw UnreadableDisk.error("list", folder) }
    return try Disk().list(folder)
  }
  func kind(of path: String) -> FileKind? { Disk().kind(of: path) }
  func isLink(_ path: String) -> Bool { Disk().isLink(path) }
  func write(_ bytes: [UInt8], to path: String, through temporary: String) throws(FileError) {
    if path == unwritten { throw UnreadableDisk.error("write", path) }
    try Disk().write(bytes, to: path, through: temporary)
  }
  func create(_ bytes: [UInt8], at path: String, through temporary: String) throws(FileError) -> Bool {
    try Disk().create(bytes, at: path, through: temporary)
  }
  func scan(_ path: String, _ take: ([UInt8]) -> Void) throws(FileError) {
    if path == unread { throw UnreadableDisk.error("read", path) }
    try Disk().scan(path, take)
  }
  func removeFile(_ path: String) throws(FileError) { try Disk().removeFile(path) }
  func removeFolderIfEmpty(_ path: String) -> Bool { Disk().removeFolderIfEmpty(path) }
  func makeFolder(_ path: String) throws(FileError) { try Disk().makeFolder(path) }
}
