import Diagnostics
import Files
import Synchronization
import Testing

@testable import Checking

@Suite("links to other sites")
struct ExternalTests {
  /// Answers from a list, and remembers what it was asked, and how many questions a host had at once.
  private final class Answers: LinkProbe {
    private struct State {
      var asked: [String] = []
      var open: Set<String> = []
      var hadTwo = false
    }
    private let state = Mutex(State())
    private let answers: [String: LinkAnswer]

    init(_ answers: [String: LinkAnswer]) { self.answers = answers }

    var asked: [String] { state.withLock { $0.asked.sorted() } }
    var hadTwo: Bool { state.withLock { $0.hadTwo } }

    func ask(_ address: String) -> LinkAnswer {
      let host = AddressParts(address).host ?? ""
      state.withLock { state in
        state.asked.append(address)
        if !state.open.insert(host).inserted { state.hadTwo = true }
      }
      defer { state.withLock { state in _ = state.open.remove(host) } }
      return answers[address] ?? .status(200)
    }
  }

  private func found(_ files: [String: String], _ answers: Answers) throws -> [String] {
    let disk = MemoryFiles(Dictionary(uniqueKeysWithValues: files.map { ("site/\($0)", $1) }))
    let links = try checked(files, base: "https://jobs.example/").links
    return try ExternalChecker(answers).check(links, on: disk) {}.map { "\($0.severity) \(summary($0))" }
  }

  @Test("each address is asked for once, without its fragment; ours, mail and what is loaded are not")
  func asked() throws {
    let answers = Answers([:])
    let files = [
      "index.html": page(
        """
        <a href="https://a.example/x#y">A</a> <a href="https://a.example/x?q=1&amp;r=2">B</a> <a href="//b.example/">C</a>
        <a href="https://jobs.example/">D</a> <a href="mailto:a@b.example">E</a> <a href="a/">F</a>
        """),
      "a/index.html": page("<a href=\"https://a.example/x\">A</a>"),
    ]
    #expect(try found(files, answers) == [])
    #expect(answers.asked == ["https://a.example/x", "https://a.example/x?q=1&r=2", "https://b.example/"])
    #expect(try checked(files).links.map(\.pageCount).max() == 2)
  }

  @Test(
    "a plain no is an error, and anything else that is no yes can't be told",
    arguments: [
      (LinkAnswer.status(200), nil), (.status(308), nil),
      (
        .status(404),
        "error index.html:6 site/broken-link «https://a.example/»: there is no such page any more: a.example answers 404"
      ),
      (
        .status(410),
        "error index.html:6 site/broken-link «https://a.example/»: there is no such page any more: a.example answers 410"
      ),
      (
        .status(403),
        "info index.html:6 site/unverified-link «https://a.example/»: whether this leads somewhere can't be told: the host answers 403"
      ),
      (
        .status(503),
        "info index.html:6 site/unverified-link «https://a.example/»: whether this leads somewhere can't be told: the host answers 503"
      ),
      (
        .timeout,
        "info index.html:6 site/unverified-link «https://a.example/»: whether this leads somewhere can't be told: nobody answered within 10 seconds"
      ),
      (
        .failure("the host's name leads nowhere"),
        "info index.html:6 site/unverified-link «https://a.example/»: whether this leads somewhere can't be told: the host's name leads nowhere"
      ),
    ] as [(LinkAnswer, String?)])
  func answers(_ answer: LinkAnswer, _ expected: String?) throws {
    let files = ["index.html": page("<a href=\"https://a.example/\">A</a>")]
    #expect(try found(files, Answers(["https://a.example/": answer])) == (expected.map { [$0] } ?? []))
  }

  @Test("a host is asked one thing at a time")
  func hosts() throws {
    let links = (0..<60).map { "<a href=\"https://h\($0 % 5).example/\($0)\">A</a>" }
    let answers = Answers([:])
    #expect(try found(["index.html": page(links.joined(separator: "\n"))], answers) == [])
    #expect(answers.asked.count == 60)
    #expect(!answers.hadTwo)
  }
}
