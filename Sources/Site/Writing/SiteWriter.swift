package import Files
internal import Text

/// Why a site could not be written.
package enum SiteWriterError: Error, Sendable, Equatable {
  /// The folder has files, and no manifest that says that they are ours.
  case foreignFolder(String)
  /// A file that no build wrote stands where a page belongs.
  case foreignFile(String)
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
  }

  private static let temporaryFolder = ".remit-tmp"

  private let disk: any WritableFileSystem
  private let folder: String
  private let earlier: Manifest
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
    earlier = try SiteWriter.manifest(of: folder, on: disk)
    followsCutBuild = disk.kind(of: join(folder, SiteWriter.temporaryFolder)) != nil
    do throws(FileError) {
      try clearWay(for: paths)
    } catch {
      throw .file(error)
    }
    for path in paths where earlier.hashes[path] == nil && disk.kind(of: join(folder, path)) != nil {
      throw .foreignFile(join(folder, path))
    }
    var intended = earlier
    for path in paths where intended.hashes[path] == nil { intended.hashes[path] = Manifest.pending }
    do throws(FileError) {
      try disk.makeFolder(folder)
      try makeTemporaryFolder()
      if intended != earlier { try write(intended) }
    } catch {
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

  /// Removes stale files where a folder has to be now, and stale folders where a file has to be.
  private mutating func clearWay(for paths: [String]) throws(FileError) {
    let wanted = Set(paths)
    let stale = earlier.hashes.filter { !wanted.contains($0.key) }
    guard !stale.isEmpty else { return }
    let folders = Set(paths.flatMap { SiteWriter.folders(around: $0) })
    for (path, hash) in stale.sorted(by: { $0.key < $1.key })
    where folders.contains(path) || SiteWriter.folders(around: path).contains(where: wanted.contains) {
      try remove(path, hash, &cleared)
    }
  }

  /// The folders that a path lies in: `a/b` and `a` for `a/b/c`.
  private static func folders(around path: String) -> [String] {
    var folders: [String] = []
    var parent = Files.folder(of: path)
    while !parent.isEmpty {
      folders.append(parent)
      parent = Files.folder(of: parent)
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
      let names = (try? disk.list(folder)) ?? []
      guard names.allSatisfy({ $0 == temporaryFolder }) else { throw .foreignFolder(folder) }
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

  /// Removes what earlier builds wrote and this one did not, and leaves the folder's new manifest.
  package func finish(_ files: [Written]) throws(FileError) -> Summary {
    var summary = cleared
    var hashes: [String: String] = [:]
    for file in files {
      hashes[file.path] = file.hash
      if file.isChanged { summary.written += 1 }
    }
    for (path, hash) in earlier.hashes.sorted(by: { $0.key < $1.key }) where hashes[path] == nil {
      try remove(path, hash, &summary)
    }
    let manifest = Manifest(hashes: hashes)
    if manifest != earlier || files.contains(where: \.isChanged) { try write(manifest) }
    for name in (try? disk.list(join(folder, SiteWriter.temporaryFolder))) ?? [] {
      try disk.removeFile(join(folder, "\(SiteWriter.temporaryFolder)/\(name)"))
    }
    _ = disk.removeFolderIfEmpty(join(folder, SiteWriter.temporaryFolder))
    return summary
  }

  private func remove(_ path: String, _ hash: String, _ summary: inout Summary) throws(FileError) {
    let target = join(folder, path)
    guard let bytes = try? disk.read(target) else { return }
    guard hash == Manifest.pending || followsCutBuild || contentHash(bytes) == hash else {
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

  private func temporary(for path: String) -> String {
    join(folder, "\(SiteWriter.temporaryFolder)/\(contentHash(Array(path.utf8)))")
  }
}
