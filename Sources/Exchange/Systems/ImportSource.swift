internal import Content
package import Diagnostics
internal import Checking
internal import Text

/// A file with one job or many, and what could be made of each.
package struct ImportSource: Sendable {
  /// The system that it is of.
  package let system: ImportSystem
  /// Whether it is a list of all jobs of a board, so that one which is not in it is gone.
  package let isBoard: Bool
  /// The systems whose board it may be, where it is one without a job.
  package private(set) var emptyOf: [ImportSystem] = []
  private let jobs: [Result<ImportedJob, ImportProblem>]

  /// More jobs than any board has.
  static let mostJobs = 10_000

  /// Reads a file.
  ///
  /// - Parameter system: the system that it is of; where nil, its form tells.
  package init(_ file: SourceFile, as system: ImportSystem? = nil) throws(ImportProblem) {
    if [".yaml", ".yml"].contains(where: file.path.hasSuffix) {
      throw ImportProblem(
        "it is YAML, as roles are", help: "put it into roles/ of your content, and check it with `remit lint`"
      )
    }
    let start = file.bytes.first { !isSpace($0) && ![0xEF, 0xBB, 0xBF].contains($0) }
    guard start != nil else {
      throw ImportProblem("there is nothing in it", help: "give a posting, or the answer of a job board")
    }
    let isJSON = start == UInt8(ascii: "{") || start == UInt8(ascii: "[")
    switch system {
    case .markdown, .text:
      self.init(system ?? .text, [.success(try .text(file, system ?? .text))])
    case .jsonLD where !isJSON: self = try ImportSource(page: file)
    case nil where !isJSON && ImportSource.isPage(file):
      self = try ImportSource(page: file)
    case nil where !isJSON:
      let format = ImportSource.textFormat(of: file)
      self.init(format, [.success(try .text(file, format))])
    default: self = try ImportSource(json: file, as: system)
    }
  }

  private init(_ system: ImportSystem, isBoard: Bool = false, _ jobs: [Result<ImportedJob, ImportProblem>]) {
    self.system = system
    self.isBoard = isBoard
    self.jobs = jobs
  }

  /// The jobs as role files, each by itself: what is wrong with one says nothing of the others.
  package func drafts(in context: ImportContext) -> [Result<RoleDraft, ImportProblem>] {
    jobs.map { job in
      switch job {
      case .failure(let problem): .failure(problem)
      case .success(let job):
        Result { () throws(ImportProblem) in try RoleDraft(job, in: context) }
      }
    }
  }

  /// The jobs that could be read, imported or not, by their boards.
  package var present: [String: Set<String>] {
    var present: [String: Set<String>] = [:]
    for case .success(let job) in jobs {
      if let board = job.board { present[CleanText.line(board), default: []].insert(CleanText.line(job.id)) }
    }
    return present
  }

  /// Whether all of its jobs could be read.
  package var isWhole: Bool {
    !emptyOf.isEmpty || jobs.allSatisfy { if case .success = $0 { true } else { false } }
  }

  // MARK: JSON

  private init(json file: SourceFile, as wanted: ImportSystem?) throws(ImportProblem) {
    let tree: JSONTree
    do throws(JSONSyntaxError) {
      tree = try JSONTree(ImportSource.withoutMark(file.bytes))
    } catch {
      throw ImportProblem(
        "it is not JSON: \(error.message)", at: error.place,
        help:
          "fetch it again, and look at whether the answer is whole; a posting in words begins with neither { nor ["
      )
    }
    if let message = tree["error"]?.text ?? tree["message"]?.text,
      tree["ok"]?.flag == false || tree["status"] != nil
    {
      throw ImportProblem(
        "the board answered with an error: \(CleanText.line(message))", at: tree.place,
        help: "look at the name of the board in the address")
    }
    guard let found = JobList(tree, as: wanted) else { throw ImportSource.unknown(tree, wanted) }
    guard !found.jobs.isEmpty else {
      let problem = ImportProblem(
        "the board of \(found.system.title) has no jobs", at: tree.place,
        help:
          "nothing is to be imported; if there should be some, look at the name of the board in the address")
      self.init(found.system, isBoard: true, [.failure(problem)])
      emptyOf = found.emptyOf
      return
    }
    guard found.jobs.count <= ImportSource.mostJobs else {
      throw ImportProblem(
        "it has \(found.jobs.count) jobs, and \(ImportSource.mostJobs) are read at most", at: tree.place,
        help: "give a part of them at a time")
    }
    self.init(
      found.system, isBoard: found.isBoard,
      found.jobs.map { job in
        Result { () throws(ImportProblem) in
          do throws(ImportProblem) {
            return try ImportedJob.read(job, of: found.system)
          } catch {
            var error = error
            error.job = error.job ?? ImportSource.title(of: job)
            throw error
          }
        }
      })
  }

  private static func title(of job: JSONTree) -> String? {
    (job["title"]?.text ?? job["text"]?.text ?? job["name"]?.text).map(CleanText.line)
  }

  private static func unknown(_ tree: JSONTree, _ wanted: ImportSystem?) -> ImportProblem {
    if let wanted {
      return ImportProblem(
        "it does not look like \(wanted.title): \(JobList.looksLike(wanted))", at: tree.place,
        help: "leave out `--from`, or name another system")
    }
    return ImportProblem(
      "it is JSON of no system that is known here", at: tree.place,
      help:
        "looked for: \(ImportSystem.allCases.filter { $0 != .markdown && $0 != .text }.map { "\($0.title) (\(JobList.looksLike($0)))" }.joined(separator: "; "))"
    )
  }

  private static func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
    // Places stay those of the file.
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? [0x20, 0x20, 0x20] + bytes.dropFirst(3) : bytes
  }

  // MARK: Pages and texts

  private init(page file: SourceFile) throws(ImportProblem) {
    var postings: [JSONTree] = []
    var tokens = HTMLTokenizer(file.bytes)
    var isData = false
    var broken: JSONSyntaxError?
    while let token = tokens.next() {
      switch token {
      case .start(let tag) where tag.name == "script":
        isData = tag.attributes.contains { attribute in
          attribute.name == "type"
            && String(decoding: file.bytes[attribute.value.indices], as: UTF8.self).lowercased()
              .hasPrefix("application/ld+json")
        }
      case .text(let range) where isData:
        isData = false
        do throws(JSONSyntaxError) {
          postings += JobList.postings(in: try JSONTree(file.bytes, in: range.indices))
        } catch {
          broken = broken ?? error
        }
      default: isData = false
      }
    }
    if postings.isEmpty, let broken {
      throw ImportProblem(
        "the data in this page is not JSON: \(broken.message)", at: broken.place,
        help: "mend it in the file; or save the page's text, and import that with `--from text`")
    }
    guard !postings.isEmpty else {
      throw ImportProblem(
        "there is no JobPosting in this page",
        help:
          "give a page of one job, whose source has `\"@type\": \"JobPosting\"`; or save its text, and import that with `--from text`"
      )
    }
    self.init(
      .jsonLD, isBoard: false,
      postings.map { posting in Result { () throws(ImportProblem) in try ImportedJob.linked(posting) } })
  }

  private static func isPage(_ file: SourceFile) -> Bool {
    if file.path.hasSuffix(".html") || file.path.hasSuffix(".htm") { return true }
    let start = String(decoding: file.bytes.prefix(2_000), as: UTF8.self).lowercased()
    return start.contains("<!doctype html") || start.contains("<html")
      || start.contains("application/ld+json")
  }

  /// Whether a text has marks of Markdown.
  private static func textFormat(of file: SourceFile) -> ImportSystem {
    if file.path.hasSuffix(".md") || file.path.hasSuffix(".markdown") { return .markdown }
    if file.path.hasSuffix(".txt") { return .text }
    let lines = String(decoding: file.bytes.prefix(20_000), as: UTF8.self).split(separator: "\n")
    return lines.contains { $0.hasPrefix("# ") || $0.hasPrefix("## ") || $0.hasPrefix("**") }
      ? .markdown : .text
  }
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

extension ImportedJob {
  /// Reads a job of a system.
  fileprivate static func read(_ tree: JSONTree, of system: ImportSystem) throws(ImportProblem) -> ImportedJob
  {
    switch system {
    case .greenhouse: try greenhouse(tree)
    case .lever: try lever(tree)
    case .ashby: try ashby(tree)
    case .teamtailor: try teamtailor(tree)
    case .workable: try workable(tree)
    case .recruitee: try recruitee(tree)
    case .jsonLD, .markdown, .text: try linked(tree)
    }
  }
}
