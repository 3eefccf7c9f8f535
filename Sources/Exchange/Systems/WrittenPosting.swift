internal import Content
internal import Diagnostics
internal import Rulebook
internal import Text
internal import YAML

extension ImportedJob {
  /// A posting in Markdown or plain text. Lines such as `Location: Berlin, Germany` are facts.
  static func text(_ file: SourceFile, _ system: ImportSystem) throws(ImportProblem)
    -> ImportedJob
  {
    guard file.bytes.count <= 1 << 20 else {
      throw ImportProblem("it is longer than a megabyte", help: "give a file for each posting")
    }
    if let problem = textProblem(in: file), !problem.isReadable {
      throw ImportProblem(
        problem.finding.message, at: problem.finding.primary.range,
        help: problem.finding.help ?? "save it as UTF-8")
    }
    let source = CleanText(String(decoding: file.bytes, as: UTF8.self))
    var job = ImportedJob(system: system, id: "")
    var facts = WrittenFacts(source.text)
    job.title = facts.title ?? ""
    let isHTML = source.text.first { !$0.isWhitespace } == "<" && HTMLReduction.holdsTags(source.text)
    let text = isHTML ? HTMLReduction.reduced(facts.text).markdown : facts.text
    var sink = DiagnosticSink()
    if job.title.isEmpty,
      let title = Posting.read(SourceFile(path: "posting.md", text: text), into: &sink)?.title
    {
      job.title = title.value
      facts.takeTitle(title.value)
    }
    guard !CleanText.line(job.title).isEmpty else {
      throw ImportProblem(
        "no line of it looks like a title",
        help: "write the title into its first line, alone, as in `# ML Engineer`")
    }
    facts.fill(&job)
    // Files are called anything: only title and place tell one posting from another.
    let name = slug(
      of: "\(job.title) \(job.places.first?.words ?? "")".trimmed, keepingOtherScripts: true)
    job.id = name.isEmpty ? "posting" : name
    if source.dropped > 0 {
      job.notes.append(
        "\(counted(source.dropped, "character", "characters")) that nobody sees \(source.dropped == 1 ? "was" : "were") dropped"
      )
    }
    job.parts = [Part(text: facts.text, isWritten: !isHTML)]
    return job
  }
}

/// The facts that a posting gives line by line, and the text without those lines.
struct WrittenFacts {
  private(set) var text: String
  private(set) var title: String?
  private var facts: [(key: String, label: String, value: String)] = []

  init(_ source: String) {
    var lines = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var isFront = false
    // Below the first heading, and in a list of other things, words before a colon are no labels.
    var isFirst = true
    var isInList = false
    for (place, line) in lines.enumerated().prefix(400) {
      if line.hasPrefix("---"), place == 0 || isFront {
        isFront = place == 0 && lines.dropFirst().prefix(60).contains { $0.hasPrefix("---") }
        if place == 0, !isFront { continue }
        lines[place] = ""
        continue
      }
      let next = place + 1 < lines.count ? lines[place + 1] : ""
      // The first of all is the title.
      if !isFront, !isFirst, WrittenFacts.isHeading(line, above: next) { break }
      if !line.trimmed.isEmpty { isFirst = false }
      let isItem = !isFront && WrittenFacts.isItem(line)
      guard let (label, value) = WrittenFacts.labelled(line) else {
        isInList = isInList || isItem
        continue
      }
      if isItem, isInList { continue }
      if ["title", "job title", "position title", "role title"].contains(label.lowercased()), title == nil {
        title = value
        lines[place] = ""
      } else if let key = Terms.fact(label), WrittenFacts.isRead(key, value) {
        facts.append((key, label, value))
        lines[place] = ""
      } else if isFront || isItem && !facts.isEmpty && value.utf8.count <= 60
        || Terms.fact(label) != nil && value.utf8.count <= 60 && !value.hasSuffix(".")
      {
        facts.append(("", label, value))
        lines[place] = ""
      }
    }
    text = lines.joined(separator: "\n")
  }

