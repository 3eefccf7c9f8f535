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

  /// The hash of all questions and answers about paths that are wanted.
  public func hash(where isWanted: (String) -> Bool) -> String {
    var pack = Pack()
    Observations(answers: answers.filter { isWanted($0.key.path) }).pack(into: &pack)
    return contentHash(pack.bytes)
  }

  // MARK: As bytes

  /// Writes all of it, to be read by `init(_:)`; the same questions and answers are the same bytes.
  public func pack(into pack: inout Pack) {
    let ordered = answers.sorted { ($0.key.path, $0.key.kind.rawValue) < ($1.key.path, $1.key.kind.rawValue) }
    pack.append(ordered) { pack, entry in
      pack.append(entry.key.path)
      switch entry.value {
      case .file(nil): pack.append(0)
      case .file(let signature?):
        pack.append(1)
        signature.pack(into: &pack)
      case .bytes(let hash):
        pack.append(2)
        pack.append(hash)
      case .folder(let hash):
        pack.append(3)
        pack.append(hash)
      case .kind(nil): pack.append(4)
      case .kind(.file): pack.append(5)
      case .kind(.folder): pack.append(6)
      case .kind(.other): pack.append(7)
      }
    }
  }

  /// Reads what `pack(into:)` wrote.
  public init(_ unpack: inout Unpack) throws(Unpack.Mismatch) {
    let count = try unpack.number()
    answers = [:]
    for _ in 0..<count {
      let path = try unpack.text()
      let answer: Answer
      switch try unpack.number() {
      case 0: answer = .file(nil)
      case 1: answer = .file(try FileSignature(&unpack))
      case 2: answer = .bytes(try unpack.text())
      case 3: answer = .folder(try unpack.optionalText())
      case 4: answer = .kind(nil)
      case 5: answer = .kind(.file)
      case 6: answer = .kind(.folder)
      case 7: answer = .kind(.other)
      default: throw Unpack.Mismatch()
      }
      answers[Question(path: path, kind: answer.questionKind)] = answer
    }
  }
}
