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
    if let ending = ending(scalar, after: slug.last, needsHyphen) {
      slug.append(ending)
    } else if isJoining(scalar) {
      continue
    } else if scalar.isASCII {
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

/// The second letter of ä, ö, ü or å where its mark is a scalar of its own, as macOS writes the names of files.
private func ending(_ mark: Unicode.Scalar, after letter: UInt8?, _ isApart: Bool) -> UInt8? {
  guard !isApart, let letter else { return nil }
  switch (mark, Unicode.Scalar(letter)) {
  case ("\u{308}", "a"), ("\u{308}", "o"), ("\u{308}", "u"): return UInt8(ascii: "e")
  case ("\u{30A}", "a"): return letter
  default: return nil
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
  case "Ð", "ð": return "d"
  case "Ĳ", "ĳ": return "ij"
  case "ı": return "i"
  case "ĸ": return "q"
  case "Ŋ", "ŋ": return "n"
  case "ſ": return "s"
  default: break
  }
  if let letter = baseLetter(scalar) { return letter }
  let properties = scalar.properties
  guard keepingOtherScripts, properties.isAlphabetic || properties.numericType != nil else { return nil }
  return properties.lowercaseMapping
}

/// The letter that carries the marks, by the character's name: "LATIN SMALL LETTER E WITH ACUTE".
private func baseLetter(_ scalar: Unicode.Scalar) -> String? {
  guard ("\u{C0}"..."\u{24F}").contains(scalar) || ("\u{1E00}"..."\u{1EFF}").contains(scalar),
    let name = scalar.properties.name
  else { return nil }
  let words = name.split(separator: " ", maxSplits: 4)
  guard words.count > 3, words[0] == "LATIN", words[2] == "LETTER", words[3].utf8.count == 1 else {
    return nil
  }
  return words[3].lowercased()
}
