package import Diagnostics

/// What the keys of a role's file say, and the file itself.
public struct RoleDetails: Sendable, PlaceKeeping {
  package var slug = ""
  package var file = SourceFile(path: "", bytes: [])
  package var language: String?
  package var mentions: [Mention] = []
  package var isPrivate = false

  package var place = SourceRange.fileStart
  package var title = PlainText()
  package var family = PlainText()
  package var emphasis: Placed<Emphasis>?
  package var secondFamily: SecondFamily?
  package var levels: [Placed<Level>] = []
  package var track: Placed<Track>?
  package var directReports: Placed<Int>?
  package var team: PlainText?
  package var reportsTo: Superior?
  package var openings: Placed<Int>?
  package var status: Placed<Status>?
  package var posted: Placed<CalendarDate>?
  package var closes: Placed<Closing>?
  package var starts: Placed<CalendarDate>?
  package var confirmed: Placed<CalendarDate>?
  package var requisition: PlainText?
  package var vacancy: Placed<Vacancy>?
  package var summary: PlainText?
  package var problem: MarkdownText?
  package var resources: Resources?
  package var growth: Growth?
  package var responsibilities: [Statement] = []
  package var mustHaves: [Statement] = []
  package var niceToHaves: [Statement] = []
  package var backgrounds: [BackgroundNote] = []
  package var successMeasures: [SuccessMeasure] = []
  package var worksWith: [Neighbour] = []
  package var notThisRole: [Exclusion] = []
  package var onboarding: Onboarding?
  package var compensation: Compensation?
  package var location: Location?
  package var conditions: Conditions?
  package var employment: Employment?
  package var interview: Interview?
  package var apply: Application?
  package var aliases: [PlainText] = []
  package var allow: [Allowance] = []
  package var notes: PlainText?
  package var params: [TableEntry<FreeValue>] = []

  /// Makes the details of a role that says nothing.
  package init() {}

  static let form = Form<RoleDetails>.mapping(
    "a role", RoleDetails(),
    [
      .required("title", .text, \.title, "what the role is called, without places, dates or codes"),
      .required(
        "family", .reference(.family), \.family, "whose work it is: a built-in family, or one in families/"),
      .optional(
        "emphasis", .choice(Emphasis.self), \.emphasis, "whether the work is research, production or both"),
      .optional(
        "second-family", SecondFamily.form, \.secondFamily,
        "a second family whose work it openly includes, and why"),
      .defaulted(
        "level", .oneOrMore(.choice(Level.self)), \.levels, "how senior; a list where several will do"),
      .optional("track", .choice(Track.self), \.track, "whether the role leads people"),
      .optional("direct-reports", .wholeNumber(0...10_000), \.directReports, "how many people report to it"),
      .optional("team", .reference(.team), \.team, "the team it joins, by its file's name in teams/"),
      .optional("reports-to", Superior.form, \.reportsTo, "who leads it, and in their own words what for"),
      .optional("openings", .wholeNumber(1...10_000), \.openings, "how many people are hired"),
      .optional(
        "status", .choice(Status.self), \.status, "where it is in its life; open where nothing is said",
        standard: "open"),
      .optional("posted", .date, \.posted, "the day it goes online; a day to come holds it back until then"),
      .optional(
        "closes", .closing, \.closes, "the last day to apply, or `rolling`; past it the page says closed"),
      .optional("starts", .date, \.starts, "the first working day"),
      .optional("confirmed", .date, \.confirmed, "the day somebody last checked that it is still wanted"),
      .optional("requisition", .fact, \.requisition, "the number that your own systems know it by"),
      .optional("vacancy", .choice(Vacancy.self), \.vacancy, "whether somebody is hired now or later"),
      .optional("summary", .text, \.summary, "the outcome in one sentence"),
      .optional("problem", .markdown, \.problem, "the problem that the person will solve"),
      .optional("resources", Resources.form, \.resources, "with what it will be solved"),
      .optional("growth", Growth.form, \.growth, "how the person will grow"),
      .defaulted("responsibilities", .list(Statement.form), \.responsibilities, "what the person will do"),
      .required("must-haves", .list(Statement.form), \.mustHaves, "what nobody can do the work without"),
      .required("nice-to-haves", .list(Statement.form), \.niceToHaves, "what helps, and can be learned here"),
      .defaulted(
        "backgrounds", .list(BackgroundNote.form), \.backgrounds, "what counts from where people come from"),
      .required(
        "success-measures", .list(SuccessMeasure.form), \.successMeasures,
        "what the person must improve in the first 6 to 12 months"),
      .defaulted("works-with", .list(Neighbour.form), \.worksWith, "who owns what this role does not"),
      .defaulted(
        "not-this-role", .list(Exclusion.form), \.notThisRole,
        "work that it does not include, and whose that is"),
      .optional("onboarding", Onboarding.form, \.onboarding, "the first 90 days"),
      .optional("compensation", Compensation.form, \.compensation, "pay and what comes with it"),
      .optional("location", Location.form, \.location, "where the work is done"),
      .optional("conditions", Conditions.form, \.conditions, "hours, travel, on-call, languages, clearance"),
      .optional("employment", Employment.form, \.employment, "the kind of contract"),
      .optional(
        "interview", Interview.form, \.interview, "how you decide; the company's where nothing is said"),
      .optional("apply", Application.form, \.apply, "how to apply"),
      .aliases(\.aliases),
      .allow(\.allow),
      .notes(\.notes),
      .params(\.params),
    ])
}
