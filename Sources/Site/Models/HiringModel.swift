internal import Content
internal import Routes
internal import Templates

/// How the company hires: its interviews, benefits and statements.
enum HiringModel {
  private struct Entry: Sendable {
    var family: String
    var interview: InterviewView
  }

  static let model = Model<Void, PageContext>(
    "how-we-hire",
    [
      .html("body-html", "What the company says about it, from pages/how-we-hire.md.") { _, page in
        page.html(introduction(page)?.body, topHeading: 3, idPrefix: "about-")
      },
      .list("interviews", of: entry, "The interview of all, and of families that have their own.") {
        _, page in
        page.company.interviews.compactMap { item in
          InterviewView(item.value).map { Entry(family: item.key.value, interview: $0) }
        }
      },
      .list("benefits", of: SmallModels.textItem, "What everybody has.") { _, page in
        page.company.benefits.map(\.value)
      },
      .list("statements", of: Statements.model, "Equal opportunity and the like.") { _, page in
        page.statements
      },
      .record("open-application", OpenApplication.model, "For those whose role is not there.") { _, page in
        page.company.openApplication?.reachable
      },
    ])

  /// The page that stands before everything else, where the content has one.
  static func introduction(_ page: PageContext) -> FreePage? {
    page.index.pages.first { $0.slug == "how-we-hire" }
  }

  private static let entry = Model<Entry, PageContext>(
    "interview entry",
    [
      .text("id", "The family's id, or `all`.") { entry, _ in entry.family },
      .text("title", "Whose interview it is.") { entry, page in
        guard entry.family != Company.everyFamily else { return page.words("how-we-hire-interview") }
        let family = page.index.family(entry.family)?.title.value ?? entry.family
        return page.words("how-we-hire-interview-for", ["family": family])
      },
      .record("interview", InterviewView.model, "The interview.") { entry, _ in entry.interview },
    ])
}

extension FreePage {
  /// A free page's own content.
  static let model = Model<FreePage, PageContext>(
    "content",
    [.html("body-html", "The page's text.") { $1.html($0.body, topHeading: 2, idPrefix: "text-") }])
}

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
    case .story(let slug): index.stories.first { $0.slug == slug }?.title.value
    case .free(let slug): index.pages.first { $0.slug == slug }?.title.value
    default: nil
    }
  }
}
