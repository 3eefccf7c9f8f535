import Content
import Diagnostics
import TestSupport
import Testing
import Text

@testable import Commands

@Suite("remit export")
struct ExportCommandTests {
  private let disk = MemoryDisk(Repository.baseSite)

  @Test("Markdown says what the page says, and what others do")
  func markdown() throws {
    let ending = remit("export", "arrivals", on: disk)
    #expect(ending.status == .success, Comment(rawValue: ending.all))
    #expect(staleness(ofDocument: "Tests/Fixtures/export/arrivals.md", madeAs: ending.output) == nil)
  }

  @Test(
    "documents are as they were",
    arguments: [("text", "txt"), ("json-ld", "jsonld"), ("json-resume", "json")])
  func documents(_ format: String, _ name: String) {
    let output = remit("export", "content/roles/arrivals.yaml", "--format", format, on: disk).output
    #expect(staleness(ofDocument: "Tests/Fixtures/export/arrivals.\(name)", madeAs: output) == nil)
  }

  @Test("plain text has a paragraph on a line, and hyphens before entries")
  func text() {
    let lines = remit("export", "arrivals", "--format", "text", on: disk).output.split(separator: "\n")
    #expect(lines.allSatisfy { !$0.hasPrefix("*") && !$0.hasPrefix("#") && !$0.contains("\\") })
    #expect(lines.contains { $0.hasPrefix("- ") })
  }

  @Test("the JobPosting is that of the page")
  func jobPosting() throws {
    let exported = try JSONValue(parsing: remit("export", "arrivals", "--format", "json-ld", on: disk).output)
    _ = remit("build", "-q", on: disk)
    let page = try #require(disk["site/roles/arrivals/index.html"])
    let start = try #require(page.ranges(of: "<script type=\"application/ld+json\">").first?.upperBound)
    let end = try #require(page[start...].ranges(of: "</script>").first?.lowerBound)
    #expect(try JSONValue(parsing: String(page[start..<end])) == exported)
  }

  @Test(
    "what a page hides of a text stays hidden", arguments: ["markdown", "text", "json-resume", "json-ld"])
  func hidden(_ format: String) {
    let role = """
      title: ML Engineer, Ramps
      family: ml-engineer
      posted: 2026-11-02
      problem: |
        Ramps are full at noon. <!-- INTERNAL: budget cap is 150k -->

        [unused]: https://internal.example/X
      growth:
        text: |
          You lead a ramp. <!-- INTERNAL -->

          ```internal words
          ramp()
      must-haves: [Knows ramps.]
      nice-to-haves: []
      success-measures: []
      apply: {url: "https://ramps.example/jobs/1"}

      """
    let disk = MemoryDisk(Repository.baseSite.with(["content/roles/ramps.yaml": role]))
    let ending = remit("export", "ramps", "--format", format, on: disk)
    #expect(ending.status == .success, Comment(rawValue: ending.all))
    #expect(ending.output.contains("Ramps are full at noon."))
    #expect(!ending.output.lowercased().contains("internal"))
    // What follows an open fence is no code.
    #expect(format != "markdown" || ending.output.contains("\n## ") && !ending.output.contains("```"))
  }

  @Test("all open roles go into a folder, and other files there stay")
  func all() {
    disk["out/mine.md"] = "mine"
    let ending = remit("export", "--all", "--output", "out", on: disk)
    #expect(ending.status == .success)
    #expect(disk.files(in: "out").keys.sorted().contains("arrivals.md"))
    #expect(disk["out/mine.md"] == "mine")
    #expect(disk["out/arrivals.md"] == remit("export", "arrivals", on: disk).output)
  }

