internal import Text

/// A finding as the preview shows it: texts, and none of them is HTML.
public struct PreviewFinding: Sendable, Equatable {
  /// `error`, `warning` or `info`.
  public var severity: String
  /// The rule's id.
  public var rule: String
  /// What is wrong.
  public var message: String
  /// Facts that explain it.
  public var notes: [String]
  /// What to do; nil where nobody knows.
  public var help: String?
  /// The file, the line and the column, as `content/roles/engineer.yaml:12:3`.
  public var place: String
  /// The address that opens an editor at the place; nil where no editor is known.
  public var link: String?
  /// The lines that it is about, as a terminal shows them; empty where nobody needs them.
  public var text: String

  /// Makes a finding.
  public init(
    severity: String, rule: String, message: String, notes: [String] = [], help: String? = nil, place: String,
    link: String? = nil, text: String = ""
  ) {
    self.severity = severity
    self.rule = rule
    self.message = message
    self.notes = notes
    self.help = help
    self.place = place
    self.link = link
    self.text = text
  }
}

/// What was found in the source of one page, and how much elsewhere.
public struct PageFindings: Sendable, Equatable {
  /// The findings in what the page is made of, the first of them where there are many.
  public var page: [PreviewFinding] = []
  /// The findings in what no page is made of, on pages that show them; the first of them where there are many.
  public var unplaced: [PreviewFinding] = []
  /// How many there are beside `page` and `unplaced` that are shown nowhere.
  public var leftOfPage = 0, leftUnplaced = 0
  /// How many errors, warnings and hints both come to, with those that are not listed.
  public var errors = 0, warnings = 0, infos = 0
  /// How many findings other pages have.
  public var elsewhere = 0

  /// Makes what is found where nothing is wrong.
  public init() {}
}

extension JSONWriter {
  mutating func write(_ findings: [PreviewFinding]) {
    array { json in
      for finding in findings {
        json.object { json in
          json.member("severity", finding.severity)
          json.member("rule", finding.rule)
          json.member("message", finding.message)
          json.key("notes")
          json.array { json in for note in finding.notes { json.value(note) } }
          json.member("help", finding.help)
          json.member("place", finding.place)
          json.member("link", finding.link)
          json.member("text", finding.text)
        }
      }
    }
  }

  mutating func write(_ findings: PageFindings) {
    object { json in
      json.key("page")
      json.write(findings.page)
      json.key("unplaced")
      json.write(findings.unplaced)
      json.member("leftOfPage", findings.leftOfPage)
      json.member("leftUnplaced", findings.leftUnplaced)
      json.object("counts") { json in
        json.member("error", findings.errors)
        json.member("warning", findings.warnings)
        json.member("info", findings.infos)
        json.member("elsewhere", findings.elsewhere)
      }
    }
  }

  mutating func member(_ name: String, _ text: String?) {
    key(name)
    if let text { value(text) } else { null() }
  }
}
