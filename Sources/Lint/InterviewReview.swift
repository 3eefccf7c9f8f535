package import Content
package import Diagnostics
package import Judgement
internal import Language

/// How a role, or a company, decides, and all that a rule may want to know of it.
///
/// A role that has no interview of its own goes by the company's, which is looked at once, in the company's file. It is
/// one object, since many rules look at it.
package final class InterviewReview: Sendable {
  /// The stages, in their order; none in a job description in another format.
  package let stages: [StageReview]
  /// How long the decision takes after the last stage, where that is said.
  package let decisionWithin: Placed<TimeSpan>?
  /// The file that it stands in.
  package let file: SourceFile
  /// Where something is said that is missing in it.
  package let label: Label
  /// The texts, in the order of the stages; of a job description in another format, what it says of interviews.
  package let passages: [Passage]
  /// Whether it is a role's own.
  package let isOfRole: Bool
  /// The families that it decides about.
  package let families: [String]
  /// What is known of these families.
  package let knownFamilies: [Family]
  /// The company.
  package let company: Company?
  /// Whether its words can be read.
  package let isEnglish: Bool
  /// By what work is recognised; nil where nobody asked.
  package let book: ConceptBook?

  init(
    stages: [StageReview], decisionWithin: Placed<TimeSpan>?, file: SourceFile, label: Label,
    passages: [Passage], isOfRole: Bool, families: [String], knownFamilies: [Family], company: Company?,
    isEnglish: Bool, book: ConceptBook?
  ) {
    self.stages = stages
    self.decisionWithin = decisionWithin
    self.file = file
    self.label = label
    self.passages = passages
    self.isOfRole = isOfRole
    self.families = families
    self.knownFamilies = knownFamilies
    self.company = company
    self.isEnglish = isEnglish
    self.book = book
  }

  /// Whether any of its words is a phrase of some lists.
  package func mentions(_ matcher: WordMatcher) -> Bool { stages.contains { $0.mentions(matcher) } }

  /// A place in its file.
  package func label(_ place: SourceRange, _ note: String? = nil) -> Label { Label(file, place, note) }
}

/// A stage of an interview, and its words.
package struct StageReview: Sendable {
  /// The stage.
  package let stage: Stage
  /// What it says.
  package let passages: [Passage]

  /// Reads a stage; `passage` makes a passage of a text.
  init(_ stage: Stage, mustHaves: [Statement], _ passage: (PlainText) -> Passage) {
    self.stage = stage
    let texts = [stage.name] + [stage.prepare].compactMap { $0 } + stage.with + stage.assesses
    // An id says what its must-have says.
    let ids = Set(stage.assesses.map(\.value))
    let named = mustHaves.filter { $0.id.map { ids.contains($0.value) } ?? false }.map(\.text)
    passages = texts.filter { !$0.isEmpty }.map(passage)
    subjects = Array(passages.prefix([stage.name, stage.prepare].count { $0?.isEmpty == false }))
    meant = named.map(passage)
  }

  /// Those that say what it is about: its name, and how to prepare for it.
  let subjects: [Passage]
  /// The must-haves that it assesses.
  private let meant: [Passage]

  /// Whether any of its words, or of the must-haves that it assesses, is a phrase of some lists.
  package func mentions(_ matcher: WordMatcher) -> Bool {
    (passages + meant).contains { !matcher.matches(in: $0).isEmpty }
  }

  /// The words with which it says what is done, without those for who is there.
  var subjectStems: StemSet {
    (passages + meant).reduce(into: StemSet()) { $0.add($1.text.subjectStems) }
  }

  /// Whether a task is done at home.
  var isTakeHome: Bool {
    if let kind = stage.kind?.value { return kind == .takeHome }
    return stage.venue?.value == .home
  }

  /// Whether technical skill is assessed, as far as its kind says so.
  var isTechnical: Bool {
    switch stage.kind?.value {
    case .takeHome, .pairProgramming, .portfolioReview, .technical, .systemDesign, .algorithm: true
    default: false
    }
  }
}

