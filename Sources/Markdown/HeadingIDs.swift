internal import Text

/// Makes anchors of headings, each once.
///
/// Letters of other scripts than Latin stay, since an anchor is no file's name.
struct HeadingIDs {
  private var taken: Set<String> = []
  private var next: [String: Int] = [:]

  /// An anchor for a heading: `-1`, `-2` … follows where it is taken.
  mutating func id(for text: String) -> String {
    let slug = slug(of: text, keepingOtherScripts: true)
    let base = slug.isEmpty ? "section" : slug
    guard taken.contains(base) else {
      taken.insert(base)
      return base
    }
    var number = next[base] ?? 1
    while taken.contains("\(base)-\(number)") { number += 1 }
    next[base] = number + 1
    taken.insert("\(base)-\(number)")
    return "\(base)-\(number)"
  }
}
