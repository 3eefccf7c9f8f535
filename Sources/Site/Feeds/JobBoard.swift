internal import Content
internal import Text

/// A job board that reads a list of jobs in XML, a job for each place of a role.
struct JobBoard: Sendable {
  let feed: Feed
  /// The file's name, at the root of the site.
  let path: String
  /// What the board asks for and a role lacks, to be read after the role's name; nil where it has everything.
  let lack: @Sendable (FeedEntry) -> String?
  /// How many characters a description may have.
  var descriptionLength: ClosedRange<Int>?
  /// What stands before the jobs, whose number is counted when it is asked for: that may take every description.
  let head: @Sendable (() -> Int, FeedEdition, FeedSite, inout ByteBuffer) -> Void
  /// Writes the members of a job with a description.
  let job: @Sendable (FeedEntry, JobPlace, [UInt8], FeedSite, inout ByteBuffer) -> Void

  static let all = [IndeedFeed.board, LinkedInFeed.board]
}

extension GeneratedFile {
  /// The list of open roles for a job board. A role that lacks what the board asks for is named in a remark instead.
  static func board(_ board: JobBoard, _ edition: FeedEdition, _ site: FeedSite) -> GeneratedFile {
    let roles = edition.roles(.all)
    return GeneratedFile(
      path: board.path, count: roles.count, of: roles,
      head: { out in
        out.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<source>\n")
        board.head({ board.jobCount(roles, edition, site) }, edition, site, &out)
      },
      entries: { range, out in
        for role in roles[range] {
          let entry = site.entry(role, in: edition)
          // Nobody reads the description of a role that lacks something else.
          let lack = board.lack(entry)
          let description = lack == nil ? entry.boardDescription : []
          if let lack = lack ?? board.lack(length: description.scalarCount) {
            // A remark may not hold two hyphens in a row.
            let slug = role.slug.split(separator: "-").joined(separator: "-")
            out.append("<!-- left out: \(slug) \(lack) -->\n")
            continue
          }
          for place in JobPlace.all(of: role) {
            out.append("<job>\n")
            board.job(entry, place, description, site, &out)
            out.append("</job>\n")
          }
        }
      },
      foot: { $0.append("</source>\n") })
  }
}

extension JobBoard {
  /// What a description lacks; nil where the board takes it.
  fileprivate func lack(length count: Int) -> String? {
    guard let length = descriptionLength, !length.contains(count) else { return nil }
    return "has a description of fewer than \(length.lowerBound) or more than \(length.upperBound) characters"
  }

  /// What a role lacks, its description included; nil where the board takes it.
  func wholeLack(_ entry: FeedEntry) -> String? {
    lack(entry) ?? (descriptionLength == nil ? nil : lack(length: entry.boardDescriptionLength))
  }

  /// The number of jobs that the board takes.
  fileprivate func jobCount(_ roles: RoleList, _ edition: FeedEdition, _ site: FeedSite) -> Int {
    roles.reduce(0) { count, role in
      let entry = site.entry(role, in: edition)
      guard wholeLack(entry) == nil else { return count }
      return count + JobPlace.all(of: role).count
    }
  }
}

extension ByteBuffer {
  /// Appends an element whose text XML does not read, on a line of its own, where there is a text.
  mutating func element(_ name: String, cdata text: String?) {
    guard var text, !text.isEmpty else { return }
    text.withUTF8 { element(name, cdata: $0) }
  }

  /// The same of a text in UTF-8.
  mutating func element(_ name: String, cdata text: [UInt8]) {
    text.withUnsafeBufferPointer { element(name, cdata: $0) }
  }

  private mutating func element(_ name: String, cdata text: UnsafeBufferPointer<UInt8>) {
    guard !text.isEmpty else { return }
    append("<")
    append(name)
    append(">")
    append(cdata: text)
    append("</")
    append(name)
    append(">\n")
  }
}
