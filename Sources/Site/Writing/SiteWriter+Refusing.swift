internal import Files

// What would be lost, or written somewhere else, keeps a build from writing.
extension SiteWriter {
  /// A folder that is a link would let us write, or remove, somewhere else.
  func refuseLinks(on paths: [String]) throws(SiteWriterError) {
    var folders = SiteWriter.folders(around: paths)
    folders.formUnion(SiteWriter.folders(around: Array(earlier.hashes.keys)))
    folders.insert(SiteWriter.temporaryFolder)
    for path in folders.sorted() where disk.isLink(join(folder, path)) {
      throw .link(join(folder, path))
    }
  }

  func refuseForeignTemporaries() throws(SiteWriterError) {
    let place = join(folder, SiteWriter.temporaryFolder)
    guard disk.kind(of: place) != nil else { return }
    let names: [String]
    do throws(FileError) { names = try disk.list(place) } catch { throw .file(error) }
    for name in names where !SiteWriter.isTemporary(name) { throw .foreignFile(join(place, name)) }
  }

  /// Before anything is removed: a file that no build wrote stays, and so does all else then.
  func refuseForeignFiles(at paths: [String]) throws(SiteWriterError) {
    // On some disks `A` and `a` are one name.
    let ours = Set(earlier.hashes.keys.map { $0.lowercased() })
    let files = paths.filter { earlier.hashes[$0] == nil && !ours.contains($0.lowercased()) }
    for path in files {
      let place = join(folder, path)
      if let kind = disk.kind(of: place), kind != .folder { throw .foreignFile(place) }
      if disk.isLink(place) { throw .foreignFile(place) }
    }
    for path in SiteWriter.folders(around: paths).sorted() where !ours.contains(path.lowercased()) {
      let place = join(folder, path)
      if let kind = disk.kind(of: place), kind != .folder { throw .foreignFile(place) }
    }
  }

  /// After the way was cleared: what somebody changed, or put into a folder of ours.
  func refuseWhatIsStillThere(at paths: [String]) throws(SiteWriterError) {
    for path in paths {
      guard let kind = disk.kind(of: join(folder, path)) else { continue }
      if kind == .folder || remaining[path] == nil { throw .foreignFile(join(folder, path)) }
    }
    for path in SiteWriter.folders(around: paths).sorted() {
      guard let kind = disk.kind(of: join(folder, path)), kind != .folder else { continue }
      throw .foreignFile(join(folder, path))
    }
  }

  static func refuseForeignFolder(
    _ folder: String, on disk: any WritableFileSystem
  ) throws(SiteWriterError) {
    let names: [String]
    do throws(FileError) {
      names = try disk.list(folder)
    } catch {
      if error.isMissing { return }
      throw .file(error)
    }
    guard names.allSatisfy({ $0 == temporaryFolder }) else { throw .foreignFolder(folder) }
  }
}
