internal import Files
internal import Routes

/// What an earlier build left in the site's folder, as far as it would be made of the same again.
struct EarlierBuild: Sendable {
  private let record: BuildRecord?
  private let keys: [String: String]
  private let disk: any FileSystem

  /// - Parameters:
  ///   - record: what it kept.
  ///   - keys: what pages are made of now.
  ///   - folder: the site's folder.
  ///   - manifest: the manifest's signature; it has the hashes of all that is left as it is.
  init(
    _ record: BuildRecord?, _ keys: [String: String], _ folder: String, _ manifest: FileSignature?,
    _ disk: any FileSystem
  ) {
    let isOurs =
      record?.output == folder && manifest != nil && record?.written[SiteWriter.manifestName] == manifest
    self.record = isOurs ? record : nil
    self.keys = keys
    self.disk = disk
  }

  /// Whether a page is there as it would be made.
  func hasPage(_ path: String) -> Bool {
    isSame(path) && record?.isAsLeft(path, on: disk) == true
  }

  /// A part of a list as it would be made; nil where that has to be done.
  func part(_ number: Int, of path: String, key: String?) -> [UInt8]? {
    guard let key, let record, let parts = record.made.lists[path], parts.indices.contains(number),
      parts[number].key == key, record.isAsLeft(path, on: disk)
    else { return nil }
    let start = parts[..<number].reduce(0) { $0 + $1.count }
    return try? disk.read(join(record.output, path), start..<start + parts[number].count)
  }

  /// How many characters descriptions of roles have, by language and slug, where they are as they were.
  func descriptionLengths(of routes: [Route]) -> [(language: String, slug: String, length: Int)] {
    guard let record else { return [] }
    return routes.compactMap { route in
      guard case .role(let slug) = route.page, isSame(route.address.file),
        let length = record.made.pages[route.address.file]?.descriptionLength
      else { return nil }
      return (route.language, slug, length)
    }
  }

  private func isSame(_ path: String) -> Bool {
    guard let key = keys[path] else { return false }
    return record?.made.pages[path]?.key == key
  }
}
