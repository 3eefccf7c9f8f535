internal import Text

/// The text of a role's file, cut into its keys: each with the remarks right above it.
struct RoleFileText {
  /// A piece of the file, line ends included.
  enum Piece: Equatable {
    /// Empty lines, and remarks that stand by themselves.
    case gap(String)
    case block(key: String, String)
  }

  /// How the remark begins that holds what no key does.
  static let restMark = "Left over from"

  private(set) var pieces: [Piece] = []

  init(_ text: String) {
    var reader = PieceReader()
    for line in lines(text) { reader.take(line) }
    pieces = reader.finish()
  }

  /// The whole text.
  var text: String {
    pieces.map { piece in
      switch piece {
      case .gap(let text), .block(_, let text): text
      }
    }.joined()
  }

  /// The text of a key, with lines that end in line feeds alone; nil where it is not there.
  func block(_ key: String) -> String? {
    for case .block(key, let text) in pieces { return RoleFileText.normal(text) }
    return nil
  }

  /// A text of a key without what editors change by themselves: blanks at the ends of lines, and how lines end.
  static func normal(_ text: String) -> String {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      String(line.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// Puts a text in the place of a key's, or where the key belongs.
  mutating func put(_ key: String, _ text: String) {
    let end = lineEnd
    let whole = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end) + end
    if let place = pieces.firstIndex(where: { $0.key == key }) {
      pieces[place] = .block(key: key, whole)
      return
    }
    let order = RoleKeyOrder.place(of: key)
    let group = RoleKeyOrder.group(of: key)
    closeLastLine(end)
    guard let before = pieces.lastIndex(where: { $0.key.map { RoleKeyOrder.place(of: $0) < order } ?? false })
    else {
      // Below what stands above the first key.
      let first = pieces.firstIndex { $0.key != nil } ?? pieces.count
      pieces.insert(.block(key: key, whole), at: first)
      return
    }
    let isNewGroup = pieces[before].key.map { RoleKeyOrder.group(of: $0) != group } ?? false
    pieces.insert(.block(key: key, whole), at: before + 1)
    if isNewGroup { pieces.insert(.gap(end), at: before + 1) }
  }

  /// Takes a key away.
  mutating func remove(_ key: String) { pieces.removeAll { $0.key == key } }

  private mutating func closeLastLine(_ end: String) {
    guard let last = pieces.last, !last.text.isEmpty, last.text.last?.isNewline != true else { return }
    pieces[pieces.count - 1] =
      switch last {
      case .gap(let text): .gap(text + end)
      case .block(let key, let text): .block(key: key, text + end)
      }
  }

  /// How the file's lines end.
  private var lineEnd: String {
    pieces.contains { $0.text.utf8.contains(UInt8(ascii: "\r")) } ? "\r\n" : "\n"
  }
}

extension RoleFileText.Piece {
  var key: String? { if case .block(let key, _) = self { key } else { nil } }
  fileprivate var text: String {
    switch self {
    case .gap(let text), .block(_, let text): text
    }
  }
}

/// The lines of a text, each with its end.
private func lines(_ text: String) -> [String] {
  var lines: [String] = []
  var line = ""
  // `\r\n` is one character.
  for character in text {
    line.append(character)
    if character.isNewline {
      lines.append(line)
      line = ""
    }
  }
  return line.isEmpty ? lines : lines + [line]
}

/// Reads lines into pieces.
private struct PieceReader {
  private var pieces: [RoleFileText.Piece] = []
  /// The key that is open, and its lines.
  private var open: (key: String, text: String)?
  /// Lines that belong to what comes next, or to nothing.
  private var waiting: [String] = []
  private var isInRest = false

  mutating func take(_ line: String) {
    if isInRest, line.hasPrefix("#") {
      open?.text += line
      return
    }
    isInRest = false
    if line.hasPrefix("# \(RoleFileText.restMark)") {
      begin(RoleKeyOrder.rest, line)
      isInRest = true
    } else if let key = waitingKey(line) {
      begin("#" + key, line)
    } else if let key = self.key(line) {
      begin(key, line)
    } else if let open, isContinuation(line, of: open.key) {
      self.open?.text += waiting.joined() + line
      waiting = []
    } else {
      waiting.append(line)
    }
  }

  mutating func finish() -> [RoleFileText.Piece] {
    close()
    if !waiting.isEmpty { pieces.append(.gap(waiting.joined())) }
    return pieces
  }

  /// Opens a key; the remarks right above it are its own.
  private mutating func begin(_ key: String, _ line: String) {
    let start = waiting.lastIndex { !$0.hasPrefix("#") }.map { $0 + 1 } ?? 0
    var own = Array(waiting[start...])
    waiting.removeSubrange(start...)
    // Remarks at the start of the file are the file's.
    if pieces.isEmpty, open == nil, waiting.isEmpty, !own.isEmpty, key == "title" {
      waiting = own
      own = []
    }
    close()
    if !waiting.isEmpty { pieces.append(.gap(waiting.joined())) }
    waiting = []
    open = (key, own.joined() + line)
  }

  private mutating func close() {
    if let open { pieces.append(.block(key: open.key, open.text)) }
    open = nil
  }

  /// Whether a line goes on with the value of a key.
  private func isContinuation(_ line: String, of key: String) -> Bool {
    if key == RoleKeyOrder.rest { return false }
    if key.hasPrefix("#") { return waiting.isEmpty && line.hasPrefix("#  ") }
    guard let first = line.first, !first.isNewline else { return false }
    guard first == " " || first == "\t" || line.hasPrefix("- ") || first == "]" || first == "}" else {
      return false
    }
    return line.contains { !$0.isWhitespace }
  }

  /// The key of a line `key: …`.
  private func key(_ line: some StringProtocol) -> String? {
    let name = line.prefix { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
    guard let first = name.first, first.isLowercase, line.dropFirst(name.count).first == ":" else {
      return nil
    }
    let after = line.dropFirst(name.count + 1).first
    return after.map { $0.isWhitespace } ?? true ? String(name) : nil
  }

  /// The key of a line `#key: …`.
  private func waitingKey(_ line: String) -> String? { line.first == "#" ? key(line.dropFirst()) : nil }
}
