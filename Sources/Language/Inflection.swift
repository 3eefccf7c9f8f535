/// The forms in which English writes a verb or a noun, made from the form that a dictionary has.
public enum Inflection {
  /// The forms of a verb: `deploy`, `deploys`, `deployed`, `deploying`; in British and in American spelling.
  ///
  /// Of several words the first one is the verb: `roll out` has the form `rolling out`.
  public static func verbForms(_ verb: String) -> VerbForms {
    let parts = verb.split(separator: " ", maxSplits: 1).map(String.init)
    guard let first = parts.first else { return VerbForms() }
    let rest = parts.count > 1 ? " " + parts[1] : ""
    var forms = VerbForms()
    for spelling in spellings(first) {
      // `fine-tune` changes at its end.
      let cut = spelling.lastIndex(of: "-").map { spelling.index(after: $0) } ?? spelling.startIndex
      let head = String(spelling[..<cut])
      let one = regular(String(spelling[cut...]))
      forms.base.append(head + one.base + rest)
      forms.third.append(head + one.third + rest)
      forms.past += one.past.map { head + $0 + rest }
      forms.ing += one.ing.map { head + $0 + rest }
    }
    return forms
  }

  /// A noun and its plural, in British and in American spelling; of several words the last one is the noun.
  public static func nounForms(_ noun: String) -> [String] {
    var forms: [String] = []
    for spelling in spellings(noun) {
      forms.append(spelling)
      let cut = spelling.lastIndex { $0 == " " || $0 == "-" }.map { spelling.index(after: $0) }
      let last = String(spelling[(cut ?? spelling.startIndex)...])
      guard let plural = plural(last) else { continue }
      forms.append(String(spelling[..<(cut ?? spelling.startIndex)]) + plural)
    }
    return forms
  }

  /// The forms of a verb, by what they are.
  public struct VerbForms: Sendable, Equatable {
    /// `deploy`
    public var base: [String] = []
    /// `deploys`
    public var third: [String] = []
    /// `deployed`
    public var past: [String] = []
    /// `deploying`
    public var ing: [String] = []

    /// All of them.
    public var all: [String] { base + third + past + ing }
  }

  private struct Forms {
    var base: String
    var third: String
    var past: [String]
    var ing: [String]
  }

  private static func regular(_ verb: String) -> Forms {
    let third = plural(verb) ?? verb + "s"
    if let known = irregular[verb] {
      return Forms(
        base: verb, third: known.third ?? third, past: known.past, ing: [known.ing ?? ing(verb)])
    }
    if doubles(verb) {
      let last = verb.suffix(1)
      var forms = Forms(
        base: verb, third: third, past: [verb + last + "ed"], ing: [verb + last + "ing"])
      // `modeled` beside `modelled`.
      if verb.hasSuffix("el") {
        forms.past.append(verb + "ed")
        forms.ing.append(verb + "ing")
      }
      return forms
    }
    let past =
      verb.hasSuffix("e")
      ? verb + "d" : endsInConsonantAndY(verb) ? verb.dropLast() + "ied" : verb + "ed"
    return Forms(base: verb, third: third, past: [String(past)], ing: [ing(verb)])
  }

  private static func ing(_ verb: String) -> String {
    if verb.hasSuffix("e"), !verb.hasSuffix("ee"), verb.count > 2 { return verb.dropLast() + "ing" }
    return verb + "ing"
  }

  /// The plural of a noun, which is also the third person of a verb; nil where the word has none.
  private static func plural(_ word: String) -> String? {
    guard let last = word.utf8.last, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(last), word.count > 1
    else { return nil }
    if let known = irregularPlurals[word] { return known }
    if endsInConsonantAndY(word) { return word.dropLast() + "ies" }
    for ending in ["s", "x", "z", "ch", "sh"] where word.hasSuffix(ending) { return word + "es" }
    return word + "s"
  }

  private static func endsInConsonantAndY(_ word: String) -> Bool {
    word.hasSuffix("y") && word.count > 1 && !"aeiou".contains(word.dropLast().last ?? "a")
  }

