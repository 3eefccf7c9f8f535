import Files
import Synchronization

@testable import Commands

/// A disk in memory, so that a test sees relative paths and leaves nothing behind.
final class MemoryDisk: WritableFileSystem {
  private let stored = Mutex<[String: [UInt8]]>([:])

  /// The paths of all files, sorted.
  var paths: [String] { stored.withLock { $0.keys.sorted() } }

  /// The text of a file; nil where there is none.
  func text(_ path: String) -> String? {
    stored.withLock { files in files[path].map { String(decoding: $0, as: UTF8.self) } }
  }

  /// Puts a file there.
  func put(_ text: String, at path: String) { stored.withLock { $0[path] = Array(text.utf8) } }

  /// Runs the program on this disk, on 20 November 2026; what it printed, with its exit status.
  func run(_ words: String...) -> Printed {
    let memory = MemoryConsole()
    let status = Commands.run(
      arguments: words, console: memory.console(), disk: self, clock: .stopped(at: 1_795_132_800))
    return Printed(output: memory.text(), error: memory.text(.error), status: status)
  }

  struct Printed: Equatable {
    var output = ""
    var error = ""
    var status = ExitStatus.success
  }

  private var files: MemoryFiles { stored.withLock { MemoryFiles(bytes: $0) } }

  func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] { try files.read(path, limit: limit) }
  func list(_ folder: String) throws(FileError) -> [String] { try files.list(folder) }
  func kind(of path: String) -> FileKind? { files.kind(of: path) }

  func write(_ bytes: [UInt8], to path: String, through temporary: String) throws(FileError) {
    stored.withLock { $0[path] = bytes }
  }

  func create(_ bytes: [UInt8], at path: String, through temporary: String) throws(FileError) -> Bool {
    stored.withLock { files in
      guard files[path] == nil else { return false }
      files[path] = bytes
      return true
    }
  }

  func removeFile(_ path: String) throws(FileError) { stored.withLock { $0[path] = nil } }
  func removeFolderIfEmpty(_ path: String) -> Bool { kind(of: path) == nil }
  func makeFolder(_ path: String) throws(FileError) {}
}

/// A text with the keys that wait taken in, as its questions ask: `#size: 6` becomes `size: 6`.
func answered(_ text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false).map(answeredLine).joined(separator: "\n")
}

private func answeredLine(_ line: Substring) -> String {
  let indentation = line.prefix { $0 == " " }
  let rest = line.dropFirst(indentation.count)
  let isQuestion = rest == "#" || rest.hasPrefix("# ") && !rest.hasPrefix("#  ")
  return isQuestion || !rest.hasPrefix("#") ? String(line) : String(indentation + rest.dropFirst())
}
