internal import Content
internal import Diagnostics
internal import Markdown
internal import Text

/// The statements of a posting, by the keys of a role that they belong to.
struct SortedTexts: Sendable {
  /// A line of a list in a role's file.
  enum Entry: Sendable, Equatable {
    case item(String)
    /// What stands between the items of the source, or above them: a comment.
    case note(String)
  }

  /// A block of a text in Markdown.
  enum Block: Sendable, Equatable {
    case heading(String)
    case paragraph(String)
    case item(String)
  }

  /// Something that is to be reached.
  enum Success: Sendable, Equatable {
    case measure(within: TimeSpan, outcome: String)
    case note(String)
  }

  /// What has no place in a role.
  struct Rest: Sendable, Equatable {
    /// What it is about, in our words.
    var about: String
    /// Its heading and its lines.
    var lines: [String]
  }

  private(set) var problem: [Block] = []
  private(set) var duties: [Entry] = []
  private(set) var mustHaves: [Entry] = []
  private(set) var niceToHaves: [Entry] = []
  private(set) var benefits: [Entry] = []
  private(set) var success: [Success] = []
  private(set) var rest: [Rest] = []

  /// Sorts postings, the parts of one job.
  init(_ postings: [Posting]) {
    for posting in postings {
      figures = posting.pay.map(\.place).sorted { $0.start < $1.start }
      for section in posting.sections { add(section) }
    }
  }

  /// Where the posting at hand has figures of pay, in order.
  private var figures: [SourceRange] = []

  /// Whether a benefit is nothing but the pay.
  private func isPay(_ statement: Posting.Statement) -> Bool {
    let first = figures.partitioningIndex { $0.start >= statement.place.start }
    return figures[first...].prefix { $0.start < statement.place.end }.contains { figure in
      figure.end <= statement.place.end && figure.count * 2 > statement.place.count
    }
  }

  private mutating func add(_ section: Posting.Section) {
    let heading = section.heading.map { CleanText.line($0.text) }
    guard !section.statements.isEmpty else {
      if let heading { add([], heading, section.kind, section) }
      return
    }
    var start = 0
    let all = section.statements
    // The heading stands with the first of them.
    while start < all.count {
      var end = start + 1
      while end < all.count, all[end].kind == all[start].kind { end += 1 }
      add(Array(all[start..<end]), start == 0 ? heading : nil, all[start].kind, section)
      start = end
    }
  }

  private mutating func add(
    _ statements: [Posting.Statement], _ heading: String?, _ kind: Posting.Kind, _ section: Posting.Section
  ) {
    let hasItems = section.statements.contains { $0.kind == kind && $0.isItem }
    switch kind {
    case .responsibilities: duties += SortedTexts.entries(statements, heading, hasItems)
    case .mustHaves: mustHaves += SortedTexts.entries(statements, heading, hasItems)
    case .niceToHaves: niceToHaves += SortedTexts.entries(statements, heading, hasItems)
    case .benefits:
      let pay = statements.filter(isPay)
      benefits += SortedTexts.entries(statements.filter { !isPay($0) }, heading, hasItems)
      if !pay.isEmpty { addRest(pay, nil, .pay) }
    case .role: addProblem(statements, heading)
    case .success: addSuccess(statements, heading, section, hasItems)
    case .about, .pay, .interview, .apply, .equalOpportunity, .team, .other:
      addRest(statements, heading, kind)
    }
  }

  private static func entries(
    _ statements: [Posting.Statement], _ heading: String?, _ hasItems: Bool
  ) -> [Entry] {
    var entries = heading.map { [Entry.note($0)] } ?? []
    // An item that announces those below it: its place among the entries, and how deep it is.
    var parent: (index: Int, depth: Int)?
    for (place, statement) in statements.enumerated() {
      let text = CleanText.line(statement.text)
      if text.isEmpty { continue }
      let depth = statement.depth
      if let open = parent, let depth, depth > open.depth, case .item(let above) = entries[open.index] {
        entries[open.index] = .item(above.hasSuffix(":") ? "\(above) \(text)" : "\(above); \(text)")
        continue
      }
      parent = nil
      let announces = text.hasSuffix(":")
      if depth != nil || !hasItems && !(announces && place + 1 < statements.count) {
        entries.append(.item(text))
        if announces, let depth { parent = (entries.count - 1, depth) }
      } else {
        entries.append(.note(text))
      }
    }
    return entries
  }

  private mutating func addProblem(_ statements: [Posting.Statement], _ heading: String?) {
    if let heading { problem.append(.heading(heading)) }
    for statement in statements {
      let text = CleanText.line(statement.text)
      if !text.isEmpty { problem.append(statement.isItem ? .item(text) : .paragraph(text)) }
    }
  }

  private mutating func addSuccess(
    _ statements: [Posting.Statement], _ heading: String?, _ section: Posting.Section, _ hasItems: Bool
  ) {
    if let heading { success.append(.note(heading)) }
    var within = section.heading.flatMap { Terms.span(in: $0.text) }
    for statement in statements {
      let text = CleanText.line(statement.text)
      if text.isEmpty { continue }
      let own = Terms.span(in: text)
      if !statement.isItem, hasItems {
        // A line above some items says when they are due.
        if let own { within = own }
        success.append(.note(text))
      } else if let span = own ?? within {
        success.append(.measure(within: span, outcome: text))
      } else {
        success.append(.note(text))
      }
    }
  }

  private mutating func addRest(
    _ statements: [Posting.Statement], _ heading: String?, _ kind: Posting.Kind
  ) {
    var lines = heading.map { ["\($0):"] } ?? []
    lines += statements.map { ($0.isItem ? "- " : "") + CleanText.line($0.text) }
    rest.append(Rest(about: SortedTexts.names[kind] ?? "other", lines: lines))
  }

  private static let names: [Posting.Kind: String] = [
    .about: "the company", .team: "the team", .interview: "how you decide", .apply: "how to apply",
    .equalOpportunity: "equal opportunity", .pay: "pay", .other: "something else",
  ]
}

extension Posting.Statement {
  /// How deep its list is; nil where it is in none.
  fileprivate var depth: Int? { if case .item(let depth) = block.kind { depth } else { nil } }
  fileprivate var isItem: Bool { depth != nil }
}
