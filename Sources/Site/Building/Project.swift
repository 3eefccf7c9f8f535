package import Content
package import Diagnostics
package import Files
package import Judgement
package import Routes

/// What a run is asked for.
package struct ProjectOptions: Sendable {
  /// The folder of the content, as the user named it.
  package var content: String
  /// The day that the site is for, where the user named one.
  package var asOf: CalendarDate?
  /// The seconds since 1970 in UTC, from which today is counted where nobody names a day.
  package var now: Int
  /// Whether drafts and roles that are held back are shown.
  package var drafts = false
  /// A theme that is used in place of the one in site.yaml.
  package var theme: String?
  /// The number of threads.
  package var jobs = 1
  /// Whether the theme is read.
  package var hasTheme = true
  /// Whether content is read in its other languages, too.
  package var hasTranslations = true

  /// The folder where themes are; beside the content, unless somebody named a theme's folder.
  package var themes: String

  /// The folder where a theme is, or would be.
  package func folder(ofTheme name: String) -> String { join(themes, name) }

  /// The folder of what a build keeps for the next one, beside the content: anyone may delete it.
  package let cache: String

  /// Makes options.
  package init(content: String, now: Int) {
    self.content = content
    self.now = now
    let name = content.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    let isNamed = !["", ".", ".."].contains(name)
    let beside = isNamed ? String(content.dropLast(name.count)) : join(content, "../")
    themes = beside + "themes"
    cache = beside + ".remit"
  }
}

/// Content, theme and routes together: all that is known before the first page is made.
package struct Project: Sendable {
  /// The content, as the site shows it.
  package let content: SiteContent
  /// The content with the drafts that the site leaves out.
  package let everything: SiteContent
  /// The pages.
  package let routes: RouteTable
  /// The theme; nil where something is wrong with it, or nobody asked for it.
  package let theme: Theme?
  /// The day that the site is for.
  package let today: CalendarDate
  /// Where everything was read from.
  package let files: any FileSystem
  /// What was asked for.
  package let options: ProjectOptions

  /// Reads and checks everything; what is wrong is reported.
  ///
  /// Throws where the folder is not there or a file can't be opened.
  package static func load(
    _ options: ProjectOptions, from files: any FileSystem, into sink: inout DiagnosticSink
  ) throws(FileError) -> Project {
    var memory: ProjectMemory?
    return try load(options, from: files, keeping: &memory, into: &sink)
  }

  /// The same, without reading again what an earlier load read as it is; then `memory` has what this one read. Where it is
  /// nil, nothing is kept.
  package static func load(
    _ options: ProjectOptions, from files: any FileSystem, keeping memory: inout ProjectMemory?,
    into sink: inout DiagnosticSink
  ) throws(FileError) -> Project {
    var items = memory?.items
    var content = try ContentLoader(
      files: files, folder: options.content, jobs: options.jobs, hasTranslations: options.hasTranslations
    ).load(keeping: &items, into: &sink)
    if let items { memory?.items = items }
    if let theme = options.theme { content.settings.theme = content.settings.theme.replaced(by: theme) }
    let today = options.today(content.settings)
    let references = ReferenceCheck(content)
    sink.absorb(ConceptCheck(content).sink)
    let all = content
    if !options.drafts { content = content.published }
    let routes = RouteTable(content, today: today, drafts: options.drafts)
    sink.absorb(references.sink)
    sink.absorb(ConsistencyCheck(all).sink)
    sink.absorb(routes.clashes)
    sink.absorb(LinkCheck(all, routes).sink)
    var theme: Theme?
    if options.hasTheme {
      theme = try ProjectMemory.theme(options, content.settings, files, keeping: &memory, into: &sink)
    }
    // What could not be read may name them.
    if !sink.hasErrors { sink.absorb(references.unusedAssets(in: options.content)) }
    PictureCheck(content, files).report(into: &sink)
    return Project(
      content: content, everything: all, routes: routes, theme: theme, today: today, files: files,
      options: options)
  }

}

extension Project {
  /// What is known of the families, by which statements are read; nil where no role is in a language that can be read.
  ///
  /// A company's own families take as long to compile as many pages take to be made, so a build does that once, for the rules and all pages.
  package func conceptBook() -> ConceptBook? {
    everything.editions.contains { ConceptBook.knows($0.language) && !$0.roles.isEmpty }
      ? ConceptBook.of(everything) : nil
  }
}

extension ProjectOptions {
  /// The seconds since 1970 in UTC at which the same day counts as today.
  package func moments(ofToday settings: SiteSettings) -> Range<Int> {
    guard asOf == nil, settings.asOf == nil else { return 0..<Int.max }
    let offset = (settings.utcOffset?.value.minutes ?? 0) * 60
    let start = today(settings).daysSinceEpoch * 86_400 - offset
    return start..<start + 86_400
  }

  /// The day that counts as today: the one that was named, else the settings' own, else today where the settings say
  /// that the company is, else in UTC.
  package func today(_ settings: SiteSettings?) -> CalendarDate {
    if let date = asOf ?? settings?.asOf?.value { return date }
    let local = now + (settings?.utcOffset?.value.minutes ?? 0) * 60
    return CalendarDate(daysSinceEpoch: Int((Double(local) / 86_400).rounded(.down)))
  }
}

extension ThemeChoice? {
  fileprivate func replaced(by name: String) -> ThemeChoice {
    var choice = self ?? ThemeChoice()
    choice.name = PlainText(name)
    return choice
  }
}