  /// Takes the line away that is the title.
  mutating func takeTitle(_ title: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let wanted = WrittenFacts.words(title)
    guard let place = lines.prefix(60).firstIndex(where: { WrittenFacts.words($0) == wanted }) else { return }
    lines[place] = ""
    // The line below it that makes a heading of it.
    if place + 1 < lines.count, lines[place + 1].allSatisfy({ $0 == "=" || $0 == "-" }) {
      lines[place + 1] = ""
    }
    text = lines.joined(separator: "\n")
  }

  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    forEachWord(of: text) { words.append($0) }
    return words
  }

  /// Puts the facts into a job.
  func fill(_ job: inout ImportedJob) {
    for (key, label, value) in facts {
      let isKept: Bool
      switch key {
      case "place":
        job.places.append(ImportedPlace(words: value))
        isKept = true
      case "workplace":
        let words = WrittenFacts.outside(value)
        isKept = WrittenFacts.set(&job.workplace, words) && words == value
      case "type":
        job.types += WrittenFacts.alternatives(value)
        isKept = true
      case "team":
        job.teams.append(value)
        isKept = true
      case "level": isKept = WrittenFacts.set(&job.level, value)
      case "closes":
        isKept = WrittenFacts.set(
          &job.closes, CalendarDate(written: value).map { Closing.on($0) } ?? .rolling)
      case "posted": isKept = WrittenFacts.set(&job.posted, CalendarDate(written: value))
      case "starts": isKept = WrittenFacts.set(&job.starts, CalendarDate(written: value))
      case "requisition": isKept = WrittenFacts.set(&job.requisition, value)
      case "apply":
        isKept =
          job.apply == nil && job.email == nil
          && (value.contains("://")
            ? WrittenFacts.set(&job.apply, value) : WrittenFacts.set(&job.email, value))
      case "pay":
        job.pay += WrittenFacts.pay(value)
        isKept = WrittenFacts.isPayAlone(value)
      default: isKept = false
      }
      if !isKept { job.rest.append(.init(label: label, text: value)) }
    }
  }

  /// Puts a value where none is yet; says whether it did.
  private static func set<Value>(_ place: inout Value?, _ value: Value?) -> Bool {
    guard place == nil, let value else { return false }
    place = value
    return true
  }

  /// Whether a line is a heading below the title.
  private static func isHeading(_ line: String, above next: String) -> Bool {
    line.hasPrefix("##") || next.count > 2 && next.allSatisfy { $0 == "-" } && !line.trimmed.isEmpty
  }

  private static func isItem(_ line: String) -> Bool {
    let start = line.drop { $0 == " " || $0 == "\t" }
    return "-*•".contains(start.first ?? " ") && start.dropFirst().first?.isWhitespace == true
  }

  /// `**Location:** Berlin`, `- Location: Berlin`; nil for any other line.
  private static func labelled(_ line: String) -> (label: String, value: String)? {
    guard line.utf8.count <= 300 else { return nil }
    let plain = line.drop { " \t-*•#_".contains($0) }
    guard let colon = plain.prefix(40).firstIndex(of: ":") else { return nil }
    let label = plain[..<colon].filter { !"*_".contains($0) }
    var value = String(plain[plain.index(after: colon)...].drop { "*_ \t".contains($0) })
    while let last = value.last, last.isWhitespace || "*_".contains(last) { value.removeLast() }
    // A web address is no label.
    guard !label.isEmpty, !value.isEmpty, !value.hasPrefix("//") else { return nil }
    if value.count > 1, let first = value.first, first == value.last, "\"'".contains(first) {
      value = String(value.dropFirst().dropLast())
    }
    // `<https://…>` is an address in Markdown.
    if value.hasPrefix("<"), value.hasSuffix(">") {
      let inner = String(value.dropFirst().dropLast())
      if isWebAddress(inner) || isMailAddress(inner) { value = inner }
    }
    return value.isEmpty ? nil : (label.trimmed, value)
  }

  /// Whether a value is what its label announces: a sentence after `Team:` is none.
  private static func isRead(_ key: String, _ value: String) -> Bool {
    switch key {
    case "place":
      let reading = PlaceReading([ImportedPlace(words: value)])
      return reading.unread.isEmpty && value.utf8.count <= 160
    case "workplace": return Terms.workplace(WrittenFacts.outside(value)) != nil
    case "type": return alternatives(value).allSatisfy { Terms.type($0) != nil }
    case "level": return Terms.level(value) != nil
    case "closes": return CalendarDate(written: value) != nil || Terms.value("closes", value) != nil
    case "posted", "starts": return CalendarDate(written: value) != nil
    case "pay": return !pay(value).isEmpty
    case "team", "requisition": return value.utf8.count <= 60 && !value.hasSuffix(".")
    case "apply": return isWebAddress(value) || isMailAddress(value)
    case "company": return value.utf8.count <= 100
    default: return false
    }
  }

  /// A value without what stands behind it in parentheses.
  private static func outside(_ value: String) -> String { String(value.prefix { $0 != "(" }).trimmed }

  private static func alternatives(_ value: String) -> [String] {
    value.split { ",;/".contains($0) }.flatMap { $0.split(separator: " or ") }.map { String($0).trimmed }
      .filter { !$0.isEmpty }
  }

  private static func pay(_ value: String) -> [ImportedPay] {
    var sink = DiagnosticSink()
    let file = SourceFile(path: "pay.md", text: "---\ntitle: Pay\n---\n\n## Salary\n\n\(value)\n")
    return (Posting.read(file, into: &sink)?.pay ?? []).map { mention in
      ImportedPay(
        min: mention.min, max: mention.max, currency: mention.currency, period: mention.period?.rawValue,
        words: value)
    }
  }

  /// Whether a text says a range, its currency and its period, and nothing else.
  private static func isPayAlone(_ text: String) -> Bool {
    words(text).allSatisfy { word in
      word.first?.isNumber == true && word.drop { $0.isNumber }.allSatisfy { $0 == "k" }
        || Codes.currencies.contains(word.uppercased()) || Terms.period(word) != nil
        || ["a", "an", "per", "pro", "par", "por", "from", "to", "up", "between", "and", "k"].contains(word)
    }
  }
}
