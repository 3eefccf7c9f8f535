internal import Content
internal import Diagnostics
internal import Text

/// The members of a JSON object, taken one by one: what nobody took is left over.
struct JobFields {
  private let members: [(name: String, place: SourceRange, value: JSONTree)]
  private let place: SourceRange
  private let prefix: String
  private let isLenient: Bool
  private var taken: Set<String> = []

  /// Throws where the value is no object.
  ///
  /// - Parameter isLenient: whether a value of another type is left over rather than refused, as in JSON-LD, which
  ///   people write by hand.
  init(_ tree: JSONTree, prefix: String = "", isLenient: Bool = false) throws(ImportProblem) {
    guard case .object(let members) = tree.value else {
      let what = prefix.isEmpty ? "a job" : "`\(prefix.dropLast())`"
      throw ImportProblem(
        "\(what) is \(kind(of: tree)), and an object belongs there", at: tree.place,
        help: "fetch the board again, or take this job out of the file")
    }
    self.members = members
    self.prefix = prefix
    self.isLenient = isLenient
    place = tree.place
  }

  /// Whether there is a member of a name that is not null.
  func has(_ name: String) -> Bool { members.contains { $0.name == name && !isNull($0.value) } }

  /// Whether a member is an object.
  func isObject(_ name: String) -> Bool {
    members.contains { if $0.name == name, case .object = $0.value.value { true } else { false } }
  }

  /// The text of a member; nil where there is none, or nothing in it.
  mutating func text(_ name: String) throws(ImportProblem) -> String? {
    guard let value = take(name) else { return nil }
    guard let text = value.text else {
      if isLenient, case .list(let elements) = value.value, let first = elements.first?.text {
        if elements.count > 1 { taken.remove(name) }
        return first.trimmed.isEmpty ? nil : first
      }
      return try refuse(name, value, "a text")
    }
    return text.trimmed.isEmpty ? nil : text
  }

  /// The text of the first of some members that has one; the others say the same.
  mutating func text(firstOf names: String...) throws(ImportProblem) -> String? {
    var first: String?
    for name in names {
      let text = try text(name)
      first = first ?? text
    }
    return first
  }

  /// The same of names.
  mutating func identifier(firstOf names: String...) throws(ImportProblem) -> String? {
    var first: String?
    for name in names {
      let text = try identifier(name)
      first = first ?? text
    }
    return first
  }

  /// A text, or a number as it is written: what systems use as names.
  mutating func identifier(_ name: String) throws(ImportProblem) -> String? {
    guard let value = take(name) else { return nil }
    switch value.value {
    case .text(let text): return text.trimmed.isEmpty ? nil : text.trimmed
    case .word(let word) where value.number != nil: return word
    default: return try refuse(name, value, "a text or a number")
    }
  }

  /// A number, or a text that writes one.
  mutating func number(_ name: String) throws(ImportProblem) -> Double? {
    guard let value = take(name) else { return nil }
    if let number = value.number { return number }
    guard let text = value.text else { return try refuse(name, value, "a number") }
    let digits = withoutGroups(text.trimmed)
    if digits.isEmpty { return nil }
    guard let number = Double(digits), number.isFinite else { return try refuse(name, value, "a number") }
    return number
  }

  /// `true` or `false`.
  mutating func flag(_ name: String) throws(ImportProblem) -> Bool? {
    guard let value = take(name) else { return nil }
    guard let flag = value.flag else { return try refuse(name, value, "true or false") }
    return flag
  }

  /// The elements of a list; none where there is none.
  mutating func list(_ name: String) throws(ImportProblem) -> [JSONTree] {
    guard let value = take(name) else { return [] }
    guard case .list(let elements) = value.value else { return try refuse(name, value, "a list") ?? [] }
    return elements
  }

  /// The texts of a list, or one text alone.
  mutating func texts(_ name: String) throws(ImportProblem) -> [String] {
    guard let value = take(name) else { return [] }
    var texts: [String] = []
    for element in value.elements where !isNull(element) {
      guard let text = element.text else { return try refuse(name, element, "a text") ?? texts }
      if !text.trimmed.isEmpty { texts.append(text) }
    }
    return texts
  }

