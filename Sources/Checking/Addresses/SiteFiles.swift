internal import Files
internal import Synchronization
internal import Text

/// All files of a site, and what is known of those that are not there.
final class SiteFiles: Sendable {
  /// What may have been meant by a path that leads nowhere.
  struct Miss: Sendable {
    /// The path that differs only in capital and small letters.
    var otherCase: String?
    /// The path of a name that is nearly the same.
    var near: String?
    /// Whether there is a folder, without a page.
    var isFolder = false
  }

  /// The paths from the site's folder, sorted.
  let paths: [String]
  private let folder: String
  private let disk: any FileSystem
  private let indices: [String: Int]
  private let misses = Mutex<[String: Miss]>([:])
  private let lowercased = Mutex<[String: String]?>(nil)

  init(folder: String, on disk: any FileSystem) throws(FileError) {
    self.folder = folder
    self.disk = disk
    paths = try disk.files(below: folder)
    indices = Dictionary(uniqueKeysWithValues: paths.enumerated().map { ($1, $0) })
  }

  /// A file as it is named in a finding.
  func name(_ index: Int) -> String { join(folder, paths[index]) }

  /// Reads a file.
  func read(_ index: Int) throws(FileError) -> [UInt8] { try disk.read(name(index)) }

  func index(of path: String) -> Int? { indices[path] }

  /// Whether a file is a page.
  func isPage(_ index: Int) -> Bool { paths[index].hasSuffix(".html") || paths[index].hasSuffix(".htm") }

  /// What a web server answers with at a path from the site's root, without a slash at its start.
  func target(_ path: String) -> Target {
    if path.isEmpty || path.hasSuffix("/") {
      return indices[path + "index.html"].map { .file($0) } ?? .missing(path)
    }
    if let index = indices[path] ?? indices[path + ".html"] { return .file(index) }
    if let index = indices[path + "/index.html"] { return .lacksSlash(index) }
    // Hidden files, such as those in .well-known/, are not listed.
    if path.hasPrefix(".") || path.contains("/."), disk.kind(of: join(folder, path)) == .file {
      return .other(scheme: "hidden")
    }
    return .missing(path)
  }

  /// What may have been meant by a path that leads nowhere; looked for once.
  func miss(_ path: String) -> Miss {
    if let known = misses.withLock({ $0[path] }) { return known }
    let miss = find(path)
    misses.withLock { $0[path] = miss }
    return miss
  }

  /// For how many paths that lead nowhere it is said what may have been meant.
  private static let mostGuesses = 200

  private func find(_ path: String) -> Miss {
    var miss = Miss()
    let isAddress = path.isEmpty || path.hasSuffix("/")
    let wanted = isAddress ? path + "index.html" : path
    let spelled =
      inSmallLetters()[wanted.lowercased()] ?? inSmallLetters()[wanted.lowercased() + "/index.html"]
    miss.otherCase = spelled.map(address)
    miss.isFolder =
      disk.kind(of: join(folder, path.hasSuffix("/") ? String(path.dropLast()) : path)) == .folder
    guard miss.otherCase == nil, !miss.isFolder else { return miss }
    let around = Files.folder(of: isAddress ? String(path.dropLast()) : path)
    // Whoever has that many dead links needs no guess at each, and each costs a look at all names beside it.
    guard misses.withLock({ $0.count }) < SiteFiles.mostGuesses else { return miss }
    let beside = paths.filter { $0.hasPrefix(around.isEmpty ? "" : around + "/") }.map(address)
    let names = beside.filter { $0.hasSuffix("/") == isAddress }
    miss.near = nearName(to: path, among: names)
    return miss
  }

  /// The address of a file from the site's root, as links have it.
  func address(_ path: String) -> String {
    path.hasSuffix("index.html") && (path == "index.html" || path.hasSuffix("/index.html"))
      ? String(path.dropLast("index.html".utf8.count)) : path
  }

  private func inSmallLetters() -> [String: String] {
    lowercased.withLock { known in
      if let known { return known }
      let made = Dictionary(paths.map { ($0.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
      known = made
      return made
    }
  }
}
