internal import Text

/// What was imported so far: for each job its file, and for each key that was written what it was then.
///
/// It is kept in `remit-imports.json` beside the content, and belongs into version control as the content does.
package struct ImportRecord: Sendable, Equatable {
  /// A job that was imported.
  package struct Job: Sendable, Equatable {
    /// The system, and the name by which it knows the job.
    package var system, id: String
    /// The board; nil where nothing tells.
    package var board: String?
    /// The file, as a path below the content.
    package var file: String
    /// A hash for each key of what the source gave last.
    package var keys: [String: String]

    /// What the source gave last: the keys of a draft.
    package init(_ draft: RoleDraft, file: String) {
      system = draft.system.rawValue
      id = draft.id
      board = draft.board
      self.file = file
      keys = draft.hashes
    }

    fileprivate init(system: String, id: String, board: String?, file: String, keys: [String: String]) {
      self.system = system
      self.id = id
      self.board = board
      self.file = file
      self.keys = keys
    }
  }

  /// The name of the file, beside the content.
  package static let fileName = "remit-imports.json"

  private struct Name: Hashable {
    var system, id: String
  }

  private var byName: [Name: Job] = [:]

  /// The jobs, by system and id.
  package var jobs: [Job] { byName.values.sorted { ($0.system, $0.id) < ($1.system, $1.id) } }

  /// Makes an empty record.
  package init() {}

  /// The job of a name.
  package func job(_ system: ImportSystem, _ id: String) -> Job? {
    byName[Name(system: system.rawValue, id: id)]
  }

  /// Puts a job into the record, or in the place of what was said of it.
  package mutating func put(_ job: Job) {
    byName[Name(system: job.system, id: job.id)] = job
  }

  /// The board that all jobs of some systems came from; nil where there are several, or none.
  package func onlyBoard(of systems: [ImportSystem]) -> (system: ImportSystem, name: String)? {
    let boards = Set(
      systems.flatMap { system in
        jobs.compactMap { job in
          job.system == system.rawValue ? job.board.map { Name(system: job.system, id: $0) } : nil
        }
      })
    guard boards.count == 1, let only = boards.first, let system = ImportSystem(rawValue: only.system) else {
      return nil
    }
    return (system, only.id)
  }

  /// The jobs of a board that are not among some.
  package func jobs(goneFrom board: String, _ system: ImportSystem, present: Set<String>) -> [Job] {
    jobs.filter { $0.system == system.rawValue && $0.board == board && !present.contains($0.id) }
  }
}

extension ImportRecord {
  /// Why a record can't be read.
  package struct Unreadable: Error, Sendable {
    package let message: String
  }

  /// Reads a record.
  package init(_ bytes: [UInt8]) throws(Unreadable) {
    let tree: JSONTree
    do throws(JSONSyntaxError) {
      tree = try JSONTree(bytes)
    } catch {
      throw Unreadable(message: "it is not JSON: \(error.message)")
    }
    guard tree["version"]?.number == 1, case .list(let jobs)? = tree["jobs"]?.value else {
      throw Unreadable(message: "it has no `version` 1 and no `jobs`")
    }
    for job in jobs {
      guard let system = job["system"]?.text, let id = job["id"]?.text, let file = job["file"]?.text,
        ImportRecord.isPath(file), case .object(let members)? = job["keys"]?.value
      else { throw Unreadable(message: "a job in it lacks `system`, `id`, `file` or `keys`") }
      let keys = members.compactMap { member in member.value.text.map { (member.name, $0) } }
      put(
        Job(
          system: system, id: id, board: job["board"]?.text, file: file,
          keys: Dictionary(keys, uniquingKeysWith: { first, _ in first })))
    }
  }

  /// Whether a path leads to a role's file, and nowhere else.
  private static func isPath(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0] == "roles" && parts[1].hasSuffix(".yaml") && !parts[1].hasPrefix(".")
      && CleanText(path).text == path && !path.contains("\\")
  }

  /// The record as it is kept: a line for each value, so that version control shows what changed.
  package var bytes: [UInt8] {
    var json = JSONWriter(indented: true)
    json.object { json in
      json.key("version")
      json.value(1)
      json.key("jobs")
      json.array { json in
        for job in jobs {
          json.object { json in
            for (name, value) in [
              ("system", job.system), ("id", job.id), ("board", job.board), ("file", job.file),
            ] {
              guard let value else { continue }
              json.key(name)
              json.value(value)
            }
            json.key("keys")
            json.object { json in
              for (key, hash) in job.keys.sorted(by: { $0.key < $1.key }) {
                json.key(key)
                json.value(hash)
              }
            }
          }
        }
      }
    }
    return json.buffer.bytes + [UInt8(ascii: "\n")]
  }
}
