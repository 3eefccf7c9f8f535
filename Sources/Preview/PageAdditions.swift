internal import Text

/// The paths of the preview's own files and answers: no site has such paths, since hidden files are not published.
enum OwnPath {
  static let script = "/.remit/preview.js"
  static let styles = "/.remit/preview.css"
  static let events = "/.remit/events"
}

extension PageMarks {
  /// The element that loads the preview's script on the page.
  var scriptElement: String {
    "<script src=\"\(OwnPath.script)\" data-page=\"\(page)\" data-shape=\"\(shape)\" defer></script>"
  }

  /// A page with the preview's script, before the end of its body where it says where that is.
  func added(to page: [UInt8]) -> [UInt8] {
    let end = Array("</body>".utf8)
    let place = page.indices.reversed().first { page[$0...].starts(with: end) } ?? page.endIndex
    return Array(page[..<place]) + Array(scriptElement.utf8) + Array(page[place...])
  }
}

/// The page that stands where no site could be built yet: it says why, and is replaced as soon as there is one.
func waitingPage(_ errors: [PreviewFinding], left: Int) -> [UInt8] {
  var out = ByteBuffer()
  out.append(
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>The site can't be built yet</title>
    <link rel="stylesheet" href="\(OwnPath.styles)">
    </head>
    <body class="waiting">
    <h1>The site can't be built yet</h1>

    """)
  for error in errors {
    out.append("<pre>")
    let lines =
      ["\(error.place): \(error.message)", error.text] + error.notes + [
        error.help.map { "help: \($0)" } ?? ""
      ]
    out.append(escapingHTML: lines.filter { !$0.isEmpty }.joined(separator: "\n"))
    out.append("</pre>\n")
  }
  if left > 0 { out.append("<p>And \(left) more: <code>remit lint</code> shows them.</p>\n") }
  out.append("</body>\n</html>\n")
  return PageMarks([], assets: "").added(to: out.bytes)
}
