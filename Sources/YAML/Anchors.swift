internal import Diagnostics

/// The names that a file gives to nodes with `&`, and what `*` makes of them.
struct Anchors {
  struct Anchor {
    var name: String
    /// `&name` in the file.
    var range: SourceRange
    var node: Int32 = Node.none
    var isOpen = true
    var isUsed = false
    /// Nodes and levels of what is named, with all aliases in it followed.
    var expanded = 1
    var height = 0
  }

  enum Resolution {
    case unknown
    /// An alias inside the very node that it names.
    case open(Anchor)
    case known(Anchor)
  }

  /// Where counting ends: far past every limit, and two of it still fit an Int.
  static let uncountable = 1 << 60

  private(set) var all: [Anchor] = []
  private var latest: [String: Int] = [:]
  /// How many nodes all aliases add, each counted as often as it is repeated.
  private(set) var expanded = 0
  /// The alias at which the limit was passed.
  private(set) var tooManyAt: SourceRange?

  var isEmpty: Bool { all.isEmpty }
  var unused: [Anchor] { all.filter { !$0.isUsed } }

  /// Notes `&name`, whose node is still to come.
  mutating func declare(local range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, base: Int) -> Int {
    let name = String(decoding: bytes[range].dropFirst(), as: UTF8.self)
    all.append(Anchor(name: name, range: SourceRange(base + range.lowerBound, base + range.upperBound)))
    latest[name] = all.count - 1
    return all.count - 1
  }

  /// Notes that the named node is complete.
  mutating func close(_ anchor: Int, node: Int32, expanded: Int, height: Int) {
    all[anchor].node = node
    all[anchor].isOpen = false
    all[anchor].expanded = expanded
    all[anchor].height = height
  }

  /// Looks up `*name`.
  mutating func resolve(_ name: String) -> Resolution {
    guard let index = latest[name] else { return .unknown }
    all[index].isUsed = true
    return all[index].isOpen || all[index].node == Node.none ? .open(all[index]) : .known(all[index])
  }

  /// Counts what an alias repeats.
  mutating func expand(by count: Int, limit: Int, at range: SourceRange) {
    expanded = min(Anchors.uncountable, expanded + count)
    if expanded > limit, tooManyAt == nil { tooManyAt = range }
  }
}
