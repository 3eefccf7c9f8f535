internal import Content
package import Files
package import Judgement
internal import Routes
internal import Templates
internal import Text

/// Makes the files of a site, one by one.
package struct SiteBuilder: Sendable {
  fileprivate enum Source: Sendable {
    case page(Route)
    case redirect(Redirect)
    case asset(String)
    case themeAsset(Int)
    case generated(GeneratedFile)
    case copy(PictureVariant)
    case card(Int)
  }

  /// A file of the site.
  package struct Output: Sendable {
    /// The path below the site's folder.
    package let path: String
    fileprivate let source: Source
  }

  /// What a build did, and what the next one may go by.
  package struct Written: Sendable {
    /// What it did to the folder.
    package let summary: SiteWriter.Summary
    /// What pages and lists were made of.
    package let made: MadeOf
    /// The files of the site with what the disk says of each; nil where it does not tell files apart.
    package let signatures: [String: FileSignature]?
  }

  /// All files, in the order of their paths.
  package let outputs: [Output]
  let theme: Theme
  let project: Project
  let indexes: [String: EditionIndex]
  let feeds: FeedSite
  private let media: Media

  /// Prepares a site; nil where its theme can't be used.
  ///
  /// - Parameters:
  ///   - book: the project's `conceptBook()`, where somebody has it already.
  ///   - media: what is made of its pictures, where somebody has it already.
  ///   - hasSearch: whether `outputs` holds the files by which long lists are searched, too; whoever makes only a few files
  ///     asks for `searchOutputs` when they are needed.
  package init?(
    _ project: Project, _ book: ConceptBook? = nil, _ media: Media? = nil, hasSearch: Bool = true
  ) throws(FileError) {
    guard let theme = project.theme else { return nil }
    let media = media ?? Media(project)
    self.theme = theme
    self.media = media
    self.project = project
    let editions = project.content.editions
    let book = book ?? project.conceptBook()
    var indexes: [String: EditionIndex] = [:]
    for edition in editions {
      indexes[edition.language] = EditionIndex(
        edition, of: project.content, theme: theme, routes: project.routes, today: project.today,
        drafts: project.options.drafts, media: media,
        book: ConceptBook.knows(edition.language) ? book : nil)
    }
    self.indexes = indexes
    let feeds = FeedSite(
      editions.compactMap { indexes[$0.language] }, project.content.settings, today: project.today)
    self.feeds = feeds
    var outputs = project.routes.routes.map { Output(path: $0.address.file, source: .page($0)) }
    outputs += project.routes.redirects.map { Output(path: $0.from.file, source: .redirect($0)) }
    outputs += project.content.assets.map { Output(path: $0, source: .asset($0)) }
    outputs += theme.assets.indices.filter { project.isUsed(theme.assets[$0].path) }.map {
      Output(path: theme.assets[$0].path, source: .themeAsset($0))
    }
    let generated = GeneratedFile.all(
      feeds, project.routes.routes, unchanging: theme.unchanging.filter(project.isUsed)
    ) {
      [indexes] route in
      guard let index = indexes[route.language] else { return false }
      return theme.models[route.page.kind]?.isIndexed(PageContext(index, route.page, at: route.address))
        ?? false
    }
    let search = hasSearch ? SiteBuilder.search(indexes, theme, project) : []
    outputs += (generated + search).map { Output(path: $0.path, source: .generated($0)) }
    outputs += media.copies.map { Output(path: $0.path, source: .copy($0)) }
    outputs += media.cards.entries.enumerated().map { Output(path: $1.path, source: .card($0)) }
    self.outputs = outputs.sorted { $0.path < $1.path }
  }

  /// The files by which long lists are searched; none where no list is long.
  package var searchOutputs: [Output] {
    SiteBuilder.search(indexes, theme, project).map { Output(path: $0.path, source: .generated($0)) }
  }

  /// The number of pages, redirects and assets left out.
  package var pageCount: Int { project.routes.routes.count }

  /// The roles that feeds leave out, of the feeds that the settings name.
  package var feedOmissions: [FeedOmission] { feeds.omissions }

  /// The bytes of one file.
  package func bytes(of output: Output) throws(FileError) -> [UInt8] {
    switch output.source {
    case .page(let route): return render(route)
    case .redirect(let redirect): return render(redirect)
    case .asset(let path): return try project.files.read(join(project.content.folder, path))
    case .themeAsset(let index): return theme.assets[index].bytes
    case .generated(let file): return file.bytes
    case .copy(let copy): return copy.bytes
    case .card(let index): return media.cards.png(index, media.cache)
    }
  }

  /// Stands for the bytes of all files that pages load under a name which does not tell one version from the next.
  package var assetMark: String {
    var writer = PackedWriter()
    writer.write(project.content.assets) { path, writer in
      writer.write(path)
      project.files.signature(of: join(project.content.folder, path))?.write(to: &writer)
    }
    let areAllNamedByBytes = theme.unchanging == ["\(Theme.assetFolder)/*"]
    for asset in areAllNamedByBytes ? [] : theme.assets where !theme.unchanging.contains(asset.path) {
      writer.write(asset.path)
      writer.write(contentHash(asset.bytes))
    }
    return contentHash(writer.bytes)
  }

  /// What the pages of roles are made of, by their paths: where that is the same, so are they.
  ///
  /// - Parameter around: stands for everything that was read besides roles, and for what was asked for.
  package func keys(around: String) -> [String: String] {
    let keys = RolePageKeys(self, around: around)
    let made = parallelMap(outputs.count, jobs: project.options.jobs) { index -> String? in
      if case .page(let route) = outputs[index].source { keys.key(of: route) } else { nil }
    }
    var byPath: [String: String] = [:]
    for (output, key) in zip(outputs, made) where key != nil { byPath[output.path] = key }
    return byPath
  }

  /// Writes the whole site into a folder; `progress` is told, on any thread, whenever a file is done.
  ///
  /// - Parameters:
  ///   - record: what an earlier build left; what would be made of the same is not made again.
  ///   - keys: what pages are made of.
  package func write(
    to folder: String, on disk: any WritableFileSystem, after record: BuildRecord? = nil,
    keys: [String: String] = [:], progress: @escaping @Sendable () -> Void = {}
  ) throws(SiteWriterError) -> Written {
    let writer = try SiteWriter(disk: disk, folder: folder, paths: outputs.map(\.path))
    let earlier = EarlierBuild(record, keys, folder, writer.earlierSignature, disk)
    feeds.note(earlier.descriptionLengths(of: project.routes.routes))
    let results = parallelMap(outputs.count, jobs: project.options.jobs) { index in
      Result<SiteWriter.Written?, FileError> { () throws(FileError) in
        let output = outputs[index]
        if case .generated(let file) = output.source, file.isLong { return nil }
        defer { progress() }
        if earlier.hasPage(output.path), let written = writer.leave(output.path) { return written }
        if case .asset(let path) = output.source {
          return try writer.copy(join(project.content.folder, path), to: output.path)
        }
        return try writer.write(try bytes(of: output), to: output.path)
      }
    }
    var files: [SiteWriter.Written] = []
    var failure: FileError?
    for result in results {
      switch result {
      case .success(let file?): files.append(file)
      case .success(nil): continue
      case .failure(let error): failure = failure ?? error
      }
    }
    var made = MadeOf()
    do throws(FileError) {
      if let failure { throw failure }
      for case .generated(let file) in outputs.map(\.source) where file.isLong {
        let parts = partKeys(of: file, keys)
        var counts: [Int] = []
        let next = file.pieces(jobs: project.options.jobs) { earlier.part($0, of: file.path, key: parts[$0]) }
        files.append(
          try writer.write(
            pieces: {
              let piece = next()
              if let piece { counts.append(piece.count) }
              return piece
            }, to: file.path))
        made.lists[file.path] = zip(parts, counts).map { MadeOf.Part(key: $0, count: $1) }
        progress()
      }
      media.cache?.removeUnused()
      for case .page(let route) in outputs.map(\.source) {
        guard let key = keys[route.address.file], case .role(let slug) = route.page else { continue }
        made.pages[route.address.file] = MadeOf.Page(
          key: key, descriptionLength: feeds.descriptionLength(of: slug, in: route.language))
      }
      let summary = try writer.finish(files)
      // While nobody else may write: signatures are of what this build wrote.
      return Written(summary: summary, made: made, signatures: writer.signatures(of: outputs.map(\.path)))
    } catch {
      writer.abandon(files)
      throw .file(error)
    }
  }

  /// What the entries of each part of a list are made of; nil where nobody can tell.
  private func partKeys(of file: GeneratedFile, _ keys: [String: String]) -> [String?] {
    guard let roles = file.roles, !keys.isEmpty else { return Array(repeating: nil, count: file.parts) }
    return (0..<file.parts).map { part in
      let entries = file.entries(inPart: part)
      var writer = PackedWriter()
      for place in entries {
        let role = roles[place]
        let language = role.language ?? project.content.original.language
        guard let address = project.routes.address(of: .role(role.slug), in: language),
          let key = keys[address.file]
        else { return nil }
        writer.write(key)
      }
      return entries.isEmpty ? nil : contentHash(writer.bytes)
    }
  }

  private func render(_ route: Route) -> [UInt8] {
    guard let index = indexes[route.language] else { return [] }
    return render(PageContext(index, route.page, at: route.address))
  }

  private func render(_ redirect: Redirect) -> [UInt8] {
    guard let index = indexes[redirect.language], let target = project.routes.page(at: redirect.to.path)
    else { return [] }
    return render(PageContext(index, target.page, at: redirect.from, redirectTarget: redirect.to))
  }

  private func render(_ context: PageContext) -> [UInt8] {
    guard let entry = theme.models[context.kind], let record = entry.record(context) else { return [] }
    var buffer = ByteBuffer(capacity: 32 << 10)
    theme.templates.render(entry.template, record, into: &buffer)
    return buffer.bytes
  }
}