  @Test("a translation is exported where there is one")
  func language() {
    #expect(remit("export", "arrivals", "--language", "de", on: disk).output.contains("\n## "))
    #expect(
      remit("export", "arrivals", "--language", "xx", on: disk).errors.contains(
        "the site has no language `xx`"))
  }

  @Test("says why a role is not exported")
  func refused() {
    let role = "family: ml-engineer\nmust-haves: []\nnice-to-haves: []\nsuccess-measures: []\n"
    disk["content/roles/draft.yaml"] = "title: A draft\nstatus: draft\n" + role
    disk["content/roles/over.yaml"] = "title: Over\nstatus: filled\n" + role
    #expect(remit("export", "draft", on: disk).errors.contains("is not public"))
    #expect(remit("export", "over", on: disk).errors.contains("takes no applications any more"))
    #expect(remit("export", "arival", on: disk).errors.contains("did you mean `arrivals`?"))
    #expect(remit("export", on: disk).errors.contains("nothing says which role"))
    #expect(remit("export", "--all", on: disk).errors.contains("needs a folder"))
    #expect(remit("export", "arrivals", "--output", "content/roles/x.yaml", on: disk).status == .failure)
    disk["content/site.yaml"] = disk["content/site.yaml"]?.replacing(
      "all: off, ", with: "")
    disk["content/roles/begun.yaml"] =
      "title: Begun\nsummary: You make recommendations answer within 150 ms, and keep them as good as they are.\n"
      + role
    #expect(remit("export", "arrivals", on: disk).errors.contains("nothing was exported"))
    disk["content/roles/begun.yaml"] = nil
    #expect(remit("export", "arrivals", on: disk).status == .success)
    disk["content/roles/wrong.yaml"] = "title: [\n"
    #expect(remit("export", "arrivals", on: disk).errors.contains("nothing was exported"))
  }

  @Test(
    "what was exported can be imported: must-haves, nice-to-haves, pay and place are the same",
    arguments: ["markdown", "json-ld", "text"])
  func roundTrip(_ format: String) throws {
    // Plain text has no way to say that a `<b>` is meant.
    for name in format == "text" ? ["arrivals"] : ["arrivals", "returns"] {
      let disk = MemoryDisk(Repository.baseSite.with(["content/roles/returns.yaml": Self.returns]))
      #expect(remit("export", name, "--format", format, "--output", "role.out", on: disk).status == .success)
      let other = MemoryDisk(
        Repository.baseSite.with([
          "content/roles/arrivals.yaml": nil, "content/roles/arrivals.de.yaml": nil,
          "role.out": disk["role.out"],
        ]))
      let ending = remit("import", "-q", "role.out", on: other)
      #expect(ending.status == .success, Comment(rawValue: ending.all))
      let path = try #require(other.paths.first { $0.hasPrefix("content/roles/") && $0.hasSuffix(".yaml") })
      func role(_ disk: MemoryDisk, _ path: String) throws -> Role {
        var sink = DiagnosticSink()
        return try #require(Role.read(SourceFile(path: path, text: disk[path] ?? ""), into: &sink))
      }
      let (before, after) = (try role(disk, "content/roles/\(name).yaml"), try role(other, path))
      #expect(after.title.value == before.title.value)
      #expect(after.mustHaves.map(\.text.value) == before.mustHaves.map(\.text.value))
      #expect(after.niceToHaves.map(\.text.value) == before.niceToHaves.map(\.text.value))
      #expect(after.responsibilities.map(\.text.value) == before.responsibilities.map(\.text.value))
      #expect(
        after.compensation?.pay.map { [$0.min?.value, $0.max?.value, $0.amount?.value] }
          == before.compensation?.pay.map { [$0.min?.value, $0.max?.value, $0.amount?.value] })
      #expect(
        after.compensation?.pay.map { $0.currency.value + $0.period.value.rawValue }
          == before.compensation?.pay.map { $0.currency.value + $0.period.value.rawValue })
      #expect(
        after.location?.places.map { $0.city.value + $0.country.value }
          == before.location?.places.map { $0.city.value + $0.country.value })
      #expect(after.location?.remoteFrom.map(\.value) == before.location?.remoteFrom.map(\.value))
      // JSON-LD knows remote work alone.
      if format != "json-ld" {
        #expect(after.location?.workplace?.value == before.location?.workplace?.value)
      }
    }
  }

  @Test(
    "the duties and must-haves of the role that a site begins with come back",
    arguments: ["markdown", "text"])
  func starter(_ format: String) throws {
    let disk = MemoryDisk()
    _ = remit("init", on: disk)
    let path = "content/roles/ml-engineer.yaml"
    let text = try #require(disk[path]).replacing("status: draft", with: "status: open")
    disk[path] = text
    let export = remit("export", "ml-engineer", "--format", format, "--output", "role.out", on: disk)
    #expect(export.status == .success, Comment(rawValue: export.all))
    disk[path] = nil
    #expect(remit("import", "role.out", on: disk).status == .success)
    func role(_ text: String?) throws -> Role {
      var sink = DiagnosticSink()
      return try #require(Role.read(SourceFile(path: path, text: text ?? ""), into: &sink))
    }
    let (before, after) = (try role(text), try role(disk["content/roles/ml-engineer-search-ranking.yaml"]))
    #expect(after.mustHaves.map(\.text.value) == before.mustHaves.map(\.text.value))
    #expect(after.responsibilities.map(\.text.value) == before.responsibilities.map(\.text.value))
    // Plain text has no marks that tell a heading from a line.
    #expect(format == "text" || after.niceToHaves.map(\.text.value) == before.niceToHaves.map(\.text.value))
  }

  private static let returns = """
    title: Senior Data Scientist, Returns
    family: data-scientist
    level: senior
    posted: 2026-11-02
    closes: rolling
    summary: Parcels that would come back are not sent.
    problem: |
      Every third parcel comes back. *Why* is known for half of them.
    responsibilities: [Design the experiments., "Say what they show: and what not."]
    must-haves:
      - "Has changed a decision: with data_sets, 3 <b> & more."
      - "2. Writes *clearly*"
      - Knows SQL; and when not to use it.
    nice-to-haves: ["#1 in something", "[R] or Julia", "- minus"]
    success-measures:
      - {within: 6 months, outcome: Fewer parcels come back, metric: returns, from: 33 %, to: 28 %}
    not-this-role:
      - {text: Pipelines for parcels, who: data-engineer}
    compensation:
      pay: {min: 71500, max: 88000, currency: EUR, per: year}
    location: {workplace: remote, remote-from: [DE, US-CO]}
    employment: {type: [full-time, part-time]}
    apply: {url: "https://returns.example/jobs/1"}

    """
}
