internal import Diagnostics
internal import Files
internal import Text

/// What one thread found, and what it remembers of the pages that it saw.
struct CheckShare: Sendable {
  private let files: SiteFiles
  private let site: SiteBase
  private let loaded: LoadedFiles
  private let today: String

  /// The findings so far.
  private(set) var findings = FindingTable()
  /// The first file that could not be read, by its number.
  private var failed: (number: Int, error: FileError)?
  /// The names of the places on each page.
  private var places: [Int: PlaceNames] = [:]
  /// The links to places on other pages.
  private var fragments: [FragmentLink] = []
  /// Which files something leads to.
  private var isLedTo: [Bool]
  /// The pages that nothing has to lead to: they lead on, or are kept for those who have their address.
  private var unlinked: Set<Int> = []
  private var external: [String: ExternalPlace] = [:]

  init(_ files: SiteFiles, _ site: SiteBase, _ loaded: LoadedFiles, today: String) {
    self.files = files
    self.site = site
    self.loaded = loaded
    self.today = today
    isLedTo = [Bool](repeating: false, count: files.paths.count)
  }

  /// Why a file could not be read; nil where all were.
  var failure: FileError? { failed?.error }

  /// Looks at a file.
  mutating func check(_ index: Int) {
    do throws(FileError) {
      let file = SourceFile(path: files.name(index), bytes: try files.read(index))
      if files.isPage(index) { try checkPage(Page(file), index) } else { checkSheet(file, index) }
    } catch {
      if failed == nil { failed = (index, error) }
    }
  }

  /// Takes what another thread found.
  mutating func absorb(_ other: CheckShare) {
    findings.absorb(other.findings)
    if let theirs = other.failed, failed.map({ theirs.number < $0.number }) ?? true { failed = theirs }
    places.merge(other.places) { own, _ in own }
    fragments += other.fragments
    for index in isLedTo.indices where other.isLedTo[index] { isLedTo[index] = true }
    unlinked.formUnion(other.unlinked)
    external.merge(other.external) { $0.merged($1) }
  }

  // MARK: Files

  private mutating func checkPage(_ page: Page, _ index: Int) throws(FileError) {
    var found = DocumentCheck.findings(page) + IdentifierCheck.findings(page) + TextCheck.findings(page)
    found += StructuredDataCheck.findings(page, today: today)
    let policies = PolicyCheck(page, site)
    found += policies.findings()

    let names = PlaceNames(page)
    places[index] = names
    if page.isRedirect || page.isHiddenFromSearch { unlinked.insert(index) }
    let base = page.elements.first { $0.name == "base" }.flatMap { page.value("href", of: $0) }
    let resolver = AddressResolver(files, site, of: index, base: base)
    let check = LinkCheck(files: files, site: site)
    var loads: Set<Int> = []
    for link in page.links {
      let destination = resolver.resolve(link.address)
      if let finding = check.finding(link, destination) { found.append(finding) }
      if let finding = policies.finding(link, destination) { found.append(finding) }
      found += OriginCheck.findings(link, destination, site)
      switch destination.target {
      case .file(let target), .lacksSlash(let target):
        if target != index { isLedTo[target] = true }
        if case .load = link.use { loads.insert(target) }
        if let name = destination.fragment, !SiteRule.isEverywhere(name), files.isPage(target) {
          checkFragment(name, of: target, link, on: page, index, names, &found)
        }
      case .elsewhere(let address):
        if link.use == .follow { remember(address, link, page, index) }
      case .missing, .outside, .other: break
      }
    }
    markStructuredData(page, resolver)
    loads.remove(index)
    for sheet in loads where files.paths[sheet].hasSuffix(".css") {
      loads.formUnion(try loaded.loads(ofSheet: sheet))
    }
    if !page.isRedirect { found += try WeightCheck.findings(page, loads: loads.sorted(), files, loaded) }
    for finding in found { findings.add(finding, in: page.file, number: index) }
  }

