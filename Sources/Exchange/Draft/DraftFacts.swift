internal import Content
internal import Rulebook
internal import Text
internal import YAML

/// The facts of a job as they are written, and what could not be read of them.
struct DraftFacts {
  /// What became of a job's pay.
  struct PayText: Equatable {
    /// `{min: 95000, max: 120000, currency: EUR, per: year}`
    var text: String
    var guess: String?
  }

  let places: PlaceReading
  private(set) var workplace: Reading<Workplace>?
  private(set) var types: [EmploymentType] = []
  private(set) var pay: PayText?
  private(set) var apply: String?
  private(set) var rest: [ImportedJob.Leftover] = []

  init(_ job: ImportedJob, _ posting: Posting) {
    places = PlaceReading(job.places)
    if let words = job.workplace {
      if let found = Terms.workplace(words) {
        workplace = Reading(value: found)
      } else {
        rest.append(.init(label: "workplace", text: words))
      }
    }
    if workplace == nil, let found = places.workplace {
      workplace = Reading(value: found, guessedFrom: "the place")
    }
    if workplace == nil, posting.workplaces.count == 1, let found = posting.workplaces.first {
      workplace = Reading(value: found.value, guessedFrom: "the text")
    }
    for words in job.types {
      if let type = Terms.type(words) {
        types.append(type)
      } else {
        rest.append(.init(label: "type", text: words))
      }
    }
    types = unique(types)
    if let words = job.level, Terms.level(words) == nil { rest.append(.init(label: "level", text: words)) }
    addPay(job, posting)
    if let address = job.apply {
      if isWebAddress(address) {
        apply = address
      } else {
        rest.append(.init(label: "address", text: address))
      }
    }
    if let page = job.page, page != job.apply, !isWebAddress(page) {
      rest.append(.init(label: "address", text: page))
    }
  }

  private mutating func addPay(_ job: ImportedJob, _ posting: Posting) {
    var ranges: [PayText] = []
    for pay in job.pay {
      if let text = DraftFacts.text(of: pay) {
        ranges.append(text)
      } else {
        let figures = [pay.min, pay.max].compactMap { $0.map(figure) }.joined(separator: "–")
        let words = [figures, pay.currency ?? "", pay.period ?? ""].filter { !$0.isEmpty }
        if !words.isEmpty { rest.append(.init(label: "pay", text: words.joined(separator: " "))) }
      }
    }
    if job.pay.isEmpty {
      let mentions = posting.pay.map { mention in
        ImportedPay(
          min: mention.min, max: mention.max, currency: mention.currency, period: mention.period?.rawValue)
      }
      ranges = mentions.compactMap(DraftFacts.text).map {
        PayText(text: $0.text, guess: $0.guess ?? "the text")
      }
    }
    let distinct = Dictionary(grouping: ranges, by: \.text)
    if distinct.count == 1 { pay = ranges.first }
    if distinct.count > 1 {
      for range in unique(ranges.map(\.text)) { rest.append(.init(label: "pay", text: range)) }
    }
  }

  /// A range as it is written; nil where a part of it is missing or can't be.
  private static func text(of pay: ImportedPay) -> PayText? {
    let currency = CleanText.line(pay.currency ?? "").uppercased()
    guard Codes.currencies.contains(currency) else { return nil }
    // Systems write 0 for a side that is open.
    let (min, max) = (pay.min.flatMap { $0 > 0 ? $0 : nil }, pay.max.flatMap { $0 > 0 ? $0 : nil })
    let figures = [min, max].compactMap { $0 }
    guard let low = figures.min(), let high = figures.max(), high < 1e12 else { return nil }
    var guess: String?
    var period = pay.period.flatMap { Terms.period($0) }
    if period == nil, let found = Terms.period(in: pay.words) {
      (period, guess) = (found, "the words around it")
    }
    // Nobody is paid so much in a month.
    if period == nil, low >= 20_000, ["EUR", "USD", "GBP", "CHF", "CAD", "AUD"].contains(currency) {
      (period, guess) = (.year, "the figures")
    }
    guard let period else { return nil }
    var parts: [String]
    switch (min, max) {
    case (nil, _): parts = ["max: \(figure(high))"]
    case (_, nil): parts = ["min: \(figure(low))"]
    default:
      parts = low == high ? ["amount: \(figure(low))"] : ["min: \(figure(low))", "max: \(figure(high))"]
    }
    parts += ["currency: \(currency)", "per: \(period.rawValue)"]
    return PayText(text: "{\(parts.joined(separator: ", "))}", guess: guess)
  }
}

/// A number as the format writes it: `95000`, `42.5`.
func figure(_ number: Double) -> String {
  guard let whole = Int(exactly: number.rounded()), abs(number) < 1e15 else { return "\(number)" }
  if number == number.rounded() { return "\(whole)" }
  let hundredths = Int((number * 100).rounded())
  let rest = hundredths % 100
  return rest % 10 == 0
    ? "\(hundredths / 100).\(rest / 10)" : "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
}

/// Whether a role may name it as an address of the web.
func isWebAddress(_ text: String) -> Bool {
  guard text.hasPrefix("https://") || text.hasPrefix("http://"), text.utf8.count <= 2_000 else {
    return false
  }
  let rest = text.drop { $0 != "/" }.dropFirst(2)
  return !rest.isEmpty && !rest.hasPrefix("/") && CleanText(text).text == text
    && text.unicodeScalars.allSatisfy { $0.value > 0x20 && !"<>\"\\^`{|}".unicodeScalars.contains($0) }
}

/// Whether a text is an address of mail, and nothing else.
func isMailAddress(_ text: String) -> Bool {
  let parts = text.split(separator: "@", omittingEmptySubsequences: false)
  guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), !parts[1].hasPrefix(".") else {
    return false
  }
  return text.unicodeScalars.allSatisfy {
    $0.value > 0x20 && $0.value < 0x7F && !"<>\"\\()[],:;%&?#".unicodeScalars.contains($0)
  }
}
