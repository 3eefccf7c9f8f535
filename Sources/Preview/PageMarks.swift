internal import Text

/// What tells a page from what it was before.
struct PageMarks: Equatable {
  /// Another text where anything about the page is other, the files that it loads included.
  let page: String
  /// The same where nothing but its style sheets is other.
  let shape: String

  /// Marks a page; `assets` stands for what it loads under names that stay.
  init(_ page: [UInt8], assets: String) {
    self.page = contentHash(page + Array(assets.utf8))
    shape = contentHash(PageMarks.withoutStyles(page) + Array(assets.utf8))
  }

  private static let link = Array("<link ".utf8)
  private static let stylesheet = Array("rel=\"stylesheet\"".utf8)

  /// A page without the elements that link to style sheets.
  private static func withoutStyles(_ page: [UInt8]) -> [UInt8] {
    var rest: [UInt8] = []
    rest.reserveCapacity(page.count)
    var start = 0
    while let open = page[start...].firstIndex(of: UInt8(ascii: "<")) {
      rest += page[start..<open]
      start = open
      if page[open...].starts(with: link), let end = page[open...].firstIndex(of: UInt8(ascii: ">")) {
        let tag = page[open...end]
        let isSheet = tag.indices.contains { tag[$0...].starts(with: stylesheet) }
        if !isSheet { rest += tag }
        start = end + 1
      } else {
        rest.append(page[open])
        start = open + 1
      }
    }
    return rest + page[start...]
  }
}
