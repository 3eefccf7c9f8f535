import Diagnostics
import Files

@testable import Checking

/// A page without findings, with some HTML in its body; a whole document stays as it is.
func page(_ html: String, head: String = "") -> String {
  if html.contains("<html") { return html }
  return """
    <!doctype html>
    <html lang="en">
    <head><title>Jobs</title>\(head)</head>
    <body>
    <h1>Jobs</h1>
    \(html)
    </body>
    </html>

    """
}

/// What is found in a site, each as `path:line rule «marked words»: message`.
func check(
  _ files: [String: String], base: String? = nil, today: String = "2026-11-20", jobs: Int = 1
) throws -> [String] {
  try checked(files, base: base, today: today, jobs: jobs).diagnostics.map(summary)
}

/// A site that was checked.
func checked(
  _ files: [String: String], base: String? = nil, today: String = "2026-11-20", jobs: Int = 1
) throws -> CheckedSite {
  let tree = Dictionary(uniqueKeysWithValues: files.map { ("site/\($0)", $1) })
  let options = SiteCheckOptions(
    folder: "site", base: base.flatMap { SiteBase($0) }, today: today, jobs: jobs)
  return try SiteChecker(options, on: MemoryFiles(tree)).check {}
}

/// A finding in a line.
func summary(_ finding: Diagnostic) -> String {
  let bytes = finding.primary.file.bytes
  let range = finding.primary.range.indices
  let line = bytes[..<range.lowerBound].count { $0 == UInt8(ascii: "\n") } + 1
  let place = "\(finding.primary.file.path.dropFirst("site/".count)):\(line)"
  let marked = String(decoding: bytes[range], as: UTF8.self)
  return "\(place) \(finding.rule) «\(marked)»: \(finding.message)"
}
