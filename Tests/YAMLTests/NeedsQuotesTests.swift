import Testing

@Suite("Texts that lack quotes")
struct NeedsQuotesTests {
  @Test("texts that lack quotes are found, and the fix reads as meant")
  func all() {
    let files: [BrokenFile] = [
      (
        "- [draft] text\n- b\n",
        [
          "1:3-1:15 content/needs-quotes: a text that begins with `[` needs quotes | put quotes around this text"
        ],
        "- \"[draft] text\"\n- b\n"
      ),
      (
        "k: {name} leads\n",
        [
          "1:4-1:16 content/needs-quotes: a text that begins with `{` needs quotes | put quotes around this text"
        ],
        "k: \"{name} leads\"\n"
      ),
      (
        "- *new* text\n",
        [
          "1:3-1:13 content/needs-quotes: a text that begins with `*` needs quotes | put quotes around this text"
        ],
        "- \"*new* text\"\n"
      ),
      (
        "- *new text\n",
        [
          "1:3-1:12 content/needs-quotes: a text that begins with `*` needs quotes | put quotes around this text"
        ],
        "- \"*new text\"\n"
      ),
      (
        "- &co is nice\n",
        [
          "1:3-1:14 content/needs-quotes: a text that begins with `&` needs quotes | put quotes around this text"
        ],
        "- \"&co is nice\"\n"
      ),
      (
        "- & co\n",
        [
          "1:3-1:7 content/needs-quotes: a text that begins with `&` needs quotes | put quotes around this text"
        ],
        "- \"& co\"\n"
      ),
      (
        "- &co\n",
        [
          "1:3-1:6 content/needs-quotes: a text that begins with `&` needs quotes | put quotes around this text"
        ],
        "- \"&co\"\n"
      ),
      (
        "- > 5 years\n",
        [
          "1:3-1:12 content/needs-quotes: a text that begins with `>` needs quotes | put quotes around this text"
        ],
        "- \"> 5 years\"\n"
      ),
      (
        "- |x| y\n",
        [
          "1:3-1:8 content/needs-quotes: a text that begins with `|` needs quotes | put quotes around this text"
        ],
        "- \"|x| y\"\n"
      ),
      (
        "- @home # c\n",
        [
          "1:3-1:8 content/needs-quotes: a text that begins with `@` needs quotes | put quotes around this text"
        ],
        "- \"@home\" # c\n"
      ),
      (
        "- `x` y\n",
        [
          "1:3-1:8 content/needs-quotes: a text that begins with a backtick needs quotes | put quotes around this text"
        ],
        "- \"`x` y\"\n"
      ),
      (
        "- %5 rise\n",
        [
          "1:3-1:10 content/needs-quotes: a text that begins with `%` needs quotes | put quotes around this text"
        ],
        "- \"%5 rise\"\n"
      ),
      (
        "- ! imp\n",
        [
          "1:3-1:8 content/needs-quotes: a text that begins with `!` needs quotes | put quotes around this text"
        ],
        "- \"! imp\"\n"
      ),
      (
        "- !!! wow\n",
        [
          "1:3-1:10 content/needs-quotes: a text that begins with `!` needs quotes | put quotes around this text"
        ],
        "- \"!!! wow\"\n"
      ),
      (
        "- \"quoted\" and more\n",
        [
          "1:3-1:20 content/needs-quotes: this text goes on after its closing quotation mark | put quotes of the other kind around the whole text"
        ],
        "- '\"quoted\" and more'\n"
      ),
      (
        "k: 'It's nice'\n",
        [
          "1:4-1:15 content/needs-quotes: this text goes on after its closing quotation mark | put quotes of the other kind around the whole text"
        ],
        "k: \"It's nice\"\n"
      ),
      (
        "k: \"He said \"hi\" to us\"\n",
        [
          "1:4-1:24 content/needs-quotes: this text goes on after its closing quotation mark | put quotes of the other kind around the whole text"
        ],
        "k: 'He said \"hi\" to us'\n"
      ),
      (
        "k: \"a\" and \"b\"\n",
        [
          "1:4-1:15 content/needs-quotes: this text goes on after its closing quotation mark | put quotes of the other kind around the whole text"
        ],
        "k: '\"a\" and \"b\"'\n"
      ),
      (
        "k: [b] [c]\n",
        [
          "1:4-1:11 content/needs-quotes: a text that begins with `[` needs quotes | put quotes around this text"
        ],
        "k: \"[b] [c]\"\n"
      ),
      (
        "k: a: b\n",
        [
          "1:4-1:8 content/needs-quotes: a text with a colon and a space in it needs quotes | put quotes around this text"
        ],
        "k: \"a: b\"\n"
      ),
      (
        "summary: Note: x and\n  more text # c\nb: c\n",
        [
          "1:10-2:12 content/needs-quotes: a text with a colon and a space in it needs quotes | put quotes around this text"
        ],
        "summary: \"Note: x and\n  more text\" # c\nb: c\n"
      ),
      (
        "- text: a: b\n",
        [
          "1:9-1:13 content/needs-quotes: a text with a colon and a space in it needs quotes | put quotes around this text"
        ],
        "- text: \"a: b\"\n"
      ),
      (
        "k: a:\n",
        [
          "1:4-1:6 content/needs-quotes: a text that ends with a colon needs quotes | put quotes around this text"
        ],
        "k: \"a:\"\n"
      ),
      (
        "k: ? a\n",
        [
          "1:4-1:7 content/needs-quotes: a text that begins with `?` needs quotes | put quotes around this text"
        ],
        "k: \"? a\"\n"
      ),
      (
        "k: ]\n",
        [
          "1:4-1:5 content/needs-quotes: a text that begins with `]` needs quotes | put quotes around this text"
        ],
        "k: \"]\"\n"
      ),
      (
        "k: , a\n",
        [
          "1:4-1:7 content/needs-quotes: a text that begins with `,` needs quotes | put quotes around this text"
        ],
        "k: \", a\"\n"
      ),
      (
        "[Bonus 2,000 EUR]\n",
        [
          "1:2-1:17 content/needs-quotes: the comma in `2,000` cuts this text in two | put quotes around this text"
        ],
        "[\"Bonus 2,000 EUR\"]\n"
      ),
      (
        "{text: Up to 2,000 EUR}\n",
        [
          "1:8-1:23 content/needs-quotes: the comma in `2,000` cuts this text in two | put quotes around this text"
        ],
        "{text: \"Up to 2,000 EUR\"}\n"
      ),
      (
        "a: [x, 1,000,000 EUR, y]\n",
        [
          "1:8-1:21 content/needs-quotes: the comma in `1,000,000` cuts this text in two | put quotes around this text"
        ],
        "a: [x, \"1,000,000 EUR\", y]\n"
      ),
      (
        "a: [95,000, 120,000]\n",
        [
          "1:5-1:11 content/needs-quotes: the comma in `95,000` cuts this text in two | put quotes around this text",
          "1:13-1:20 content/needs-quotes: the comma in `120,000` cuts this text in two | put quotes around this text",
        ],
        "a: [\"95,000\", \"120,000\"]\n"
      ),
      (
        "a: [3,5 years]\n",
        [
          "1:5-1:14 content/needs-quotes: the comma in `3,5` cuts this text in two | put quotes around this text"
        ],
        "a: [\"3,5 years\"]\n"
      ),
      (
        "{text: Python, SQL and more}\n",
        [
          "1:8-1:28 content/needs-quotes: `SQL and more` stands in braces without a value | put quotes around the whole text if the comma belongs to it, or a colon and a value after `SQL and more`"
        ],
        nil
      ),
      (
        "t: {draft}\n",
        [
          "1:4-1:11 content/needs-quotes: a text that begins with `{` needs quotes | put quotes around this text"
        ],
        nil
      ),
      (
        "{a: b, \"c\"}\n",
        [
          "1:8-1:11 content/needs-quotes: `\"c\"` stands in braces without a value | put a colon and a value after it"
        ],
        nil
      ),
      (
        "k: [@home, *b* c]\n",
        [
          "1:5-1:10 content/needs-quotes: a text that begins with `@` needs quotes | put quotes around this text",
          "1:12-1:17 content/needs-quotes: a text that begins with `*` needs quotes | put quotes around this text",
        ],
        "k: [\"@home\", \"*b* c\"]\n"
      ),
      (
        "k: {text: Note: this}\n",
        [
          "1:11-1:21 content/needs-quotes: a text with a colon and a space in it needs quotes | put quotes around this text"
        ],
        "k: {text: \"Note: this\"}\n"
      ),
      (
        "k: [a: b: c]\n",
        [
          "1:5-1:12 content/needs-quotes: a text with a colon and a space in it needs quotes | put quotes around this text"
        ],
        "k: [\"a: b: c\"]\n"
      ),
      (
        "k: {a: \"x\" y}\n",
        [
          "1:8-1:13 content/needs-quotes: this text goes on after its closing quotation mark | put quotes of the other kind around the whole text"
        ],
        "k: {a: '\"x\" y'}\n"
      ),
      (
        "k: [- a]\n",
        [
          "1:5-1:8 content/needs-quotes: a text that begins with `-` needs quotes | put quotes around this text"
        ],
        "k: [\"- a\"]\n"
      ),
      (
        "é: [ä] ü # c\nö: @ß\n",
        [
          "1:4-1:9 content/needs-quotes: a text that begins with `[` needs quotes | put quotes around this text",
          "2:4-2:6 content/needs-quotes: a text that begins with `@` needs quotes | put quotes around this text",
        ],
        "é: \"[ä] ü\" # c\nö: \"@ß\"\n"
      ),
      (
        "k: @x\r\nj: `y`\r\n",
        [
          "1:4-1:6 content/needs-quotes: a text that begins with `@` needs quotes | put quotes around this text",
          "2:4-2:7 content/needs-quotes: a text that begins with a backtick needs quotes | put quotes around this text",
        ],
        "k: \"@x\"\r\nj: \"`y`\"\r\n"
      ),
    ]
    for file in files { expect(file) }
  }
}
