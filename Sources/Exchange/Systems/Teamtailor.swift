internal import Text

extension ImportedJob {
  /// An item of the JSON Feed of a careers site by Teamtailor, with the JobPosting in it.
  static func teamtailor(_ tree: JSONTree) throws(ImportProblem) -> ImportedJob {
    var fields = try JobFields(tree)
    let id = try fields.identifier("id")
    let title = try fields.text("title")
    let page = try fields.text("url")
    var job: ImportedJob
    if let posting = fields.value("_jobposting") {
      job = try .linked(posting, title: title, id: id, system: .teamtailor)
    } else {
      job = try ImportedJob(.teamtailor, id: id, title: title, tree)
    }
    job.page = page ?? job.page
    job.apply = job.page
    job.board = job.page.flatMap(boardName)
    let posted = try fields.day("date_published")
    job.posted = job.posted ?? posted
    let html = try fields.text("content_html")
    let plain = try fields.text("content_text")
    // The posting has the same text again.
    if let text = html ?? plain {
      job.parts.removeAll { $0.heading == nil }
      job.parts.insert(Part(text: text), at: 0)
    }
    job.language = try fields.text("language") ?? job.language
    fields.leaveOut("content_text", "date_modified", "image", "banner_image")
    job.rest += fields.rest
    return job
  }
}
