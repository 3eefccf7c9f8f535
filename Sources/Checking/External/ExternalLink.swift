package import Diagnostics

/// An address elsewhere that pages link to.
package struct ExternalLink: Sendable {
  /// The address, without a fragment.
  package let address: String
  /// The page that links to it first, as findings name it.
  package let path: String
  let number: Int
  /// Where the address stands on that page.
  package let range: SourceRange
  /// The number of pages that link to it.
  package let pageCount: Int
}

/// Where an address elsewhere stands first, and on how many pages.
struct ExternalPlace: Sendable {
  var page: Int
  var range: SourceRange
  var pageCount = 1
  /// The page that was added last.
  private var last: Int

  init(page: Int, range: SourceRange) {
    self.page = page
    self.range = range
    last = page
  }

  /// Both as one: a page that was added before is not counted again.
  func merged(_ other: ExternalPlace) -> ExternalPlace {
    let isFirst = (page, range.start) <= (other.page, other.range.start)
    var merged = isFirst ? self : other
    let isSamePage = other.pageCount == 1 && other.page == last
    merged.pageCount = pageCount + (isSamePage ? 0 : other.pageCount)
    merged.last = other.last
    return merged
  }
}
