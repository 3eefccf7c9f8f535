package import Diagnostics

/// A page that was read: its bytes, and all its elements in order.
package struct Page: Sendable {
  /// The file.
  package let file: SourceFile
  /// The elements, in the order of their start tags.
  package let elements: [Element]

  /// Reads a page.
  package init(_ file: SourceFile) {
    self.file = file
    var reader = PageReader(file.bytes)
    elements = reader.read()
  }

  /// An attribute of an element; nil where it has none of that name.
  func attribute(_ name: String, of element: Element) -> HTMLAttribute? {
    element.tag.attributes.first { $0.name == name }
  }

  /// The value of an attribute as it is meant.
  func value(_ attribute: HTMLAttribute) -> String { decoded(file.bytes[attribute.value.indices]) }

  /// The value of an attribute as it is meant; nil where there is none of that name.
  func value(_ name: String, of element: Element) -> String? { attribute(name, of: element).map(value) }

  /// The words of an attribute that lists some, with the place of each.
  func words(_ attribute: HTMLAttribute) -> [(word: String, place: SourceRange)] {
    let bytes = file.bytes[attribute.value.indices]
    return bytes.split(whereSeparator: isBlank).map { word in
      (decoded(word), SourceRange(word.startIndex, word.endIndex))
    }
  }

  /// The words of a link's `rel`, in small letters.
  func relations(of element: Element) -> [String] {
    (value("rel", of: element) ?? "").lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// What stands between an element's tags, as it is meant.
  func text(of element: Element) -> String { decoded(file.bytes[element.content.indices]) }

  /// Whether the page only leads on to another.
  var isRedirect: Bool {
    elements.contains { element in
      element.name == "meta" && value("http-equiv", of: element)?.lowercased() == "refresh"
    }
  }

  /// Whether search engines are asked to leave the page out.
  var isHiddenFromSearch: Bool {
    elements.contains { element in
      element.name == "meta" && value("name", of: element)?.lowercased() == "robots"
        && value("content", of: element)?.lowercased().contains("noindex") == true
    }
  }
}
