internal import Exchange
internal import Fixing
internal import Reports
internal import Text

/// What came of an import, as people and programs read it.
struct ImportReport {
  private let batch: ImportBatch

  init(_ batch: ImportBatch) { self.batch = batch }

  /// The lines for people: a paragraph for each role.
  var text: String {
    var text = ""
    for role in batch.roles {
      text += "\(role.path): \(words(role.state)), from \(source(of: role.draft))\n"
      switch role.state {
      case .new: text += account(of: role.draft)
      case .updated, .unchanged, .broken: text += changes(of: role)
      case .removed:
        text +=
          "  the file is gone, so it was left alone; to have it again, take its job out of \(ImportRecord.fileName)\n"
      }
    }
    for problem in batch.problems {
      let place = problem.position.map { ":\($0.line):\($0.column)" } ?? ""
      let job = problem.problem.job.map { "\($0): " } ?? ""
      text += "\(problem.path)\(place): \(job)\(problem.problem.message)\n  \(problem.problem.help)\n"
    }
    for job in batch.gone {
      text +=
        "\(job.file): its job, \(job.id), is gone from the board; if it was filled or given up, say so in its `status`\n"
    }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { visible(String($0)) }
      .joined(separator: "\n")
  }

  private func words(_ state: ImportBatch.State) -> String {
    switch state {
    case .new: "new"
    case .updated: "brought up to date"
    case .unchanged: "as it was"
    case .removed: "not there any more"
    case .broken: "left as it was"
    }
  }

  private func source(of draft: RoleDraft) -> String { "\(draft.system.title) \(draft.id)" }

  private func account(of draft: RoleDraft) -> String {
    let account = draft.account
    var lines: [String] = []
    let found = account.found.map { key, count in count.map { "\(key) (\($0))" } ?? key }
    if !found.isEmpty { lines.append("found: \(found.joined(separator: ", "))") }
    for guess in account.guessed { lines.append("guessed: \(guess.key) \(guess.value), from \(guess.from)") }
    for waiting in account.waiting { lines.append("to do: \(waiting.key): \(waiting.why)") }
    if !account.left.isEmpty {
      let left = account.left.map { "\($0.about) (\($0.lines))" }
      lines.append("left in comments: \(left.joined(separator: ", "))")
    }
    lines += account.notes.map { "note: \($0)" }
    return lines.map { "  \($0)\n" }.joined()
  }

  private func changes(of role: ImportBatch.Role) -> String {
    var lines: [String] = []
    if !role.updated.isEmpty {
      lines.append("follows the source: \(role.updated.map(name).joined(separator: ", "))")
    }
    for conflict in role.conflicts {
      lines.append("yours was kept: \(name(conflict.key)), which the source changed, too; it says now:")
      lines += (conflict.theirs ?? "nothing").split(separator: "\n").map { "  \($0)" }
    }
    if !role.isUTF8 {
      lines.append("its file is not UTF-8; save it as that, and import again")
    } else if !role.rivals.isEmpty {
      lines.append(
        "\(listed(role.rivals)) say that they were made of this job; take the line that says it out of all but one"
      )
    } else if role.state == .broken {
      lines.append(
        "the source changed, and with its changes the file could not be read; compare them by hand:")
      lines += role.draft.text.split(separator: "\n").map { "  \($0)" }
    }
    return lines.map { "  \($0)\n" }.joined()
  }

  /// What a key is called: the comments at the end have none.
  private func name(_ key: String) -> String {
    key == "#rest" ? "the comments at the end" : key.hasPrefix("#") ? "\(key.dropFirst()) (waits)" : key
  }

  /// `2 new, 1 brought up to date, 3 as they were.`
  var sum: String {
    var parts: [String] = []
    for state in [ImportBatch.State.new, .updated, .unchanged, .removed, .broken] {
      let count = batch.roles.count { $0.state == state }
      if count > 0 {
        parts.append("\(count) \(state == .unchanged && count > 1 ? "as they were" : words(state))")
      }
    }
    if !batch.problems.isEmpty { parts.append("\(batch.problems.count) not imported") }
    return parts.isEmpty
      ? "Nothing to import."
      : "\(counted(batch.roles.count, "role", "roles")): \(parts.joined(separator: ", "))."
  }

