import Templates
import Testing
import Text

@Suite struct ModelTests {
  private struct Pay: Sendable { var min: Int }
  private struct Role: Sendable {
    var title: String
    var note: String?
    var mustHaves: [String] = []
    var pay: Pay?
    var related: [Role] = []
  }
  private struct Page: Sendable {
    var prefix: String
    var site: Record
  }

  private static let site = Shape("site", [.init("name", .text, "The company's name.")])
  private static let pay = Model<Pay, Page>("pay", [.number("min", "The least.") { pay, _ in pay.min }])
  private static let item = Model<String, Page>("item", [.text("text", "The text.") { text, _ in text }])
  private static let card = Model<Role, Page>(
    "card", [.text("title", "The title.") { role, _ in role.title }])
  private static let model = Model<Role, Page>(
    "role",
    [
      .text("title", "The title.") { role, page in page.prefix + role.title },
      .text("note", "A note.") { role, _ in role.note },
      .html("summary", "The summary.") { role, _ in "<p>\(role.title)</p>" },
      .flag("is-open", "Whether it is open.") { role, _ in role.note == nil },
      .list("must-haves", of: item, "What is needed.") { role, _ in role.mustHaves },
      .list("related", of: card, "Other roles.") { role, _ in role.related },
      .record("pay", pay, "The pay.") { role, _ in role.pay },
      .record("site", site, "The site.") { _, page in page.site },
    ])
  private let page = Page(prefix: "A ", site: Record(site, [.text("Example")]))
  private let template = """
    {{title}}|{{note}}|{{{summary}}}|{{#is-open}}open{{/is-open}}|{{#has-must-haves}}needs{{/has-must-haves}}\
    {{#must-haves}} {{text}}{{/must-haves}}|{{#related}}{{title}},{{/related}}|{{pay.min}}|\
    {{^pay}}no pay{{/pay}}|{{site.name}}
    """

  @Test("a record prints what its model's getters give")
  func record() {
    let full = Role(
      title: "role", mustHaves: ["x", "<y>"], pay: Pay(min: 95_000),
      related: [Role(title: "b"), Role(title: "c")])
    #expect(
      render(template, .record(Self.model.record(full, page)))
        == "A role|<p>role</p>|open|needs x &lt;y&gt;|b,c,|95000||Example"
        .replacing("A role|", with: "A role||"))
    let bare = Role(title: "role", note: "n")
    #expect(
      render(template, .record(Self.model.record(bare, page)))
        == "A role|n|<p>role</p>|||||no pay|Example")
  }

  @Test("the shape has each name once, in order, with the flags of lists")
  func shape() {
    #expect(
      Self.model.shape.entries.map(\.name) == [
        "title", "note", "summary", "is-open", "must-haves", "has-must-haves", "related", "has-related",
        "pay", "site",
      ])
    #expect(Self.model.shape["has-related"]?.doc == "Whether there is anything in `related`.")
    #expect(Self.model.shape["pay"]?.doc == "The pay.")
    #expect(Self.model.shape["nothing"] == nil)
  }

  @Test("what the check passes is what the record has")
  func agreement() {
    #expect(check(template, Self.model.shape) == [])
  }

  @Test("records are rendered alike on many threads")
  func threads() async {
    let (set, _) = compile(template)
    let record = Self.model.record(Role(title: "role", mustHaves: ["x"]), page)
    let pages = await withTaskGroup(of: String.self) { group in
      for _ in 0..<8 {
        group.addTask {
          var buffer = ByteBuffer()
          for _ in 0..<20 { set.render("page", record, into: &buffer) }
          return buffer.string
        }
      }
      return await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(pages == [String(repeating: render(template, .record(record)), count: 20)])
  }
}
