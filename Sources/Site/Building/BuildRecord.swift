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
    return bytes.withUnsafeBytes { bytes in
      var reader = PackedReader(bytes)
      guard let record = BuildRecord(from: &reader), reader.isFinished else { return nil }
      return record
    }
  }

  /// Keeps the record in a folder. What can't be kept is no error: the next build does it all again.
  package func keep(in folder: String, on disk: any WritableFileSystem) {
    guard (try? disk.makeFolder(folder)) != nil else { return }
    var writer = PackedWriter()
    write(to: &writer)
    try? disk.writeSealed(writer.bytes, to: join(folder, BuildRecord.name))
  }

  private func write(to writer: inout PackedWriter) {
    writer.write(BuildRecord.head)
    writer.write(request) { $1.write($0) }
    writer.write(output)
    writer.write(Int64(moments.lowerBound))
    writer.write(Int64(moments.upperBound))
    writer.write(said) { $1.write($0) }
    writer.write(status)
    writer.write(written.sorted { $0.key < $1.key }) { entry, writer in
      writer.write(entry.key)
      entry.value.write(to: &writer)
    }
    observations.write(to: &writer)
    made.write(to: &writer)
  }

  private init?(from reader: inout PackedReader) {
    guard reader.readText() == BuildRecord.head else { return nil }
    request = reader.readList { $0.readText() }
    output = reader.readText()
    let (first, last) = (Int(reader.read(Int64.self)), Int(reader.read(Int64.self)))
    guard first <= last else { return nil }
    moments = first..<last
    said = reader.readList { $0.readText() }
    status = reader.read()
    written = Dictionary(
      reader.readList { ($0.readText(), FileSignature(from: &$0)) }, uniquingKeysWith: { first, _ in first })
    guard let observations = Observations(from: &reader) else { return nil }
    self.observations = observations
    made = MadeOf(from: &reader)
  }
}
