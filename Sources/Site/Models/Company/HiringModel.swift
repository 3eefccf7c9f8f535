internal import Content
internal import Routes
internal import Templates

/// How the company hires: its interviews, benefits and statements.
enum HiringModel {
  private struct Entry: Sendable {
    var family: String
    var interview: InterviewView

    func familyTitle(_ page: PageContext) -> String? {
      family == Company.everyFamily ? nil : page.index.family(family)?.title.value ?? family
    }
  }

  static let model = Model<Void, PageContext>(
    "how-we-hire",
    [
      .html("body-html", "What the company says about it, from pages/how-we-hire.md.") { _, page in
        page.writtenHTML(introduction(page)?.body, topHeading: 3, idPrefix: AnchorPrefix.howWeHire)
      },
      .list("interviews", of: entry, "The interview of all, and of families that have their own.") {
        _, page in
        page.company.interviews.compactMap { item in
          InterviewView(item.value).map { Entry(family: item.key.value, interview: $0) }
        }
      },
      .flag("has-jumps", "Whether there is more than one interview.") { _, page in
        page.company.interviews.count { InterviewView($0.value) != nil } > 1
      },
      .list("benefits", of: SmallModels.textItem, "What everybody has.") { _, page in
        page.company.benefits
      },
      .list("statements", of: Statements.model, "Equal opportunity and the like.") { _, page in
        page.statements
      },
      .record("open-application", OpenApplication.model, "For those whose role is not there.") { _, page in
        page.company.openApplication?.reachable
      },
    ])

  /// The page that stands before everything else, where the content has one in this language.
  static func introduction(_ page: PageContext) -> FreePage? {
    page.index.edition.pages.first { $0.slug == PageKind.howWeHire.rawValue }
  }

  private static let entry = Model<Entry, PageContext>(
    "interview entry",
    [
      .text("id", "The family's id, or `all`.") { entry, _ in entry.family },
      .text("title", "Whose interview it is.") { entry, page in
        entry.familyTitle(page).map { page.words("how-we-hire-interview-for", ["family": $0]) }
          ?? page.words("how-we-hire-interview")
      },
      .text("family", "The family's title; absent where it is the interview of all.") { entry, page in
        entry.familyTitle(page)
      },
      .record("interview", InterviewView.model, "The interview.") { entry, _ in entry.interview },
    ])
}
