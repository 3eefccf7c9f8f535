internal import Diagnostics
internal import Text

/// A link to a place on another page, in as few bytes as will do: the pages are not held.
struct FragmentLink: Sendable {
  var page: UInt32
  var target: UInt32
  /// The hash of the place's name.
  var name: UInt64
  /// Where the link stands.
  var range: SourceRange
}

/// The names of the places on a page to which links lead, as sorted hashes.
struct PlaceNames: Sendable {
  private let hashes: [UInt64]

  init(_ page: Page) {
    var found: [UInt64] = []
    for element in page.elements {
      for attribute in element.tag.attributes
      where attribute.name == "id" || attribute.name == "name" && element.name == "a" {
        found.append(PlaceNames.hash(page.value(attribute)))
      }
    }
    hashes = found.sorted()
  }

  /// Whether a place of this hash is there.
  func contains(_ hash: UInt64) -> Bool {
    let index = hashes.partitioningIndex { $0 >= hash }
    return index < hashes.count && hashes[index] == hash
  }

  /// FNV-1a, 64 bits: the same on every machine, as findings must be.
  static func hash(_ name: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}

extension SiteRule {
  static let deadFragment = SiteRule(
    "dead-fragment", .error,
    summary: "a link to a place on a page that is not there",
    why: "The page opens at its top, and the visitor has to look for what was promised.",
    source: "The HTML standard, section 7.4.6.4: a place is an `id`, or the `name` of an `<a>`",
    bad: [##"<p><a href="«#pay»">Pay</a></p>"##, ##"<p><a href="«/#pay»">Pay</a></p>"##],
    good: [##"<h2 id="pay">Pay</h2><p><a href="#pay">Pay</a> <a href="#top">Up</a> <a href="#">Up</a></p>"##])

  /// The finding that a place is not there.
  static func deadPlace(_ name: String, of page: String?, at range: SourceRange, near: String?) -> Finding {
    let place = page.map { "on `/\($0)`" } ?? "on this page"
    return deadFragment.finding(
      "nothing \(place) has the id `\(name)`", at: range, help: near.map { "did you mean `#\($0)`?" },
      group: page.map { "\($0)#\(name)" })
  }

  /// Whether browsers find a place of a name on every page: its top, or words of its text.
  static func isEverywhere(_ name: String) -> Bool { name.lowercased() == "top" || name.hasPrefix(":~:") }
}
