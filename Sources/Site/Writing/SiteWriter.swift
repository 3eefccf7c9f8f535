package import Files
internal import Text

/// Why a site could not be written.
package enum SiteWriterError: Error, Sendable, Equatable {
  /// The folder has files, and no manifest that says that they are ours.
  case foreignFolder(String)
  /// A file that no build wrote stands where a page belongs.
  case foreignFile(String)
  /// A link stands where a folder of the site belongs: what is written there would be written somewhere else.
  case link(String)
  /// Another build is writing into the folder; its process, where the system says which.
  case busy(String, holder: Int?)
  /// The manifest can't be read as one.
  case damagedManifest(String)
  /// The system said no.
  case file(FileError)
}

/// The only code that changes the disk during a build.
///
/// It writes a file only if its bytes differ, each whole or not at all, and removes only what an earlier build wrote.
/// Before the first file it notes in the manifest what it is about to write, so that a build that is killed leaves
/// nothing that the next one would not know.
package struct SiteWriter: Sendable {
  /// A file as it stands after writing.
  package struct Written: Sendable {
    /// The path below the folder.
    package let path: String
    /// Whether the file is new, or its bytes changed.
    package let isChanged: Bool
    let hash: String
  }

  /// What a build did to a folder.
  package struct Summary: Sendable, Equatable {
    /// Files that are new or changed.
    package var written = 0
    /// Files of earlier builds that are gone.
    package var removed = 0
    /// Files of earlier builds that somebody changed since: they are left, and are theirs now.
    package var kept: [String] = []

    /// Makes a summary; without numbers, that of a build that had nothing to do.
    package init(written: Int = 0, removed: Int = 0, kept: [String] = []) {
      self.written = written
      self.removed = removed
      self.kept = kept
    }
  }

  /// The name of the list of our files, in the folder.
  package static let manifestName = Manifest.name

  static let temporaryFolder = ".remit-tmp"

  let disk: any WritableFileSystem
  let folder: String
  private let hold: FolderHold
  /// The manifest as it was found.
  let earlier: Manifest
  /// What was said of its file.
  let earlierSignature: FileSignature?
  /// The files of earlier builds that are still there.
  private(set) var remaining: [String: String]
  /// What was removed before the first file was written, since it stood in the way.
  private var cleared = Summary()
  /// Whether the build before was cut short, so that a file may be ours without the hash that the manifest has.
  private let followsCutBuild: Bool

  /// Takes hold of a folder for a build that will write `paths`.
  package init(
    disk: any WritableFileSystem, folder: String, paths: [String]
  ) throws(SiteWriterError) {
    self.disk = disk
    self.folder = folder
    let hold: FolderHold?
    do throws(FileError) {
      try disk.makeFolder(folder)
      hold = try disk.hold(folder)
    } catch {
      throw .file(error)
    }
    guard let hold else { throw .busy(folder, holder: disk.holder(of: folder)) }
    self.hold = hold
    earlierSignature = disk.signature(of: join(folder, Manifest.name))
    earlier = try SiteWriter.manifest(of: folder, on: disk)
    remaining = earlier.hashes
    followsCutBuild = disk.kind(of: join(folder, SiteWriter.temporaryFolder)) != nil
    try refuseLinks(on: paths)
    try refuseForeignTemporaries()
    try refuseForeignFiles(at: paths)
    do throws(FileError) {
      try clearWay(for: paths)
    } catch {
      throw .file(error)
    }
    try refuseWhatIsStillThere(at: paths)
    var intended = earlier
    for path in paths where intended.hashes[path] == nil { intended.hashes[path] = Manifest.pending }
    do throws(FileError) {
      try disk.makeFolder(folder)
      try makeTemporaryFolder()
      if intended != earlier { try write(intended) }
    } catch {
      removeTemporaries()
      throw .file(error)
    }
  }

  /// Makes the folder for files on their way; an error names the site's folder, which is the one that people know.
  private func makeTemporaryFolder() throws(FileError) {
    do throws(FileError) {
      try disk.makeFolder(join(folder, SiteWriter.temporaryFolder))
    } catch {
      throw FileError(path: folder, action: "write", reason: error.reason)
    }
  }

  /// Removes stale files where a folder has to be now, stale folders where a file has to be, and names that differ
  /// from new ones in nothing but capital letters.
  private mutating func clearWay(for paths: [String]) throws(FileError) {
    let wanted = Set(paths)
    let stale = remaining.filter { !wanted.contains($0.key) }
    guard !stale.isEmpty else { return }
    let lowercased = Set(paths.map { $0.lowercased() })
    let folders = Set(SiteWriter.folders(around: paths).map { $0.lowercased() })
    for (path, hash) in stale.sorted(by: { $0.key < $1.key }) {
      let name = path.lowercased()
      guard
        folders.contains(name) || lowercased.contains(name)
          || SiteWriter.folders(around: [name]).contains(where: lowercased.contains)
      else { continue }
      try remove(path, hash, &cleared)
      remaining[path] = nil
    }
  }

  /// The folders that paths lie in: `a/b` and `a` for `a/b/c`.
  static func folders(around paths: [String]) -> Set<String> {
    var folders: Set<String> = []
    for path in paths {
      var parent = Files.folder(of: path)
      while !parent.isEmpty, folders.insert(parent).inserted { parent = Files.folder(of: parent) }
    }
    return folders
  }

  /// The manifest of a folder; an empty one where there is nothing yet.
  private static func manifest(
    of folder: String, on disk: any WritableFileSystem
  ) throws(SiteWriterError) -> Manifest {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try disk.read(join(folder, Manifest.name))
    } catch  where error.isMissing {
      try refuseForeignFolder(folder, on: disk)
      return Manifest()
    } catch  where disk.kind(of: folder) != .folder {
      throw .file(FileError(path: folder, action: error.action, reason: error.reason))
    } catch {
      throw .file(error)
    }
    guard let manifest = Manifest(bytes) else { throw .damagedManifest(join(folder, Manifest.name)) }
    return manifest
  }

  /// Writes one file, if its bytes differ from those that are there. Safe to call on several threads, once a path.
  package func write(_ bytes: [UInt8], to path: String) throws(FileError) -> Written {
    let hash = contentHash(bytes)
    let target = join(folder, path)
    if let there = try? disk.read(target), there == bytes {
      return Written(path: path, isChanged: false, hash: hash)
    }
    try disk.write(bytes, to: target, through: temporary(for: path))
    return Written(path: path, isChanged: true, hash: hash)
  }

  /// A file that an earlier build wrote, and that is as it left it; nil where the manifest does not know it.
  func leave(_ path: String) -> Written? {
    guard let hash = earlier.hashes[path], hash != Manifest.pending else { return nil }
    return Written(path: path, isChanged: false, hash: hash)
  }

  /// What the disk says of files and of the manifest; nil where it says nothing of one.
  func signatures(of paths: [String]) -> [String: FileSignature]? {
    var signatures: [String: FileSignature] = [:]
    for path in paths + [Manifest.name] {
      guard let signature = disk.signature(of: join(folder, path)) else { return nil }
      signatures[path] = signature
    }
    return signatures
  }

  /// Writes one file of pieces that are asked for until there is none, if its bytes differ from those that are there.
  func write(pieces next: () -> [UInt8]?, to path: String) throws(FileError) -> Written {
    var hash = ContentHash()
    var isChanged = true
    let target = join(folder, path)
    try disk.write(
      pieces: {
        let piece = next()
        if let piece { hash.append(piece) }
        return piece
      }, to: target, through: temporary(for: path),
      if: {
        if disk.kind(of: target) == .file, let there = try? self.hash(of: target) {
          isChanged = there != hash.text
        }
        return isChanged
      })
    return Written(path: path, isChanged: isChanged, hash: hash.text)
  }

  /// Copies one file of any size, if its bytes differ from those that are there. Safe to call on several threads, once
  /// a path.
  package func copy(_ source: String, to path: String) throws(FileError) -> Written {
    let hash = try hash(of: source)
    let target = join(folder, path)
    if disk.kind(of: target) == .file, let there = try? self.hash(of: target), there == hash {
      return Written(path: path, isChanged: false, hash: hash)
    }
    try disk.copy(source, to: target, through: temporary(for: path))
    return Written(path: path, isChanged: true, hash: hash)
  }

  private func hash(of path: String) throws(FileError) -> String {
    var hash = ContentHash()
    try disk.scan(path) { hash.append($0) }
    return hash.text
  }

  /// Removes what earlier builds wrote and this one did not, and leaves the folder's new manifest.
  package func finish(_ files: [Written]) throws(FileError) -> Summary {
    var summary = cleared
    var hashes: [String: String] = [:]
    for file in files {
      hashes[file.path] = file.hash
      if file.isChanged { summary.written += 1 }
    }
    for (path, hash) in remaining.sorted(by: { $0.key < $1.key }) where hashes[path] == nil {
      try remove(path, hash, &summary)
    }
    let manifest = Manifest(hashes: hashes)
    if manifest != earlier || files.contains(where: \.isChanged) { try write(manifest) }
    removeTemporaries()
    return summary
  }

  /// Ends a build that failed: the manifest says what was written, so that the next build takes nothing else for ours.
  package func abandon(_ files: [Written]) {
    var hashes = remaining
    for file in files { hashes[file.path] = file.hash }
    // What can't be noted stays marked as cut short.
    guard (try? write(Manifest(hashes: hashes))) != nil, !followsCutBuild else { return }
    removeTemporaries()
  }

  private func remove(_ path: String, _ hash: String, _ summary: inout Summary) throws(FileError) {
    let target = join(folder, path)
    switch disk.kind(of: target) {
    case nil, .folder: return
    case .file, .other: break
    }
    guard !disk.isLink(target) else {
      summary.kept.append(target)
      return
    }
    var isOurs = hash == Manifest.pending || followsCutBuild
    if !isOurs { isOurs = try self.hash(of: target) == hash }
    guard isOurs else {
      summary.kept.append(target)
      return
    }
    try disk.removeFile(target)
    summary.removed += 1
    var parent = Files.folder(of: path)
    while !parent.isEmpty, disk.removeFolderIfEmpty(join(folder, parent)) {
      parent = Files.folder(of: parent)
    }
  }

  private func write(_ manifest: Manifest) throws(FileError) {
    let target = join(folder, Manifest.name)
    try disk.write(manifest.bytes, to: target, through: temporary(for: Manifest.name))
  }

  private func removeTemporaries() {
    let place = join(folder, SiteWriter.temporaryFolder)
    for name in (try? disk.list(place)) ?? [] where SiteWriter.isTemporary(name) {
      try? disk.removeFile(join(place, name))
    }
    _ = disk.removeFolderIfEmpty(place)
  }

  private func temporary(for path: String) -> String {
    join(folder, "\(SiteWriter.temporaryFolder)/\(contentHash(Array(path.utf8)))")
  }

  /// Whether a name is one that `temporary(for:)` makes.
  static func isTemporary(_ name: String) -> Bool {
    name.utf8.count == 16 && name.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
