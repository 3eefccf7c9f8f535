internal import Content
internal import Text

/// A job board that reads a list of jobs in XML, a job for each place of a role.
struct JobBoard: Sendable {
  let feed: Feed
  /// The file's name, at the root of the site.
  let path: String
  /// What the board asks for and a role lacks, to be read after the role's name; nil where it has everything.
  let lack: @Sendable (FeedEntry) -> String?
  /// What stands before the jobs.
  let head: @Sendable ([FeedEntry], FeedEdition, FeedSite, inout ByteBuffer) -> Void
  /// Writes the members of a job.
  let job: @Sendable (FeedEntry, JobPlace, FeedSite, inout ByteBuffer) -> Void

  static let all = [IndeedFeed.board, LinkedInFeed.board]
}

extension GeneratedFile {
  /// The list of open roles for a job board. A role that lacks what the board asks for is named in a remark instead.
  static func board(_ board: JobBoard, _ edition: FeedEdition, _ site: FeedSite) -> GeneratedFile {
    GeneratedFile(path: board.path) { out in
      out.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<source>\n")
      let entries = site.entries(edition, .all).map { ($0, lack: board.lack($0)) }
      board.head(entries.filter { $0.lack == nil }.map(\.0), edition, site, &out)
      for (entry, lack) in entries {
        guard lack == nil else { continue }
        for place in JobPlace.all(of: entry.role) {
          out.append("<job>\n")
          board.job(entry, place, site, &out)
          out.append("</job>\n")
        }
      }
      for case (let entry, let lack?) in entries {
        // A remark may not hold two hyphens in a row.
        let slug = entry.role.slug.split(separator: "-").joined(separator: "-")
        out.append("<!-- left out: \(slug) \(lack) -->\n")
      }
      out.append("</source>\n")
    }
  }
}

extension ByteBuffer {
  /// Appends an element whose text XML does not read, on a line of its own, where there is a text.
  mutating func element(_ name: String, cdata text: String?) {
    guard let text, !text.isEmpty else { return }
    append("<\(name)>")
    append(cdata: text)
    append("</\(name)>\n")
  }
}