  /// The members of an object; nil where there is none.
  mutating func object(_ name: String) throws(ImportProblem) -> JobFields? {
    guard let value = take(name) else { return nil }
    if case .object = value.value {} else if isLenient { return try refuse(name, value, "an object") }
    return try JobFields(value, prefix: "\(prefix)\(name).", isLenient: isLenient)
  }

  /// Any value; nil where there is none.
  mutating func value(_ name: String) -> JSONTree? { take(name) }

  /// Takes members that say nothing more than others do.
  mutating func leaveOut(_ names: String...) { taken.formUnion(names) }

  /// A day at the start of a text such as `2026-11-02T09:00:00Z`; what is no day stays left over.
  mutating func day(_ name: String) throws(ImportProblem) -> CalendarDate? {
    guard let text = try text(name) else { return nil }
    let day = CalendarDate(text.trimmed.prefix(10))
    if day == nil { taken.remove(name) }
    return day
  }

  /// A day that is given as milliseconds since 1970 in UTC.
  mutating func dayOfMilliseconds(_ name: String) throws(ImportProblem) -> CalendarDate? {
    guard let number = try number(name) else { return nil }
    let days = (number / 86_400_000).rounded(.down)
    guard (0...2_000_000).contains(days) else {
      taken.remove(name)
      return nil
    }
    return CalendarDate(daysSinceEpoch: Int(days))
  }

  /// What nobody took and says something, with the names that lead there.
  var rest: [ImportedJob.Leftover] {
    members.filter { !taken.contains($0.name) && !$0.name.hasPrefix("@") }.flatMap {
      JobFields.leftovers($0.value, prefix + $0.name)
    }
  }

  /// What a value says, with the names that lead there.
  static func leftovers(_ tree: JSONTree, _ label: String) -> [ImportedJob.Leftover] {
    switch tree.value {
    case .text(let text): return text.trimmed.isEmpty ? [] : [.init(label: label, text: text)]
    case .word(let word): return ["null", "false"].contains(word) ? [] : [.init(label: label, text: word)]
    case .list(let elements): return elements.flatMap { leftovers($0, label) }
    case .object(let members):
      // Boards have facts of a company's own as a name and its value.
      if let name = tree["name"]?.text ?? tree["label"]?.text, let value = tree["value"],
        !name.trimmed.isEmpty
      {
        return leftovers(value, "\(label).\(name)")
      }
      return members.filter { !$0.name.hasPrefix("@") }.flatMap { leftovers($0.value, "\(label).\($0.name)") }
    }
  }

  private mutating func take(_ name: String) -> JSONTree? {
    guard let member = members.first(where: { $0.name == name }) else { return nil }
    taken.insert(name)
    return isNull(member.value) ? nil : member.value
  }

  /// Throws since a value has another type; where that is common, leaves it over.
  private mutating func refuse<Value>(
    _ name: String, _ value: JSONTree, _ expected: String
  ) throws(ImportProblem) -> Value? {
    if isLenient {
      taken.remove(name)
      return nil
    }
    throw ImportProblem(
      "`\(prefix)\(name)` is \(kind(of: value)), and \(expected) belongs there", at: value.place,
      help: "fetch the board again, or mend the value in the file")
  }
}

/// `60,000` and `60 000` without what groups their digits; any other text as it is.
private func withoutGroups(_ text: String) -> String {
  let groups = text.split(omittingEmptySubsequences: false) { ",' \u{A0}\u{202F}’".contains($0) }
  guard groups.count > 1, (1...3).contains(groups[0].count),
    groups.dropFirst().allSatisfy({ $0.count == 3 }),
    groups.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } })
  else { return text }
  return groups.joined()
}

func isNull(_ tree: JSONTree) -> Bool { if case .word("null") = tree.value { true } else { false } }

/// What a value is, with its article.
func kind(of tree: JSONTree) -> String {
  switch tree.value {
  case .object: "an object"
  case .list: "a list"
  case .text: "a text"
  case .word("null"): "null"
  case .word: tree.flag == nil ? "a number" : "true or false"
  }
}
