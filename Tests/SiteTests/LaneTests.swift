import TestSupport
import Testing

@testable import Site

@Suite("what is yours, shared and theirs on a role's page")
struct LaneTests {
  private static let role = "content/roles/arrivals.yaml"
  private static let responsibilities = "responsibilities:\n  - Train the arrival model.\n  - Serve it.\n"
  private static let worksWith = "works-with:\n  - {family: data-engineer, for: positions}\n"

  private func site(_ changes: [(String, String)]) throws -> BuiltSite {
    var tree = Repository.baseSite.with(["content/roles/arrivals.de.yaml": nil])
    for (words, others) in changes { tree = tree.replacing(words, with: others, in: LaneTests.role) }
    let site = try BuiltSite(tree)
    #expect(site.findings == [])
    return site
  }

  /// The items of a lane, as they are read.
  private func lane(_ name: String, _ page: String) -> [String] {
    let lane = page.between("<div class=\"lane lane-\(name)\">", "</ul>").first ?? ""
    return lane.between("<li>", "</li>").map(\.read)
  }

  @Test("a small role has its own work, what it shares, and what is others' with whom to ask for it")
  func lanes() throws {
    let page = try site([
      (
        LaneTests.responsibilities,
        """
        responsibilities:
          - Train the arrival model.
          - Deploy the model to production.
          - Work with data scientists on the choice of the metric.
          - Build the data pipelines for positions.

        """
      ),
      (
        LaneTests.worksWith, "\(LaneTests.worksWith)not-this-role: [{text: Timetables, who: the operators}]\n"
      ),
    ])["/roles/arrivals/"]
    #expect(
      page.between("<section class=\"part part-wide\" id=\"boundaries\">\n<h2>", "</h2>") == [
        "Yours, shared, theirs"
      ])
    #expect(lane("yours", page) == ["Train the arrival model.", "Deploy the model to production."])
    #expect(
      lane("shared", page) == [
        "Work with data scientists on the choice of the metric.", "Data Engineer: positions",
      ])
    // Its own words say that it builds pipelines, so nobody else is said to.
    #expect(
      lane("theirs", page) == [
        "Timetables → the operators", "Research for novel methods → AI Researcher",
        "Scoping and prioritising business problems → Data Scientist",
      ])
  }

  @Test("at most three statements are shown, its family's own work first, and the way to all of them")
  func short() throws {
    let page = try site([
      (
        LaneTests.responsibilities,
        """
        responsibilities:
          - Answer letters from passengers.
          - Train the arrival model.
          - Deploy the model to production.
          - Optimise inference latency of the model.

        """
      )
    ])["/roles/arrivals/"]
    #expect(
      lane("yours", page) == [
        "Train the arrival model.", "Deploy the model to production.",
        "Optimise inference latency of the model.",
      ])
    #expect(page.contains("<p class=\"lane-more\"><a href=\"#work\">All that you will do</a></p>"))
    #expect(!(try site([])["/roles/arrivals/"].contains("lane-more")))
  }

  @Test("a neighbour's own work is theirs, and what else a neighbour is there for is shared")
  func neighbours() throws {
    let page = try site([
      (
        LaneTests.worksWith,
        "works-with:\n  - {family: data-engineer, for: data pipelines}\n  - {team: forecasts, for: lunch}\n"
      )
    ])["/roles/arrivals/"]
    #expect(lane("shared", page) == ["Forecasts: lunch"])
    #expect(lane("theirs", page).first == "Data pipelines → Data Engineer")
  }

  @Test("a second family is said above the lanes with its reason, and its work is yours")
  func secondFamily() throws {
    let page = try site([
      ("level: senior", "second-family: {family: mlops-engineer, why: We are three.}\nlevel: senior"),
      (
        LaneTests.responsibilities,
        "responsibilities:\n  - Train the arrival model.\n  - Build the training pipelines and the monitoring.\n"
      ),
    ])["/roles/arrivals/"]
    let section = try #require(page.between("id=\"boundaries\">", "</section>").first)
    #expect(
      section.between("<p class=\"aside two-in-one\">", "</p>") == [
        "Two jobs in one, and on purpose: this role also takes on work of the role family "
          + "<a href=\"../../families/mlops-engineer/\">MLOps Engineer</a>. We are three."
      ])
    #expect(
      lane("yours", page) == [
        "Train the arrival model.", "Build the training pipelines and the monitoring. (MLOps Engineer)",
      ])
    #expect(section.between("two-in-one", "class=\"lanes\"").count == 1, "it stands above the lanes")
  }

  @Test("a page in a language that nobody here can read is made of what is said, not of how")
  func german() throws {
    let site = try BuiltSite(
      Repository.baseSite.replacing(
        LaneTests.worksWith,
        with: "\(LaneTests.worksWith)not-this-role:\n  - {text: Timetables, who: data-scientist}\n",
        in: LaneTests.role
      ).replacing(
        "must-haves:",
        with: "works-with: [{for: Datenpipelines}]\nnot-this-role: [{text: Fahrpläne}]\nmust-haves:",
        in: "content/roles/arrivals.de.yaml"))
    #expect(site.findings == [])
    let page = site["/de/roles/arrivals/"]
    #expect(lane("yours", page) == ["Modelle im Betrieb", "Infrastruktur für deren Ausführung"])
    #expect(lane("shared", page) == ["Data Engineer: Datenpipelines"])
    #expect(
      lane("theirs", page) == [
        "Fahrpläne → Data Scientist", "Datenpipelines von Grund auf bauen → Data Engineer",
        "Nach neuen Methoden forschen → AI Researcher",
      ])
  }

  @Test("a lane without anything in it leaves no trace, and neither do three of them")
  func empty() throws {
    let nothing: [String: String?] = [
      "content/families/porter.yaml": "title: Porter\ncore: []\nbuilds: []\ndoes-not-do: []\n"
    ]
    func page(_ changes: [(String, String)]) throws -> String {
      var tree = Repository.baseSite.with(nothing).with(["content/roles/arrivals.de.yaml": nil])
      for (words, others) in changes + [("family: ml-engineer", "family: porter")] {
        tree = tree.replacing(words, with: others, in: LaneTests.role)
      }
      let site = try BuiltSite(tree)
      #expect(site.findings == [])
      return site["/roles/arrivals/"]
    }
    let shared = try page([(LaneTests.responsibilities, "")])
    #expect(shared.between("<div class=\"lane ", "\"") == ["lane-shared"])
    let none = try page([(LaneTests.responsibilities, ""), (LaneTests.worksWith, "")])
    #expect(!none.contains("boundaries") && !none.contains("lane"))
  }

  @Test("no lane, and no page at all, counts shares in percent")
  func noPercent() throws {
    for (path, text) in try BuiltSite(Repository.baseSite).files where path.hasSuffix(".html") {
      #expect(!text.main.read.contains("%"), "\(path)")
    }
  }
}
