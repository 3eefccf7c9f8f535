internal import Text

/// The list of the files that builds wrote into a site's folder: what proves that the folder is ours.
///
/// Its text has a line a file, by path: the hash of the bytes and the path. A hash of dashes is of a file that a build
/// was about to write.
struct Manifest: Sendable, Equatable {
  /// The manifest's own name in the folder.
  static let name = ".remit-manifest"
  /// The hash of a file that is about to be written.
  static let pending = String(repeating: "-", count: 16)

  private static let firstLine = "# Written by remit: the files below are its own, with their hashes."

  /// The hash of each file, by path.
  var hashes: [String: String] = [:]

  init(hashes: [String: String] = [:]) {
    self.hashes = hashes
  }

  /// Reads a manifest; nil for a text that is none, or that names a file outside of the folder.
  init?(_ bytes: [UInt8]) {
    // Git may have made the ends of lines CR LF.
    let lines = bytes.split(separator: UInt8(ascii: "\n")).map { line in
      String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }.filter { !$0.isEmpty }
    guard lines.first == Manifest.firstLine else { return nil }
    for line in lines.dropFirst() {
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      guard parts.count == 2, parts[0].utf8.count == 16, Manifest.isInside(parts[1]) else { return nil }
      hashes[parts[1]] = parts[0]
    }
  }

  /// The manifest's text.
  var bytes: [UInt8] {
    var buffer = ByteBuffer()
    buffer.append(Manifest.firstLine + "\n")
    for (path, hash) in hashes.sorted(by: { $0.key < $1.key }) {
      buffer.append("\(hash) \(path)\n")
    }
    return buffer.bytes
  }

  /// Whether a path stays in the folder: no part of it is empty, `.` or `..`.
  static func isInside(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." } && !path.utf8.contains(0)
  }
}
