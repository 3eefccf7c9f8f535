import TestSupport
import Testing

@testable import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("Watching folders", .timeLimit(.minutes(1)))
struct FolderWatchTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("one", to: "content/roles/a.yaml")
    try folder.write("css", to: "themes/quay/site.css")
  }

  private func watch(looks: Bool) -> FolderWatch {
    FolderWatch([folder("content"), folder("themes")], looks: looks)
  }

  /// What changes, by paths below the folder.
  private func next(_ watch: FolderWatch) -> [String]? {
    watch.next()?.paths.map { String($0.dropFirst(folder.path.utf8.count + 1)) }
  }

  @Test("Linux tells of changes, unless somebody wants to look")
  func ways() {
    #if os(Linux)
      #expect(watch(looks: false).way == .told)
    #endif
    #expect(watch(looks: true).way == .looking)
  }

  @Test("a file that is written in place", arguments: [false, true])
  func inPlace(looks: Bool) throws {
    let watch = watch(looks: looks)
    try folder.write("another", to: "content/roles/a.yaml")
    #expect(next(watch) == ["content/roles/a.yaml"])
  }

  @Test("a file that a new one is renamed over", arguments: [false, true])
  func renamedOver(looks: Bool) throws {
    let watch = watch(looks: looks)
    try folder.write("another", to: "content/roles/a.yaml.tmp")
    #expect(rename(folder("content/roles/a.yaml.tmp"), folder("content/roles/a.yaml")) == 0)
    #expect(next(watch) == ["content/roles/a.yaml"])
  }

  @Test("a file that is saved as Vim does, with a copy", arguments: [false, true])
  func vim(looks: Bool) throws {
    let watch = watch(looks: looks)
    let file = folder("content/roles/a.yaml")
    try folder.write("", to: "content/roles/4913")
    #expect(unlink(folder("content/roles/4913")) == 0)
    #expect(rename(file, file + "~") == 0)
    try folder.write("another", to: "content/roles/a.yaml")
    #expect(unlink(file + "~") == 0)
    #expect(next(watch) == ["content/roles/a.yaml"])
  }

  @Test("a file that is gone", arguments: [false, true])
  func removed(looks: Bool) throws {
    let watch = watch(looks: looks)
    #expect(unlink(folder("content/roles/a.yaml")) == 0)
    #expect(next(watch)?.contains("content/roles/a.yaml") == true)
  }

  @Test("a folder that is new, what is in it at once, and what comes later", arguments: [false, true])
  func newFolder(looks: Bool) throws {
    let watch = watch(looks: looks)
    try folder.write("one", to: "content/teams/deep/a.md")
    #expect(next(watch)?.contains { $0.hasPrefix("content/teams") } == true)
    try folder.write("another", to: "content/teams/deep/a.md")
    #expect(next(watch) == ["content/teams/deep/a.md"])
  }

  @Test("a folder that was moved is watched under its new name", arguments: [false, true])
  func movedFolder(looks: Bool) throws {
    let watch = watch(looks: looks)
    #expect(rename(folder("content/roles"), folder("content/jobs")) == 0)
    #expect(next(watch)?.contains { $0.hasPrefix("content/jobs") } == true)
    try folder.write("another", to: "content/jobs/a.yaml")
    #expect(next(watch) == ["content/jobs/a.yaml"])
  }

  @Test("a folder that is watched and comes only later", arguments: [false, true])
  func laterRoot(looks: Bool) throws {
    let watch = FolderWatch([folder("content"), folder("later")], looks: looks)
    try folder.write("one", to: "later/site.css")
    #expect(next(watch)?.contains { $0.hasPrefix("later") } == true)
    try folder.write("another", to: "later/site.css")
    #expect(next(watch) == ["later/site.css"])
  }

  @Test("a single file that is watched: made, written in place, renamed over", arguments: [false, true])
  func singleFile(looks: Bool) throws {
    let watch = FolderWatch([folder("content"), folder("known.json")], looks: looks)
    try folder.write("[]", to: "other.json")
    try folder.write("[]", to: "known.json.new")
    #expect(rename(folder("known.json.new"), folder("known.json")) == 0)
    #expect(next(watch) == ["known.json"])
    try folder.write("[1, 2]", to: "known.json")
    #expect(next(watch) == ["known.json"])
  }

  @Test("nothing is said of what lies elsewhere, nor of editors' own files", arguments: [false, true])
  func elsewhere(looks: Bool) throws {
    let watch = watch(looks: looks)
    try folder.write("page", to: "site/index.html")
    try folder.write("swap", to: "content/roles/.a.yaml.swp")
    try folder.write("css, too", to: "themes/quay/site.css")
    #expect(next(watch) == ["themes/quay/site.css"])
  }

  @Test("whoever waits is woken", arguments: [false, true])
  func stopped(looks: Bool) {
    let watch = watch(looks: looks)
    watch.stop()
    #expect(watch.next() == nil)
    #expect(watch.next() == nil)
  }
}
