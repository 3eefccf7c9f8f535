internal import Content
internal import Routes
internal import Templates

/// The home page: the candidate's three questions, and "which of these is you?".
enum HomeModel {
  /// How many teams are listed.
  private static let mostTeams = 12

  static let model = Model<Void, PageContext>(
    "home",
    [
      .html("mission-html", "What the company does, and why.") { _, page in
        page.writtenHTML(page.company.mission, topHeading: 3)
      },
      .text("how-we-hire-url", "How the company hires.") { _, page in page.link(to: PageID.howWeHire) },
      .text("families-url", "All families.") { _, page in page.link(to: PageID.families) },
      .list("families", of: Family.group, "The families with their open roles.") { _, page in families(page)
      },
      .list("questions", of: question, "The candidate's three questions, with proof.") { _, page in
        questions(page)
      },
      .list("values", of: value, "What the company holds to.") { _, page in page.company.values },
      .list("stories", of: Story.row, "The newest stories, at most three.") { _, page in
        Array(page.index.stories.prefix(3))
      },
      .list("teams", of: Team.row, "The teams, at most \(mostTeams).") { _, page in
        Array(page.index.teams.prefix(mostTeams))
      },
      .text("teams-more", "How many teams there are in all, in words; absent where all are listed.") {
        _, page in
        let count = page.index.teams.count
        return count > mostTeams ? page.words.count("teams-all", count) : nil
      },
      .text("teams-url", "All teams.") { _, page in page.link(to: PageID.teams) },
      .record("open-application", OpenApplication.model, "For those whose role is not there.") { _, page in
        page.company.openApplication?.reachable
      },
    ])

  private static func families(_ page: PageContext) -> [Family] {
    let open = page.index.familiesWithOpenRoles
    let covered = Set(page.index.teams.flatMap { $0.covers.map(\.value) })
    let others = page.index.families.filter {
      page.index.openRoles(of: $0).isEmpty && covered.contains($0.slug)
    }
    return open + others
  }

  private static let value = Model<CompanyValue, PageContext>(
    "value",
    [
      .written("text", "What the company holds to.") { value, _ in value.text },
      .written("proof", "How one can see it.") { value, _ in value.proof },
    ])

  private struct Question: Sendable {
    var id: String
    var text: PlainText
    var proofs: [Reference]
  }

  private static let question = Model<Question, PageContext>(
    "question",
    [
      .text("id", "problems, resources or growth.") { question, _ in question.id },
      .text("question", "What a candidate asks.") { question, page in page.words("question-\(question.id)") },
      .written("text", "What the company answers.") { question, _ in question.text },
      .list("proofs", of: Reference.model, "Stories where one can see it, and their kind, at most three.") {
        question, _ in question.proofs
      },
    ])

  private static func questions(_ page: PageContext) -> [Question] {
    let evp = page.company.evp
    let all: [(String, PlainText?, [StoryKind])] = [
      ("problems", evp?.problems, [.failure, .caseStudy, .writeUp]),
      ("resources", evp?.resources, [.openSource, .talk, .paper, .dayInTheLife]),
      ("growth", evp?.growth, [.careerPath, .first90Days]),
    ]
    return all.compactMap { id, text, kinds in
      guard let text else { return nil }
      let proofs = page.index.stories.lazy.filter { $0.kind.map { kinds.contains($0.value) } ?? false }
        .prefix(3).map { Reference($0, in: page.index).noted(page.words.kind(of: $0)) }
      return Question(id: id, text: text, proofs: Array(proofs))
    }
  }
}
