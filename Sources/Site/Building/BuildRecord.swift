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
  /// What the pages of roles and the lists of them were made of.
  package var made = MadeOf()
  /// The seconds since 1970 in UTC at which the day that the site is for is the same.
  package var moments: Range<Int>
  /// What the build said, a sentence each.
  package var said: [String]
  /// Its exit status.
  package var status: Int32

  /// Makes a record.
  package init(
    request: [String], observations: Observations, output: String, written: [String: FileSignature],
    made: MadeOf = MadeOf(), moments: Range<Int>, said: [String], status: Int32
  ) {
    self.moments = moments
    self.request = request
    self.observations = observations
    self.output = output
    self.written = written
    self.made = made
    self.said = said
    self.status = status
  }

  /// Whether the same build would read the same at a moment, and the site is as that build left it.
  package func holds(for request: [String], at now: Int, on disk: any FileSystem) -> Bool {
    self.request == request && moments.contains(now)
      && written.keys.allSatisfy { isAsLeft($0, on: disk) }
      && observations.hold(in: disk)
  }

  /// Whether a file of the site is as the build left it.
  func isAsLeft(_ path: String, on disk: any FileSystem) -> Bool {
    guard let signature = written[path] else { return false }
    return disk.signature(of: join(output, path)) == signature
  }
}

// MARK: - On disk

extension BuildRecord {
  private static let head = "remit-build 3"
  private static let name = "build"

  /// Reads the record in a folder; nil where there is none, or it is damaged or of another version.
  package static func read(from folder: String, on disk: any FileSystem) -> BuildRecord? {
    guard let bytes = disk.readSealed(join(folder, name)) else { return nil }
    var unpack = Unpack(bytes)
    return try? BuildRecord(&unpack)
  }

  /// Keeps the record in a folder. What can't be kept is no error: the next build does it all again.
  package func keep(in folder: String, on disk: any WritableFileSystem) {
    guard (try? disk.makeFolder(folder)) != nil else { return }
    var pack = Pack()
    self.pack(into: &pack)
    try? disk.writeSealed(pack.bytes, to: join(folder, BuildRecord.name))
  }

  private func pack(into pack: inout Pack) {
    pack.append(BuildRecord.head)
    pack.append(request) { $0.append($1) }
    pack.append(output)
    pack.append(bits: UInt64(bitPattern: Int64(moments.lowerBound)))
    pack.append(bits: UInt64(bitPattern: Int64(moments.upperBound)))
    pack.append(said) { $0.append($1) }
    pack.append(Int(status))
    pack.append(written.sorted { $0.key < $1.key }) {
      $0.append($1.key)
      $1.value.pack(into: &$0)
    }
    observations.pack(into: &pack)
    made.pack(into: &pack)
  }

  private init(_ unpack: inout Unpack) throws(Unpack.Mismatch) {
    guard try unpack.text() == BuildRecord.head else { throw Unpack.Mismatch() }
    request = try unpack.list { (unpack) throws(Unpack.Mismatch) in try unpack.text() }
    output = try unpack.text()
    let first = Int(Int64(bitPattern: try unpack.bits()))
    let last = Int(Int64(bitPattern: try unpack.bits()))
    guard first <= last else { throw Unpack.Mismatch() }
    moments = first..<last
    said = try unpack.list { (unpack) throws(Unpack.Mismatch) in try unpack.text() }
    status = Int32(truncatingIfNeeded: try unpack.number())
    written = [:]
    for _ in 0..<(try unpack.number()) { written[try unpack.text()] = try FileSignature(&unpack) }
    observations = try Observations(&unpack)
    made = try MadeOf(&unpack)
  }
}
