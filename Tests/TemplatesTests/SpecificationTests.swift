import Diagnostics
import FoundationEssentials
import Templates
import Testing
import Text

/// A case of the Mustache specification.
struct SpecificationCase: Decodable, Sendable, CustomTestStringConvertible {
  var name: String
  var desc: String
  var data: AnyJSON
  var template: String
  var expected: String
  var partials: [String: String]?
  var file: String?

  var testDescription: String { "\(file ?? ""): \(name)" }
}

private enum Specification {
  struct File: Decodable {
    var tests: [SpecificationCase]
  }

  static let folder: URL = {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    return root.deletingLastPathComponent().appendingPathComponent("shared/conformance/mustache")
  }()

  static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static let names = [
    "comments", "delimiters", "dynamic-names", "interpolation", "inheritance", "inverted", "partials",
    "sections",
  ]

  static let cases: [SpecificationCase] = names.flatMap { name in
    let path = folder.appendingPathComponent("\(name).json")
    guard let data = try? Data(contentsOf: path), let file = try? JSONDecoder().decode(File.self, from: data)
    else { return [SpecificationCase]() }
    return file.tests.map { test in
      var test = test
      test.file = name
      return test
    }
  }
}

@Suite(.enabled(if: Specification.isPresent, "the specification's cases are not on this machine"))
struct SpecificationTests {
  @Test("each file of the specification is read")
  func files() {
    #expect(Set(Specification.cases.compactMap(\.file)) == Set(Specification.names))
  }

  @Test("the specification's cases print what they say", arguments: Specification.cases)
  func specification(_ test: SpecificationCase) {
    var templates = [(name: "", file: SourceFile(path: "main", text: test.template))]
    for (name, text) in test.partials ?? [:] {
      templates.append((name: name, file: SourceFile(path: name, text: text)))
    }
    var sink = DiagnosticSink()
    let set = TemplateSet(templates: templates, into: &sink)
    var buffer = ByteBuffer()
    set.render("", test.data.value, into: &buffer)
    #expect(buffer.string == test.expected)
    #expect(sink.diagnostics.isEmpty)
  }
}
