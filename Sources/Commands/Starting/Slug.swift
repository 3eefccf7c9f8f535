internal import Content

/// The name in a file and in an address that a title makes: `Größe & Güte` is `groesse-guete`.
///
/// At most 80 bytes, cut between words where it can be. Nil where no letter a–z and no digit is left. Letters with
/// marks are written as passports write them (ICAO Doc 9303, part 3, section 6), others with their letter alone.
func makeSlug(from title: String) -> String? {
  var words: [String] = []
  var word = ""
  for character in title.lowercased() {
    let letters = latin(character)
    if !letters.isEmpty {
      word += letters
    } else if character != "'", character != "’", !word.isEmpty {
      words.append(word)
      word = ""
    }
  }
  if !word.isEmpty { words.append(word) }
  var slug = String((words.first ?? "").prefix(80))
  for word in words.dropFirst() {
    guard slug.count + 1 + word.count <= 80 else { break }
    slug += "-" + word
  }
  return isSlug(slug) ? slug : nil
}

/// The words of a title: letters a–z and digits, small.
func words(of title: String) -> [String] {
  makeSlug(from: title)?.split(separator: "-").map(String.init) ?? []
}

/// What stands for a small letter or a digit; empty for anything else.
private func latin(_ character: Character) -> String {
  if let letters = passportLetters[character] { return letters }
  return String(String.UnicodeScalarView(character.unicodeScalars.compactMap(baseLetter)))
}

private let passportLetters: [Character: String] = [
  "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "å": "aa", "æ": "ae", "ø": "oe", "œ": "oe", "þ": "th", "ð": "d",
  "ĳ": "ij",
  "ı": "i",
]

/// The letter that carries the marks, by the character's name: "LATIN SMALL LETTER E WITH ACUTE".
private func baseLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
  if scalar.isASCII {
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? scalar : nil
  }
  let prefix = "LATIN SMALL LETTER "
  guard let name = scalar.properties.name, name.hasPrefix(prefix) else { return nil }
  let letter = name.dropFirst(prefix.count).prefix { $0 != " " }.lowercased().unicodeScalars
  return letter.count == 1 ? letter.first : nil
}
