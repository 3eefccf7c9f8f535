import Diagnostics
import Markdown
import Testing

@testable import Content

/// A posting, a heading, a statement or a fact on a line.
func outline(_ text: String) -> [String] { outline(Array(text.utf8)) }

func outline(_ bytes: [UInt8]) -> [String] {
  var sink = DiagnosticSink()
  guard let posting = Posting.read(SourceFile(path: "ad.txt", bytes: bytes), into: &sink) else {
    return sink.diagnostics.map { "\($0.rule): \($0.message)" }
  }
  func written(_ place: SourceRange) -> String { String(decoding: bytes[place.indices], as: UTF8.self) }
  var lines = sink.diagnostics.map { "\($0.rule): \($0.message)" }
  if let title = posting.title { lines.append("title: \(title.value) = \(written(title.place))") }
  for section in posting.sections {
    lines.append("\(section.kind.rawValue): \(section.heading?.text ?? "–")")
    for statement in section.statements {
      let kind = statement.kind == section.kind ? "" : "\(statement.kind.rawValue) "
      lines.append("  \(kind)\(statement.text)")
    }
  }
  return lines
}

/// Statements with a letter that is not in the file where it should be; marks are another matter.
func moved(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  var sink = DiagnosticSink()
  let posting = Posting.read(SourceFile(path: "ad.txt", bytes: bytes), into: &sink)
  return (posting?.statements ?? []).filter { statement in
    let words = Array(statement.text.utf8)
    return statement.block.verbatim.contains { stretch in
      zip(words[stretch], bytes[statement.block.range(of: stretch).indices]).contains { word, byte in
        word != byte && !"-*# ".utf8.contains(word)
      }
    }
  }.map(\.text)
}

