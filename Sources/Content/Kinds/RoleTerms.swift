package import Diagnostics

/// Pay and what comes with it.
package struct Compensation: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var pay: [Pay] = []
  package var bonus: PlainText?
  package var equity: PlainText?
  package var signOn: PlainText?
  package var review: PlainText?
  package var learningBudget: PlainText?
  package var benefits: [PlainText] = []

  static let form = Form<Compensation>.mapping(
    "compensation", Compensation(), example: "pay: {min: 95000, max: 120000, currency: EUR, per: year}",
    [
      .defaulted("pay", .oneOrMore(Pay.form), \.pay, "the range; a list where it depends on place or level"),
      .optional("bonus", .text, \.bonus, "how much, for what, when"),
      .optional("equity", .text, \.equity, "how much, over how long"),
      .optional("sign-on", .text, \.signOn, "what is paid at the start"),
      .optional("review", .text, \.review, "when pay is looked at again"),
      .optional("learning-budget", .text, \.learningBudget, "how much a year"),
      .defaulted("benefits", .list(.text), \.benefits, "what this role has beyond the company's benefits"),
    ])
}

/// A range of pay, or one figure.
package struct Pay: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var min: Placed<Double>?
  package var max: Placed<Double>?
  package var amount: Placed<Double>?
  package var currency = PlainText()
  package var period = Placed(PayPeriod.year, .fileStart)
  /// The places that it holds for; all where none is named.
  package var places: [PlainText] = []
  /// The levels that it holds for; all where none is named.
  package var levels: [Placed<Level>] = []

  static let form = Form<Pay>.mapping(
    "pay", Pay(), example: "min: 95000, max: 120000, currency: EUR, per: year",
    [
      .optional("min", .figure, \.min, "the lowest figure"),
      .optional("max", .figure, \.max, "the highest figure"),
      .optional("amount", .figure, \.amount, "the figure, where there is just one"),
      .required("currency", .currency, \.currency, "the currency's code: EUR"),
      .required(
        "per", .choice(PayPeriod.self), \.period, "what the figure is for: hour, day, week, month or year"),
      .defaulted(
        "places", .oneOrMore(.fact), \.places,
        "the places that it holds for: cities or countries of `location`"),
      .defaulted("level", .oneOrMore(.choice(Level.self)), \.levels, "the levels that it holds for"),
    ])
}

/// Where the work is done.
package struct Location: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var workplace: Placed<Workplace>?
  package var onsiteDays: Placed<Double>?
  package var places: [Place] = []
  package var remoteFrom: [PlainText] = []
  package var timeZones: PlainText?
  package var visa: Placed<Visa>?
  package var relocation: PlainText?

  static let form = Form<Location>.mapping(
    "location", Location(), example: "workplace: hybrid, places: [{city: Berlin, country: DE}]",
    [
      .optional("workplace", .choice(Workplace.self), \.workplace, "at the office, at home, or both"),
      .optional("onsite-days", .daysAWeek, \.onsiteDays, "days a week at the office"),
      .defaulted("places", .list(Place.form), \.places, "the offices"),
      .defaulted(
        "remote-from", .list(.countryOrRegion), \.remoteFrom,
        "the countries that one may work from, or parts of them: US-CO"),
      .optional("time-zones", .text, \.timeZones, "the hours that a team has in common"),
      .optional("visa", .choice(Visa.self), \.visa, "what you do about a permit to work"),
      .optional("relocation", .text, \.relocation, "what helps with moving"),
    ])
}

/// An office.
package struct Place: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var city = PlainText()
  package var region: PlainText?
  package var country = PlainText()
  package var postalCode: PlainText?
  package var street: PlainText?

  static let form = Form<Place>.mapping(
    "a place", Place(), example: "city: Berlin, country: DE",
    [
      .required("city", .name, \.city, "the city"),
      .optional("region", .name, \.region, "the state or region"),
      .required("country", .country, \.country, "the country's code: DE"),
      .optional("postal-code", .fact, \.postalCode, "the postal code"),
      .optional("street", .fact, \.street, "street and number"),
    ])
}

/// The kind of contract.
package struct Employment: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var types: [Placed<EmploymentType>] = []
  package var work: Placed<WorkDuration>?
  package var lasts: Placed<TimeSpan>?

  static let form = Form<Employment>.mapping(
    "employment", Employment(), example: "type: full-time",
    [
      .defaulted(
        "type", .oneOrMore(.choice(EmploymentType.self)), \.types,
        "the contract; a list where several will do"),
      .optional("work", .choice(WorkDuration.self), \.work, "whether the work goes on or ends"),
      .optional("lasts", .timeSpan, \.lasts, "how long work that ends will take"),
    ])
}
