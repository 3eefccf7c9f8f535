import Files
import FuzzTargets
import TestSupport
import Testing

@Suite("What is fuzzed")
struct SeedTests {
  /// A file that a target begins with, or in which fuzzing found something.
  struct Input: CustomTestStringConvertible {
    let target: String
    let path: String

    var testDescription: String { path }

    static let all: [Input] = FuzzTarget.all.flatMap { target in
      ["Fuzz/Seeds", "Fuzz/Found"].flatMap { folder in
        let names = (try? Disk().list("\(Repository.root)/\(folder)/\(target.name)")) ?? []
        return names.map { Input(target: target.name, path: "\(folder)/\(target.name)/\($0)") }
      }
    }
  }

  @Test("keeps its promises for each seed, and for each input that once broke one", arguments: Input.all)
  func inputs(_ input: Input) throws {
    let target = try #require(FuzzTarget.all.first { $0.name == input.target })
    var promises = Promises()
    target.check(try Disk().read("\(Repository.root)/\(input.path)"), &promises)
    #expect(promises.broken.isEmpty)
  }

  @Test("and for nothing at all", arguments: FuzzTarget.all.map(\.name))
  func nothing(_ name: String) throws {
    let target = try #require(FuzzTarget.all.first { $0.name == name })
    var promises = Promises()
    target.check([], &promises)
    #expect(promises.broken.isEmpty)
  }
}
