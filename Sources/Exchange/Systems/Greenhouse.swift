internal import Content
internal import Text

extension ImportedJob {
  /// A job of Greenhouse's Job Board API. <https://developers.greenhouse.io/job-board.html>
  static func greenhouse(_ tree: JSONTree) throws(ImportProblem) -> ImportedJob {
    var fields = try JobFields(tree)
    var job = try ImportedJob(.greenhouse, id: fields.identifier("id"), title: fields.text("title"), tree)
    job.page = try fields.text("absolute_url")
    job.apply = job.page
    job.board = job.page.flatMap(boardName)
    job.requisition = try fields.identifier("requisition_id")
    job.posted = try fields.day("first_published")
    job.closes = try fields.day("application_deadline").map { .on($0) }
    job.language = try fields.text("language")
    job.teams = try names(in: fields.list("departments"), of: "departments")
    if var location = try fields.object("location") {
      if let name = try location.text("name") { job.places.append(ImportedPlace(words: name)) }
      job.rest += location.rest
    }
    if let content = try fields.text("content") { job.parts.append(Part(text: content)) }
    for range in try fields.list("pay_input_ranges") {
      var pay = try JobFields(range, prefix: "pay_input_ranges.")
      let words = [try pay.text("title"), try pay.text("blurb")].compactMap { $0 }
      job.pay.append(
        ImportedPay(
          min: try pay.number("min_cents").map { $0 / 100 },
          max: try pay.number("max_cents").map { $0 / 100 },
          currency: try pay.text("currency_type"), words: words.joined(separator: " ")))
      job.rest += words.map { Leftover(label: "pay_input_ranges", text: $0) }
    }
    // An office repeats the place; the questions are the form's.
    let offices = try fields.list("offices")
    let named = try names(in: offices, of: "offices")
    let here = Set(job.places.compactMap(\.words))
    job.rest += named.filter { !here.contains($0) }.map { Leftover(label: "offices", text: $0) }
    fields.leaveOut("updated_at", "internal_job_id", "questions", "location_questions", "data_compliance")
    fields.leaveOut("compliance", "demographic_questions")
    job.rest += fields.rest
    return job
  }
}

/// The `name` of each object in a list.
private func names(in list: [JSONTree], of key: String) throws(ImportProblem) -> [String] {
  var names: [String] = []
  for element in list {
    var fields = try JobFields(element, prefix: "\(key).")
    if let name = try fields.text("name") { names.append(name) }
  }
  return names
}

extension ImportedJob {
  /// Begins a job; throws where it has no name or no title.
  init(_ system: ImportSystem, id: String?, title: String?, _ tree: JSONTree) throws(ImportProblem) {
    guard let title else {
      throw ImportProblem(
        "a job has no title", at: tree.place, help: "give it one where it comes from, and fetch it again")
    }
    guard let id else {
      var problem = ImportProblem(
        "the job has no id", at: tree.place,
        help: "fetch it again: without its id nobody could tell it from others the next time")
      problem.job = title
      throw problem
    }
    self.system = system
    self.id = id
    self.title = title
  }
}

/// What tells a board from others of its system, by the address of a job: its host, and the name behind it where
/// boards share one.
func boardName(_ address: String) -> String? {
  let parts = address.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
  guard parts.count > 2, parts[0].hasPrefix("http"), parts[1].isEmpty, !parts[2].isEmpty else { return nil }
  let host = parts[2].lowercased()
  let isShared = ["greenhouse.io", "lever.co", "ashbyhq.com", "workable.com"].contains { host.hasSuffix($0) }
  guard isShared, parts.count > 3, !parts[3].isEmpty else { return host }
  return "\(host)/\(parts[3])"
}
