package import Files

/// What a build read, what it wrote and what it said, kept for the next one: where nothing of it changed, there is nothing
/// to do but to say it again.
package struct BuildRecord: Sendable {
  /// What decides about a site besides files: the version, the flags, the day.
  package var request: [String]
  /// What was asked of the disk.
  package var observations: Observations
  /// The folder of the site.
  package var output: String
  /// The files of the site with what the disk says of each, by path.
  package var written: [String: FileSignature]
  /// What pages were made of, by their paths, for those of which one can tell.
  package var keys: [String: String]
  /// The seconds since 1970 in UTC at which the day that the site is for is the same.
  package var moments: Range<Int>
  /// What the build said, a sentence each.
  package var said: [String]
  /// Its exit status.
  package var status: Int32

  private static let head = "remit-build 2"
  private static let name = "build"

  /// Makes a record.
  package init(
    request: [String], observations: Observations, output: String, written: [String: FileSignature],
    keys: [String: String],
    moments: Range<Int>, said: [String], status: Int32
  ) {
    self.moments = moments
    self.request = request
    self.observations = observations
    self.output = output
    self.written = written
    self.keys = keys
    self.said = said
    self.status = status
  }

  /// Whether the same build would read the same at a moment, and the site is as that build left it.
  package func holds(for request: [String], at now: Int, on disk: any FileSystem) -> Bool {
    self.request == request && moments.contains(now)
      && written.allSatisfy { disk.signature(of: join(output, $0.key)) == $0.value }
      && observations.hold(in: disk)
  }

  /// The pages that are as the build left them, and would be made of the same again.
  ///
  /// - Parameter manifest: the manifest, which has their hashes.
  func pages(
    madeOf keys: [String: String], in output: String, _ manifest: FileSignature?, on disk: any FileSystem
  ) -> Set<String> {
    guard output == self.output, let manifest, written[SiteWriter.manifestName] == manifest else { return [] }
    return Set(
      keys.lazy.filter { path, key in
        self.keys[path] == key && written[path] == disk.signature(of: join(output, path))
      }.map(\.key))
  }

  // MARK: On disk

  /// Reads the record in a folder; nil where there is none, or it is damaged or of another version.
  package static func read(from folder: String, on disk: any FileSystem) -> BuildRecord? {
    guard let bytes = disk.readSealed(join(folder, name)),
      let text = String(validating: bytes, as: UTF8.self)
    else { return nil }
    return BuildRecord(text)
  }

  /// Keeps the record in a folder. What can't be kept is no error: the next build does it all again.
  package func keep(in folder: String, on disk: any WritableFileSystem) {
    guard (try? disk.makeFolder(folder)) != nil else { return }
    try? disk.writeSealed(Array(text.utf8), to: join(folder, BuildRecord.name))
  }

  /// Fields that end in a zero byte, each list after its count: no path can hold one.
  private var text: String {
    var fields = [
      BuildRecord.head, output, String(status), String(moments.lowerBound), String(moments.upperBound),
    ]
    for list in [request, said] { fields += ["\(list.count)"] + list }
    let files = written.sorted { $0.key < $1.key }
    fields += ["\(files.count)"] + files.flatMap { [$0.key, $0.value.text, keys[$0.key] ?? ""] }
    return (fields + observations.fields).joined(separator: "\0")
  }

  private init?(_ text: String) {
    let fields = text.utf8.split(separator: 0, omittingEmptySubsequences: false).map { Substring($0) }
    var next = 0
    func take(_ count: Int) -> ArraySlice<Substring>? {
      guard count >= 0, fields.count - next >= count else { return nil }
      defer { next += count }
      return fields[next..<next + count]
    }
    func list(_ width: Int = 1) -> ArraySlice<Substring>? {
      guard let count = take(1)?.first.flatMap({ Int($0) }), count < 1 << 30 else { return nil }
      return take(count * width)
    }
    guard let start = take(5), start.first == Substring(BuildRecord.head), let status = Int32(start[2]),
      let first = Int(start[3]), let last = Int(start[4]), first <= last,
      let request = list(), let said = list(), let files = list(3),
      let observations = Observations(fields: fields[next...])
    else { return nil }
    self.request = request.map(String.init)
    self.said = said.map(String.init)
    self.status = status
    moments = first..<last
    self.observations = observations
    output = String(start[1])
    written = [:]
    keys = [:]
    var index = files.startIndex
    while index < files.endIndex {
      guard let signature = FileSignature(text: files[index + 1]) else { return nil }
      let path = String(files[index])
      written[path] = signature
      if !files[index + 2].isEmpty { keys[path] = String(files[index + 2]) }
      index += 3
    }
  }
}
