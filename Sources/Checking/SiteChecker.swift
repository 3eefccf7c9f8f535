internal import Content
package import Diagnostics
package import Files
internal import Text

/// What a site is checked with.
package struct SiteCheckOptions: Sendable {
  /// The folder of the site, as the user named it.
  package var folder: String
  /// The address under which the site is published; where it is nil, the home page's canonical address is taken.
  package var base: SiteBase?
  /// The day that counts as today, as `2026-11-20`.
  package var today: String
  /// The number of threads.
  package var jobs = 1

  /// Makes options.
  package init(folder: String, base: SiteBase? = nil, today: String, jobs: Int = 1) {
    self.folder = folder
    self.base = base
    self.today = today
    self.jobs = jobs
  }
}

/// Why a site could not be checked.
package enum SiteCheckError: Error {
  /// There is no such folder.
  case noFolder(String)
  /// The folder holds no page.
  case noPages(String)
  /// A file could not be read.
  case file(FileError)
}

/// What was found in a site.
package struct CheckedSite: Sendable {
  /// The findings, in reading order.
  package var diagnostics: [Diagnostic]
  /// The number of pages and style sheets that were read.
  package var filesChecked: Int
  /// The addresses elsewhere that pages link to, each with the first place where it stands, in the order of the pages.
  package var links: [ExternalLink]
}

/// Looks at a built site, page by page; no page is held longer than it is looked at.
package struct SiteChecker: Sendable {
  private let options: SiteCheckOptions
  private let files: SiteFiles
  private let site: SiteBase

  /// Lists the files of a site.
  package init(_ options: SiteCheckOptions, on disk: any FileSystem) throws(SiteCheckError) {
    guard disk.kind(of: options.folder) == .folder else { throw .noFolder(options.folder) }
    self.options = options
    do throws(FileError) {
      files = try SiteFiles(folder: options.folder, on: disk)
      if let base = options.base { site = base } else { site = try SiteChecker.base(files) }
    } catch {
      throw .file(error)
    }
    if !files.paths.indices.contains(where: files.isPage) { throw .noPages(options.folder) }
  }

  /// The number of files that are read.
  package var fileCount: Int { work.count }

  /// The pages and style sheets.
  private var work: [Int] {
    files.paths.indices.filter { files.isPage($0) || files.paths[$0].hasSuffix(".css") }
  }

  /// Checks all files.
  ///
  /// - Parameter step: is called after each file, on any thread.
  package func check(_ step: @escaping @Sendable () -> Void) throws(SiteCheckError) -> CheckedSite {
    let work = work
    let loaded = LoadedFiles(files, site)
    // A share a thread: what it gathers is put together once.
    let workers = max(1, min(options.jobs, work.count))
    let shares = parallelMap(workers, jobs: workers) { worker in
      var share = CheckShare(files, site, loaded, today: options.today)
      for index in stride(from: worker, to: work.count, by: workers) {
        share.check(work[index])
        step()
      }
      return share
    }
    var whole = CheckShare(files, site, loaded, today: options.today)
    for share in shares { whole.absorb(share) }
    whole.checkFragments()
    whole.checkOrphans()
    if let failure = whole.failure { throw .file(failure) }
    return CheckedSite(
      diagnostics: whole.findings.diagnostics(named: files.name), filesChecked: work.count,
      links: whole.externalLinks())
  }

  /// The address that the home page says it has.
  private static func base(_ files: SiteFiles) throws(FileError) -> SiteBase {
    guard let index = files.index(of: "index.html") else { return .unknown }
    let page = Page(SourceFile(path: files.name(index), bytes: try files.read(index)))
    let canonical = page.elements.first { $0.name == "link" && page.relations(of: $0).contains("canonical") }
    return canonical.flatMap { page.value("href", of: $0) }.flatMap { SiteBase($0) } ?? .unknown
  }
}
