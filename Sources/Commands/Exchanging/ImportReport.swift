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
      json.key("version")
      json.value(1)
      json.key("roles")
      json.array { json in for role in batch.roles { write(role, into: &json) } }
      json.key("problems")
      json.array { json in for problem in batch.problems { write(problem, into: &json) } }
      json.key("gone")
      json.array { json in
        for job in batch.gone {
          json.object { json in
            write("file", job.file, into: &json)
            write("system", job.system, into: &json)
            write("id", job.id, into: &json)
          }
        }
      }
    }
    return json.buffer.bytes + [UInt8(ascii: "\n")]
  }

  private func write(_ role: ImportBatch.Role, into json: inout JSONWriter) {
    let account = role.draft.account
    json.object { json in
      write("path", role.path, into: &json)
      write("title", role.draft.title, into: &json)
      write("system", role.draft.system.rawValue, into: &json)
      write("id", role.draft.id, into: &json)
      write("state", role.state.rawValue, into: &json)
      json.key("found")
      json.array { json in for found in account.found { json.value(found.key) } }
      json.key("guessed")
      json.array { json in
        for guess in account.guessed {
          json.object { json in
            write("key", guess.key, into: &json)
            write("value", guess.value, into: &json)
            write("from", guess.from, into: &json)
          }
        }
      }
      json.key("to-do")
      json.array { json in
        for waiting in account.waiting {
          json.object { json in
            write("key", waiting.key, into: &json)
            write("why", waiting.why, into: &json)
          }
        }
      }
      json.key("left-in-comments")
      json.array { json in
        for left in account.left {
          json.object { json in
            write("about", left.about, into: &json)
            json.key("lines")
            json.value(left.lines)
          }
        }
      }
      json.key("notes")
      json.array { json in for note in account.notes { json.value(note) } }
      json.key("updated")
      json.array { json in for key in role.updated { json.value(key) } }
      json.key("conflicts")
      json.array { json in
        for conflict in role.conflicts {
          json.object { json in
            write("key", conflict.key, into: &json)
            if let theirs = conflict.theirs { write("theirs", theirs, into: &json) }
          }
        }
      }
    }
  }

  private func write(_ problem: ImportBatch.Problem, into json: inout JSONWriter) {
    json.object { json in
      write("path", problem.path, into: &json)
      if let position = problem.position {
        json.key("line")
        json.value(position.line)
        json.key("column")
        json.value(position.column)
      }
      if let job = problem.problem.job { write("job", job, into: &json) }
      write("message", problem.problem.message, into: &json)
      write("help", problem.problem.help, into: &json)
    }
  }

  private func write(_ name: String, _ text: String, into json: inout JSONWriter) {
    json.key(name)
    json.value(text)
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
