package import Diagnostics
internal import YAML
internal import Text

/// Who is hiring.
package struct Company: ContentFile {
  package var file = SourceFile(path: "", bytes: [])
  package var mentions: [Mention] = []
  package var place = SourceRange.fileStart
  package var name = PlainText()
  package var legalName: PlainText?
  package var url = PlainText()
  package var logo: PlainText?
  package var socialImage: PlainText?
  package var tagline: PlainText?
  package var mission: MarkdownText?
  package var values: [CompanyValue] = []
  package var evp: ValueProposition?
  package var stage: Placed<CompanyStage>?
  package var employees: Placed<Int>?
  package var readiness: Readiness?
  package var people: [TableEntry<Placed<Int>>] = []
  package var benefits: [PlainText] = []
  package var statements: Statements?
  package var regulatedData: Placed<Bool>?
  package var interviews: [TableEntry<Interview>] = []
  package var openApplication: OpenApplication?
  package var newsletter: Newsletter?
  package var links: [NamedLink] = []
  package var notes: PlainText?
  package var allow: [Allowance] = []
  package var params: [TableEntry<FreeValue>] = []

  static let form = Form<Company>.mapping(
    "company.yaml", Company(),
    [
      .required("name", .name, \.name, "the name that people know"),
      .optional("legal-name", .fact, \.legalName, "the registered name"),
      .required("url", .wholeWebAddress, \.url, "the company's own site"),
      .optional("logo", .asset, \.logo, "the logo"),
      .optional("social-image", .asset, \.socialImage, "the picture that links to the site show elsewhere"),
      .optional("tagline", .text, \.tagline, "what the company does, in one line"),
      .optional("mission", .markdown, \.mission, "what the company does, and why"),
      .defaulted(
        "values", .list(CompanyValue.form), \.values, "what the company holds to, each with its proof"),
      .optional("evp", ValueProposition.form, \.evp, "which problems, with what, and how people grow"),
      .optional("stage", .choice(CompanyStage.self), \.stage, "how far the company is with its models"),
      .optional("employees", .wholeNumber(1...10_000_000), \.employees, "how many people work there"),
      .optional(
        "readiness", Readiness.form, \.readiness,
        "how ready the company is for the roles, from 1 (not at all) to 5", isPrivate: true),
      .defaulted(
        "people", .table(key: "family", keys: .slug, names: { _ in .family }, .wholeNumber(0...1_000_000)),
        \.people,
        "how many people each family has", isPrivate: true),
      .defaulted("benefits", .list(.text), \.benefits, "what everybody has"),
      .optional(
        "statements", Statements.form, \.statements, "equal opportunity, accommodation, privacy and the like"),
      .optional("regulated-data", .truth, \.regulatedData, "whether the data is regulated or sensitive"),
      .defaulted("interview", .interviews, \.interviews, "how you decide: for all, or for each family"),
      .optional(
        "open-application", OpenApplication.form, \.openApplication, "for those whose role is not there"),
      .optional("newsletter", Newsletter.form, \.newsletter, "news of new roles"),
      .defaulted("links", .list(NamedLink.form), \.links, "pages elsewhere"),
      .notes(\.notes),
      .allow(\.allow),
      .params(\.params),
    ])
}

extension Company {
  /// The key below `interview` that holds for every family without one of its own.
  package static let everyFamily = "all"

  /// How the company decides for a family.
  package func interview(for family: String) -> Interview? {
    let entry =
      interviews.first { $0.key.value == family } ?? interviews.first { $0.key.value == Company.everyFamily }
    return entry?.value
  }
}

extension Form where Value == [TableEntry<Interview>] {
  /// One interview for all, or one for each family and `all` for the others.
  static var interviews: Form {
    let table = Form.table(
      key: "family, or `all`", keys: .slug, names: { $0 == Company.everyFamily ? nil : .family },
      Interview.form)
    return Form(
      .either(Interview.form.shape, table.shape), isTranslatable: true,
      texts: { interviews in interviews.flatMap { Interview.form.texts($0.value) } }
    ) { node, base, reader in
      let isOne =
        reader.tree.kind(of: node) == .mapping
        && reader.tree.pairs(of: node).contains { pair in
          reader.tree.isEqual(pair.key, to: "stages") || reader.tree.isEqual(pair.key, to: "decision-within")
        }
      guard isOne else { return table.read(node, base, &reader) }
      let inherited = reader.purpose.isTranslation ? base ?? [] : []
      let all = inherited.firstIndex { $0.key.value == Company.everyFamily }
      if reader.purpose.isTranslation, let base, all == nil {
        reader.report(
          "content/bad-value", "the original has an interview for each family, and this is one for all",
          at: node,
          help: base.isEmpty
            ? "write it in the original first"
            : "write \(listed(named(base.map(\.key.value)))) as the original does")
        return nil
      }
      let start = all.map { inherited[$0].value } ?? base?.first?.value
      guard let interview = Interview.form.read(node, start, &reader) else { return nil }
      let entry = TableEntry(
        key: PlainText(Company.everyFamily, at: reader.tree.range(of: node)), value: interview)
      guard let all else { return [entry] }
      var interviews = inherited
      interviews[all] = entry
      return interviews
    }
  }
}

