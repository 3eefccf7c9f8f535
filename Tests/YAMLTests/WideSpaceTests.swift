import Testing

@Suite("Spaces that are none")
struct WideSpaceTests {
  @Test("one finding names all lines that begin with non-breaking spaces, and mends them")
  func indentation() {
    let files: [BrokenFile] = [
      (
        "a:\n\u{A0}\u{A0}b: c\n\u{A0} d: e\n  \u{202F}f\ng: h\n",
        [
          "2:1-2:3 content/syntax: 3 lines begin with non-breaking spaces, which look like spaces and are not | indent with ordinary spaces | 3:1-3:3 here too | 4:1-4:4 here too"
        ],
        "a:\n  b: c\n  d: e\n   f\ng: h\n"
      ),
      (
        "a:\n\u{A0}\u{A0}- b\n",
        [
          "2:1-2:3 content/syntax: this line begins with non-breaking spaces, which look like spaces and are not | indent with ordinary spaces"
        ],
        "a:\n  - b\n"
      ),
      ("a: |\n  b\n  \u{A0}c\n\n  \u{A0}- d\ne: \u{A0}f\n", [], nil),
      ("- a: >\n    b\n    \u{A0}c: d\n", [], nil),
    ]
    for file in files { expect(file) }
  }

  @Test("a non-breaking space after a colon or a hyphen is replaced")
  func marks() {
    let files: [BrokenFile] = [
      (
        "a:\u{A0}b\nc: d\ne:\u{A0}f\n",
        [
          "1:3-1:4 content/syntax: a non-breaking space stands after the colon | type an ordinary space",
          "3:3-3:4 content/syntax: a non-breaking space stands after the colon | type an ordinary space",
        ],
        "a: b\nc: d\ne: f\n"
      ),
      (
        "- a\n-\u{A0}b\n",
        ["2:2-2:3 content/syntax: a non-breaking space stands after the hyphen | type an ordinary space"],
        "- a\n- b\n"
      ),
    ]
    for file in files { expect(file) }
  }

  @Test("a bullet or a dash begins no item")
  func bullets() {
    let files: [BrokenFile] = [
      (
        "a:\n  - b\n  • c\n  —d\n",
        [
          "3:3-3:4 content/syntax: `•` is no hyphen, so that no list item begins here | begin the item with a hyphen and a space",
          "4:3-4:4 content/syntax: `—` is no hyphen, so that no list item begins here | begin the item with a hyphen and a space",
        ],
        "a:\n  - b\n  - c\n  - d\n"
      )
    ]
    for file in files { expect(file) }
  }

  @Test("a colon without a space in braces is told")
  func braces() {
    let files: [BrokenFile] = [
      (
        "a: {min:95000, max:120000}\n",
        [
          "1:8-1:9 content/syntax: a space is missing after the colon | put a space between the colon and the text",
          "1:19-1:20 content/syntax: a space is missing after the colon | put a space between the colon and the text",
        ],
        "a: {min: 95000, max: 120000}\n"
      ),
      (
        "a: {min: 95000, max:1}\n",
        [
          "1:20-1:21 content/syntax: a space is missing after the colon | put a space between the colon and the text"
        ],
        "a: {min: 95000, max: 1}\n"
      ),
    ]
    for file in files { expect(file) }
  }
}
