import Diagnostics
import Testing

@testable import Content

@Suite("what a role is to the public on a day")
struct PublicationTests {
  private func role(_ keys: String) throws -> Role {
    let file = SourceFile(
      path: "role.yaml",
      text:
        "title: T\nfamily: ml-engineer\nmust-haves: []\nnice-to-haves: []\nsuccess-measures: []\n\(keys)\n")
    var sink = DiagnosticSink()
    let role = readItem(file, Role.form, base: nil, as: .original, into: &sink)
    #expect(sink.diagnostics.map(\.message) == [])
    return try #require(role)
  }

  @Test(
    "by status and dates, on 20 November 2026, without and with drafts",
    arguments: [
      ("", "open", "open"),
      ("status: open", "open", "open"),
      ("status: draft", "hidden", "open"),
      ("status: paused", "paused", "paused"),
      ("status: filled", "filled", "filled"),
      ("status: closed", "closed", "closed"),
      ("posted: 2026-11-20", "open", "open"),
      ("posted: 2026-11-21", "hidden", "open"),
      ("status: paused\nposted: 2026-11-21", "hidden", "paused"),
      ("status: filled\nposted: 2026-11-21", "hidden", "filled"),
      ("status: closed\nposted: 2026-11-21", "hidden", "closed"),
      ("closes: 2026-11-19", "expired", "expired"),
      ("closes: 2026-11-20", "open", "open"),
      ("closes: rolling", "open", "open"),
      ("status: draft\ncloses: 2026-11-19", "hidden", "open"),
      ("status: paused\ncloses: 2026-11-19", "paused", "paused"),
    ])
  func publication(_ keys: String, _ expected: String, _ withDrafts: String) throws {
    let day = try #require(CalendarDate("2026-11-20"))
    var role = try role(keys)
    #expect(word(role.publication(on: day)) == expected)
    #expect(word(role.publication(on: day, drafts: true)) == withDrafts)
    role.isPrivate = true
    #expect(word(role.publication(on: day, drafts: true)) == "hidden")
  }

  private func word(_ publication: Publication) -> String {
    switch publication {
    case .hidden: "hidden"
    case .open: "open"
    case .ended(let ending): ending.rawValue
    }
  }
}
