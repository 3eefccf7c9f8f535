internal import Content
internal import Diagnostics
internal import Markdown

extension EvpRules {
  static let missingProof = Rule(
    "evp/missing-proof", .info, .practice,
    summary: "a team with no story, talk, code or write-up",
    why: """
      Everybody writes that their problems are interesting. One page by somebody who worked on one of them, a failure told \
      well or a repository says more than a page of promises, and it is read by those who care about the work.
      """,
    source: "An article on hiring data scientists and ML engineers, Vision Training Systems",
    examples: [
      .bad(
        [
          (path: "teams/search.md", keys: "name: «Search»"),
          (path: "stories/ranker.md", keys: "family: ml-engineer\n# no team"),
        ], "the story names no team"),
      .bad(
        [
          (path: "teams/search.md", keys: "name: «Search and Ranking»\nprojects: [{title: A new index}]"),
          (path: "stories/ranker.md", keys: "# no team"),
        ], "a project without an address"),
      .good(Example.Form.team, "mission: Every question finds its answer in 60 ms."),
      .good(
        [
          (
            path: "teams/search.md",
            keys: "projects: [{title: A new index, url: \"https://code.example.org/index\"}]"
          ),
          (path: "stories/ranker.md", keys: "# no team"),
        ], "code that one can read"),
      .good(
        [
          (path: "teams/search.md", keys: "---\nWe wrote down [how we deploy](https://example.org/deploy)."),
          (path: "stories/ranker.md", keys: "# no team"),
        ]),
    ],
    check: .team { review, findings in
      let team = review.team
      guard team.draft?.value != true, !review.stories.contains(where: { $0.team?.value == team.slug }),
        !team.projects.contains(where: { $0.url != nil }), team.body.document.links.isEmpty
      else { return }
      findings.report(.noProof, at: Label(review.file, team.name.place), help: .showOne)
    })
}

extension Message {
  fileprivate static let noProof: Message = "nothing shows what this team has done"
  fileprivate static let showOne: Message =
    "write one story with this team's name, or link under projects to a talk, to code or to a write-up"
}
