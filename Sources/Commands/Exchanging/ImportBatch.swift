internal import Content
internal import Diagnostics
internal import Exchange
internal import Files
internal import Text

/// All that one import makes, before it is written.
struct ImportBatch {
  /// What becomes of a role's file.
  enum State: String {
    case new
    case updated
    case unchanged
    /// It was imported, and somebody took the file away.
    case removed
    /// What came out of bringing both together could not be read.
    case broken
  }

  /// A role.
  struct Role {
    let draft: RoleDraft
    /// The path of its file.
    let path: String
    var state: State
    /// What the file is to hold; nil where it stays as it is.
    var text: String?
    /// What it holds now; nil where there is none.
    var old: [UInt8]?
    var updated: [String] = []
    var conflicts: [RoleMerge.Conflict] = []
    /// Whether its file is UTF-8: nothing else would come back as it was.
    var isUTF8 = true
    /// The files that say they were made of this job, where several do.
    var rivals: [String] = []
  }

  private struct Board: Hashable {
    var system: ImportSystem
    var name: String
  }

  /// Why a file or a job was not imported.
  struct Problem {
    let path: String
    let position: LineIndex.Position?
    let problem: ImportProblem

    init(_ problem: ImportProblem, _ file: SourceFile, _ lines: LineIndex?) {
      self.problem = problem
      path = file.path
      position = problem.place.flatMap { lines?.position(at: Int($0.start)) }
    }
  }

  private(set) var roles: [Role] = []
  private(set) var problems: [Problem] = []
  /// Jobs that were imported from a board, and are gone from it.
  private(set) var gone: [ImportRecord.Job] = []
  private(set) var record: ImportRecord
  let oldRecord: ImportRecord

  private var names: RoleNames
  private let content: String
  private let files: any FileSystem
  private var seen: Set<String> = []
  /// The jobs that are on the boards.
  private var present: [Board: Set<String>] = [:]
  /// Whether all files and jobs could be read.
  private var isWhole = true
  /// The files of roles that say which job they were made of.
  private var made: [String: [String]] = [:]

  init(_ record: ImportRecord, _ content: SiteContent, on files: any FileSystem) {
    self.record = record
    oldRecord = record
    self.content = content.folder
    self.files = files
    let roles = content.original.roles
    let inFolder = ((try? files.list(join(content.folder, "roles"))) ?? []).compactMap { name in
      name.split(separator: ".").first.map(String.init)
    }
    let folder = join(content.folder, "roles")
    for name in (try? files.list(folder)) ?? [] where ImportBatch.isRole(name) {
      guard let start = try? files.read(join(folder, name)).prefix(4_000) else { continue }
      if let mark = RoleDraft.mark(in: String(decoding: start, as: UTF8.self)) {
        made[mark, default: []].append("roles/\(name)")
      }
    }
    names = RoleNames(
      taken: inFolder + roles.map(\.slug) + roles.flatMap { $0.aliases.map(\.value) }
        + record.jobs.compactMap {
          $0.file.split(separator: "/").last?.split(separator: ".").first.map(String.init)
        })
  }

  /// Whether a name is that of a role's file, rather than of its translation.
  private static func isRole(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return !parts[0].isEmpty && [["yaml"], ["private", "yaml"]].contains(Array(parts.dropFirst()))
  }

  /// Whether somebody has to do something before all of it is in.
  var needsSomebody: Bool {
    !problems.isEmpty || roles.contains { !$0.conflicts.isEmpty || $0.state == .broken }
  }

  /// Takes the jobs of a source.
  mutating func take(_ source: ImportSource, from file: SourceFile, in context: ImportContext) {
    // Most files need none.
    var lines: LineIndex?
    for result in source.drafts(in: context) {
      switch result {
      case .failure(let problem):
        if lines == nil, problem.place != nil { lines = LineIndex(file) }
        problems.append(Problem(problem, file, lines))
      case .success(let draft):
        guard seen.insert("\(draft.system.rawValue) \(draft.id)").inserted else {
          var problem = ImportProblem(
            "another job has the same id, `\(draft.id)`", help: "only the first of them was imported")
          problem.job = draft.title
          problems.append(Problem(problem, file, lines))
          continue
        }
        take(draft)
      }
    }
    // A job that could not be read is still there.
    isWhole = isWhole && source.isWhole
    guard source.isBoard else { return }
    // An empty board does not say which one it is.
    if let only = oldRecord.onlyBoard(of: source.emptyOf) {
      let board = Board(system: only.system, name: only.name)
      present[board] = present[board] ?? []
    }
    for (board, jobs) in source.present {
      present[Board(system: source.system, name: board), default: []].formUnion(jobs)
    }
  }

  /// Says of a file that it could not be read.
  mutating func fail(_ problem: ImportProblem, _ file: SourceFile) {
    problems.append(Problem(problem, file, LineIndex(file)))
    isWhole = false
  }

  /// Names the jobs that are gone, once all files are taken: a board may come in several.
  mutating func finish() {
    guard isWhole else { return }
    gone = present.flatMap { board, jobs in
      oldRecord.jobs(goneFrom: board.name, board.system, present: jobs)
    }.sorted { ($0.system, $0.id) < ($1.system, $1.id) }
  }

  private mutating func take(_ draft: RoleDraft) {
    let known = record.job(draft.system, draft.id)
    var file = known.flatMap { files.kind(of: join(content, $0.file)) == .file ? $0.file : nil }
    if file == nil, let marked = made[draft.mark] {
      // Somebody gave the file another name, or began another role with a copy of it.
      guard marked.count == 1 else {
        roles.append(
          Role(draft: draft, path: join(content, known?.file ?? marked[0]), state: .broken, rivals: marked))
        return
      }
      file = known.map { isTitled(marked[0], as: $0) } ?? true ? marked[0] : nil
    }
    if let file, let old = try? files.read(join(content, file)) {
      // Where the record was lost, only what is the same is known to be nobody's change.
      merge(draft, into: join(content, file), file, old, base: known?.keys ?? [:])
    } else if let known {
      roles.append(Role(draft: draft, path: join(content, known.file), state: .removed))
    } else {
      let file = "roles/\(names.name(for: draft)).yaml"
      roles.append(Role(draft: draft, path: join(content, file), state: .new, text: draft.text))
      record.put(.init(draft, file: file))
    }
  }

  /// Whether a file still has the title that the source gave last.
  private func isTitled(_ file: String, as job: ImportRecord.Job) -> Bool {
    guard let bytes = try? files.read(join(content, file)) else { return false }
    return job.isTitle(of: String(decoding: bytes, as: UTF8.self))
  }

  private mutating func merge(
    _ draft: RoleDraft, into path: String, _ file: String, _ old: [UInt8], base: [String: String]
  ) {
    guard let ours = String(validating: old, as: UTF8.self) else {
      roles.append(Role(draft: draft, path: path, state: .broken, isUTF8: false))
      return
    }
    let merge = RoleMerge(ours, base: base, theirs: draft)
    var role = Role(draft: draft, path: path, state: merge.updated.isEmpty ? .unchanged : .updated)
    role.old = old
    role.updated = merge.updated
    role.conflicts = merge.conflicts
    if merge.isBroken {
      role.state = .broken
    } else {
      if !merge.updated.isEmpty { role.text = merge.text }
      record.put(.init(draft, file: file))
    }
    roles.append(role)
  }
}
