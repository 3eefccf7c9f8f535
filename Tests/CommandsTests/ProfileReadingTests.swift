import TestSupport
import Testing

@testable import Commands

@Suite("profile: what is read, and by what")
struct ProfileReadingTests {
  private let tuner = returnsSite.with([
    "content/roles/returns.yaml": nil,
    "content/families/tuner.yaml": """
    title: Conveyor Tuner
    core: [tuning conveyors]
    builds: [Settings of conveyors]
    does-not-do:
      - {text: Deploying models, who: ml-engineer}
    concepts:
      - {work: tuning conveyors, verbs: [tune, adjust], objects: [conveyor, conveyors]}

    """,
    "content/roles/tuner.yaml": """
    title: Conveyor Tuner
    family: tuner
    responsibilities:
      - Tune the conveyors of the warehouse
      - Deploy the model to production
    must-haves: []
    nice-to-haves: []
    success-measures: []

    """,
  ])

  @Test("a family of the company's own counts with its work and its boundaries")
  func ownFamily() {
    #expect(
      remit("profile", on: MemoryDisk(tuner)).all == """
        content/roles/tuner.yaml  Conveyor Tuner
          Family: Conveyor Tuner

          ====================oooooooooooooooooooo
          = ML Engineer 1 of 2 (50 %)   o Conveyor Tuner 1 of 2 (50 %)

          Does
             4  Conveyor Tuner  Tune the conveyors of the warehouse  by: Tune, conveyors
          !  5  ML Engineer     Deploy the model to production  by: Deploy, model to production
                                not its work: deploying models (ML Engineer)

        """)
  }

  @Test("work of a second family that a role openly includes is no crossing")
  func secondFamily() {
    let second = "second-family: {family: ml-engineer, why: Two people do it all}\n"
    let hybrid = tuner.replacing(
      "family: tuner\n", with: "family: tuner\n\(second)", in: "content/roles/tuner.yaml")
    #expect(
      remit("profile", "content/roles/tuner.yaml", on: MemoryDisk(hybrid)).all == """
        content/roles/tuner.yaml  Conveyor Tuner
          Family: Conveyor Tuner, and ML Engineer as its second

          ====================oooooooooooooooooooo
          = ML Engineer 1 of 2 (50 %)   o Conveyor Tuner 1 of 2 (50 %)

          Does
             5  Conveyor Tuner  Tune the conveyors of the warehouse  by: Tune, conveyors
             6  ML Engineer     Deploy the model to production  by: Deploy, model to production

        """)
  }

  private static let ad = """
    # ML Engineer

    ## What you will do

    - Deploy models to **production**

    ## Requirements

    - Python

    """

  private static func profile(path: String) -> String {
    """
    \(path)  ML Engineer
      Family: ML Engineer

      ========================================
      = ML Engineer 1 of 1 (100 %)

      Does
         5  ML Engineer  Deploy models to production  by: Deploy models

      Asks for
         9  shared       Python  by: Python

    """
  }

  @Test("a job description in Markdown is read by the built-in families, from a file or standard input")
  func posting() {
    let disk = MemoryDisk(["ad.md": Array(Self.ad.utf8)])
    #expect(remit("profile", "ad.md", on: disk).all == Self.profile(path: "ad.md"))
    #expect(remit("profile", "-", on: MemoryDisk(), input: Self.ad).all == Self.profile(path: "-"))
  }

  @Test("several roles are summed up, a line for each, which breaks where it is too long")
  func summary() {
    let disk = MemoryDisk(
      returnsSite.with([
        "ads/ml.md": Self.ad, "ads/baker.md": "# Baker\n\n## What you will do\n\n- Bake bread\n",
      ]))
    func summary(_ width: Int) -> String {
      let lines = remit(["profile", "content", "ads"], on: disk, width: width).output
        .split(separator: "\n", omittingEmptySubsequences: false)
      return lines.drop { $0 != "3 roles" }.joined(separator: "\n")
    }
    #expect(
      summary(100) == """
        3 roles
          content/roles/returns.yaml  Data Scientist  1 of 2 its own (50 %)   2 not its work
          ads/baker.md                no family       no family's own work
          ads/ml.md                   ML Engineer     1 of 1 its own (100 %)

        """)
    #expect(
      summary(60) == """
        3 roles
          content/roles/returns.yaml
            Data Scientist  1 of 2 its own (50 %)   2 not its work
          ads/baker.md
            no family       no family's own work
          ads/ml.md
            ML Engineer     1 of 1 its own (100 %)

        """)
  }
}
