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

@testable import Commands

@Suite("building a site into a folder")
struct BuildCommandTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder(Repository.baseSite) }

  /// Builds the folder's content; its path is written as `T` in what is printed.
  private func build(_ flags: String..., to output: String = "site", on disk: any WritableFileSystem = Disk())
    -> Ending
  {
    var ending = remit(
      ["build", "--content", folder("content"), "--output", folder(output)] + flags, on: disk)
    ending.output = ending.output.replacing(folder.path, with: "T")
    ending.errors = ending.errors.replacing(folder.path, with: "T")
    return ending
  }

  /// The files that a clean build of the folder's content writes.
  private func clean() -> [String: [UInt8]] {
    let tree = folder.files(in: "content").reduce(into: [:]) { $0["content/\($1.key)"] = $1.value }
    let disk = MemoryDisk(tree)
    _ = remit("build", on: disk)
    return disk.files(in: "site")
  }

  private func replace(_ words: String, with others: String, in path: String) throws {
    let tree = folder.files(in: "").replacing(words, with: others, in: path)
    try folder.write(tree[path] ?? [], to: path)
  }

  /// Takes away the role, and what would lead to it.
  private func removeRole() throws {
    try Disk().removeFile(folder("content/roles/arrivals.yaml"))
    try Disk().removeFile(folder("content/roles/arrivals.de.yaml"))
    try replace("(/roles/arrivals/)", with: "(/roles/)", in: "content/stories/the-ring-road.md")
  }

  private func success(_ changes: String, pages: Int = 26, roles: String = "1 role") -> Ending {
    Ending(
      errors: "Built \(pages) pages from \(roles), 1 team, 1 story into T/site/ in 0 ms: \(changes).\n")
  }

  @Test("a build that changes nothing writes nothing, not even a date")
  func nothing() {
    #expect(build() == success("61 files written"))
    #expect(folder.files(in: "site") == clean())
    let marks = folder.marks(in: "site")
    #expect(build() == success("nothing had changed"))
    #expect(folder.marks(in: "site") == marks)
  }

  @Test("only files whose bytes differ are written")
  func differing() throws {
    _ = build()
    let (files, marks) = (folder.files(in: "site"), folder.marks(in: "site"))
    try replace("Who reads what.", with: "Who reads what, and why.", in: "content/pages/privacy.md")
    #expect(build() == success("1 file written"))
    let after = folder.marks(in: "site")
    let rewritten = after.keys.filter { after[$0] != marks[$0] }.sorted()
    #expect(rewritten == [".remit-manifest", "privacy/index.html"])
    #expect(folder.files(in: "site").filter { files[$0.key] != $0.value }.keys.sorted() == rewritten)
    #expect(folder.files(in: "site") == clean())
  }

  @Test("the page of a role that is gone goes, with its folder; files of others stay")
  func removed() throws {
    _ = build()
    try folder.write("careers.example.org\n", to: "site/CNAME")
    try folder.write("mine", to: "site/roles/mine/index.html")
    try removeRole()
    #expect(build() == success("35 files written, 6 removed", pages: 22, roles: "0 roles"))
    #expect(build() == success("nothing had changed", pages: 22, roles: "0 roles"))
    #expect(Disk().kind(of: folder("site/roles/arrivals")) == nil)
    #expect(Disk().kind(of: folder("site/de/roles/bus-arrivals")) == nil)
    var others = folder.files(in: "site")
    #expect(others.removeValue(forKey: "CNAME") == Array("careers.example.org\n".utf8))
    #expect(others.removeValue(forKey: "roles/mine/index.html") == Array("mine".utf8))
    #expect(others == clean())
  }

  @Test("where files only go, it says so, and roles that are not published are not counted as such")
  func onlyRemoved() throws {
    try folder.write("[here](/assets/plan)\n".withTitle, to: "content/pages/about.md")
    try folder.write("a file", to: "content/assets/plan")
    try replace("level: senior", with: "level: senior\nstatus: draft", in: "content/roles/arrivals.yaml")
    try replace("(/roles/arrivals/)", with: "(/roles/)", in: "content/stories/the-ring-road.md")
    #expect(build().errors.contains(" from 0 of 1 role, 1 team"))
    try Disk().removeFile(folder("content/assets/plan"))
    try Disk().removeFile(folder("content/pages/about.md"))
    #expect(build().errors.hasSuffix("files written, 2 removed.\n"))
    try folder.write("an asset", to: "content/assets/spare.svg")
    _ = build()
    try Disk().removeFile(folder("content/assets/spare.svg"))
    #expect(build().errors.hasSuffix(": 1 file removed.\n"))
  }

  @Test("a stale page that somebody changed is left, and said so")
  func changed() throws {
    _ = build()
    try folder.write("my own words", to: "site/roles/arrivals/index.html")
    try removeRole()
    let ending = build()
    #expect(
      ending.errors
        == "Left T/site/roles/arrivals/index.html: somebody changed it since it was built. It is yours now.\n"
        + success("35 files written, 5 removed", pages: 22, roles: "0 roles").errors)
    #expect(folder.files(in: "site")["roles/arrivals/index.html"] == Array("my own words".utf8))
    #expect(build() == success("nothing had changed", pages: 22, roles: "0 roles"))
  }

  @Test("a file becomes a folder, and a folder a file")
  func turned() throws {
    try folder.write("[here](/assets/plan) [there](/assets/map/a)\n".withTitle, to: "content/pages/about.md")
    try folder.write("a file", to: "content/assets/plan")
    try folder.write("in a folder", to: "content/assets/map/a")
    #expect(build() == success("64 files written", pages: 27))
    try Disk().removeFile(folder("content/assets/plan"))
    try Disk().removeFile(folder("content/assets/map/a"))
    _ = Disk().removeFolderIfEmpty(folder("content/assets/map"))
    try folder.write("[here](/assets/plan/a) [there](/assets/map)\n".withTitle, to: "content/pages/about.md")
    try folder.write("in a folder", to: "content/assets/plan/a")
    try folder.write("a file", to: "content/assets/map")
    #expect(build() == success("3 files written, 2 removed", pages: 27))
    #expect(folder.files(in: "site") == clean())
  }

  @Test("a folder with files of somebody else is refused")
  func foreignFolder() throws {
    try folder.write("mine", to: "site/index.html")
    #expect(
      build()
        == Ending(
          status: .failure,
          errors: """
            error: T/site holds files, and nothing says that remit made them; it was left as it is
            help: name another folder with --output, or empty this one yourself

            """))
    #expect(folder.files(in: "site") == ["index.html": Array("mine".utf8)])
  }

  @Test("a folder of the site that is a link to somewhere else is refused")
  func link() throws {
    _ = build()
    try folder.write("mine", to: "out/mine.txt")
    try folder.link("site/about", to: folder("out"))
    try folder.write("Us.\n".withTitle, to: "content/pages/about.md")
    #expect(
      build()
        == Ending(
          status: .failure,
          errors: """
            error: T/site/about is a link to somewhere else, where a folder of the site belongs; nothing was written
            help: remove the link, and build again

            """))
    #expect(folder.files(in: "out") == ["mine.txt": Array("mine".utf8)])
  }

  @Test("while another build writes into the folder, nothing is written")
  func busy() throws {
    _ = build()
    let hold = try Disk().hold(folder("site"))
    let holder = Disk().holder(of: folder("site")).map { ", process \($0)," } ?? ""
    let ending = withExtendedLifetime(hold) { build() }
    #expect(
      ending
        == Ending(
          status: .failure,
          errors: """
            error: another remit\(holder) is writing into T/site right now; nothing was written
            help: wait until it is done, and build again

            """))
  }

  @Test("a file of somebody else where a page belongs is refused, before anything is written")
  func foreignFile() throws {
    _ = build()
    let site = folder.files(in: "site")
    try folder.write("---\ntitle: About\n---\n\nUs.\n", to: "content/pages/about.md")
    try folder.write("mine", to: "site/about/index.html")
    #expect(
      build()
        == Ending(
          status: .failure,
          errors: """
            error: T/site/about/index.html stands where a page belongs, and remit did not write it
            help: move it away, and build again

            """))
    #expect(folder.files(in: "site") == site.with(["about/index.html": "mine"]))
  }

  @Test(
    "a manifest that says nothing sensible is refused",
    arguments: [
      "", "mine\n",
      "# Written by remit: the files below are its own, with their hashes.\n0123456789abcdef ../../etc/passwd\n",
    ])
  func damagedManifest(_ text: String) throws {
    _ = build()
    try folder.write(text, to: "site/.remit-manifest")
    let site = folder.files(in: "site")
    #expect(
      build()
        == Ending(
          status: .failure,
          errors: """
            error: T/site/.remit-manifest can't be read, so nothing says which files are remit's; the folder was left as it is
            help: bring the file back from version control, or build into another folder

            """))
    #expect(folder.files(in: "site") == site)
  }

  @Test("a build that was killed is made whole by the next one", arguments: [false, true])
  func killed(removesRole: Bool) throws {
    _ = build()
    let earlier = folder.files(in: "site")
    try folder.write("---\ntitle: About\n---\n\nUs.\n", to: "content/pages/about.md")
    try replace("Bus arrivals are right", with: "Arrivals are right", in: "content/roles/arrivals.yaml")
    let intended = clean()
    // Half of the files were written, one was on its way, and the manifest says what was about to come.
    for (path, bytes) in intended.sorted(by: { $0.key < $1.key }) where path != ".remit-manifest" {
      let isRole = path.hasPrefix("roles/arrivals/")
      if isRole || path < "families" { try folder.write(bytes, to: "site/\(path)") }
    }
    try folder.write("<!doctype ht", to: "site/.remit-tmp/0123456789abcdef")
    let pending = String(repeating: "-", count: 16)
    var manifest = String(decoding: try #require(earlier[".remit-manifest"]), as: UTF8.self)
    for path in intended.keys where earlier[path] == nil { manifest += "\(pending) \(path)\n" }
    try folder.write(manifest, to: "site/.remit-manifest")
    if removesRole { try removeRole() }
    #expect(build().status == .success)
    #expect(folder.files(in: "site") == clean())
    #expect(Disk().kind(of: folder("site/.remit-tmp")) == nil)
  }

  @Test("a folder that can't be written is a failure that says which and why")
  func unwritable() throws {
    try folder.write("a file", to: "taken")
    #expect(
      build(to: "taken/site")
        == Ending(
          status: .failure,
          errors: "error: T/taken/site: could not make the folder: Not a directory\n"))
    #expect(
      build(on: ReadOnlyDisk())
        == Ending(
          status: .failure,
          errors: "error: T/site: could not make the folder: Permission denied\n"))
    _ = build()
    #expect(
      build(on: ReadOnlyDisk())
        == Ending(status: .failure, errors: "error: T/site: could not write: Permission denied\n"))
  }

  @Test(
    "a site is not written into what it is made of, nor around that",
    arguments: [
      ("content", "that is the folder of the content, or in it"),
      ("content/out", "that is the folder of the content, or in it"),
      ("content/../content//assets/site", "that is the folder of the content, or in it"),
      ("link/out", "that is the folder of the content, or in it"),
      ("themes", "that is the folder of the themes, or in it"), ("", "the folder of the content is in it"),
    ])
  func ownSources(_ output: String, _ reason: String) throws {
    #expect(symlink(folder("content"), folder("link")) == 0)
    let before = folder.files(in: "content")
    #expect(
      build(to: output)
        == Ending(
          status: .failure,
          errors: """
            error: the site can't be written into T/\(output): \(reason)
            help: name a folder of its own with --output, such as site

            """))
    #expect(folder.files(in: "content") == before)
  }

  @Test(
    "a theme is found beside the content, or where --theme says",
    arguments: [
      ("T/content", "mine"), ("T/content//", "mine"), ("T/content/.", "mine"),
      ("T/content/assets/..", "T/themes/mine"), ("T/content", "T/themes/mine/"),
    ])
  func themes(_ content: String, _ theme: String) throws {
    try folder.write("h1 { color: red }\n", to: "themes/mine/assets/site.css")
    func path(_ text: String) -> String { text.replacing("T", with: folder.path) }
    let ending = remit(
      "build", "--content", path(content), "--theme", path(theme), "-o", folder("site"), on: Disk())
    #expect(ending.status == .success, "\(ending.all)")
    let sheet = folder.files(in: "site").first { $0.key.hasPrefix("theme/site.") }?.value ?? []
    #expect(sheet.starts(with: Array("h1{color:red}\n".utf8)))
  }

  @Test("the day and the drafts of the command line decide what is shown")
  func flags() throws {
    try replace("level: senior", with: "level: senior\nstatus: draft", in: "content/roles/arrivals.yaml")
    try replace("(/roles/arrivals/)", with: "(/roles/)", in: "content/stories/the-ring-road.md")
    let page = "roles/arrivals/index.html"
    #expect(build().status == .success)
    #expect(folder.files(in: "site")[page] == nil)
    #expect(build("--drafts").status == .success)
    #expect(folder.files(in: "site")[page] != nil)
    try replace("status: draft", with: "status: open", in: "content/roles/arrivals.yaml")
    #expect(build("--as-of", "2027-01-29").status == .success)
    let open = folder.files(in: "site")[page]
    #expect(build("--as-of", "2027-01-30").status == .success)
    let closed = String(decoding: try #require(folder.files(in: "site")[page]), as: UTF8.self)
    #expect(open.map { String(decoding: $0, as: UTF8.self).contains("noindex") } == false)
    #expect(closed.contains("noindex"))
  }

  @Test("content that is not there is a failure that says how to begin")
  func noContent() {
    let disk = MemoryDisk()
    #expect(
      remit("build", on: disk)
        == Ending(
          status: .failure,
          errors: """
            error: content: could not read: there is no such folder
            help: run `remit init` to start a site here, or name the folder with --content

            """))
    #expect(
      remit("build", on: MemoryDisk(["site.yaml": Array("format: 1\n".utf8)])).errors
        .contains("help: this folder is the content itself: run remit in the folder above it\n"))
    #expect(
      remit("build", "--theme", "nope", on: MemoryDisk(Repository.baseSite))
        == Ending(
          status: .failure,
          errors:
            "error: there is no theme `nope`\nhelp: put it into themes/nope/, or name another with --theme\n"
        ))
    #expect(
      remit("build", "--theme", "./nope", on: MemoryDisk(Repository.baseSite))
        == Ending(
          status: .failure,
          errors: """
            error: there is no folder nope/
            help: name the folder of a theme with --theme, or only the name of one in themes/

            """))
  }

  @Test("what steers a terminal is spelt out in the name of a folder")
  func escapes() {
    let disk = MemoryDisk(Repository.baseSite)
    #expect(remit("build", "-o", "a\u{1B}[2Jb", on: disk).errors.contains(" into a<U+001B>[2Jb/ in "))
    #expect(remit("init", "c\u{1B}[2Jd", on: disk).errors.hasPrefix("Made c<U+001B>[2Jd/content/"))
  }

  @Test("findings that are no errors do not stop a build, and --fail-on makes them count")
  func failOn() throws {
    try folder.write("<svg/>", to: "content/assets/spare.svg")
    let found = "Found 1 info finding in 1 file: `remit lint --content T/content` shows it.\n"
    let ending = build()
    #expect(ending == Ending(errors: found + success("62 files written").errors))
    #expect(
      build("--fail-on", "info")
        == Ending(
          status: .findings,
          errors: found + success("nothing had changed").errors
            + "The exit status is 1, since what was found is to be mended; the site was written all the same.\n"
        ))
    #expect(build("--format", "json").output.contains("content/unused-asset"))
    #expect(build("--fail-on", "warning").status == .success)
    #expect(folder.files(in: "site") == clean())
    #expect(build("--quiet").errors == "")
  }
}

extension String {
  /// The text as the body of a page.
  var withTitle: String { "---\ntitle: About\n---\n\n\(self)" }

  /// The lines that hold something.
  var trimmedLines: [Substring] { split(separator: "\n") }
}
