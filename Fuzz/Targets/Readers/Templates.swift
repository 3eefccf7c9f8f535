internal import Diagnostics
internal import Templates
internal import Text

extension FuzzTarget {
  /// Templates of themes. A line `%%%` parts the page's template from the partial `part`, and that from the parent `layout`.
  static let templates = FuzzTarget(
    "templates", dictionary: "templates",
    seeds: ["themes/default/templates/*.mustache", "themes/plain/templates/*.mustache"]
  ) { input, promises in
    var files: [(name: String, file: SourceFile)] = []
    for (name, bytes) in zip(["page", "part", "layout"], parts(of: input)) {
      files.append((name, SourceFile(path: "\(name).mustache", bytes: bytes)))
    }
    var sink = DiagnosticSink()
    let set = TemplateSet(templates: files, into: &sink)
    if sink.diagnostics.isEmpty { set.check([("page", Sample.shape)], into: &sink) }
    promises.expectSound(sink.sorted())
    // A theme may nest lists of lists until a page has no end; whoever writes a theme may do worse.
    guard !sink.hasErrors, files.allSatisfy({ count("{{#", in: $0.file.bytes) <= 6 }) else { return }
    var page = ByteBuffer()
    set.render("page", Sample.record, into: &page)
    let source = files[0].file.bytes
    if count("{{", in: source) == 0 {
      promises.expect(page.bytes == source, "a template without tags is not what it prints")
    }
    expectAsWritten(input, &promises)
  }
}

/// The parts between lines `%%%`.
private func parts(of input: [UInt8]) -> [[UInt8]] {
  var parts: [[UInt8]] = [[]]
  for line in input.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
    if line.elementsEqual("%%%".utf8) {
      parts.append([])
    } else {
      if parts[parts.count - 1].isEmpty {
        parts[parts.count - 1] = Array(line)
      } else {
        parts[parts.count - 1] += [UInt8(ascii: "\n")] + line
      }
    }
  }
  return parts
}

private func count(_ word: String, in bytes: [UInt8]) -> Int {
  let word = Array(word.utf8)
  return bytes.indices.count { bytes[$0...].starts(with: word) }
}

/// What templates are rendered with.
private enum Sample {
  static let item = Shape("item", [Shape.Entry("name", .text), Shape.Entry("last", .flag)])
  static let shape = Shape(
    "page",
    [
      Shape.Entry("title", .text), Shape.Entry("body", .html), Shape.Entry("open", .flag),
      Shape.Entry("closed", .flag), Shape.Entry("none", .text),
      Shape.Entry("items", .list(.record(item))), Shape.Entry("words", .list(.text)),
      Shape.Entry("first", .record(item)), Shape.Entry("kind", .template(["part", "layout"])),
    ])
  static let record: Record = {
    func item(_ name: String, _ isLast: Bool) -> Record { Record(Sample.item, [.text(name), .flag(isLast)]) }
    return Record(
      shape,
      [
        .text("A & B <c> \"d\""), .html("<p>é</p>"), .flag(true), .flag(false), .absent,
        .list([.record(item("x", false)), .record(item("y", true))]), .list([.text("one"), .text("two")]),
        .record(item("z", true)), .text("part"),
      ])
  }()
}

// MARK: - Templates whose output is known

/// Makes a template of pieces that an input chooses, and compares what it prints with what the pieces are known to print.
private func expectAsWritten(_ input: [UInt8], _ promises: inout Promises) {
  var (template, output) = ("", "")
  for byte in input.prefix(64) {
    let piece = pieces[Int(byte) % pieces.count]
    template += piece.template
    output += piece.output
  }
  var sink = DiagnosticSink()
  let file = SourceFile(path: "made.mustache", text: template)
  let set = TemplateSet(
    templates: [("made", file), ("part", SourceFile(path: "part.mustache", text: "[p]"))], into: &sink)
  promises.expect(sink.diagnostics.isEmpty, "a template of good pieces has mistakes: \(template)")
  var page = ByteBuffer()
  set.render("made", Sample.record, into: &page)
  promises.expect(page.string == output, "\(template) prints \(page.string) instead of \(output)")
}

/// Pieces of a line, and what each prints.
private let pieces: [(template: String, output: String)] = [
  ("text ", "text "), ("é{ ", "é{ "), ("}} ", "}} "), ("{ { ", "{ { "), (" <b> ", " <b> "),
  ("{{title}}", escaped),
  ("{{{title}}}", title), ("{{& title }}", title), ("{{{body}}}", "<p>é</p>"), ("{{none}}", ""),
  ("x{{! note }}y", "xy"),
  ("{{#open}}{{title}}{{/open}}", escaped), ("{{^open}}no{{/open}}", ""), ("{{#closed}}no{{/closed}}", ""),
  ("{{^closed}}yes{{/closed}}", "yes"), ("{{#items}}{{name}}{{^last}},{{/last}}{{/items}}", "x,y"),
  ("{{#words}}({{.}}){{/words}}", "(one)(two)"), ("{{first.name}}", "z"),
  ("{{#first}}{{name}}{{title}}{{/first}}", "z" + escaped),
  ("a{{>part}}b", "a[p]b"), ("a{{=<% %>=}}<%first.name%><%={{ }}=%>", "az"),
  ("a{{$block}}own{{/block}}", "aown"),
]
private let title = "A & B <c> \"d\""
private let escaped = "A &amp; B &lt;c&gt; &quot;d&quot;"