  /// Whether the last consonant is written twice: in a word of one syllable that ends in one vowel and one consonant,
  /// and in the longer ones that are stressed there.
  private static func doubles(_ verb: String) -> Bool {
    if stressedAtEnd.contains(verb) { return true }
    let letters = Array(verb)
    guard letters.count >= 3, let last = letters.last, !"aeiouwxyh".contains(last) else { return false }
    let vowels = letters.indices.filter { "aeiou".contains(letters[$0]) }
    return vowels == [letters.count - 2]
  }

  private static let stressedAtEnd: Set<String> = [
    "model", "debug", "label", "program", "submit", "refer", "prefer", "transfer", "begin", "forget",
    "admit",
    "commit", "compel", "control", "occur", "upskill", "travel", "fulfil", "distil", "instil", "channel",
    "cancel", "embed", "bootstrap", "remodel",
  ]

  /// Both spellings of a word that Britons and Americans write differently; only itself for any other.
  static func spellings(_ word: String) -> [String] {
    for (british, american) in pairs {
      if word.hasSuffix(british) { return [word, word.dropLast(british.count) + american] }
      if word.hasSuffix(american), british.count == american.count {
        return [word, word.dropLast(american.count) + british]
      }
    }
    return [word]
  }

  private static let pairs = [
    ("isation", "ization"), ("ise", "ize"), ("yse", "yze"), ("iser", "izer"), ("ilment", "illment"),
    ("our", "or"),
  ]

  private static let irregularPlurals = [
    "analysis": "analyses", "hypothesis": "hypotheses", "diagnosis": "diagnoses", "synthesis": "syntheses",
    "index": "indexes", "criterion": "criteria", "person": "people", "be": "is", "have": "has",
    "do": "does",
  ]

  private struct Irregular {
    var past: [String]
    var third: String?
    var ing: String?

    init(_ past: String..., third: String? = nil, ing: String? = nil) {
      self.past = past
      self.third = third
      self.ing = ing
    }
  }

  private static let irregular: [String: Irregular] = [
    "be": Irregular("was", "were", "been", third: "is", ing: "being"), "become": Irregular("became"),
    "bring": Irregular("brought"), "build": Irregular("built"), "choose": Irregular("chose", "chosen"),
    "cut": Irregular("cut", ing: "cutting"), "dig": Irregular("dug", ing: "digging"),
    "do": Irregular("did", "done"), "draw": Irregular("drew", "drawn"), "drive": Irregular("drove", "driven"),
    "find": Irregular("found"), "get": Irregular("got", ing: "getting"), "give": Irregular("gave", "given"),
    "grow": Irregular("grew", "grown"), "have": Irregular("had"), "keep": Irregular("kept"),
    "know": Irregular("knew", "known"), "lead": Irregular("led"), "learn": Irregular("learned", "learnt"),
    "make": Irregular("made"), "meet": Irregular("met"), "put": Irregular("put", ing: "putting"),
    "read": Irregular("read"), "rewrite": Irregular("rewrote", "rewritten"),
    "run": Irregular("ran", ing: "running"), "sell": Irregular("sold"),
    "set": Irregular("set", ing: "setting"), "speak": Irregular("spoke", "spoken"),
    "spend": Irregular("spent"), "stand": Irregular("stood"), "take": Irregular("took", "taken"),
    "teach": Irregular("taught"), "tell": Irregular("told"), "think": Irregular("thought"),
    "understand": Irregular("understood"), "seek": Irregular("sought"),
    "sit": Irregular("sat", ing: "sitting"),
    "split": Irregular("split", ing: "splitting"), "overcome": Irregular("overcame", "overcome"),
    "prove": Irregular("proved", "proven"), "undertake": Irregular("undertook", "undertaken"),
    "break": Irregular("broke", "broken"), "fulfill": Irregular("fulfilled", ing: "fulfilling"),
    "win": Irregular("won", ing: "winning"),
    "write": Irregular("wrote", "written"), "develop": Irregular("developed"),
    "benefit": Irregular("benefited"), "target": Irregular("targeted"), "open": Irregular("opened"),
    "answer": Irregular("answered"), "rebuild": Irregular("rebuilt"),
    "oversee": Irregular("oversaw", "overseen"),
    "feed": Irregular("fed"), "hold": Irregular("held"), "see": Irregular("saw", "seen"),
    "pioneer": Irregular("pioneered"), "author": Irregular("authored"), "visit": Irregular("visited"),
  ]
}
