internal import Synchronization
internal import Text

/// A file system that notes what was asked of it, so that one can tell later whether the answers are still the same.
public struct ObservedFiles: FileSystem {
  private let base: any FileSystem
  private let notes = Notes()

  /// Looks at what `base` is asked for.
  public init(_ base: any FileSystem) { self.base = base }

  /// What was asked so far, and what the answers were.
  public var observations: Observations { notes.all }

  /// Reads a file.
  public func read(_ path: String) throws(FileError) -> [UInt8] {
    // Before it is read: a file that changes while it is read has another signature thereafter.
    let signature = base.settledSignature(of: path)
    do throws(FileError) {
      let bytes = try base.read(path)
      let hash = contentHash(bytes)
      notes.note(read: path, hash)
      // What changed a moment ago is known by its bytes, since its next change may have the same time.
      notes.note(path, signature.map { .file($0) } ?? .bytes(hash))
      return bytes
    } catch {
      notes.note(path, .file(nil))
      throw error
    }
  }

  /// The names in a folder.
  public func list(_ folder: String) throws(FileError) -> [String] {
    do throws(FileError) {
      let names = try base.list(folder)
      notes.note(folder, .folder(Observations.hash(of: names)))
      return names
    } catch {
      notes.note(folder, .folder(nil))
      throw error
    }
  }

  /// What lies at a path.
  public func kind(of path: String) -> FileKind? {
    let kind = base.kind(of: path)
    notes.note(path, .kind(kind))
    return kind
  }

  /// The path from the root; links are not noted, since what they lead to is.
  public func resolved(_ path: String) -> String? { base.resolved(path) }
  /// Whether a symbolic link lies at a path.
  public func isLink(_ path: String) -> Bool { base.isLink(path) }

  /// What tells a folder from every other.
  public func identity(of folder: String) -> FolderIdentity? { base.identity(of: folder) }

  /// What is said of a file without reading it.
  public func signature(of path: String) -> FileSignature? { base.signature(of: path) }

  /// The same of a file that did not change lately.
  public func settledSignature(of path: String) -> FileSignature? { base.settledSignature(of: path) }

  /// Notes a file that is about to be read past this view; one that changed a moment ago is read for that.
  public func note(_ path: String) {
    if let signature = base.settledSignature(of: path) {
      notes.note(path, .file(signature))
    } else if let bytes = try? base.read(path) {
      let hash = contentHash(bytes)
      notes.note(read: path, hash)
      notes.note(path, .bytes(hash))
    } else {
      notes.note(path, .file(nil))
    }
  }

  /// A class, since all copies of the view note into one.
  private final class Notes: Sendable {
    private let known = Mutex<[Observations.Question: Observations.Answer]>([:])
    private let hashes = Mutex<[String: String]>([:])

    var all: Observations { Observations(answers: known.withLock { $0 }, hashes: hashes.withLock { $0 }) }

    func note(read path: String, _ hash: String) { hashes.withLock { $0[path] = hash } }

    func note(_ path: String, _ answer: Observations.Answer) {
      let question = Observations.Question(path: path, kind: answer.questionKind)
      // Where two answers differ, something changed meanwhile, and nobody knows which of them was built.
      known.withLock { known in
        if let other = known[question], other != answer { known[question] = .file(nil) }
        if known[question] == nil { known[question] = answer }
      }
    }
  }
}
