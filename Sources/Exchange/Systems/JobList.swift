internal import Text

/// The jobs in a JSON document, by the system whose form they have.
struct JobList {
  let system: ImportSystem
  let jobs: [JSONTree]
  /// Whether it is a board rather than a job by itself.
  let isBoard: Bool
  /// The systems whose board it may be, where it is empty.
  var emptyOf: [ImportSystem] = []

  /// Finds the jobs; nil where the document is of no known system, or not of the one that is wanted.
  init?(_ tree: JSONTree, as wanted: ImportSystem? = nil) {
    for system in ImportSystem.allCases where wanted == nil || wanted == system {
      guard let (jobs, isBoard) = JobList.find(tree, system) else { continue }
      self.system = system
      self.jobs = jobs
      self.isBoard = isBoard
      return
    }
    // An empty board says little of its system, but that it is empty.
    guard let name = JobList.boards.first(where: { tree[$0.name].map(isEmptyList) ?? false }),
      wanted == nil || name.systems.contains(wanted ?? .text)
    else {
      guard wanted == nil || wanted == .lever, isEmptyList(tree) else { return nil }
      (system, jobs, isBoard) = (.lever, [], true)
      emptyOf = [.lever]
      return
    }
    (system, jobs, isBoard) = (wanted ?? name.systems[0], [], true)
    emptyOf = wanted.map { [$0] } ?? name.systems
  }

  private static let boards: [(name: String, systems: [ImportSystem])] = [
    ("jobs", [.greenhouse, .ashby, .workable]), ("offers", [.recruitee]), ("items", [.teamtailor]),
  ]

  private static func find(_ tree: JSONTree, _ system: ImportSystem) -> (jobs: [JSONTree], isBoard: Bool)? {
    switch system {
    case .greenhouse: list(tree, "jobs", isGreenhouse)
    case .lever:
      if case .list(let jobs) = tree.value {
        jobs.contains(where: isLever) ? (jobs, true) : nil
      } else {
        isLever(tree) ? ([tree], false) : nil
      }
    case .ashby: list(tree, "jobs", isAshby)
    case .teamtailor: list(tree, "items") { $0["_jobposting"] != nil || $0["content_html"] != nil }
    case .workable: list(tree, "jobs") { $0["shortcode"] != nil }
    case .recruitee:
      list(tree, "offers") { $0["careers_url"] != nil || $0["careers_apply_url"] != nil }
        ?? tree["offer"].flatMap { $0["careers_url"] == nil ? nil : ([$0], false) }
        ?? (tree["careers_url"] == nil ? nil : ([tree], false))
    case .jsonLD:
      postings(in: tree).isEmpty ? nil : (postings(in: tree), false)
    case .markdown, .text: nil
    }
  }

  /// A list in a member, one of whose jobs has the form; or a job by itself.
  private static func list(
    _ tree: JSONTree, _ name: String, _ isOne: (JSONTree) -> Bool
  ) -> (jobs: [JSONTree], isBoard: Bool)? {
    if case .list(let jobs)? = tree[name]?.value { return jobs.contains(where: isOne) ? (jobs, true) : nil }
    return isOne(tree) && tree["title"] != nil ? ([tree], false) : nil
  }

  private static func isGreenhouse(_ job: JSONTree) -> Bool {
    job["absolute_url"] != nil
      && (job["location"] != nil || job["content"] != nil || job["internal_job_id"] != nil)
  }

  private static func isLever(_ job: JSONTree) -> Bool {
    job["text"] != nil && (job["categories"] != nil || job["hostedUrl"] != nil || job["lists"] != nil)
  }

  private static func isAshby(_ job: JSONTree) -> Bool {
    job["jobUrl"] != nil || job["descriptionHtml"] != nil && job["employmentType"] != nil
  }

  /// The objects of the type JobPosting, in lists and graphs.
  static func postings(in tree: JSONTree) -> [JSONTree] {
    switch tree.value {
    case .list(let elements): return elements.flatMap { postings(in: $0) }
    case .object:
      let types = tree["@type"]?.elements.compactMap(\.text) ?? []
      if types.contains(where: { $0 == "JobPosting" || $0.hasSuffix("schema.org/JobPosting") }) {
        return [tree]
      }
      for name in ["@graph", "mainEntity", "itemListElement", "item"] {
        let found = tree[name].map { postings(in: $0) } ?? []
        if !found.isEmpty { return found }
      }
      return []
    default: return []
    }
  }

  /// By what a system is known.
  static func looksLike(_ system: ImportSystem) -> String {
    switch system {
    case .greenhouse: "`jobs` with `absolute_url` and `location`"
    case .lever: "a list with `text` and `categories`"
    case .ashby: "`jobs` with `jobUrl`"
    case .teamtailor: "`items` with `_jobposting`"
    case .workable: "`jobs` with `shortcode`"
    case .recruitee: "`offers`"
    case .jsonLD: "`\"@type\": \"JobPosting\"`"
    case .markdown, .text: "words"
    }
  }
}

private func isEmptyList(_ tree: JSONTree) -> Bool {
  if case .list(let elements) = tree.value { elements.isEmpty } else { false }
}
