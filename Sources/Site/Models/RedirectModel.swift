internal import Content
internal import Routes
internal import Templates

/// An earlier address, and where it leads now.
enum RedirectModel {
  static let model = Model<Address, PageContext>(
    "redirect",
    [
      .text("url", "The new address.") { $1.link(to: $0) },
      .text("title", "What is there.") { $1.title(of: $0) },
    ])
}

extension PageContext {
  /// The title of the page at an address of this language.
  func title(of address: Address) -> String? {
    switch index.routes.page(at: address.path)?.page {
    case .role(let slug): index.role(slug)?.title.value
    case .team(let slug): index.team(slug)?.name.value
    case .story(let slug): index.story(slug)?.title.value
    case .free(let slug): index.pages.first { $0.slug == slug }?.title.value
    default: nil
    }
  }
}
