import Diagnostics
import Files
import Fixing
import TestSupport
import Testing

@Suite("changes as a patch")
struct UnifiedDiffTests {
  private func diff(_ old: String, _ new: String, path: String = "content/a.yaml") -> String {
    let change = FileChange(path: path, old: Array(old.utf8), new: Array(new.utf8))
    return UnifiedDiff(change).lines.map { text($0.bytes) + "\n" }.joined()
  }

  private func numbers(_ range: ClosedRange<Int>) -> String { range.map { "\($0)\n" }.joined() }

  @Test("a change stands between three lines before and after it")
  func context() {
    #expect(
      diff(numbers(1...12), numbers(1...5) + "six\n" + numbers(7...12)) == """
        --- a/content/a.yaml
        +++ b/content/a.yaml
        @@ -3,7 +3,7 @@
         3
         4
         5
        -6
        +six
         7
         8
         9

        """)
  }

  @Test("changes far apart are hunks of their own, and those nearer share one")
  func hunks() {
    #expect(
      diff(numbers(1...20), numbers(2...8) + "new\n" + numbers(9...12) + numbers(14...19) + "20 \n") == """
        --- a/content/a.yaml
        +++ b/content/a.yaml
        @@ -1,4 +1,3 @@
        -1
         2
         3
         4
        @@ -6,15 +5,15 @@
         6
         7
         8
        +new
         9
         10
         11
         12
        -13
         14
         15
         16
         17
         18
         19
        -20
        +20 

        """)
  }

  @Test("a line without a break at the end of the file is said to have none")
  func noBreak() {
    let head = "--- a/content/a.yaml\n+++ b/content/a.yaml\n"
    #expect(
      diff("a\nb", "a\nb\n") == head + """
        @@ -1,2 +1,2 @@
         a
        -b
        \\ No newline at end of file
        +b

        """)
    #expect(
      diff("a\nb", "c\nb") == head + """
        @@ -1,2 +1,2 @@
        -a
        +c
         b
        \\ No newline at end of file

        """)
  }

  @Test("texts from and to nothing")
  func empty() {
    let head = "--- a/content/a.yaml\n+++ b/content/a.yaml\n"
    #expect(diff("", "a\nb\n") == head + "@@ -0,0 +1,2 @@\n+a\n+b\n")
    #expect(diff("a\n", "") == head + "@@ -1 +0,0 @@\n-a\n")
    #expect(diff("a\n", "a\n") == "")
    #expect(diff("1\n2\n3\n4\n", "1\n2\n3\n4\n5\n") == head + "@@ -2,3 +2,4 @@\n 2\n 3\n 4\n+5\n")
  }

  @Test("a path is quoted as git does it, and loses the slash that it begins with")
  func paths() {
    func heads(_ path: String) -> [String] {
      diff("", "a\n", path: path).split(separator: "\n").prefix(2).map(String.init)
    }
    #expect(heads("/tmp/Straße.md") == ["--- a/tmp/Straße.md", "+++ b/tmp/Straße.md"])
    #expect(heads("a b.md") == ["--- a/a b.md\t", "+++ b/a b.md\t"])
    #expect(heads("a\"\\\n\u{7}.md") == [#"--- "a/a\"\\\012\007.md""#, #"+++ "b/a\"\\\012\007.md""#])
  }

  @Test("line breaks of Windows stay in the lines, and lines know what they are")
  func kinds() {
    let change = FileChange(path: "a", old: Array("a\r\nb\r\n".utf8), new: Array("a\r\nc".utf8))
    let lines = UnifiedDiff(change).lines
    #expect(lines.map(\.kind) == [.file, .file, .hunk, .context, .removed, .added, .note])
    #expect(lines.map { text($0.bytes) }.suffix(4) == [" a\r", "-b\r", "+c", "\\ No newline at end of file"])
  }

  @Test(
    "`git apply` makes of the old bytes the new ones, whatever they are",
    .enabled(if: program("git") != nil, "git is not installed"))
  func applied() throws {
    let git = try #require(program("git"))
    var random = Xorshift(state: 2_463_534_242)
    let words = ["a\n", "b\n", "c\r\n", "\n", "d \n", "ü\n"]
    func someText() -> String {
      let lines = (0..<random.next(below: 30)).map { _ in words[random.next(below: words.count)] }
      return lines.joined() + (random.next(below: 3) == 0 ? "end" : "")
    }
    var old: [String: [UInt8]] = [:]
    var new: [String: [UInt8]] = [:]
    var patch = ""
    for number in 0..<60 {
      let path = "some folder/\(number) ü.md"
      (old[path], new[path]) = (Array(("x\n" + someText()).utf8), Array((someText() + "x\n").utf8))
      patch += diff(text(old[path] ?? []), text(new[path] ?? []), path: path)
    }
    let folder = try TemporaryFolder(old)
    let ended = try ChildProcess.run(git, ["-C", folder.path, "init", "-q"])
    try folder.write(patch, to: ".git/fixes.patch")
    let applied = try ChildProcess.run(
      git, ["-C", folder.path, "apply", "--whitespace=nowarn", folder(".git/fixes.patch")])
    #expect(ended.status == 0)
    #expect(text(applied.errors) == "")
    #expect(folder.files(in: "some folder").count == 60)
    for (path, bytes) in new { #expect(try Disk().read(folder(path)) == bytes) }
  }
}
