/// A text as part of an address: small letters, digits, and hyphens between words.
///
/// An apostrophe joins, anything else separates. Latin letters lose their accents; where a letter has a customary
/// spelling without them, it is that of ICAO Doc 9303, part 3, section 6 (ä becomes ae, ø oe, å aa, ß ss). Letters of
/// other scripts separate too, unless they are kept. Empty where nothing is left.
public func slug(of text: String, keepingOtherScripts: Bool = false) -> String {
  var slug: [UInt8] = []
  slug.reserveCapacity(text.utf8.count)
  var needsHyphen = false
  func append(_ bytes: some Sequence<UInt8>) {
    if needsHyphen { slug.append(UInt8(ascii: "-")) }
    needsHyphen = false
    slug.append(contentsOf: bytes)
  }
  for scalar in text.unicodeScalars {
    if isJoining(scalar) { continue }
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      if byte.isASCIILetter || byte.isASCIIDigit {
        append(CollectionOfOne(byte.lowercasedASCII))
      } else {
        needsHyphen = !slug.isEmpty
      }
    } else if let spelling = spelling(scalar, keepingOtherScripts) {
      append(spelling.utf8)
    } else {
      needsHyphen = !slug.isEmpty
    }
  }
  return String(decoding: slug, as: UTF8.self)
}

private func isJoining(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "'", "\u{2019}", "\u{2BC}", "\u{AD}": true
  case "\u{300}"..."\u{36F}", "\u{200B}"..."\u{200D}", "\u{FE00}"..."\u{FE0F}": true
  default: false
  }
}

/// A letter or digit beyond ASCII in small letters, without accents; nil for anything else.
private func spelling(_ scalar: Unicode.Scalar, _ keepingOtherScripts: Bool) -> String? {
  switch scalar {
  case "Ä", "ä", "Æ", "æ": return "ae"
  case "Å", "å": return "aa"
  case "Ö", "ö", "Ø", "ø", "Œ", "œ": return "oe"
  case "Ü", "ü": return "ue"
  case "ß", "ẞ": return "ss"
  case "Þ", "þ": return "th"
  case "×", "÷": return nil
  case "\u{C0}"..."\u{17F}":
    return baseLetters.dropFirst(Int(scalar.value) - 0xC0).first.map { String($0) }
  default:
    guard keepingOtherScripts else { return nil }
    let properties = scalar.properties
    guard properties.isAlphabetic || properties.numericType != nil else { return nil }
    return properties.lowercaseMapping
  }
}

/// The letters of U+00C0 to U+017F without their accents, in order.
private var baseLetters: Substring {
  """
  aaaaaaaceeeeiiiidnooooo-ouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty\
  aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllll\
  lnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
  """
}
