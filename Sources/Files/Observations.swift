internal import Text

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
    let wanted = Observations(answers: answers.filter { isWanted($0.key.path) })
    return Observations.hash(of: wanted.fields)
  }

  // MARK: As text

  /// All of it as fields that no path can hold, to be read by `init(fields:)`.
  public var fields: [String] {
    var fields: [String] = []
    let ordered = answers.sorted {
      ($0.key.path, $0.key.kind.rawValue) < ($1.key.path, $1.key.kind.rawValue)
    }
    for (question, answer) in ordered {
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
