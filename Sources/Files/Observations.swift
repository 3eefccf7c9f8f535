public import Text

/// What a file system was asked, and what it answered.
public struct Observations: Sendable {
  enum QuestionKind: Int, Sendable { case file, folder, kind }

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
  /// The hashes of the bytes that were read, by path; not of what was read in another run.
  private var hashes: [String: String] = [:]

  init(answers: [Question: Answer], hashes: [String: String] = [:]) {
    self.answers = answers
    self.hashes = hashes
  }

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

  /// The hash of all questions and answers about paths that are wanted: the same where the same was read, whenever that
  /// was written. Nil where nobody can tell what was read of one.
  public func hash(where isWanted: (String) -> Bool) -> String? {
    var wanted = answers.filter { isWanted($0.key.path) }
    guard !wanted.values.contains(.file(nil)) else { return nil }
    for question in wanted.keys where question.kind == .file {
      if let hash = hashes[question.path] { wanted[question] = .bytes(hash) }
    }
    var writer = PackedWriter()
    Observations(answers: wanted).write(to: &writer)
    return contentHash(writer.bytes)
  }

  // MARK: As bytes

  /// Writes all of it for `init(from:)`; the same questions and answers are the same bytes.
  public func write(to writer: inout PackedWriter) {
    let ordered = answers.sorted { ($0.key.path, $0.key.kind.rawValue) < ($1.key.path, $1.key.kind.rawValue) }
    writer.write(ordered) { entry, writer in
      writer.write(entry.key.path)
      switch entry.value {
      case .file(nil): writer.write(UInt8(0))
      case .file(let signature?):
        writer.write(UInt8(1))
        signature.write(to: &writer)
      case .bytes(let hash):
        writer.write(UInt8(2))
        writer.write(hash)
      case .folder(let hash):
        writer.write(UInt8(3))
        writer.write(hash)
      case .kind(let kind):
        writer.write(UInt8(4))
        writer.write(UInt8(FileKind.allCases.firstIndex { $0 == kind } ?? FileKind.allCases.count))
      }
    }
  }

  /// Reads what was written; nil for anything else.
  public init?(from reader: inout PackedReader) {
    var isKnown = true
    let read = reader.readList { reader -> (Question, Answer) in
      let path = reader.readText()
      let answer: Answer
      switch reader.read(UInt8.self) {
      case 0: answer = .file(nil)
      case 1: answer = .file(FileSignature(from: &reader))
      case 2: answer = .bytes(reader.readText())
      case 3: answer = .folder(reader.readOptionalText())
      case 4:
        let number = Int(reader.read(UInt8.self))
        answer = .kind(FileKind.allCases.indices.contains(number) ? FileKind.allCases[number] : nil)
      default:
        isKnown = false
        answer = .file(nil)
      }
      return (Question(path: path, kind: answer.questionKind), answer)
    }
    guard isKnown, reader.isSound else { return nil }
    answers = Dictionary(read, uniquingKeysWith: { first, _ in first })
  }
}
