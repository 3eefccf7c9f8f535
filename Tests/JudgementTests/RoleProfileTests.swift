import Content
import Diagnostics
import Testing

@testable import Judgement

@Suite("What a role is made of")
struct RoleProfileTests {
  @Test("The parts of the families add up to one, the largest first")
  func shares() throws {
    let profile = try RoleProfile.of(
      "data-scientist",
      """
      responsibilities:
        - Analyse data on why ships leave late.
        - Design experiments on planning rules.
        - Deploy the departure model to production.
        - Build the training pipelines.
        - Write clean code in Python.
        - Work with the ML engineers who deploy the models.
        - Our platform team runs the cluster.
      must-haves:
        - Experience deploying models to production.
      """)
    #expect(
      profile.shares == [
        RoleProfile.Share(family: "data-scientist", count: 2, share: 0.5),
        RoleProfile.Share(family: "ml-engineer", count: 1, share: 0.25),
        RoleProfile.Share(family: "mlops-engineer", count: 1, share: 0.25),
      ])
    #expect(profile.shares.map(\.share).reduce(0, +) == 1)
  }

  @Test("A role that owns no family's own work has no parts")
  func noShares() throws {
    let profile = try RoleProfile.of(
      "data-scientist",
      """
      responsibilities:
        - Mentor two junior colleagues.
        - Work with the ML engineers who deploy the models.
      must-haves:
        - Experience deploying models to production.
      """)
    #expect(profile.shares == [])
    #expect(try RoleProfile.of("data-scientist", "title: Data Scientist").statements.isEmpty)
  }

  @Test(
    "The words that decided are told as they are written",
    arguments: [
      ("Deploy the churn model to production.", ["Deploy", "model to production"]),
      ("You will present your findings to the board.", ["You will present your findings"]),
      ("Work with the ML engineer who deploys the churn model.", ["Work with", "deploys", "model"]),
      ("You won't be on call.", ["You won't"]),
    ])
  func evidence(_ text: String, _ words: [String]) throws {
    let profile = try RoleProfile.of("data-scientist", "responsibilities: [\"\(text)\"]")
    #expect(profile.statements.map(\.evidence) == [words])
  }

  @Test("The statements of a role, by where they stand, in the order of the file")
  func fields() throws {
    let profile = try RoleProfile.of(
      "data-scientist",
      """
      title: Data Scientist
      summary: Berths are planned better.
      problem: Vessels wait for berths.
      resources: {stack: [Python], data: Ten years of calls at port}
      growth: {text: From one model to three.}
      responsibilities: [Analyse data on delays.]
      must-haves: [SQL]
      nice-to-haves: [Kubernetes]
      backgrounds: [{from: academia, counts: A thesis on time series}]
      success-measures: [{outcome: Fewer ships wait, metric: waiting ships}]
      works-with: [{who: ml-engineer, for: delay forecasts in the planner}]
      not-this-role: [{text: Running the cluster, who: mlops-engineer}]
      onboarding: {access: Data on day one}
      compensation: {bonus: Ten percent, benefits: [Thirty days of leave]}
      """)
    #expect(
      profile.statements.map { "\($0.field.key): \($0.text) \($0.stance)" } == [
        "summary: Berths are planned better. none",
        "problem: Vessels wait for berths. none",
        "responsibilities: Analyse data on delays. owns",
        "must-haves: SQL requires",
        "nice-to-haves: Kubernetes requires",
        "backgrounds: A thesis on time series requires",
        "success-measures: Fewer ships wait owns",
        "success-measures: waiting ships owns",
        "works-with: delay forecasts in the planner collaborates",
        "not-this-role: Running the cluster none",
        "benefits: Thirty days of leave none",
      ])
  }

  @Test("Headings are no statements, and each paragraph is one")
  func markdown() {
    let text = "# Deploy models\n\nYou explore data.\n\n- Deploy models.\n- Present findings.\n"
    let file = SourceFile(path: "posting.md", text: text)
    let passages = Passage.passages(of: MarkdownText(PlainText(text)), .duty, in: file)
    let profile = RoleProfile(passages, of: "data-scientist", in: file, Books.builtIn)
    #expect(profile.statements.map(\.text) == ["You explore data.", "Deploy models.", "Present findings."])
    #expect(profile.statements.map { profile.words(at: $0.place) } == profile.statements.map(\.text))
  }

  @Test("A statement knows where its words stand in the file")
  func places() throws {
    let profile = try RoleProfile.of(
      "ml-engineer",
      """
      # Grüße
      responsibilities:
        - "Déploy: models"
        - 'Serve the pilot''s model.'
      """)
    #expect(
      profile.statements.map { profile.words(at: $0.place) } == [
        "Déploy: models", "Serve the pilot''s model.",
      ])
  }

  @Test("A role without a known family has parts, and no boundaries")
  func unknownFamily() throws {
    let profile = try RoleProfile.of("", "responsibilities: [Deploy models to production.]")
    #expect(profile.shares == [RoleProfile.Share(family: "ml-engineer", count: 1, share: 1)])
    #expect(profile.crossings().isEmpty)
    #expect(profile.neighbouring().isEmpty)
    #expect(profile.mentioned(in: try #require(profile.statements.first)) == nil)
  }

  @Test("The key of each field that a role has")
  func keys() {
    let keys: [Field] = [
      .title, .summary, .duty, .must, .nice, .background, .success, .neighbour, .exclusion, .pay, .benefit,
    ]
    #expect(
      keys.map(\.key) == [
        "title", "summary", "responsibilities", "must-haves", "nice-to-haves", "backgrounds",
        "success-measures",
        "works-with", "not-this-role", "compensation", "benefits",
      ])
  }
}
