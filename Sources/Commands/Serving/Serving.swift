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
  /// The number of pages of the last site that could be built.
  private(set) var pageCount = 0
  private var isBroken = false

  init(_ invocation: Invocation, _ preview: LivePreview) {
    self.invocation = invocation
    self.preview = preview
    reading = SiteReading(invocation)
  }

  /// Builds after each change, until nobody watches any more.
  mutating func follow(_ watch: FolderWatch) {
    while let changes = watch.next() {
      do throws(FileError) {
        try build(after: changes)
      } catch {
        isBroken = true
        preview.show(errors: [invocation.previewFinding(error)])
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
    let wasBroken = isBroken
    if !wasBroken { show(site, builder.pageCount, after: changes, since: start) }
    // The browser that loads the page needs a core, too.
    let findings = invocation.judge(
      read.project, [], read.found, read.book, jobs: max(1, read.project.options.jobs - 1))
    let ofPages = FindingsOfPages(findings, read.project) { [invocation] in invocation.previewFinding($0) }
    preview.show { ofPages.findings(onPage: $0) }
    if findings.contains(where: \.stopsBuild) {
      try show(findings, read, after: changes)
    } else if wasBroken {
      show(site, builder.pageCount, after: changes, since: start)
    }
  }

  /// Shows the site, and says what led to it.
  private mutating func show(
    _ site: ServedSite, _ pageCount: Int, after changes: FolderChanges?, since start: Double
  ) {
    preview.show(site)
    self.pageCount = pageCount
    let mended = isBroken ? "All errors are mended. " : ""
    isBroken = false
    guard let changes else { return }
    let time = duration(invocation.clock.uptime() - start)
    invocation.say("\(mended)\(sentence(about: changes)): \(counted(pageCount, "page", "pages")) in \(time).")
  }

  /// Shows what stops the build, in the browser and here.
  private mutating func show(
    _ findings: [Diagnostic], _ read: SiteReading.Read, after changes: FolderChanges?
  ) throws(FileError) {
    let stopping = findings.filter(\.stopsBuild).sorted(by: Diagnostic.inReadingOrder)
    isBroken = true
    preview.show(errors: stopping.map { invocation.previewFinding($0, hasLines: true) })
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
