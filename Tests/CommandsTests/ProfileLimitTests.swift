import TestSupport
import Testing

@testable import Commands

@Suite("profile: what can't be read")
struct ProfileLimitTests {
  private let german = """
    # Data Scientist (m/w/d)

    ## Deine Aufgaben

    - Du analysierst die Daten und erklärst dem Fachbereich die Ergebnisse
    - Du arbeitest mit den Kollegen aus der Entwicklung zusammen

    ## Dein Profil

    - Gute Kenntnisse in Python und ein Studium der Statistik

    """

  @Test("a job description in another language than English is not guessed at")
  func language() {
    let disk = MemoryDisk(["ad.md": Array(german.utf8)])
    #expect(
      remit("profile", "ad.md", on: disk).all == """
        ad.md  Data Scientist (m/w/d)
          Family: Data Scientist
          It is not in English, and only English is read.

        """)
    let json = remit("profile", "--format", "json", "ad.md", on: disk)
    #expect(json.status == .success)
    #expect(json.output == "{\n  \"version\": 1,\n  \"roles\": []\n}\n")
    #expect(json.errors == "ad.md is not in English, and only English is read: it has no profile.\n")
  }

  @Test("nor are the roles of a site in another language")
  func siteLanguage() {
    let site = returnsSite.with([
      "content/site.yaml": "format: 1\nbase-url: https://careers.example.org\nlanguage: de\n"
    ])
    #expect(
      remit("profile", on: MemoryDisk(site)).all == """
        content/roles/returns.yaml  Data Scientist, Returns
          Family: Data Scientist
          It is not in English, and only English is read.

        """)
  }

  @Test("a translation leads to its original")
  func translation() {
    #expect(
      remit("profile", "content/roles/arrivals.de.yaml", on: MemoryDisk(Repository.baseSite)).all == """
        error: content/roles/arrivals.de.yaml is a translation, and only originals are read
        help: run `remit profile content/roles/arrivals.yaml`

        """)
  }

  @Test("what was read of a role with errors is shown with a warning, and the exit status tells")
  func errors() {
    let path = "content/roles/returns.yaml"
    let site = returnsSite.with([
      path: """
      title: Data Scientist, Returns
      famly: data-scientist
      levl: senior
      responsibilities:
        - Deploy the model to production
      must-haves: []
      nice-to-haves: []
      success-measures: []

      """
    ])
    let ending = remit("profile", path, on: MemoryDisk(site))
    #expect(ending.status == .findings)
    #expect(
      ending.all == """
        content/roles/returns.yaml  Data Scientist, Returns
          Family: not said
          2 errors in this file, so something may be missing here: `remit lint content/roles/returns.yaml`

          ========================================
          = ML Engineer 1 of 1 (100 %)

          Does
             5  ML Engineer  Deploy the model to production  by: Deploy, model to production

        """)
    #expect(
      remit("profile", "--format", "json", path, on: MemoryDisk(site)).errors == """
        \(path):2:1: a role has no key `famly` (and 1 more error; `remit lint \(path)`)

        """)
  }

  @Test("errors elsewhere in the content are said, too")
  func errorsElsewhere() {
    let site = returnsSite.with(["content/company.yaml": "name: Example\nnme: E\nurl: https://example.org\n"])
    let ending = remit("profile", on: MemoryDisk(site))
    #expect(ending.status == .findings)
    #expect(
      ending.errors == """
        content/company.yaml:2:1: company.yaml has no key `nme` (`remit lint content/company.yaml`)

        """)
  }

  @Test("a role that says nothing about work is told from one that only asks for something")
  func nothing() {
    func profile(_ text: String) -> String {
      remit("profile", "ad.txt", on: MemoryDisk(["ad.txt": Array(text.utf8)])).all
    }
    #expect(
      profile("ML Engineer\n") == """
        ad.txt  ML Engineer
          Family: ML Engineer
          It says nothing about work.

        """)
    #expect(
      profile("Baker\n\nRequirements:\n- Python\n") == """
        ad.txt  Baker
          Family: none that its title names; say which with `--family`

          It does not say what it does.

          Asks for
             4  shared  Python  by: Python

        """)
  }

  @Test("where there is no role, that is said")
  func noRole() {
    let site = returnsSite.with(["content/roles/returns.yaml": nil, "notes.csv": "a,b\n"])
    let all = remit("profile", on: MemoryDisk(site))
    #expect(all.status == .success)
    #expect(all.all == "There is no role in content/roles.\n")
    let one = remit("profile", "content/company.yaml", on: MemoryDisk(site))
    #expect(one.status == .failure)
    #expect(
      one.all == """
        error: content/company.yaml holds no role
        help: name a role, a job description or a folder with some

        """)
  }
}