extension TimeSpan {
  /// The hours of work in it: a day of work has eight, a week forty.
  var workingHours: Double {
    switch unit {
    case .minutes: count / 60
    case .hours: count
    case .days: count * 8
    case .weeks: count * 40
    case .months: count * 160
    case .years: count * 1920
    }
  }
}

extension RoleReview {
  /// The interview that the role has for itself, or what a job description in another format says of one.
  var ownInterview: InterviewReview? {
    if isPosting {
      return InterviewReview(
        stages: [], decisionWithin: nil, file: file, label: titleLabel, passages: passages(.interviewTalk),
        isOfRole: true, families: [], knownFamilies: families, company: company, isEnglish: isEnglish,
        book: profile?.book)
    }
    guard let own = role.interview, !own.stages.isEmpty else { return nil }
    let (texts, mustHaves) = (texts, role.mustHaves)
    let stages = own.stages.map {
      StageReview($0, mustHaves: mustHaves) { texts.passage(of: $0, .interview) }
    }
    return InterviewReview(
      stages: stages, decisionWithin: own.decisionWithin, file: file,
      label: file.key("interview", before: own.place).map { label($0) } ?? titleLabel,
      passages: stages.flatMap(\.passages),
      isOfRole: true, families: [role.family.value] + (role.secondFamily.map { [$0.family.value] } ?? []),
      knownFamilies: families, company: company, isEnglish: isEnglish, book: profile?.book)
  }
}

extension FieldSet {
  /// Where a job description in another format may speak of its interviews.
  fileprivate static let interviewTalk = FieldSet.role.union([.company, .page])
    .subtracting([.must, .nice, .duty, .success, .benefit, .pay])
}

extension CompanyReview {
  /// The interviews of the company, in the order of its file.
  var interviews: [InterviewReview] {
    company.interviews.compactMap { entry in
      let interview = entry.value
      guard !interview.stages.isEmpty else { return nil }
      let stages = interview.stages.map {
        StageReview($0, mustHaves: []) { Passage($0, .interview, in: file) }
      }
      // One interview for everybody has no key for a family.
      let isForAll = entry.key.place.contains(interview.place)
      let place = isForAll ? file.key("interview", before: interview.place) : entry.key.place
      return InterviewReview(
        stages: stages, decisionWithin: interview.decisionWithin, file: file,
        label: place.map { Label(file, $0) } ?? nameLabel, passages: stages.flatMap(\.passages),
        isOfRole: false, families: families(goingBy: entry.key.value), knownFamilies: edition.families,
        company: company, isEnglish: isEnglish, book: book)
    }
  }

  /// The families whose roles are decided about by an entry of the company's interviews.
  private func families(goingBy key: String) -> [String] {
    guard key == Company.everyFamily else { return [key] }
    let own = Set(company.interviews.map(\.key.value))
    var families: [String] = []
    for role in edition.roles where role.interview?.stages.isEmpty ?? true {
      let family = role.family.value
      if !own.contains(family), !families.contains(family) { families.append(family) }
    }
    return families
  }
}

extension SourceRange {
  fileprivate func contains(_ other: SourceRange) -> Bool { start <= other.start && other.end <= end }
}

extension SourceFile {
  /// Where a key stands whose mapping has its place; nil where it is not found before it.
  func key(_ name: String, before place: SourceRange) -> SourceRange? {
    let word = Array(name.utf8)
    var index = min(Int(place.start), bytes.count) - word.count
    while index >= 0 {
      if bytes[index...].starts(with: word), index == 0 || bytes[index - 1] <= 0x20 || isQuote(index - 1) {
        var end = index + word.count
        if isQuote(end) { end += 1 }
        if end < bytes.count, bytes[end] == UInt8(ascii: ":") {
          return SourceRange(index, index + word.count)
        }
      }
      index -= 1
    }
    return nil
  }

  private func isQuote(_ index: Int) -> Bool {
    bytes.indices.contains(index)
      && (bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'"))
  }
}
