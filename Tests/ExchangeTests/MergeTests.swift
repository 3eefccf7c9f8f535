import Testing

@testable import Exchange

@Suite("importing again")
struct MergeTests {
  private func job(
    requirements: String = "- A spade\n- A coat", pay: String = "€40,000–50,000 a year", more: String = ""
  ) -> String {
    """
    # ML Engineer, Weeds

    **Location:** Ghent, Belgium
    **Salary:** \(pay)

    ## What you will do

    - Tell weeds from beets

    ## Requirements

    \(requirements)
    \(more)
    """
  }

  private func merge(_ first: String, people change: (String) -> String = { $0 }, _ second: String) throws
    -> RoleMerge
  {
    let before = try draft(first)
    return RoleMerge(change(before.text), base: before.hashes, theirs: try draft(second))
  }

  @Test("the same again changes nothing")
  func same() throws {
    let merge = try merge(job(), job())
    #expect(merge.updated == [] && merge.conflicts == [])
    #expect(try merge.text == draft(job()).text)
  }

  @Test("what nobody touched follows the source, byte for byte as if it were imported for the first time")
  func untouched() throws {
    let new = job(
      requirements: "- A spade\n- Boots", pay: "€44,000–52,000 a year", more: "\n## Nice to have\n\n- A dog\n"
    )
    let merge = try merge(job(), new)
    #expect(merge.updated == ["must-haves", "nice-to-haves", "compensation"])
    #expect(try merge.text == draft(new).text)
    #expect(merge.conflicts == [])
  }

  @Test("what people wrote stays: keys, remarks, order, and lines that Windows ends")
  func people() throws {
    let merge = try merge(
      job(),
      people: { text in
        text.replacing("  - A coat", with: "  - A coat that keeps rain out")
          .replacing("status: draft", with: "status: open").replacing(
            "#summary: What will", with: "summary: Beets grow. What will"
          )
          .replacing("\ncompensation:", with: "\n# Agreed with finance.\nnotes: ours\ncompensation:")
          .replacing("\n", with: "\r\n")
      }, job(pay: "€44,000–52,000 a year"))
    #expect(merge.updated == ["compensation"])
    #expect(merge.conflicts == [])
    let text = merge.text
    #expect(text.contains("  - A coat that keeps rain out\r\n"))
    #expect(text.contains("status: open"))
    #expect(
      text.contains(
        "# Agreed with finance.\r\nnotes: ours\r\ncompensation:\r\n  pay: {min: 44000, max: 52000"))
    #expect(!text.replacing("\r\n", with: "").contains("\n"))
    #expect(read(text).errors == [])
  }

  @Test("where both changed a key, yours stays and the other is told")
  func conflict() throws {
    let merge = try merge(
      job(), people: { $0.replacing("  - A spade", with: "  - A spade of your own") },
      job(requirements: "- A shovel"))
    #expect(merge.updated == [])
    #expect(
      merge.conflicts == [.init(key: "must-haves", theirs: "must-haves:\n  # | Requirements\n  - A shovel")])
    #expect(merge.text.contains("A spade of your own"))
  }

  @Test("where both made the same change, nobody needs to know")
  func agreed() throws {
    let merge = try merge(
      job(), people: { $0.replacing("  - A spade\n  - A coat\n", with: "  - A shovel\n") },
      job(requirements: "- A shovel"))
    #expect(merge.updated == [] && merge.conflicts == [])
  }

  @Test("a key that people took away stays away until the source changes it, and then they are told")
  func removed() throws {
    func without(_ text: String) -> String {
      text.replacing("employment: {type: full-time}\n", with: "")
    }
    let typed = job().replacing("**Salary", with: "**Type:** Full-time\n**Salary")
    let again = try merge(typed, people: without, typed)
    #expect(again.updated == [] && again.conflicts == [] && !again.text.contains("\nemployment:"))
    let changed = try merge(typed, people: without, typed.replacing("Full-time", with: "Part-time"))
    #expect(changed.conflicts.map(\.key) == ["employment"])
  }

  @Test("a key that the source took away goes, if nobody touched it")
  func gone() throws {
    let typed = job().replacing("**Salary", with: "**Type:** Full-time\n**Salary")
    let merge = try merge(typed, job())
    #expect(merge.updated == ["employment"])
    #expect(try merge.text == draft(job()).text)
  }

  @Test("a file that would not be a role any more is left as it was")
  func broken() throws {
    let merge = try merge(
      job(),
      people: {
        $0.replacing("must-haves:", with: "\"must-haves\":").replacing("# Left over from", with: "# From")
      },
      job(more: "\n## Nice to have\n\n- A dog\n"))
    #expect(read(merge.text).errors == [])
    #expect(merge.updated == ["nice-to-haves"])
  }

  @Test("what is cut into keys is whole again, whatever it is")
  func pieces() {
    for text in [
      "", "\n", "a: 1", "# x\n\na: 1\nb:\n  - c\n\n\n  - d\n# e\n#f: g\n#  h\n",
      "---\na: |\n  x\n\n  y\n...\n", "- a\n- b\n",
      "a: 1\r\n\r\n# b\r\nc: [\r\n]\r\n", "# Left over from x\n# y\nz", "a:\n- b\n# c\n- d\n",
    ] {
      #expect(RoleFileText(text).text == text)
    }
    #expect(RoleFileText("a:\n- b\n# c\n- d\n# e\nf: g\n").block("a") == "a:\n- b\n# c\n- d")
  }

  @Test("the record is read as it was written, and paths that leave the folder are refused")
  func record() throws {
    var record = ImportRecord()
    record.put(.init(try draft(job()), file: "roles/ml-engineer-weeds.yaml"))
    #expect(try ImportRecord(record.bytes) == record)
    for path in [
      "../x.yaml", "roles/../x.yaml", "/roles/x.yaml", "roles/x.md", "roles/.x.yaml", "roles/a/b.yaml",
    ] {
      let text = String(decoding: record.bytes, as: UTF8.self).replacing(
        "roles/ml-engineer-weeds.yaml", with: path)
      #expect(throws: ImportRecord.Unreadable.self) { try ImportRecord(Array(text.utf8)) }
    }
  }

  @Test("roles of one title get names of their own")
  func names() throws {
    var names = RoleNames(taken: ["ml-engineer-weeds"])
    let draft = try draft(job())
    #expect(names.name(for: draft) == "ml-engineer-weeds-ghent")
    #expect(names.name(for: draft) == "ml-engineer-weeds-2")
    #expect(names.name(for: draft) == "ml-engineer-weeds-3")
  }
}
