package import Diagnostics

/// An element of a page, as the checks see it.
package struct Element: Sendable {
  /// Its start tag.
  package var tag: HTMLTag
  /// The index of the element that it stands in; nil at the top.
  package var parent: Int?
  /// What stands between its tags; empty where nothing does, or where it never ends.
  package var content: SourceRange
  /// Whether somebody who hears the page would hear something of it: text, or what stands for a picture.
  package var hasText = false
  /// Whether it, or what it stands in, is hidden from those who hear the page.
  package var isHidden = false

  /// The element's name, in small letters.
  package var name: String { tag.name }
}
