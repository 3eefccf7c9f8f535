import Content
import Judgement
import Testing

@Suite("Work on the list of what a family does not do")
struct CrossingTests {
  @Test("A crossing names the work, its words, the boundary and whose the work is")
  func words() throws {
    let profile = try RoleProfile.of(
      "data-scientist",
      """
      responsibilities:
        - Analyse data on delays.
        - Deploy the delay model to production.
        - Build our training infrastructure.
      must-haves:
        - Experience with model deployment
      """)
    #expect(
      profile.crossings().map(\.line) == [
        "deploying models (Deploy … model): Deploying to production, ml-engineer",
        "platforms and infrastructure (Build … training infrastructure): Building infrastructure, mlops-engineer",
        "deploying models (model deployment): Deploying to production, ml-engineer",
      ])
  }

  @Test("One crossing a statement, the first")
  func onePerStatement() throws {
    let profile = try RoleProfile.of(
      "data-scientist", "responsibilities: [Deploy models to production and build the training pipelines.]")
    #expect(profile.crossings().map(\.work) == ["deploying models"])
  }

  @Test("What is beside the role, or the company's, crosses nothing, and is mentioned all the same")
  func mentioned() throws {
    let profile = try RoleProfile.of(
      "data-scientist",
      """
      responsibilities:
        - Work with the ML engineers who deploy our models.
        - Analyse data on delays.
      not-this-role:
        - Deploying models to production
      """)
    #expect(profile.crossings().isEmpty)
    #expect(
      profile.statements.map { profile.mentioned(in: $0)?.work ?? "nothing" } == [
        "deploying models", "nothing", "deploying models",
      ])
  }

  @Test("The work of a second family is no crossing")
  func secondFamily() throws {
    let profile = try RoleProfile.of(
      "data-scientist",
      """
      responsibilities:
        - Deploy the delay model to production.
        - Build the training pipelines.
      """)
    #expect(
      profile.crossings(besides: "ml-engineer").map(\.work) == ["training and serving pipelines"])
    #expect(profile.crossings(besides: "mlops-engineer").map(\.work) == ["deploying models"])
    #expect(profile.crossings(besides: "product").count == 2)
  }

  @Test("Another family's work on no list is neighbouring; so is none of a second family's")
  func neighbouring() throws {
    let profile = try RoleProfile.of(
      "data-scientist",
      """
      responsibilities:
        - Analyse data on delays.
        - Build data pipelines.
        - Own the product roadmap.
        - Deploy models to production.
        - Work with the data engineers who build data pipelines.
        - Mentor two junior colleagues.
      must-haves:
        - Experience with Airflow
      """)
    #expect(
      profile.neighbouring().map { "\($0.remit): \($0.text)" } == [
        "data-engineer: Build data pipelines.", "product: Own the product roadmap.",
        "data-engineer: Experience with Airflow",
      ])
    #expect(profile.neighbouring(besides: "data-engineer").map(\.remit) == ["product"])
  }

  @Test("A boundary of which one edition says typically keeps that word")
  func certainty() throws {
    let researcher = try RoleProfile.of("ai-researcher", "responsibilities: [Deploy your models.]")
    #expect(researcher.crossings().map(\.boundary.certainty?.value) == [.typically])
    let scientist = try RoleProfile.of("data-scientist", "responsibilities: [Deploy your models.]")
    #expect(scientist.crossings().map(\.boundary.certainty?.value) == [.always])
  }

  @Test("The concept that decides is one of the statement's own work")
  func decisive() throws {
    let profile = try RoleProfile.of(
      "data-scientist",
      """
      responsibilities:
        - Deploy the delay model to production.
        - Work with the ML engineers who deploy models.
      """)
    #expect(
      profile.statements.map { $0.decisive.map(profile.book.name) } == ["deploying models", nil])
  }

  @Test("A boundary of the company's own, with what it covers and without")
  func ownBoundaries() throws {
    let book = try Books.ownFamilies.get()
    let scientist = try RoleProfile.of(
      "data-scientist",
      """
      responsibilities:
        - Publish papers on demand.
        - Build training pipelines.
        - Deploy models to production.
      """, book)
    #expect(
      scientist.crossings().map(\.line) == [
        "papers and patents (Publish … papers): Publishing papers, ai-researcher",
        "training and serving pipelines (Build … training pipelines): Everything about pipelines, mlops-engineer",
      ])
    let labeller = try RoleProfile.of(
      "labeller", "responsibilities: [Label images of ships., Train models on the labels.]", book)
    #expect(
      labeller.crossings().map(\.line) == ["developing models (Train … models): Training models, ml-engineer"]
    )
  }
}