/// How far a company is with its models.
package enum CompanyStage: String, Choice {
  case early
  case production
  case portfolio
}

/// Something a company holds to, and the proof.
package struct CompanyValue: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var text = PlainText()
  package var proof: PlainText?

  static let form = Form<CompanyValue>.mapping(
    "a value", CompanyValue(), shorthand: "text",
    [
      .required("text", .text, \.text, "what you hold to"),
      .optional("proof", .text, \.proof, "how one can see it"),
    ])
}

/// The answers to a candidate's three questions.
package struct ValueProposition: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var problems: PlainText?
  package var resources: PlainText?
  package var growth: PlainText?

  static let form = Form<ValueProposition>.mapping(
    "evp", ValueProposition(),
    [
      .optional("problems", .text, \.problems, "what problem will I solve?"),
      .optional("resources", .text, \.resources, "with what?"),
      .optional("growth", .text, \.growth, "how will I grow?"),
    ])
}

/// How ready an organisation is for the people it wants to hire; never published.
package struct Readiness: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var dataMaturity: Placed<Int>?
  package var processClarity: Placed<Int>?
  package var technicalFoundation: Placed<Int>?
  package var leadershipCommitment: Placed<Int>?
  package var commitment: Placed<TimeSpan>?

  static let form = Form<Readiness>.mapping(
    "readiness", Readiness(),
    [
      .optional(
        "data-maturity", .wholeNumber(1...5), \.dataMaturity,
        "is the data accessible, documented, of known quality?"),
      .optional(
        "process-clarity", .wholeNumber(1...5), \.processClarity, "can stakeholders say what success is?"),
      .optional(
        "technical-foundation", .wholeNumber(1...5), \.technicalFoundation,
        "is the infrastructure there, from containers to experiment tracking?"),
      .optional(
        "leadership-commitment", .wholeNumber(1...5), \.leadershipCommitment,
        "will leaders stay with it for 6 to 18 months?"),
      .optional("commitment", .timeSpan, \.commitment, "for how long the budget is promised"),
    ])
}

/// What the law, or decency, wants said on a careers page.
package struct Statements: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var equalOpportunity: MarkdownText?
  package var accommodation: MarkdownText?
  package var aiScreening: MarkdownText?
  package var privacy: MarkdownText?

  static let form = Form<Statements>.mapping(
    "statements", Statements(),
    [
      .optional(
        "equal-opportunity", .markdown, \.equalOpportunity, "whom you hire, and by what alone you judge"),
      .optional("accommodation", .markdown, \.accommodation, "how the process is adapted, and whom to ask"),
      .optional("ai-screening", .markdown, \.aiScreening, "whether software judges applications"),
      .optional("privacy", .markdown, \.privacy, "what happens with an application's data"),
    ])
}

/// For those whose role is not there.
package struct OpenApplication: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var text: PlainText?
  package var email: PlainText?
  package var url: PlainText?

  static let form = Form<OpenApplication>.mapping(
    "open-application", OpenApplication(),
    [
      .optional("text", .text, \.text, "what to write, and what happens then"),
      .optional("email", .email, \.email, "the address to write to"),
      .optional("url", .webAddress, \.url, "the address of a form"),
    ])
}

/// News of new roles.
package struct Newsletter: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var text: PlainText?
  package var url = PlainText()

  static let form = Form<Newsletter>.mapping(
    "newsletter", Newsletter(), shorthand: "url",
    [
      .optional("text", .text, \.text, "what comes, and how often"),
      .required("url", .webAddress, \.url, "the address where one signs up"),
    ])
}

/// A page, elsewhere or here, by name.
package struct NamedLink: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var title = PlainText()
  package var url: PlainText?
  package var text: PlainText?

  static let form = Form<NamedLink>.mapping(
    "a link", NamedLink(), shorthand: "title",
    [
      .required("title", .text, \.title, "what the link is called"),
      .optional("url", .webAddress, \.url, "its address"),
      .optional("text", .text, \.text, "a sentence about it"),
    ])
}
