internal import Content
internal import Diagnostics
internal import Dispatch
internal import Files
internal import Preview
internal import Reports
internal import Site
internal import Text

/// Builds the site anew after each change, and shows what came of it.
struct Serving {
  private let invocation: Invocation
  private let preview: LivePreview
  private var reading: SiteReading
  /// The last site that could be built, and the number of its pages.
  private var last: (site: ServedSite, pageCount: Int)?
  private var isBroken = false

  init(_ invocation: Invocation, _ preview: LivePreview) {
    self.invocation = invocation
    self.preview = preview
    reading = SiteReading(invocation)
  }

  /// The number of pages that are shown.
  var pageCount: Int { last?.pageCount ?? 0 }

  /// Builds after each change, until nobody watches any more.
  mutating func follow(_ watch: FolderWatch) {
    while let changes = watch.next() {
      do throws(FileError) {
        try build(after: changes)
      } catch {
        isBroken = true
        preview.show(errors: [invocation.previewFinding(error)], over: last?.site)
        _ = invocation.fail(error)
      }
    }
  }

  /// Builds the site as its sources are now; throws where something can't be opened.
  ///
  /// - Parameter changes: what somebody did to the sources; nil for the first time.
  mutating func build(after changes: FolderChanges?) throws(FileError) {
    let start = invocation.clock.uptime()
    let read = try reading.read()
    guard let builder = read.builder else {
      return try show(read.found.diagnostics, read, after: changes)
    }
    let site = ServedSite(builder, read.project.content.settings)
    // What rules find is not waited for: the page is there first. Where errors are shown, one of them may be of a rule.
    if !isBroken { preview.show(site) }
    let seconds = invocation.clock.uptime() - start
    // The browser that loads the page needs a core, too.
    let findings = invocation.judge(
      read.project, [], read.found, read.book, jobs: max(1, read.project.options.jobs - 1))
    guard !findings.contains(where: \.stopsBuild) else { return try show(findings, read, after: changes) }
    if isBroken { preview.show(site) }
    let remaining = invocation.withoutBaseline(findings)
    let ofPages = FindingsOfPages(remaining, read.project) { [invocation] in invocation.previewFinding($0) }
    preview.show { ofPages.findings(onPage: $0) }
    last = (site, builder.pageCount)
    let mended = isBroken ? "All errors are mended. " : ""
    isBroken = false
    guard let changes else { return }
    invocation.say(
      "\(mended)\(sentence(about: changes)): \(counted(pageCount, "page", "pages")) in \(duration(seconds)).")
  }

  /// Shows what stops the build, in the browser and here, and the last site that could be built.
  private mutating func show(
    _ findings: [Diagnostic], _ read: SiteReading.Read, after changes: FolderChanges?
  ) throws(FileError) {
    let stopping = findings.filter(\.stopsBuild).sorted(by: Diagnostic.inReadingOrder)
    isBroken = true
    let listed = stopping.prefix(FindingsOfPages.most)
    preview.show(
      errors: listed.map { invocation.previewFinding($0, hasLines: true) },
      left: stopping.count - listed.count, over: last?.site)
    if let changes { invocation.say("\(sentence(about: changes)):") }
    try invocation.report(
      findings, showing: stopping, filesChecked: read.project.content.fileCount, saysNothingFound: false)
    let rest = pageCount > 0 ? "the site is shown as it was" : "there is no site to show yet"
    invocation.say("Until that is mended, \(rest).")
  }

  /// `content/roles/engineer.yaml changed`
  private func sentence(about changes: FolderChanges) -> String {
    guard let first = changes.paths.first else { return "Something changed" }
    switch changes.paths.count {
    case 1: return "\(first) changed"
    case 2...3: return "\(listed(changes.paths)) changed"
    default: return "\(first) and \(changes.paths.count - 1) more changed"
    }
  }
}
