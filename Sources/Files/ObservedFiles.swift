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
      // What changed a moment ago is known by its bytes, since its next change may have the same time.
      notes.note(path, signature.map { .file($0) } ?? .bytes(contentHash(bytes)))
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

  /// What tells a folder from every other.
  public func identity(of folder: String) -> FolderIdentity? { base.identity(of: folder) }

  /// What is said of a file without reading it.
  public func signature(of path: String) -> FileSignature? { base.signature(of: path) }

  /// The same of a file that did not change lately.
  public func settledSignature(of path: String) -> FileSignature? { base.settledSignature(of: path) }

  /// Notes a file that is about to be read past this view.
  public func note(_ path: String) { notes.note(path, .file(base.settledSignature(of: path))) }

  /// A class, since all copies of the view note into one.
  private final class Notes: Sendable {
    private let known = Mutex<[Observations.Question: Observations.Answer]>([:])

    var all: Observations { Observations(answers: known.withLock { $0 }) }

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

/// What a file system was asked, and what it answered.
public struct Observations: Sendable {
  enum QuestionKind: UInt8, Sendable { case file, folder, kind }

  struct Question: Hashable, Sendable {
    let path: String
    let kind: QuestionKind
  }

  enum Answer: Equatable, Sendable {
    /// A file was read; nil where nobody can tell later whether it is the same, and nothing is.
    case file(FileSignature?)
    /// A file was read: the hash of its bytes.
    case bytes(String)
    /// A folder was listed: the hash of its names; nil where it could not be.
    case folder(String?)
    case kind(FileKind?)

    var questionKind: QuestionKind {
      switch self {
      case .file, .bytes: .file
      case .folder: .folder
      case .kind: .kind
      }
    }
  }

  private(set) var answers: [Question: Answer]

  init(answers: [Question: Answer]) { self.answers = answers }

  static func hash(of names: [String]) -> String {
    var hash = ContentHash()
    for name in names { hash.append(Array(name.utf8) + [0]) }
    return hash.text
  }

  /// Whether a file system would answer all of it in the same way.
  public func hold(in files: any FileSystem) -> Bool {
    answers.allSatisfy { question, answer in
      switch answer {
      case .file(let signature): signature != nil && files.signature(of: question.path) == signature
      case .bytes(let hash): (try? files.read(question.path)).map { contentHash($0) } == hash
      case .folder(let hash):
        hash != nil && (try? files.list(question.path)).map { Observations.hash(of: $0) } == hash
      case .kind(let kind): files.kind(of: question.path) == kind
      }
    }
  }

  // MARK: As text

  /// All of it as fields that no path can hold, to be read by `init(fields:)`.
  public var fields: [String] {
    var fields: [String] = []
    for (question, answer) in answers.sorted(by: { $0.key.path < $1.key.path }) {
      fields.append(question.path)
      switch answer {
      case .file(let signature): fields.append("f" + (signature.map(\.text) ?? ""))
      case .bytes(let hash): fields.append("b" + hash)
      case .folder(let hash): fields.append("d" + (hash ?? ""))
      case .kind(nil): fields.append("k")
      case .kind(.file): fields.append("kf")
      case .kind(.folder): fields.append("kd")
      case .kind(.other): fields.append("ko")
      }
    }
    return fields
  }

  /// Reads what `fields` wrote; nil for anything else.
  public init?(fields: ArraySlice<Substring>) {
    guard fields.count.isMultiple(of: 2) else { return nil }
    answers = [:]
    answers.reserveCapacity(fields.count / 2)
    var index = fields.startIndex
    while index < fields.endIndex {
      let (path, value) = (String(fields[index]), fields[index + 1])
      index += 2
      let answer: Answer
      switch value.first {
      case "f": answer = .file(FileSignature(text: value.dropFirst()))
      case "b": answer = .bytes(String(value.dropFirst()))
      case "d": answer = .folder(value.count > 1 ? String(value.dropFirst()) : nil)
      case "k":
        let kinds: [Substring: FileKind?] = ["k": nil, "kf": .file, "kd": .folder, "ko": .other]
        guard let kind = kinds[value] else { return nil }
        answer = .kind(kind)
      default: return nil
      }
      answers[Question(path: path, kind: answer.questionKind)] = answer
    }
  }
}

extension FileSignature {
  /// The parts in hexadecimal digits.
  public var text: String {
    [size, modified, changed, number].map { String($0, radix: 16) }.joined(separator: ".")
  }

  /// Reads what `text` wrote; nil for anything else.
  public init?(text: Substring) {
    let parts = text.utf8.split(separator: UInt8(ascii: ".")).compactMap { UInt64(Substring($0), radix: 16) }
    guard parts.count == 4 else { return nil }
    self.init(size: parts[0], modified: parts[1], changed: parts[2], number: parts[3])
  }
}
