package import Diagnostics
internal import Content
internal import Files

/// What is made for a site beside its pages: smaller copies of pictures, and cards.
package struct Media: Sendable {
  /// The smaller copies of each picture that has any, by its path, the narrowest first.
  let variants: [String: [PictureVariant]]
  /// The cards of roles.
  let cards: CardSet
  /// What was found while they were made, which only a look at every pixel tells.
  package let findings: DiagnosticSink
  let cache: MediaCache?

  /// Makes the pictures, and says which cards there will be.
  package init(_ project: Project, cache: MediaCache? = nil) {
    let check = PictureCheck(project.content, project.files)
    let paths = check.shownPictures
    let maker = VariantMaker(cache: cache)
    let made = parallelMap(paths.count, jobs: project.options.jobs) { index in
      Result<[PictureVariant], PictureFile.Obstacle> { () throws(PictureFile.Obstacle) in
        let path = join(project.content.folder, paths[index])
        // What the first look finds was reported when the project was read.
        guard let bytes = try? project.files.read(path), let file = try? PictureFile(bytes) else { return [] }
        return try maker.variants(of: bytes, file, at: paths[index])
      }
    }
    let there = Set(project.content.assets)
    var variants: [String: [PictureVariant]] = [:]
    var sink = DiagnosticSink()
    for (path, result) in zip(paths, made) {
      switch result {
      case .success(let copies):
        let ours = copies.filter { !there.contains($0.path) }
        if !ours.isEmpty { variants[path] = ours }
      case .failure(let obstacle):
        check.report(obstacle, path, into: &sink)
      }
    }
    self.variants = variants
    cards = CardSet(project)
    findings = sink
    self.cache = cache
  }

  /// All copies, in the order of their originals.
  var copies: [PictureVariant] { variants.sorted { $0.key < $1.key }.flatMap(\.value) }
}
