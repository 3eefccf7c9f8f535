internal import Content

/// A job as a system tells of it, before anything is made of it.
struct ImportedJob: Sendable {
  /// A part of its description.
  struct Part: Sendable {
    /// What is above it; nil where nothing is.
    var heading: String?
    /// Text in HTML, Markdown or neither.
    var text: String
    /// Whether somebody wrote it as it stands, in Markdown or plain text.
    var isWritten = false
  }

  /// A fact that had no place of its own.
  struct Leftover: Sendable, Equatable {
    /// The name in the source: `metadata.Cost centre`.
    var label: String
    var text: String
  }

  var system: ImportSystem
  /// The name by which the system knows it.
  var id: String
  /// The board or site that it stands on; nil where nothing tells.
  var board: String?
  var title = ""
  /// The addresses of its page and of its form.
  var page, apply, email: String?
  var requisition: String?
  var posted, starts: CalendarDate?
  var closes: Closing?
  /// The names of its team and department, the nearest first.
  var teams: [String] = []
  /// Words for the kind of contract, the workplace and the level, as the system has them.
  var types: [String] = []
  var workplace, level: String?
  var places: [ImportedPlace] = []
  var pay: [ImportedPay] = []
  var openings: Int?
  var hours: String?
  /// The tag of the language that it is written in.
  var language: String?
  var parts: [Part] = []
  var rest: [Leftover] = []
  /// What its reader did that somebody has to know, as sentences.
  var notes: [String] = []
}

/// Where the work is done: an address in parts, or words.
struct ImportedPlace: Sendable, Equatable {
  var words: String?
  var city, region, country, postalCode, street: String?

  init(words: String) { self.words = words }

  init(
    city: String?, region: String? = nil, country: String?, postalCode: String? = nil, street: String? = nil
  ) {
    self.city = city
    self.region = region
    self.country = country
    self.postalCode = postalCode
    self.street = street
  }
}

/// A range of pay, as a system gives it.
struct ImportedPay: Sendable, Equatable {
  var min, max: Double?
  var currency: String?
  /// What it is for, in the words of the system.
  var period: String?
  /// The words around it, which may say more.
  var words = ""
}