@Suite("Postings")
struct PostingTests {
  @Test("a byte that is no UTF-8 is found behind a control character, too: no place would be right")
  func noText() {
    let bytes =
      Array("# Data Scientist\n\nYou\u{19} find out what".utf8) + [0xFF] + Array(" moves prices.\n".utf8)
    #expect(
      outline(bytes) == [
        "content/encoding: this file was saved in an older encoding, probably Latin-1, in which ÿ stands here"
      ])
  }

  @Test("NUL characters move no place")
  func nulCharacters() {
    #expect(moved("# Data Scientist\n\nYou\u{0}\u{0} find out what moves prices.\n").isEmpty)
    #expect(
      outline("# Data \u{0}Scientist\n\nYou find out.\n").contains { $0.hasSuffix("= Data \u{0}Scientist") })
  }

  private let markdown = """
    # Machine Learning Engineer, Ranking

    Larkfield lends garden tools to neighbours.

    You will make our search find the right shovel.

    ## What you'll do
    - Own the ranking model,
      from training to the page
    - Halve the time that a search takes

    ### Day to day
    * Review code

    **Requirements:**

    1. Python in production
    2. Elixir is a plus
    3. Statistics (a course will do)
    4. A driving licence (preferred)
    5. Docker required; Kubernetes is a plus
    6. SQL (MySQL preferred)

    **Bonus points**

    - A garden

    ## About us
    We are forty people. Larkfield is an equal opportunity employer.

    ## Anything else
    We answer.
    """

  private let read = [
    "title: Machine Learning Engineer, Ranking = Machine Learning Engineer, Ranking",
    "role: –",
    "  about Larkfield lends garden tools to neighbours.",
    "  You will make our search find the right shovel.",
    "responsibilities: What you'll do",
    "  Own the ranking model, from training to the page",
    "  Halve the time that a search takes",
    "responsibilities: Day to day",
    "  Review code",
    "must-haves: Requirements",
    "  Python in production",
    "  nice-to-haves Elixir is a plus",
    "  Statistics (a course will do)",
    "  nice-to-haves A driving licence (preferred)",
    "  Docker required; Kubernetes is a plus",
    "  SQL (MySQL preferred)",
    "nice-to-haves: Bonus points",
    "  A garden",
    "about: About us",
    "  equal-opportunity We are forty people. Larkfield is an equal opportunity employer.",
    "other: Anything else",
    "  We answer.",
  ]

  @Test("Markdown is read by its headings, lists and bold lines", arguments: ["\n", "\r\n", "\r"])
  func readsMarkdown(lineBreak: String) {
    let text = markdown.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineBreak)
    #expect(outline(text) == read)
    #expect(moved(text) == [])
  }

  @Test("plain text is read by its bullets, capitals, colons and short lines")
  func readsPlainText() {
    let text = """
      Job title: Data Scientist
      Location: Leeds

      ABOUT THE ROLE
      You tell growers what to plant,
      and when. The harvest tells whether you were right.
      WHAT YOU WILL DO
      • Forecast the harvest
      •\tExplain it to growers
          • Test what changes it
      ·Measure
      You bring:
      – Statistics
      – Patience with
        weather data
      – R, ideally
      Nice to have
          ✓  A greenhouse
      Benefits: a share of the tomatoes
      How to apply
      Write to us.
      We answer within a week.
      """
    #expect(
      outline(text) == [
        "title: Data Scientist = Data Scientist",
        "role: –",
        "  about Location: Leeds",
        "role: ABOUT THE ROLE",
        "  You tell growers what to plant, and when. The harvest tells whether you were right.",
        "responsibilities: WHAT YOU WILL DO",
        "  Forecast the harvest",
        "  Explain it to growers",
        "  Test what changes it",
        "  Measure",
        "must-haves: You bring",
        "  Statistics",
        "  Patience with weather data",
        "  R, ideally",
        "nice-to-haves: Nice to have",
        "  A greenhouse",
        "benefits: Benefits",
        "  a share of the tomatoes",
        "apply: How to apply",
        "  Write to us.",
        "  We answer within a week.",
      ])
    #expect(moved(text) == [])
  }

  @Test("HTML is read by its blocks, and every place is still one of the file")
  func readsHTML() {
    let text = """
      <html><head><title>Jobs</title></head><body>
      <h1 class="x">MLOps Engineer</h1><p>You keep models <em>running</em> &amp; measured.</p>
      <p><strong>Your tasks </strong></p><ul><li>Watch<br>what drifts, daily.</li><li><b>Ship</b> often</li></ul>
      <div>Requirements</div><ul>
        <li> <p>Terraform</p></li></ul></body></html>
      """
    #expect(
      outline(text) == [
        "title: MLOps Engineer = MLOps Engineer",
        "role: –",
        "  You keep models running & measured.",
        "responsibilities: Your tasks",
        "  Watch",
        "  what drifts, daily.",
        "  Ship often",
        "must-haves: Requirements",
        "  Terraform",
      ])
    #expect(moved(text) == [])
  }

  @Test("tags among Markdown are read as what they mean, and unclosed ones are left out")
  func readsTags() {
    let text =
      "You own <b>all</b> of it.\n\n<b>Requirements</b>:\n- Python\n- <b>SQL\n\n<strong>Perks</strong>\n\nTea<br>"
    #expect(
      outline(text) == [
        "role: –", "  You own all of it.", "must-haves: Requirements", "  Python", "  SQL", "benefits: Perks",
        "  Tea",
      ])
    #expect(moved(text) == [])
  }

  @Test("letters that Word writes for bullets are bullets")
  func readsWord() {
    let text = "Your tasks:\n•\tShip\no\tdaily\n§\tcalmly\n\u{F0B7}\tMeasure\nOrigin: o k\n"
    #expect(
      outline(text) == [
        "responsibilities: Your tasks", "  Ship", "  daily", "  calmly", "  Measure", "  Origin: o k",
      ])
    #expect(moved(text) == [])
  }

  @Test("a text without structure is one description")
  func readsProse() {
    #expect(
      outline("We need somebody who can count. You will count our bees, and tell us\nwhere they went.") == [
        "role: –", "  We need somebody who can count. You will count our bees, and tell us where they went.",
      ])
  }

  @Test("front matter gives the title and is no statement")
  func frontMatter() {
    #expect(
      outline("---\ntitle: \"AI Researcher\"\ntags: a\n---\n\nYou will find out.") == [
        "title: AI Researcher = AI Researcher", "role: –", "  You will find out.",
      ])
  }

  @Test("an empty file and what is no text are refused")
  func strange() {
    #expect(outline("") == ["content/syntax: there is no text here"])
    #expect(outline("\u{FEFF} \r\n\t") == ["content/syntax: there is no text here"])
    #expect(outline([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]).count == 1)
    #expect(
      outline([0x52, 0xF4, 0x6C, 0x65]) == [
        "content/encoding: this file was saved in an older encoding, probably Latin-1, in which ô stands here"
      ])
    #expect(
      outline("Role\u{C}\nYou count.").dropFirst() == ["role: Role", "  You count."])
  }

  @Test("whatever is written, the places hold")
  func anything() {
    let pieces = [
      "• ", "– ", "-", "* ", "    ", "\t", "\n", "\r\n", "\n\n", "<li>", "</li>", "<b>", "</b>", "<h2>",
      "<br/>", "<",
      "ab ", "Requirements", ":", "1. ", "\u{A0}", "**", "&amp;", "ä", "#", "---\n", "title: x\n", "$5k - 6k",
      "`", ">",
    ]
    var state: UInt64 = 7
    for _ in 0..<100 {
      var text = ""
      for _ in 0..<30 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int((state >> 33) % UInt64(pieces.count))]
      }
      #expect(moved(text) == [], "\(text.debugDescription)")
    }
  }
}
