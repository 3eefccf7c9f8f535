import Testing

@testable import Files

@Suite("Several events are one change")
struct SettlingTests {
  /// What is handed over after events that follow each other by some milliseconds, and how long after the last one.
  private func settled(_ events: [(FolderEvent, after: Double)]) -> (paths: [String], wait: Double?) {
    var settling = Settling()
    var now = 100.0
    for (event, after) in events {
      now += after / 1000
      settling.note(event, at: now)
    }
    let wait = settling.due.map { (($0 - now) * 1000).rounded() }
    return (settling.take().paths, wait)
  }

  @Test("an editor that writes in place is waited for until it closes the file")
  func inPlace() {
    let begun = settled([(.opened("a.yaml"), 0), (.opened("a.yaml"), 2)])
    #expect(begun.wait == 120)
    let done = settled([(.opened("a.yaml"), 0), (.opened("a.yaml"), 2), (.written("a.yaml"), 1)])
    #expect(done.paths == ["a.yaml"])
    #expect(done.wait == 10)
  }

  @Test("an editor that moves the old file away is waited for until the new one is there")
  func movedAway() {
    let away = settled([(.gone("a.yaml"), 0)])
    #expect(away.wait == 120)
    let back = settled([
      (.gone("a.yaml"), 0), (.made("a.yaml"), 1), (.opened("a.yaml"), 1), (.written("a.yaml"), 5),
    ])
    #expect(back.paths == ["a.yaml"])
    #expect(back.wait == 10)
  }

  @Test("a file that came and went is no change")
  func cameAndWent() {
    let renamed = settled([
      (.made("x7f"), 0), (.written("x7f"), 1), (.gone("x7f"), 1), (.written("a.yaml"), 0),
    ])
    #expect(renamed.paths == ["a.yaml"])
    #expect(renamed.wait == 10)
  }

  @Test("a file that was there, and was removed, is a change")
  func removed() {
    #expect(settled([(.opened("a.yaml"), 0), (.gone("a.yaml"), 1)]).paths == ["a.yaml"])
    #expect(settled([(.gone("a.yaml"), 0), (.made("a.yaml"), 1), (.gone("a.yaml"), 1)]).paths == ["a.yaml"])
  }

  @Test("files that are saved together are told together, in order")
  func together() {
    let all = settled([(.written("b.md"), 0), (.written("a.yaml"), 3), (.folders("c"), 3)])
    #expect(all.paths == ["a.yaml", "b.md", "c"])
  }

  @Test("what never ends is handed over all the same")
  func endless() {
    let endless = settled((0..<25).map { _ in (.opened("a.yaml"), after: 50) })
    #expect(endless.wait.map { $0 <= 0 } == true)
  }

  @Test("nothing is due where nothing happened")
  func nothing() {
    #expect(Settling().due == nil)
  }

  @Test("where events were lost, that is said")
  func lost() {
    var settling = Settling()
    settling.note(.lost, at: 1)
    #expect(settling.take() == FolderChanges(paths: [], isUnsure: true))
  }

  @Test(
    "editors' own files are known by their names",
    arguments: [
      (".a.yaml.swp", true), ("a.yaml~", true), ("4913", true), ("#a.yaml#", true), (".#a.yaml", true),
      ("a.yaml___jb_tmp___", true), (".goutputstream-X1", true), ("a.yaml.tmp", true), ("a.yaml", false),
      ("a.md", false), ("assets", false), ("#hash.md", false),
    ])
  func editorsOwn(_ name: String, _ isTheirs: Bool) {
    #expect(isEditorsOwn(name) == isTheirs)
  }
}
