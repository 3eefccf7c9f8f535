import Testing
import Text

@Suite("a text as part of an address")
struct SlugTests {
  @Test(
    "words are small letters and digits with hyphens between them",
    arguments: [
      ("Senior ML Engineer, Ranking", "senior-ml-engineer-ranking"), ("  R&D 2.0  ", "r-d-2-0"),
      ("C++ / C#", "c-c"), ("../../etc/passwd", "etc-passwd"), ("Don't", "dont"),
      ("What’s new?", "whats-new"),
      ("soft\u{AD}hyphen", "softhyphen"), ("", ""), ("--", ""), ("🎉", ""),
    ])
  func words(_ text: String, _ expected: String) {
    #expect(slug(of: text) == expected)
  }

  @Test(
    "letters lose their accents, however they are encoded; some have a spelling of their own",
    arguments: [
      ("Größe", "groesse"), ("GRÖẞE", "groesse"), ("Søren Ångström", "soeren-aangstroem"),
      ("Œuvre", "oeuvre"),
      ("Élodie’s café", "elodies-cafe"), ("Łódź", "lodz"), ("Þórður", "thordur"), ("İzmir ısı", "izmir-isi"),
      ("A\u{308}rzte A\u{30A}se", "aerzte-aase"), ("Cafe\u{301}", "cafe"), ("Đặng Việt", "dang-viet"),
      ("Ĳssel ŉ ſŋĸ", "ijssel-n-snq"), ("na\u{131}\u{308}ve", "naive"),
    ])
  func letters(_ text: String, _ expected: String) {
    #expect(slug(of: text) == expected)
  }

  @Test("letters of other scripts separate, unless they are kept")
  func otherScripts() {
    #expect(slug(of: "日本 team Привет") == "team")
    #expect(slug(of: "日本 team Привет", keepingOtherScripts: true) == "日本-team-привет")
    #expect(slug(of: "7 × 8", keepingOtherScripts: true) == "7-8")
  }
}
