internal import Content
internal import Diagnostics
internal import Exchange
internal import Files
internal import Site
internal import Text

extension Invocation {
  /// Throws where the arguments or the family make no sense.
  func checkImport() throws(UsageError) {
    guard !readsInput || command.arguments == ["-"] else {
      throw UsageError(
        "standard input is imported by itself", help: "leave out the other files", command: command.name)
    }
  }

  /// Imports all files, and says what came of it.
  func importPostings() throws(AlreadySaid) -> ExitStatus {
    let content = try contentToImportInto()
    let context = try importContext(content)
    var batch = ImportBatch(try readImportRecord(), content, on: disk)
    for path in command.arguments {
      let name = path == "-" ? "-" : normalized(path)
      let file = SourceFile(path: name, bytes: try bytesToImport(name, typed: path))
      do throws(ImportProblem) {
        let source = try ImportSource(file, as: self[ImportFlags.from])
        batch.take(source, from: file, in: context)
      } catch {
        batch.fail(error, file)
      }
    }
    batch.finish()
    if !self[ImportFlags.dryRun] { try write(&batch) }
    switch self[ImportFlags.format] {
    case .json: console.write(ImportReport(batch).json)
    case .text: show(batch)
    }
    return batch.needsSomebody ? .findings : .success
  }

  /// The content, whatever is wrong with it: `remit lint` says that.
  private func contentToImportInto() throws(AlreadySaid) -> SiteContent {
    var sink = DiagnosticSink()
    do throws(FileError) {
      return try ContentLoader(files: disk, folder: contentFolder, jobs: processorCount()).load(into: &sink)
    } catch {
      throw AlreadySaid(status: failToLoad(error))
    }
  }

  private func importContext(_ content: SiteContent) throws(AlreadySaid) -> ImportContext {
    let context = ImportContext(
      content, family: self[ImportFlags.family], today: projectOptions().today(content.settings))
    guard let family = context.family, !context.families.contains(where: { $0.slug == family }) else {
      return context
    }
    let known = context.families.map(\.slug)
    throw AlreadySaid(
      status: fail(
        "there is no family `\(family)`",
        help: nearestName(to: family, among: known).map { "did you mean `\($0)`?" }
          ?? "the families are \(listed(named(known)))"))
  }

  private func bytesToImport(_ path: String, typed: String) throws(AlreadySaid) -> [UInt8] {
    if path == "-" { return console.input() }
    do throws(FileError) {
      return try disk.read(path)
    } catch {
      throw AlreadySaid(
        status: fail(
          error,
          help: error.isMissing && typed.contains("://")
            ? "nothing is fetched: write `curl -s '\(typed)' | remit import -`" : nil))
    }
  }

  /// Where it is kept what was imported.
  var importRecordPath: String {
    let beside = folder(of: contentFolder)
    if beside.isEmpty {
      return contentFolder.hasPrefix("/") ? "/" + ImportRecord.fileName : ImportRecord.fileName
    }
    return join(beside, ImportRecord.fileName)
  }

  private func readImportRecord() throws(AlreadySaid) -> ImportRecord {
    let path = importRecordPath
    guard disk.kind(of: path) != nil else { return ImportRecord() }
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try disk.read(path)
    } catch {
      throw AlreadySaid(status: fail(error))
    }
    do throws(ImportRecord.Unreadable) {
      return try ImportRecord(bytes)
    } catch {
      throw AlreadySaid(
        status: fail(
          "\(path) can't be read: \(error.message); nothing was written",
          help: "bring it back from version control: without it nobody can tell what people changed"))
    }
  }

  private func write(_ batch: inout ImportBatch) throws(AlreadySaid) {
    do throws(FileError) {
      for place in batch.roles.indices {
        let role = batch.roles[place]
        guard let text = role.text else { continue }
        if let old = role.old {
          try disk.replace(role.path, from: old, with: Array(text.utf8))
        } else if try !create(text, at: role.path) {
          throw FileError(path: role.path, action: "write", reason: "somebody has made this file meanwhile")
        }
      }
      let bytes = batch.record.bytes
      if batch.record != batch.oldRecord {
        let path = importRecordPath
        if disk.kind(of: path) == nil {
          _ = try create(String(decoding: bytes, as: UTF8.self), at: path)
        } else {
          try disk.replace(path, from: try disk.read(path), with: bytes)
        }
      }
    } catch {
      throw AlreadySaid(
        status: fail(error, help: "import again once that is mended: what was written is known again"))
    }
  }
}
