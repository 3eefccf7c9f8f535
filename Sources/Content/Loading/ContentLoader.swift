package import Diagnostics
package import Files
internal import Rulebook
internal import Text

/// Reads a folder of content: every file once, all errors of all files in one run.
package struct ContentLoader: Sendable {
  let files: any FileSystem
  let folder: String
  let jobs: Int
  /// Whether the other languages are read, too.
  private let hasTranslations: Bool

  /// Makes a loader of the folder as the user named it.
  package init(files: any FileSystem, folder: String, jobs: Int = 1, hasTranslations: Bool = true) {
    self.files = files
    self.folder = folder
    self.jobs = jobs
    self.hasTranslations = hasTranslations
  }

  /// Reads everything. What could not be read as content is missing from the result, and reported.
  ///
  /// Throws where the folder is not there or a file cannot be opened.
  package func load(into sink: inout DiagnosticSink) throws(FileError) -> SiteContent {
    var kept: ReadItems?
    return try load(keeping: &kept, into: &sink)
  }

  /// Reads everything but the items that an earlier run read as they are; then `kept` has those of this one. Where it is nil,
  /// nothing is kept.
  package func load(
    keeping kept: inout ReadItems?, into sink: inout DiagnosticSink
  ) throws(FileError) -> SiteContent {
    let earlier = kept
    if earlier != nil { kept = ReadItems() }
    guard files.kind(of: folder) == .folder else {
      throw FileError(path: folder, action: "read", reason: "there is no such folder", isMissing: true)
    }
    let mark = sink.mark
    let paths = try files.files(below: folder, followsLinksOut: false)
    var settings = SiteSettings()
    _ = try readTop("site.yaml", paths, SiteSettings.form, &settings, language: nil, into: &sink)
    let knowsLanguages = !sink.hasErrors(since: mark)
    let first = settings.language.value
    var company = Company()
    let hasCompany = try readTop("company.yaml", paths, Company.form, &company, language: first, into: &sink)
    let layout = ContentLayout(paths: paths, languages: knowsLanguages ? settings.allLanguages : nil)
    layout.reportStrays(in: folder, into: &sink)
    for path in try foldersNamedAsFiles(paths) {
      sink.report(
        Diagnostic(
          rule: "content/bad-value", message: "this is a folder, and its name is that of a file",
          at: Label(SourceFile(path: join(folder, path), bytes: []), .fileStart),
          help: "rename it, or move it out of the content"))
    }

    let original = Edition(
      language: first, company: company,
      families: try families(layout, language: first, into: &sink),
      roles: try items(layout.originals(.role), Role.form, first, earlier, &kept, into: &sink) { role, name in
        role.isPrivate = name.isPrivate
      },
      teams: try items(layout.originals(.team), Team.form, first, earlier, &kept, into: &sink),
      stories: try items(layout.originals(.story), Story.form, first, earlier, &kept, into: &sink)
        .sorted(by: Story.newestFirst),
      pages: try items(layout.originals(.page), FreePage.form, first, earlier, &kept, into: &sink))
    var content = SiteContent(
      settings: settings, original: original, translations: [],
      neighbours: BuiltIn.neighbours().filter { neighbour in
        !original.families.contains { $0.slug == neighbour.slug }
      },
      files: layout.files(settings.allLanguages).map { join(folder, $0) },
      assets: paths.filter { $0.hasPrefix("assets/") }, folder: folder,
      unreadable: layout.unreadable(original),
      errors: Dictionary(grouping: sink.errors(since: mark).map(\.primary), by: \.file.path)
        .mapValues { $0.map(\.range) })
    for language in settings.allLanguages.dropFirst() where hasTranslations {
      var files: [Translation] = []
      content.translations.append(
        try translation(
          language, of: content, hasCompany: hasCompany, layout, paths, files: &files, into: &sink))
      content.translationFiles += files
    }
    return content
  }

  /// Folders where somebody may expect a page, and that hold no file which could be reported.
  private func foldersNamedAsFiles(_ paths: [String]) throws(FileError) -> [String] {
    let known = Set(paths)
    var found: [String] = []
    for place in [("", ".yaml")] + ContentKind.allCases.map({ ($0.folder, $0.ending) }) {
      guard files.kind(of: join(folder, place.0)) == .folder else { continue }
      for name in try files.list(join(folder, place.0)) where name.hasSuffix(place.1) {
        let path = join(place.0, name)
        guard !name.hasPrefix("."), !known.contains(path) else { continue }
        if !paths.contains(where: { $0.hasPrefix(path + "/") }) { found.append(path) }
      }
    }
    return found
  }

  /// Reads site.yaml or company.yaml, which must be there, and says whether it could.
  private func readTop<Value: ContentFile>(
    _ path: String, _ paths: [String], _ form: Form<Value>, _ value: inout Value,
    language: String?, into sink: inout DiagnosticSink
  ) throws(FileError) -> Bool {
    guard paths.contains(path) else {
      value.file = SourceFile(path: join(folder, path), bytes: [])
      let misnamed = paths.first { $0 == path.replacing(".yaml", with: ".yml") }
      sink.report(
        Diagnostic(
          rule: "content/missing-key", message: "\(path) is missing", at: Label(value.file, .fileStart),
          help: misnamed.map { "rename \($0) to \(path)" }
            ?? "write it with \(listed(named(form.shape.requiredKeys))); `remit init` in an empty folder shows a whole one"
        ))
      return false
    }
    value.file = try sourceFile(path)
    guard let read = readItem(value.file, form, language: language, into: &sink) else { return false }
    value = read
    return true
  }

  func sourceFile(_ path: String) throws(FileError) -> SourceFile {
    let full = join(folder, path)
    return SourceFile(path: full, bytes: try files.read(full))
  }

  /// The items of a folder, in the order of their names; those that an earlier run read are taken over.
  private func items<Item: ContentItem>(
    _ names: [ContentName], _ form: Form<Item>, _ language: String, _ earlier: ReadItems?,
    _ kept: inout ReadItems?, into sink: inout DiagnosticSink,
    finish: @escaping @Sendable (inout Item, ContentName) -> Void = { _, _ in }
  ) throws(FileError) -> [Item] {
    let read = parallelMap(names.count, jobs: jobs) { index in
      Result<(SourceFile, Item?, DiagnosticSink), FileError> { () throws(FileError) in
        let file = try sourceFile(names[index].path)
        if let (item, found) = earlier?.item(file, language: language, as: Item.self) {
          return (file, item, found)
        }
        var sink = DiagnosticSink()
        guard var item = readItem(file, form, language: language, into: &sink) else {
          return (file, nil, sink)
        }
        item.slug = names[index].slug
        finish(&item, names[index])
        return (file, item, sink)
      }
    }
    var items: [Item] = []
    items.reserveCapacity(names.count)
    for result in read {
      let (file, item, found) = try result.get()
      kept?.keep(item, found, of: file, language: language)
      sink.absorb(found)
      if let item { items.append(item) }
    }
    return items
  }

  /// The built-in families, changed where the company says so, and the company's own.
  private func families(
    _ layout: ContentLayout, language: String, into sink: inout DiagnosticSink
  ) throws(FileError) -> [Family] {
    var families = BuiltIn.families()
    for name in layout.originals(.family) {
      let index = families.firstIndex { $0.slug == name.slug }
      let file = try sourceFile(name.path)
      let base = index.map { families[$0] }
      guard
        var family = readItem(
          file, Family.form, base: base, as: base == nil ? .original : .change, language: language,
          into: &sink)
      else { continue }
      family.slug = name.slug
      if let index { families[index] = family } else { families.append(family) }
    }
    return families
  }

  /// What was translated into a language.
  private func translation(
    _ language: String, of content: SiteContent, hasCompany: Bool, _ layout: ContentLayout, _ paths: [String],
    files: inout [Translation], into sink: inout DiagnosticSink
  ) throws(FileError) -> Edition {
    let original = content.original
    func translated<Item: ContentItem>(
      _ kind: ContentKind, _ originals: [Item], _ form: Form<Item>, _ sink: inout DiagnosticSink
    ) throws(FileError) -> [Item] {
      let bases = Dictionary(originals.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
      var items: [Item] = []
      for name in layout.translations(kind, language) {
        let file = try sourceFile(name.path)
        guard let base = bases[name.slug] else {
          if !content.unreadable.contains(ContentID(kind, name.slug)) {
            layout.reportMissingOriginal(of: name, kind, at: file, into: &sink)
          }
          continue
        }
        let purpose = Reader.Purpose.translation(ofWhole: !content.hasErrors(in: base.file))
        let mark = sink.mark
        guard var item = readItem(file, form, base: base, as: purpose, language: language, into: &sink) else {
          continue
        }
        item.language = language
        if !sink.hasErrors(since: mark) { files.append(Translation(item, form, into: language)) }
        items.append(item)
      }
      return items
    }
    var company = original.company
    if paths.contains("company.\(language).yaml"), hasCompany {
      let file = try sourceFile("company.\(language).yaml")
      let purpose = Reader.Purpose.translation(ofWhole: !content.hasErrors(in: company.file))
      let mark = sink.mark
      if let item = readItem(
        file, Company.form, base: company, as: purpose, language: language, into: &sink)
      {
        company = item
        if !sink.hasErrors(since: mark) { files.append(Translation(item, Company.form, into: language)) }
      }
    }
    var families = original.families.map { BuiltIn.translated($0, into: language, own: original.language) }
    let places = Dictionary(
      families.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
    for family in try translated(.family, families, Family.form, &sink) {
      if let index = places[family.slug] { families[index] = family }
    }
    return Edition(
      language: language, company: company, families: families,
      roles: try translated(.role, original.roles, Role.form, &sink),
      teams: try translated(.team, original.teams, Team.form, &sink),
      stories: try translated(.story, original.stories, Story.form, &sink).sorted(by: Story.newestFirst),
      pages: try translated(.page, original.pages, FreePage.form, &sink))
  }
}