  // MARK: JSON

  /// One document: docs/importing.md says what is in it.
  var json: [UInt8] {
    var json = JSONWriter(indented: true)
    json.object { json in
      json.member("version", 1)
      json.array("roles") { json in for role in batch.roles { write(role, into: &json) } }
      json.array("problems") { json in for problem in batch.problems { write(problem, into: &json) } }
      json.array("gone") { json in
        for job in batch.gone {
          json.object { json in
            json.member("file", job.file)
            json.member("system", job.system)
            json.member("id", job.id)
          }
        }
      }
    }
    return json.buffer.bytes + [UInt8(ascii: "\n")]
  }

  private func write(_ role: ImportBatch.Role, into json: inout JSONWriter) {
    let account = role.draft.account
    json.object { json in
      json.member("path", role.path)
      json.member("title", role.draft.title)
      json.member("system", role.draft.system.rawValue)
      json.member("id", role.draft.id)
      json.member("state", role.state.rawValue)
      json.array("found") { json in for found in account.found { json.value(found.key) } }
      json.array("guessed") { json in
        for guess in account.guessed {
          json.object { json in
            json.member("key", guess.key)
            json.member("value", guess.value)
            json.member("from", guess.from)
          }
        }
      }
      json.array("to-do") { json in
        for waiting in account.waiting {
          json.object { json in
            json.member("key", waiting.key)
            json.member("why", waiting.why)
          }
        }
      }
      json.array("left-in-comments") { json in
        for left in account.left {
          json.object { json in
            json.member("about", left.about)
            json.member("lines", left.lines)
          }
        }
      }
      json.array("notes") { json in for note in account.notes { json.value(note) } }
      json.array("updated") { json in for key in role.updated { json.value(key) } }
      json.array("conflicts") { json in
        for conflict in role.conflicts {
          json.object { json in
            json.member("key", conflict.key)
            if let theirs = conflict.theirs { json.member("theirs", theirs) }
          }
        }
      }
    }
  }

  private func write(_ problem: ImportBatch.Problem, into json: inout JSONWriter) {
    json.object { json in
      json.member("path", problem.path)
      if let position = problem.position {
        json.member("line", position.line)
        json.member("column", position.column)
      }
      if let job = problem.problem.job { json.member("job", job) }
      json.member("message", problem.problem.message)
      json.member("help", problem.problem.help)
    }
  }
}

extension Invocation {
  /// Prints what came of an import; in a dry run, what would be written, too.
  func show(_ batch: ImportBatch) {
    let report = ImportReport(batch)
    if self[ImportFlags.dryRun] { showFiles(batch) }
    console.write(report.text)
    let what = self[ImportFlags.dryRun] ? "Nothing was written. " : ""
    say(what + report.sum)
    guard !self[ImportFlags.dryRun], batch.roles.contains(where: { $0.state == .new }) else { return }
    say("New roles are drafts. `remit lint\(contentFlag)` says what to look at.")
  }
}

extension Invocation {
  /// Prints new files whole, and of the others what changes.
  private func showFiles(_ batch: ImportBatch) {
    let isText = self[ImportFlags.format] == .text
    for role in batch.roles {
      guard let text = role.text, isText else { continue }
      var shown = "==> \(role.path)\n"
      if let old = role.old {
        let change = FileChange(path: role.path, old: old, new: Array(text.utf8))
        for line in UnifiedDiff(change).lines { shown += String(decoding: line.bytes, as: UTF8.self) + "\n" }
      } else {
        shown += text
      }
      let lines = shown.split(separator: "\n", omittingEmptySubsequences: false)
      console.write(lines.map { visible(String($0)) }.joined(separator: "\n") + "\n")
    }
  }
}
