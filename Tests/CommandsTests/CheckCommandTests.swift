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

@Suite("checking a built site")
struct CheckCommandTests {
  private func page(_ body: String) -> [UInt8] {
    Array(
      "<!doctype html>\n<html lang=\"en\">\n<head><title>Jobs</title></head>\n<body>\n<h1>Jobs</h1>\n\(body)\n</body>\n</html>\n"
        .utf8)
  }

  @Test("a finding has its place, what is wrong, and what to do")
  func finding() {
    let disk = MemoryDisk([
      "site/index.html": page("<p><a href=\"role/\">Roles</a> <a href=\"roles/\">All</a></p>"),
      "site/roles/index.html": page(""),
    ])
    #expect(
      remit("check", on: disk)
        == Ending(
          status: .findings,
          output: """
            error[site/dead-link]: there is no `/role/` in the site
             --> site/index.html:6:13
              |
            6 | <p><a href="role/">Roles</a> <a href="roles/">All</a></p>
              |             ^^^^^
              |
              = help: did you mean `/roles/`?


            """,
          errors: "Found 1 error in 1 file.\n"))
  }

  @Test("a site in which nothing is wrong is a success, in any folder")
  func nothing() {
    let disk = MemoryDisk(["out/public/index.html": page("")])
    #expect(remit("check", "out/public/", on: disk) == Ending(errors: "No findings in 1 file.\n"))
  }

  @Test("--fail-on, --select and --ignore decide what counts, and site.yaml what counts otherwise")
  func weights() {
    let files = [
      "site/index.html": page("<h1>Two</h1><p><img src=\"/a.svg\"></p>"), "site/a.svg": Array("<svg/>".utf8),
      "site/b.svg": Array("<svg/>".utf8),
    ]
    let disk = MemoryDisk(files)
    #expect(remit("check", on: disk).status == .findings)
    #expect(remit("check", "--fail-on", "never", on: disk).status == .success)
    #expect(remit("check", "--ignore", "site/missing-alt", on: disk).status == .success)
    #expect(remit("check", "--ignore", "site/missing-alt", "--fail-on", "info", on: disk).status == .findings)
    #expect(remit("check", "--select", "site/orphan", on: disk).errors == "Found 1 info finding in 1 file.\n")
    let strict = MemoryDisk(
      files.with(["content/site.yaml": "format: 1\nbase-url: https://a.example\nlint:\n  fail-on: warning\n"])
    )
    #expect(remit("check", "--ignore", "site/missing-alt", on: strict).status == .findings)
  }

  @Test("what other programs read is as for lint, with what is known of the rules")
  func formats() {
    let disk = MemoryDisk(["site/index.html": page("<p><a href=\"x/\">X</a></p>")])
    let ending = remit("check", "--format", "sarif", "--report", "json=out.json", on: disk)
    #expect(ending.output.contains("\"ruleId\": \"site/dead-link\""))
    #expect(ending.output.contains("a link to a page or file that is not in the site"))
    #expect(disk.text("out.json")?.contains("\"site/index.html\"") == true)
  }

  @Test("a folder that is not there, or holds no page, says what to do")
  func noSite() {
    let help = "help: run `remit build` first, or name the folder of a built site: `remit check FOLDER`\n"
    #expect(
      remit("check", on: MemoryDisk())
        == Ending(status: .failure, errors: "error: there is no folder site/\n" + help))
    #expect(
      remit("check", "out", on: MemoryDisk(["out/a.txt": []]))
        == Ending(status: .failure, errors: "error: out/ holds no page\n" + help))
  }

  @Test("names and addresses that are none are told so")
  func usage() {
    #expect(
      remit("check", "--ignore", "site/orphans", on: MemoryDisk()).errors.hasPrefix(
        "error: `--ignore`: there is no rule of the built site called `site/orphans`\nhelp: did you mean `site/orphan`?\n"
      ))
    #expect(
      remit("check", "--base-url", "example.org", on: MemoryDisk()).errors.hasPrefix(
        "error: `--base-url`: `example.org` is no address of the web\n"))
  }

  @Test("the address of the site may be named")
  func baseURL() {
    let disk = MemoryDisk([
      "site/index.html": page("<p><a href=\"/jobs/a/\">A</a></p>"), "site/a/index.html": page(""),
    ])
    #expect(remit("check", on: disk).status == .findings)
    #expect(remit("check", "--base-url", "https://example.org/jobs", on: disk).status == .success)
  }

  @Test("an ended job posting is found by the day that counts as today")
  func today() {
    let posting = #"""
      <script type="application/ld+json">{"@type": "JobPosting", "title": "A", "description": "<p>B</p>", "datePosted":
      "2026-11-02", "validThrough": "2026-11-30", "hiringOrganization": {"@type": "Organization", "name": "C"},
      "jobLocation": {"@type": "Place", "address": {"@type": "PostalAddress", "addressCountry": "NL"}}}</script>
      """#
    let disk = MemoryDisk(["site/index.html": page(posting)])
    #expect(remit("check", on: disk).status == .success)
    #expect(remit("check", "--as-of", "2026-12-01", on: disk).status == .findings)
  }

  // MARK: Links to other sites

  @Test("without curl there is no --external")
  func noCurl() {
    let disk = MemoryDisk(["site/index.html": page("")])
    #expect(
      remit(["check", "--external"], on: disk, environment: ["PATH": "/nowhere"])
        == Ending(
          status: .failure,
          errors: """
            error: curl is not installed, and only curl asks for links to other sites
            help: install curl, or leave out `--external`

            """))
  }

  @Test("--external asks curl for each address: HEAD first, and GET where that is refused")
  func external() throws {
    let folder = try TemporaryFolder()
    // It answers as the address says: 404 for https://a.example/404; and it knows no HEAD for /head.
    try folder.write(
      """
      #!/bin/sh
      method=GET
      for word; do
        case $word in --head) method=HEAD ;; http*) address=$word ;; esac
      done
      echo "$method $address" >>"\(folder.path)/asked"
      case $method:$address in
      *:*/slow) printf 000; exit 28 ;;
      *:*/nobody) printf 000; exit 6 ;;
      HEAD:*/head) printf 405 ;;
      *:*/head) printf 200 ;;
      *) printf %s "${address##*/}" ;;
      esac

      """, to: "curl")
    #expect(chmod(folder("curl"), 0o755) == 0)
    let links = ["200", "404", "head", "slow", "nobody"].map { "<a href=\"https://a.example/\($0)\">A</a>" }
    let disk = MemoryDisk(["site/index.html": page(links.joined(separator: "\n"))])
    let ending = remit(
      ["check", "--external", "--format", "concise"], on: disk, environment: ["PATH": folder.path])
    #expect(ending.status == .findings)
    #expect(
      ending.output == """
        site/index.html:7:10: error[site/broken-link] there is no such page any more: a.example answers 404
        site/index.html:9:10: info[site/unverified-link] whether this leads somewhere can't be told: nobody answered within 10 seconds
        site/index.html:10:10: info[site/unverified-link] whether this leads somewhere can't be told: the host's name leads nowhere

        """)
    let asked = String(decoding: folder.files(in: "")["asked"] ?? [], as: UTF8.self)
    #expect(
      asked.split(separator: "\n").map(String.init) == [
        "HEAD https://a.example/200", "HEAD https://a.example/404", "GET https://a.example/404",
        "HEAD https://a.example/head", "GET https://a.example/head", "HEAD https://a.example/slow",
        "HEAD https://a.example/nobody", "GET https://a.example/nobody",
      ])
  }

  @Test("nothing is asked without --external")
  func silent() throws {
    let folder = try TemporaryFolder()
    try folder.write("#!/bin/sh\ntouch \"\(folder.path)/asked\"\n", to: "curl")
    #expect(chmod(folder("curl"), 0o755) == 0)
    let disk = MemoryDisk(["site/index.html": page("<a href=\"https://a.example/404\">A</a>")])
    #expect(remit(["check"], on: disk, environment: ["PATH": folder.path]).status == .success)
    #expect(folder.files(in: "")["asked"] == nil)
  }
}
