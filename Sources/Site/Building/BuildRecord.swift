package import Files
internal import Text

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
  /// The seconds since 1970 in UTC at which the day that the site is for is the same.
  package var moments: Range<Int>
  /// What the build said, a sentence each.
  package var said: [String]
  /// Its exit status.
  package var status: Int32

  private static let head = "remit-build 1"
  private static let name = "build"

  /// Makes a record.
  package init(
    request: [String], observations: Observations, output: String, written: [String: FileSignature],
    moments: Range<Int>, said: [String], status: Int32
  ) {
    self.moments = moments
    self.request = request
    self.observations = observations
    self.output = output
    self.written = written
    self.said = said
    self.status = status
  }

  /// Whether the same build would read the same at a moment, and the site is as that build left it.
  package func holds(for request: [String], at now: Int, on disk: any FileSystem) -> Bool {
    self.request == request && moments.contains(now)
      && written.allSatisfy { disk.signature(of: join(output, $0.key)) == $0.value }
      && observations.hold(in: disk)
  }

  // MARK: On disk

  /// Reads the record in a folder; nil where there is none, or it is damaged or of another version.
  package static func read(from folder: String, on disk: any FileSystem) -> BuildRecord? {
    guard let bytes = try? disk.read(join(folder, name)), bytes.count > 17 else { return nil }
    let end = bytes.count - 17
    guard bytes[end] == 0x0A, contentHash(Array(bytes[..<end])).utf8.elementsEqual(bytes[(end + 1)...]),
      let text = String(validating: bytes[..<end], as: UTF8.self)
    else { return nil }
    return BuildRecord(text)
  }

  /// Keeps the record in a folder. What can't be kept is no error: the next build does it all again.
  package func keep(in folder: String, on disk: any WritableFileSystem) {
    let path = join(folder, BuildRecord.name)
    let text = Array(text.utf8)
    guard (try? disk.makeFolder(folder)) != nil else { return }
    try? disk.write(text + [0x0A] + Array(contentHash(text).utf8), to: path, through: path + ".new")
  }

  /// Fields that end in a zero byte, each list after its count: no path can hold one.
  private var text: String {
    var fields = [
      BuildRecord.head, output, String(status), String(moments.lowerBound), String(moments.upperBound),
    ]
    for list in [request, said] { fields += ["\(list.count)"] + list }
    let files = written.sorted { $0.key < $1.key }
    fields += ["\(files.count)"] + files.flatMap { [$0.key, $0.value.text] }
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
      let request = list(), let said = list(), let files = list(2),
      let observations = Observations(fields: fields[next...])
    else { return nil }
    self.request = request.map(String.init)
    self.said = said.map(String.init)
    self.status = status
    moments = first..<last
    self.observations = observations
    output = String(start[1])
    written = [:]
    var index = files.startIndex
    while index < files.endIndex {
      guard let signature = FileSignature(text: files[index + 1]) else { return nil }
      written[String(files[index])] = signature
      index += 2
    }
  }
}