  private mutating func checkSheet(_ file: SourceFile, _ index: Int) {
    let resolver = AddressResolver(files, site, of: index)
    let check = LinkCheck(files: files, site: site)
    for load in loadsOfStylesheet(file.bytes) {
      let link = PageLink(load)
      let destination = resolver.resolve(link.address)
      if case .file(let target) = destination.target, target != index { isLedTo[target] = true }
      let found = check.finding(link, destination).map { [$0] } ?? []
      for finding in found + OriginCheck.findings(link, destination, site) {
        findings.add(finding, in: file, number: index)
      }
    }
  }

  /// Notes which files the data for programs names, such as a logo.
  private mutating func markStructuredData(_ page: Page, _ resolver: AddressResolver) {
    for element in page.elements
    where element.name == "script" && page.value("type", of: element)?.lowercased() == "application/ld+json" {
      guard let data = try? JSONTree(page.file.bytes, in: element.content.indices) else { continue }
      data.forEachText { text, _ in
        guard text.hasPrefix("http"), case .file(let target) = resolver.resolve(text).target else { return }
        isLedTo[target] = true
      }
    }
  }

  // MARK: Places

  private mutating func checkFragment(
    _ name: String, of target: Int, _ link: PageLink, on page: Page, _ index: Int, _ names: PlaceNames,
    _ found: inout [Finding]
  ) {
    let hash = PlaceNames.hash(name)
    guard target == index else {
      fragments.append(
        FragmentLink(page: UInt32(index), target: UInt32(target), name: hash, range: link.range))
      return
    }
    guard !names.contains(hash) else { return }
    let ids = page.elements.compactMap { page.value("id", of: $0) }
    found.append(SiteRule.deadPlace(name, of: nil, at: link.range, near: nearName(to: name, among: ids)))
  }

  /// Looks whether the places on other pages are there, now that all pages were read.
  mutating func checkFragments() {
    let broken = fragments.filter { places[Int($0.target)]?.contains($0.name) != true }
    let byPage = Dictionary(grouping: broken, by: \.page)
    // The places of each page that links miss, read once.
    var there: [Int: [String]] = [:]
    for page in byPage.keys.sorted() {
      let index = Int(page)
      // Only the pages that are wrong are read again.
      guard let bytes = try? files.read(index) else { continue }
      let file = SourceFile(path: files.name(index), bytes: bytes)
      for link in byPage[page] ?? [] {
        let address = decoded(bytes[link.range.indices.clamped(to: 0..<bytes.count)])
        let name = AddressParts(address).fragment.map(percentDecoded) ?? address
        let target = files.address(files.paths[Int(link.target)])
        let places = there[Int(link.target)] ?? ids(on: Int(link.target))
        there[Int(link.target)] = places
        let finding = SiteRule.deadPlace(
          name, of: target, at: link.range, near: nearName(to: name, among: places))
        findings.add(finding, in: file, number: index)
      }
    }
  }

  /// The names of all places on a page; none for one that can't be read.
  private func ids(on index: Int) -> [String] {
    guard let bytes = try? files.read(index) else { return [] }
    let page = Page(SourceFile(path: files.name(index), bytes: bytes))
    return page.elements.compactMap { page.value("id", of: $0) }
  }

  // MARK: The whole

  /// Looks which files nothing leads to.
  mutating func checkOrphans() {
    for (index, path) in files.paths.enumerated()
    where !isLedTo[index] && !unlinked.contains(index) && OrphanCheck.wants(path) {
      findings.add(OrphanCheck.diagnostic(files.name(index), isPage: files.isPage(index)), number: index)
    }
  }

  private mutating func remember(_ address: String, _ link: PageLink, _ page: Page, _ index: Int) {
    let place = ExternalPlace(page: index, range: link.range)
    external[address] = external[address].map { $0.merged(place) } ?? place
  }

  /// The links elsewhere, each once.
  func externalLinks() -> [ExternalLink] {
    external.map { address, place in
      ExternalLink(
        address: address, path: files.name(place.page), number: place.page, range: place.range,
        pageCount: place.pageCount)
    }
    .sorted { ($0.number, $0.range.start) < ($1.number, $1.range.start) }
  }
}
