internal import Content
internal import Routes
internal import Templates

/// The home page: the candidate's three questions, and "which of these is you?".
enum HomeModel {
  static let model = Model<Void, PageContext>(
    "home",
    [
      .html("mission-html", "What the company does, and why.") { _, page in
        page.html(page.company.mission, topHeading: 3)
      },
      .text("how-we-hire-url", "How the company hires.") { _, page in page.link(to: PageID.howWeHire) },
      .text("families-url", "All families.") { _, page in page.link(to: PageID.families) },
      .list("families", of: family, "The families with their open roles.") { _, page in families(page) },
      .list("questions", of: question, "The candidate's three questions, with proof.") { _, page in
        questions(page)
      },
      .list("values", of: value, "What the company holds to.") { _, page in page.company.values },
      .list("stories", of: Story.row, "The newest stories, at most three.") { _, page in
        Array(page.index.stories.prefix(3))
      },
      .list("teams", of: Team.row, "The teams.") { _, page in page.index.teams },
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

  private static let family = Model<Family, PageContext>(
    "home family",
    [
      .text("id", "The family's id.") { family, _ in family.slug },
      .text("title", "What somebody of the family is called.") { family, _ in family.title.value },
      .text("url", "The family's page.") { $1.link(to: PageID.family($0.slug)) },
      .text("core", "The core skills, in one line.") { $0.coreText($1.words) },
      .list("roles", of: Role.row, "Its open roles.") { $1.index.openRoles(of: $0) },
    ])

  private static let value = Model<CompanyValue, PageContext>(
    "value",
    [
      .text("text", "What the company holds to.") { value, _ in value.text.value },
      .text("proof", "How one can see it.") { value, _ in value.proof?.value },
    ])

  private struct Question: Sendable {
    var id: String
    var text: String
    var proofs: [Proof]
  }

  private struct Proof: Sendable {
    var kind: String?
    var title: String
    var target: PageID
    var language: String?
  }

  private static let question = Model<Question, PageContext>(
    "question",
    [
      .text("id", "problems, resources or growth.") { question, _ in question.id },
      .text("question", "What a candidate asks.") { question, page in page.words("question-\(question.id)") },
      .text("text", "What the company answers.") { question, _ in question.text },
      .list("proofs", of: proof, "Where one can see it, at most three.") { question, _ in question.proofs },
    ])

  private static let proof = Model<Proof, PageContext>(
    "proof",
    [
      .text("kind", "What kind of page it is.") { proof, _ in proof.kind },
      .text("title", "What it is called.") { proof, _ in proof.title },
      .text("url", "Its page.") { $1.link(to: $0.target) },
      .text("language", "Its language, where it is another than the page's.") { proof, _ in proof.language },
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
      let stories = page.index.stories.filter { story in story.kind.map { kinds.contains($0.value) } ?? false
      }
      let proofs = stories.prefix(3).map { story in
        Proof(
          kind: story.kind.map { page.words("kind-\($0.value.rawValue)") }, title: story.title.value,
          target: .story(story.slug), language: page.index.foreignLanguage(of: story))
      }
      return Question(id: id, text: text.value, proofs: Array(proofs))
    }
  }
}
