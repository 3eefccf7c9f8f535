/// Content without any finding: what an example does not say stands here. What the role asks for suits any family, so that
/// an example may be another's.
enum GoodContent {
  /// Path below the content folder, and the file.
  static let files: [String: String] = [
    "site.yaml": """
    format: 1
    base-url: https://careers.example.org
    as-of: 2026-11-20
    """,
    "company.yaml": """
    name: Berthwise
    url: https://example.org
    statements:
      equal-opportunity: Everybody is welcome here, whatever their age, origin or religion.
      accommodation: Tell us what you need in the interview, and you will have it.
    benefits:
      - Health insurance
      - Pension with 5 % match
    """,
    "roles/good.yaml": role,
    "teams/search.md": """
    ---
    name: Search
    mission: Every question finds its answer in 60 ms.
    ---
    We are five people, and we deploy on Tuesdays.
    """,
    "stories/ranker.md": """
    ---
    title: How we broke the ranker
    author: {name: Ada Moreno}
    date: 2026-05-04
    team: search
    ---
    In March our ranking model failed for 40 minutes. We now deploy to 1 % of traffic first.
    """,
    "pages/privacy.md": """
    ---
    title: Privacy
    summary: What we keep, and for how long.
    ---
    We delete what you send us after six months.
    """,
  ]

  /// The path of the role.
  static let rolePath = "roles/good.yaml"

  private static let role = """
    title: Senior ML Engineer, Search Ranking
    family: ml-engineer
    emphasis: production
    level: senior
    team: search
    openings: 1
    posted: 2026-11-02
    closes: 2027-01-29
    confirmed: 2026-11-15
    summary: Search answers in 60 ms without losing a point of relevance.
    problem: |
      Every third question is asked twice, since the first answer takes 140 ms and half of our users leave.
      The ranking model was trained two years ago, and nobody has dared to change it since it put one page first for
      everybody. Questions have grown three times since then, and so has the index. We know which questions fail. We
      do not know which features would help, nor how much of the time goes to serving.
    resources:
      stack: [Python, PyTorch, ONNX Runtime, Kubernetes]
      data: Fourteen months of click logs, documented, two terabytes.
      constraints:
        - Deployment is centralised; a release takes a day.
    growth: |
      A staff engineer leads a second team within two years, or goes deeper into ranking.
    responsibilities:
      - Own the ranking model from offline evaluation to serving.
      - Answer a search in half the time.
    must-haves:
      - {id: shipped, text: Has finished something that other people depended on.}
      - Python
    nice-to-haves:
      - ONNX Runtime or TensorRT
    success-measures:
      - within: 6 months
        outcome: Ranking answers faster
        metric: p99 latency of the ranking service
        from: 140 ms
        to: 60 ms
    works-with:
      - {family: data-scientist, for: choosing the relevance metric}
    not-this-role:
      - {text: Building the click-log pipeline, who: data-engineer}
    onboarding:
      access: Data, cluster and documentation on day one.
      first-win: {within: 45 days, text: One ranking feature live for 1 % of traffic}
      day-90: {result: Two features live, learning: How the index is built}
      buddy: true
    compensation:
      pay: {min: 95000, max: 120000, currency: EUR, per: year}
      benefits:
        - 30 days of leave
    location:
      workplace: hybrid
      onsite-days: 2
      places:
        - {city: Berlin, country: DE}
    conditions:
      hours: 38 a week
    employment:
      type: full-time
      work: ongoing
    interview:
      decision-within: 10 days
      stages:
        - name: Talk with the lead
          kind: hiring-manager
          takes: 45 minutes
          with: [Head of Search]
          prepare: A model of yours that failed in production, and what you changed after it.
          rubric: true
        - name: Debug a ranking service
          kind: pair-programming
          takes: 75 minutes
          basis: our-code
          with: [A future teammate]
          assesses: [production-engineering, shipped]
          rubric: true
        - name: Explain it to the product lead
          kind: communication
          takes: 45 minutes
          with: [Product lead]
          prepare: A ranking that was wrong for a day, and whose searches you may show to whom.
          assesses: [communication]
          rubric: true
    apply:
      url: https://jobs.example.org/ENG-142
      send: [CV or profile]
      takes: 10 minutes
      reply-within: 5 days
    """
}
