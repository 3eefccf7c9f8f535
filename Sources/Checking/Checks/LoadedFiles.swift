internal import Files
internal import Synchronization

/// What is known of the files that pages load, each looked at once.
final class LoadedFiles: Sendable {
  /// A file as a page pays for it.
  struct Weight: Sendable {
    /// The bytes that travel: about what gzip makes of a text, and the bytes of any other file.
    var bytes: Int
    /// Whether it is a picture of pixels, which is not counted.
    var isPhoto: Bool
  }

  private let files: SiteFiles
  private let site: SiteBase
  private let weights = Mutex<[Int: Weight]>([:])
  private let sheets = Mutex<[Int: [Int]]>([:])

  init(_ files: SiteFiles, _ site: SiteBase) {
    self.files = files
    self.site = site
  }

  /// What a file weighs.
  func weight(_ index: Int) throws(FileError) -> Weight {
    if let known = weights.withLock({ $0[index] }) { return known }
    let ending = files.paths[index].split(separator: ".").last.map { $0.lowercased() } ?? ""
    let isPhoto = ["png", "jpg", "jpeg", "webp", "avif", "gif"].contains(ending)
    let bytes = try files.read(index)
    let isPacked = isPhoto || ["woff", "woff2", "mp4", "webm", "mp3", "pdf", "zip"].contains(ending)
    let weight = Weight(bytes: isPacked ? bytes.count : compressedSize(bytes), isPhoto: isPhoto)
    weights.withLock { $0[index] = weight }
    return weight
  }

  /// The files that a style sheet loads, and those that its imports load.
  func loads(ofSheet index: Int) throws(FileError) -> [Int] {
    if let known = sheets.withLock({ $0[index] }) { return known }
    // Sheets that import each other end here.
    sheets.withLock { $0[index] = [] }
    var found: [Int] = []
    let resolver = AddressResolver(files, site, of: index)
    for load in loadsOfStylesheet(try files.read(index)) {
      guard case .file(let target) = resolver.resolve(load.address).target, target != index else { continue }
      found.append(target)
      if load.kind == .sheet { found += try loads(ofSheet: target) }
    }
    let all = found
    sheets.withLock { $0[index] = all }
    return found
  }
}
