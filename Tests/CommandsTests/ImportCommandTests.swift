import Files
import TestSupport
import Testing
import Text

@testable import Commands

@Suite("remit import")
struct ImportCommandTests {
  private func fixture(_ name: String) throws -> String {
    String(decoding: try Disk().read("\(Repository.fixtures)/import/\(name)"), as: UTF8.self)
  }

  private func disk(_ files: [String: String] = [:]) -> MemoryDisk {
    MemoryDisk(Repository.baseSite.with(files.mapValues { $0 }))
  }

  private let posting = """
    # ML Engineer, Weeds

    **Location:** Ghent, Belgium
    **Salary:** €40,000–50,000 a year
    **Apply:** https://weeds.example/jobs/1

    ## What you will do

    - Tell weeds from beets

    ## Requirements

    - A spade

    """

  @Test("writes a draft, and says what was found, guessed and left")
  func new() {
    let disk = disk(["ad.md": posting + "\n## About us\n\nWe hoe.\n"])
    let ending = remit("import", "ad.md", on: disk)
    #expect(ending.status == .success)
    #expect(
      ending.output == """
        content/roles/ml-engineer-weeds.yaml: new, from Markdown ml-engineer-weeds-ghent-belgium
          found: title, responsibilities (1), must-haves (1), pay, places (1), apply
          guessed: family ml-engineer, from the title
          to do: level: neither the title nor a field says how senior it is
          to do: summary: no source has it
          to do: nice-to-haves: the source has none
          to do: success-measures: the source has none
          to do: workplace: the source does not say it
          left in comments: the company (2)

        """)
    #expect(
      ending.errors == "1 role: 1 new.\nNew roles are drafts. `remit lint` says what to look at.\n")
    #expect(
      disk["content/roles/ml-engineer-weeds.yaml"]?.contains(
        "pay: {min: 40000, max: 50000, currency: EUR, per: year}") == true)
    #expect(disk["remit-imports.json"]?.contains("\"file\": \"roles/ml-engineer-weeds.yaml\"") == true)
  }

  @Test(
    "what it writes can be linted and built, and nobody sees it until it is open",
    arguments: [
      "greenhouse.json", "lever.json", "ashby.json", "teamtailor.json", "workable.json", "recruitee.json",
      "page.html",
      "posting.md", "posting.txt",
    ])
  func builds(_ name: String) throws {
    let disk = disk([name: try fixture(name)])
    #expect(remit("import", "-q", name, on: disk).status == .success)
    let imported = disk.paths.filter { $0.hasPrefix("content/roles/") && Repository.baseSite[$0] == nil }
    #expect(!imported.isEmpty)
    #expect(remit("lint", "--select", "content", "--format", "concise", on: disk).output == "")
    #expect(remit("build", "-q", on: disk).status == .success)
    #expect(
      !disk.files(in: "site").keys.contains { path in
        imported.contains { path.hasPrefix("roles/\($0.dropFirst(14).dropLast(5))/") }
      })
    for path in imported { disk[path] = disk[path]?.replacing("status: draft", with: "status: open") }
    #expect(remit("build", "-q", on: disk).status == .success)
    for path in imported {
      #expect(disk["site/roles/\(path.dropFirst(14).dropLast(5))/index.html"] != nil)
    }
  }

  @Test("standard input is a posting, too, and `--from` says what it is")
  func input() {
    let disk = disk()
    #expect(remit("import", "-", on: disk, input: posting).output.contains("from Markdown"))
    let other = self.disk()
    #expect(
      remit("import", "--from", "text", "-", on: other, input: posting).output.contains("from plain text"))
  }

  @Test("a file that is not UTF-8 keeps its bytes")
  func otherEncoding() throws {
    let disk = disk(["ad.md": posting])
    _ = remit("import", "ad.md", on: disk)
    let path = "content/roles/ml-engineer-weeds.yaml"
    let bytes = Array(try #require(disk[path]).utf8) + Array("# Caf".utf8) + [0xE9, 0x0A]
    disk.put(bytes, at: path)
    disk["ad.md"] = posting.replacing("A spade", with: "A shovel")
    let ending = remit("import", "ad.md", on: disk)
    #expect(
      ending.output == """
        \(path): left as it was, from Markdown ml-engineer-weeds-ghent-belgium
          its file is not UTF-8; save it as that, and import again

        """)
    #expect(ending.status == .findings)
    #expect(disk.files(in: "content/roles")["ml-engineer-weeds.yaml"] == bytes)
  }

  @Test("a dry run shows the files and writes none")
  func dryRun() {
    let disk = disk(["ad.md": posting])
    let before = disk.paths
    let ending = remit("import", "--dry-run", "ad.md", on: disk)
    #expect(
      ending.output.hasPrefix(
        "==> content/roles/ml-engineer-weeds.yaml\n# Imported from Markdown, ml-engineer-weeds-ghent-belgium\n"
      ))
    #expect(ending.errors == "Nothing was written. 1 role: 1 new.\n")
    #expect(disk.paths == before)
  }

  @Test("a file of somebody else is never touched: the new role gets another name")
  func clash() {
    let own = "title: Ours\nfamily: ml-engineer\nmust-haves: []\nnice-to-haves: []\nsuccess-measures: []\n"
    for name in ["ml-engineer-weeds.yaml", "ml-engineer-weeds.private.yaml"] {
      let disk = disk(["content/roles/\(name)": own, "ad.md": posting])
      _ = remit("import", "ad.md", on: disk)
      #expect(disk["content/roles/\(name)"] == own)
      #expect(disk["content/roles/ml-engineer-weeds-ghent.yaml"] != nil)
    }
    let alias = disk(["content/roles/other.yaml": own + "aliases: [ml-engineer-weeds]\n", "ad.md": posting])
    _ = remit("import", "ad.md", on: alias)
    #expect(alias["content/roles/ml-engineer-weeds.yaml"] == nil)
  }

  @Test("importing again updates what nobody touched, keeps what people wrote, and tells what both changed")
  func again() {
    let disk = disk(["ad.md": posting])
    _ = remit("import", "ad.md", on: disk)
    let path = "content/roles/ml-engineer-weeds.yaml"
    #expect(
      remit("import", "ad.md", on: disk).all
        == "\(path): as it was, from Markdown ml-engineer-weeds-ghent-belgium\n1 role: 1 as it was.\n")
    disk[path] = disk[path]?.replacing("  - A spade", with: "  - A good spade").replacing(
      "status: draft", with: "status: open")
    disk["ad.md"] = posting.replacing("A spade", with: "A shovel").replacing("50,000", with: "52,000")
    let ending = remit("import", "ad.md", on: disk)
    #expect(ending.status == .findings)
    #expect(
      ending.output == """
        \(path): brought up to date, from Markdown ml-engineer-weeds-ghent-belgium
          follows the source: compensation
          yours was kept: must-haves, which the source changed, too; it says now:
            must-haves:
              # | Requirements
              - A shovel

        """)
    let text = disk[path] ?? ""
    #expect(text.contains("max: 52000") && text.contains("  - A good spade") && text.contains("status: open"))
    // Who was told once is not told again.
    #expect(remit("import", "ad.md", on: disk).status == .success)
  }

  @Test("a dry run of another import shows a patch")
  func patch() {
    let disk = disk(["ad.md": posting])
    _ = remit("import", "ad.md", on: disk)
    disk["ad.md"] = posting.replacing("50,000", with: "52,000")
    let output = remit("import", "--dry-run", "ad.md", on: disk).output
    #expect(
      output.contains(
        "-  pay: {min: 40000, max: 50000, currency: EUR, per: year}\n+  pay: {min: 40000, max: 52000, currency: EUR, per: year}\n"
      ))
  }

  @Test("a file that was renamed is found again, and one that was removed stays away")
  func moved() {
    let disk = disk(["ad.md": posting])
    _ = remit("import", "ad.md", on: disk)
    let text = disk["content/roles/ml-engineer-weeds.yaml"]
    disk["content/roles/ml-engineer-weeds.yaml"] = nil
    let removed = remit("import", "ad.md", on: disk)
    #expect(
      removed.output.hasPrefix(
        "content/roles/ml-engineer-weeds.yaml: not there any more, from Markdown ml-engineer-weeds-ghent-belgium\n"
      ))
    #expect(disk["content/roles/ml-engineer-weeds.yaml"] == nil)
    disk["content/roles/weeds.yaml"] = text
    disk["ad.md"] = posting.replacing("50,000", with: "52,000")
    #expect(
      remit("import", "ad.md", on: disk).output.hasPrefix("content/roles/weeds.yaml: brought up to date"))
  }

  @Test("another role that began as a copy is never taken for the job's")
  func copied() {
    let disk = disk(["ad.md": posting])
    _ = remit("import", "ad.md", on: disk)
    let path = "content/roles/ml-engineer-weeds.yaml"
    let text = disk[path] ?? ""
    disk[path] = nil
    disk["ad.md"] = posting.replacing("50,000", with: "52,000")
    let other = text.replacing("title: ML Engineer, Weeds", with: "title: ML Engineer, Roses")
    disk["content/roles/roses.yaml"] = other
    #expect(remit("import", "ad.md", on: disk).output.hasPrefix("\(path): not there any more"))
    #expect(disk["content/roles/roses.yaml"] == other)
    // A translation is no role of its own.
    disk["content/roles/roses.yaml"] = nil
    disk["content/roles/lead.yaml"] = text
    disk["content/roles/lead.de.yaml"] = text
    #expect(
      remit("import", "ad.md", on: disk).output.hasPrefix("content/roles/lead.yaml: brought up to date"))
    #expect(disk["content/roles/lead.de.yaml"] == text)
    // Of two, nobody knows which is meant.
    disk["remit-imports.json"] = nil
    disk["content/roles/roses.yaml"] = text
    let before = disk["content/roles/lead.yaml"]
    let ending = remit("import", "ad.md", on: disk)
    #expect(ending.status == .findings)
    #expect(
      ending.output == """
        content/roles/lead.yaml: left as it was, from Markdown ml-engineer-weeds-ghent-belgium
          roles/lead.yaml and roles/roses.yaml say that they were made of this job; take the line that says it out of all but one

        """)
    #expect(disk["content/roles/lead.yaml"] == before && disk["content/roles/roses.yaml"] == text)
  }

  @Test("jobs that are gone from their board are named, and their files stay")
  func gone() throws {
    let board = try fixture("greenhouse.json")
    let disk = disk(["board.json": board])
    _ = remit("import", "board.json", on: disk)
    let tree = try JSONValue(parsing: board)
    var writer = JSONWriter()
    writer.value(.object([.init("jobs", .array(Array((tree["jobs"]?.elements ?? []).prefix(1))))]))
    disk["board.json"] = writer.buffer.string
    let ending = remit("import", "board.json", on: disk)
    #expect(
      ending.output.hasSuffix(
        "roles/mlops-engineer.yaml: its job, 4417019, is gone from the board; if it was filled or given up, say so in its `status`\n"
      ))
    #expect(ending.status == .success)
    #expect(disk["content/roles/mlops-engineer.yaml"] != nil)
  }

  @Test("a board in pages has the jobs of all of them")
  func pages() throws {
    func page(_ id: Int) -> String {
      """
      {"jobs": [{"id": \(id), "title": "ML Engineer \(id)", "absolute_url": "https://a.example/\(id)",
        "location": {"name": "Ghent, Belgium"}}]}
      """
    }
    let disk = disk(["1.json": page(1), "2.json": page(2), "bad.json": "{"])
    _ = remit("import", "1.json", "2.json", on: disk)
    let gone = "its job, 2, is gone from the board"
    #expect(!remit("import", "1.json", "2.json", on: disk).output.contains("is gone"))
    #expect(!remit("import", "1.json", "bad.json", on: disk).output.contains("is gone"))
    #expect(remit("import", "1.json", on: disk).output.contains(gone))
    disk["none.json"] = #"{"jobs": []}"#
    #expect(remit("import", "none.json", on: disk).output.contains(gone))
  }

  @Test("postings that share a title or a number are not one job")
  func namesakes() {
    func linked(_ company: String, _ title: String) -> String {
      """
      {"@type": "JobPosting", "title": "\(title)", "identifier": {"value": "7"},
        "hiringOrganization": {"name": "\(company)"}}
      """
    }
    let disk = disk([
      "ghent.md": posting, "bruges.md": posting.replacing("Ghent", with: "Bruges"),
      "a.json": linked("Roots", "ML Engineer, Roots"), "b.json": linked("Leaves", "ML Engineer, Roots"),
      "c.json": linked("Roots", "ML Engineer, Stems"),
    ])
    let ending = remit("import", "ghent.md", "bruges.md", "a.json", "b.json", "c.json", on: disk)
    #expect(ending.errors.hasPrefix("5 roles: 5 new."), Comment(rawValue: ending.all))
  }

  @Test("a job that can't be read is told with its place, and the others are imported")
  func problems() {
    let text = """
      {"jobs": [
        {"id": 1, "title": "ML\\u001b[31m Engineer", "absolute_url": "https://a.example/1", "content": 7},
        {"id": 2, "title": "ML Engineer, Rain", "absolute_url": "https://a.example/2", "location": {"name": "Ghent, Belgium"}}
      ]}
      """
    let ending = remit("import", "board.json", on: disk(["board.json": text]))
    #expect(ending.status == .findings)
    #expect(
      ending.output.hasSuffix(
        """
        board.json:2:97: ML[31m Engineer: `content` is a number, and a text belongs there
          fetch the board again, or mend the value in the file

        """))
    #expect(ending.output.contains("content/roles/ml-engineer-rain.yaml: new"))
    #expect(ending.errors.hasPrefix("1 role: 1 new, 1 not imported.\n"))
  }

  @Test("a board that means no good stays in its folder, in its files and out of the terminal")
  func hostile() throws {
    let disk = disk(["board.json": try fixture("hostile.json")])
    let ending = remit("import", "board.json", on: disk)
    #expect(ending.status == .findings)
    let made = disk.paths.filter { Repository.baseSite[$0] == nil && $0 != "board.json" }
    #expect(
      made == [
        "content/roles/etc-cron-d-ml-engineer.yaml", "content/roles/ml-engineer-0-owned.yaml",
        "content/roles/ml-engineer-twice.yaml", "remit-imports.json",
      ])
    #expect(
      ending.all.unicodeScalars.allSatisfy {
        $0 == "\n" || $0.value >= 0x20 && $0.value != 0x7F && $0 != "\u{202E}"
      })
    #expect(remit("lint", "--select", "content", "--format", "concise", on: disk).output == "")
    #expect(
      disk["content/roles/etc-cron-d-ml-engineer.yaml"]?.contains(
        "  - Train the model that reads meters\n  - Serve it — on a device\n") == true)
    #expect(
      ending.output.split(separator: "\n").filter { $0.hasPrefix("board.json") }.map {
        $0.split(separator: " ", maxSplits: 1)[1]
      } == [
        "`title` is an object, and a text belongs there",
        "ML Engineer: `location` is a text, and an object belongs there",
        "ML Engineer, thrice: another job has the same id, `4`", "a job is null, and an object belongs there",
        "a job is a number, and an object belongs there", "a job is a list, and an object belongs there",
      ])
  }

  @Test("a role whose family nothing tells is not made up")
  func family() {
    let text = "# Gardener\n\n## Requirements\n\n- A spade\n"
    let ending = remit("import", "ad.md", on: disk(["ad.md": text]))
    #expect(ending.status == .findings)
    #expect(ending.output.hasPrefix("ad.md: Gardener: nothing says which family the role is of\n"))
    let disk = disk(["ad.md": text])
    #expect(
      remit("import", "--family", "ml-enginer", "ad.md", on: disk).errors.contains(
        "did you mean `ml-engineer`?"))
    #expect(remit("import", "--family", "ml-engineer", "ad.md", on: disk).status == .success)
  }

  @Test("programs get one document")
  func json() throws {
    let ending = remit(
      "import", "-q", "--format", "json", "ad.md", "no.json", on: disk(["ad.md": posting, "no.json": "{"]))
    let json = try JSONValue(parsing: ending.output)
    #expect(json["version"]?.quantity == 1)
    let role = try #require(json["roles"]?.elements.first)
    #expect(role["path"]?.text == "content/roles/ml-engineer-weeds.yaml")
    #expect(role["state"]?.text == "new")
    #expect(role["guessed"]?.elements.compactMap { $0["key"]?.text } == ["family"])
    #expect(
      json["problems"]?.elements.compactMap { $0["message"]?.text } == [
        "it is not JSON: a name in quotes belongs here"
      ])
  }

  @Test("says what to do where something is not there")
  func missing() {
    #expect(remit("import", "https://api.lever.co/v0/postings/x", on: disk()).errors.contains("curl -s"))
    #expect(
      remit("import", "ad.md", on: MemoryDisk(["ad.md": Array(posting.utf8)])).errors.contains("remit init"))
    let broken = disk(["ad.md": posting, "remit-imports.json": "{"])
    let ending = remit("import", "ad.md", on: broken)
    #expect(ending.status == .failure && ending.errors.contains("version control"))
    #expect(broken["content/roles/ml-engineer-weeds.yaml"] == nil)
    #expect(remit("import", on: disk()).status == .failure)
    #expect(remit("import", "-", "ad.md", on: disk()).errors.contains("standard input is imported by itself"))
  }
}
