internal import Content
internal import Text

/// The theme's words in one language, and the ways in which that language writes dates, numbers and money.
package struct Words: Sendable {
  /// A word that follows a count.
  struct Plural: Sendable {
    var one: String
    var other: String
  }

  /// Another form of a word, for where the last of its parts begins with some sound: Spanish `e` for `y`.
  struct Variant: Sendable {
    var text: String
    /// What the part begins with, in small letters.
    var before: [String]
    /// What it may not begin with all the same.
    var except: [String]

    func holds(before part: String) -> Bool {
      let part = part.lowercased()
      return before.contains(where: part.hasPrefix) && !except.contains(where: part.hasPrefix)
    }
  }

  /// The language's tag.
  package let language: String
  var texts = KeyMap<String>()
  var plurals = KeyMap<Plural>()
  var variants: [String: Variant] = [:]

  /// Whether there is no word at all.
  var isEmpty: Bool { texts.isEmpty && plurals.isEmpty }

  init(language: String) {
    self.language = language
  }

  /// A word; the key itself where the theme has none, which checking the theme rules out.
  func callAsFunction(_ key: String) -> String { texts[key] ?? key }

  /// A word for one of a closed list, such as `level-senior`; nil where the theme has none.
  func known(_ key: String) -> String? { texts[key] }

  /// A word whose places in braces are filled in.
  func callAsFunction(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
    fill(self(key), values)
  }

  /// A word that follows a count, with the count filled in.
  func count(_ key: String, _ number: Double) -> String {
    guard let plural = plurals[key] else { return key }
    return fill(isOne(number) ? plural.one : plural.other, ["n": self.number(number)])
  }

  /// Whether `one` follows a number: 1 alone, or, as in French, all below 2.
  private func isOne(_ number: Double) -> Bool {
    self("one-follows") == "below-2" ? abs(number) < 2 : number == 1
  }

  /// A word that follows a count.
  func count(_ key: String, _ number: Int) -> String { count(key, Double(number)) }

  /// A word that joins two texts, in the form that goes before the second.
  func joining(_ key: String, _ first: String, _ second: String) -> String {
    let variant = variants[key].flatMap { $0.holds(before: second) ? $0.text : nil }
    return fill(variant ?? self(key), ["a": first, "b": second])
  }

  /// A word in parts: a text of the content, which may be in another language, and what stands around it.
  func parts(
    _ key: String, around text: PlainText, as name: String, _ values: KeyValuePairs<String, String>
  ) -> [PlainText] {
    let sides = self(key).split(separator: "{\(name)}", maxSplits: 1, omittingEmptySubsequences: false)
      .map { PlainText(fill(String($0), values)) }
    return ([sides[0], text] + sides.dropFirst()).filter { !$0.value.isEmpty }
  }

  private func fill(_ pattern: String, _ values: KeyValuePairs<String, String>) -> String {
    var pattern = pattern
    let filled: ByteBuffer? = pattern.withUTF8 { bytes in
      var result = ByteBuffer()
      var rest = 0
      while let open = bytes[rest...].firstIndex(of: UInt8(ascii: "{")),
        let close = bytes[open...].firstIndex(of: UInt8(ascii: "}"))
      {
        if result.count == 0 { result = ByteBuffer(capacity: bytes.count + 24) }
        result.append(UnsafeBufferPointer(rebasing: bytes[rest..<open]))
        if let value = values.first(where: { isEqual($0.key, bytes[(open + 1)..<close]) })?.value {
          result.append(value)
        } else {
          result.append(UnsafeBufferPointer(rebasing: bytes[open...close]))
        }
        rest = close + 1
      }
      guard rest > 0 else { return nil }
      result.append(UnsafeBufferPointer(rebasing: bytes[rest...]))
      return result
    }
    return filled?.string ?? pattern
  }

  private func isEqual(_ key: String, _ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var key = key
    return key.withUTF8 { $0.count == name.count && $0.elementsEqual(name) }
  }
}
