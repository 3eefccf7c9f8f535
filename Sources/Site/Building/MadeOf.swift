internal import Text

/// What the pages of roles and the lists of all roles were made of: while that is the same, so are they.
package struct MadeOf: Sendable {
  /// A role's page.
  struct Page: Sendable, Equatable {
    /// What it was made of, as `RolePageKeys` has it.
    let key: String
    /// How many characters the role's description for job boards has; nil where nobody counted.
    var descriptionLength: Int?
  }

  /// A part of a list of roles.
  struct Part: Sendable, Equatable {
    /// What its entries were made of; nil for what stands before and behind them.
    let key: String?
    /// The number of its bytes.
    let count: Int
  }

  /// Pages by their paths.
  var pages: [String: Page] = [:]
  /// By the paths of files, their parts in order: what stands before the entries, these, what stands behind them.
  var lists: [String: [Part]] = [:]

  /// Makes what nothing is known of.
  package init() {}

  func pack(into pack: inout Pack) {
    pack.append(pages.sorted { $0.key < $1.key }) {
      $0.append($1.key)
      $0.append($1.value.key)
      $0.append(($1.value.descriptionLength ?? -1) + 1)
    }
    pack.append(lists.sorted { $0.key < $1.key }) {
      $0.append($1.key)
      $0.append($1.value) {
        $0.append($1.key)
        $0.append($1.count)
      }
    }
  }

  init(_ unpack: inout Unpack) throws(Unpack.Mismatch) {
    for _ in 0..<(try unpack.number()) {
      let path = try unpack.text()
      let key = try unpack.text()
      let length = try unpack.number()
      pages[path] = Page(key: key, descriptionLength: length == 0 ? nil : length - 1)
    }
    for _ in 0..<(try unpack.number()) {
      let path = try unpack.text()
      lists[path] = try unpack.list { (unpack) throws(Unpack.Mismatch) in
        Part(key: try unpack.optionalText(), count: try unpack.number())
      }
    }
  }
}
