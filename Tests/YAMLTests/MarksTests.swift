import Testing

@Suite("Quotation marks, brackets and tabs")
struct MarksTests {
  @Test("quotation marks, brackets and tabs are explained")
  func all() {
    let files: [BrokenFile] = [
      (
        "a: \"x\nb: c\n",
        [
          "1:4-1:5 content/syntax: this quotation mark is opened and never closed | write `\"` where the text ends"
        ],
        nil
      ),
      (
        "a: \"x\nb: \"c\"\n",
        [
          "1:4-1:5 content/syntax: this quotation mark is opened and never closed | write `\"` where the text ends"
        ],
        nil
      ),
      (
        "a: 'it\nb: it's x\n",
        [
          "1:4-1:5 content/syntax: this quotation mark is opened and never closed | write `'` where the text ends"
        ],
        nil
      ),
      (
        "a: [b, \"c]\nd: e\n",
        [
          "1:8-1:9 content/syntax: this quotation mark is opened and never closed | write `\"` where the text ends"
        ],
        nil
      ),
      (
        "a: \"b\n---\nc\"\n",
        [
          "1:4-1:5 content/syntax: this quotation mark is opened and never closed | write `\"` where the text ends"
        ],
        nil
      ),
      (
        "a: \"\\q\"\n",
        [
          "1:5-1:7 content/syntax: `\\q` means nothing inside double quotes | write the backslash twice, or put the text into single quotes"
        ],
        "a: \"\\\\q\"\n"
      ),
      (
        "a: \"\\x4\"\n",
        [
          "1:5-1:8 content/syntax: `\\x4` means nothing inside double quotes | write the backslash twice, or put the text into single quotes"
        ],
        "a: \"\\\\x4\"\n"
      ),
      (
        "a: \"\\ud800\"\n",
        [
          "1:5-1:11 content/syntax: `\\ud800` means nothing inside double quotes | write the backslash twice, or put the text into single quotes"
        ],
        "a: \"\\\\ud800\"\n"
      ),
      (
        "a: \"b\\0\"\n",
        [
          "1:6-1:8 content/encoding: `\\0` makes a control character that no page can show | write the backslash twice if it belongs to the text"
        ],
        nil
      ),
      (
        "- [draft text\n- b\n",
        [
          "1:3-1:4 content/syntax: this `[` is opened and never closed | write `]` where it ends, or put quotes around the text if it belongs to one"
        ],
        nil
      ),
      (
        "a: [x, y\nb: [z]\n",
        [
          "1:4-1:5 content/syntax: this `[` is opened and never closed | write `]` where it ends, or put quotes around the text if it belongs to one | 2:2-2:3 it goes on up to here"
        ],
        nil
      ),
      (
        "a: {x: 1\nb: 2\n",
        [
          "1:4-1:5 content/syntax: this `{` is opened and never closed | write `}` where it ends, or put quotes around the text if it belongs to one | 2:2-2:3 it goes on up to here"
        ],
        nil
      ),
      (
        "k: [a,\n",
        [
          "1:4-1:5 content/syntax: this `[` is opened and never closed | write `]` where it ends, or put quotes around the text if it belongs to one"
        ],
        nil
      ),
      (
        "k: {\n",
        [
          "1:4-1:5 content/syntax: this `{` is opened and never closed | write `}` where it ends, or put quotes around the text if it belongs to one"
        ],
        nil
      ),
      (
        "x: [a, b}\n",
        [
          "1:4-1:5 content/syntax: this `[` is opened and never closed | write `]` where it ends, or put quotes around the text if it belongs to one | 1:9-1:10 a `]` is missing before this"
        ],
        nil
      ),
      (
        "k: [a, b]]\n",
        [
          "1:4-1:11 content/needs-quotes: a text that begins with `[` needs quotes | put quotes around this text"
        ],
        "k: \"[a, b]]\"\n"
      ),
      (
        "k: {a: b\n  c: d}\n",
        [
          "1:9-1:9 content/syntax: a comma is missing at the end of this line | put a comma after this line | 2:3-2:4 the next one begins here"
        ],
        nil
      ),
      (
        "k: [\n  \"a\"\n  \"b\"\n]\n",
        [
          "2:6-2:6 content/syntax: a comma is missing at the end of this line | put a comma after this line | 3:3-3:6 the next one begins here"
        ],
        nil
      ),
      (
        "[a, , b]\n",
        [
          "1:5-1:6 content/syntax: nothing stands before this comma | remove the comma, or write what is missing"
        ],
        "[a,  b]\n"
      ),
      (
        "{: x}\n",
        [
          "1:2-1:3 content/syntax: the key before this colon is missing | write a key before it"
        ],
        nil
      ),
      (
        "[a:, b]\n",
        [
          "1:3-1:4 content/syntax: a colon stands directly before a comma or bracket | put a space after the colon if it ends a key, or quotes around the text"
        ],
        nil
      ),
      (
        "a:\n\tb: c\n",
        [
          "2:1-2:2 content/syntax: this line is indented with a tab | use spaces: two for each level"
        ],
        nil
      ),
      (
        "a: b\n\tc\n",
        [
          "2:1-2:2 content/syntax: this line is indented with a tab | use spaces: two for each level"
        ],
        nil
      ),
      (
        "a:\n  - b: c\n  \td: e\n",
        [
          "3:3-3:4 content/syntax: this line is indented with a tab | use spaces: two for each level"
        ],
        nil
      ),
      (
        "-\ta\n",
        [
          "1:2-1:3 content/syntax: a tab stands where YAML wants a space | put a space in its place"
        ],
        "- a\n"
      ),
      (
        "a: |\n\tx\n",
        [
          "2:1-2:2 content/syntax: this line is indented with a tab | use spaces: two for each level"
        ],
        nil
      ),
      (
        "a: b\n\t\nc: d\n",
        [
          "2:1-2:2 content/syntax: this empty line holds a tab | delete the white space"
        ],
        "a: b\n\nc: d\n"
      ),
    ]
    for file in files { expect(file) }
  }
}
