internal import Content
internal import Diagnostics
internal import Files
internal import Judgement
internal import Lint
internal import Site

extension Invocation {
  /// The roles at some paths, or all of the content where there are none, with whose work they are made of, and what
  /// reading them found.
  ///
  /// Roles of the content are read by the families of the company, files elsewhere by those that every company starts
  /// with. What is not in English has no profile.
  func reviews(
    of paths: [String], in files: any FileSystem
  ) throws(AlreadySaid) -> (reviews: [RoleReview], findings: [Diagnostic]) {
    let inside = paths.compactMap(pathOfContent)
    var sink = DiagnosticSink()
    var reviews: [RoleReview] = []
    if paths.isEmpty || !inside.isEmpty {
      guard let project = loadProject(projectOptions(), from: files, into: &sink) else {
        throw AlreadySaid(status: .failure)
      }
      reviews = self.reviews(of: inside, in: project)
      if reviews.isEmpty { try checkTranslations(inside, in: project) }
    }
    do throws(FileError) {
      for path in paths where pathOfContent(path) == nil {
        for name in try filesOutside(at: path) {
          let file = SourceFile(path: name, bytes: try files.read(name))
          if let review = review(of: file, into: &sink) { reviews.append(review.profiled) }
        }
      }
    } catch {
      throw AlreadySaid(status: fail(error))
    }
    let read = Set(reviews.map(\.file.path))
    let asked =
      paths.isEmpty
      ? sink.sorted()
      : sink.sorted().filter {
        read.contains($0.primary.file.path) || isPath($0.primary.file.path, named: paths + inside)
      }
    return (reviews, asked)
  }

  /// The role or job description on standard input, and what reading it found.
  func reviewsOfInput() -> (reviews: [RoleReview], findings: [Diagnostic]) {
    var sink = DiagnosticSink()
    let review = review(of: SourceFile(path: "-", bytes: console.input()), into: &sink)
    return ([review?.profiled].compactMap { $0 }, sink.sorted())
  }

  /// The roles of the content at some paths, or all where there are none.
  private func reviews(of inside: [String], in project: Project) -> [RoleReview] {
    let edition = project.everything.original
    let roles = edition.roles.filter { inside.isEmpty || isPath($0.file.path, named: inside) }
    let isEnglish = ConceptBook.knows(edition.language)
    let book = isEnglish && !roles.isEmpty ? ConceptBook.of(project.everything) : nil
    return roles.map { role in
      var review = RoleReview(role, in: edition, today: project.today)
      review.isEnglish = isEnglish
      if let book { review.readProfile(book) }
      return review
    }
  }

  /// Throws where only translations were named, whose statements stand in another file in part.
  private func checkTranslations(_ inside: [String], in project: Project) throws(AlreadySaid) {
    for role in project.everything.translations.flatMap(\.roles) where inside.contains(role.file.path) {
      let original = project.everything.original.roles.first { $0.slug == role.slug }
      throw AlreadySaid(
        status: fail(
          "\(role.file.path) is a translation, and only originals are read",
          help: original.map { "run `remit profile \($0.file.path)`" }))
    }
  }
}

extension RoleReview {
  /// The same, read by the families that every company starts with, where its words can be read.
  fileprivate var profiled: RoleReview {
    guard isEnglish else { return self }
    var review = self
    review.readProfile(ConceptBook.of(BuiltIn.families() + BuiltIn.neighbours()))
    return review
  }
}
