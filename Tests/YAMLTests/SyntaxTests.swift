import Testing

@Suite("Keys, lists and lines")
struct SyntaxTests {
  @Test("keys, lists and lines that stand wrong are explained")
  func all() {
    let files: [BrokenFile] = [
      (
        "k: - a\n",
        [
          "1:4-1:7 content/syntax: a list cannot begin on the line of its key | put each item on a line of its own, or quotes around a text that begins with a hyphen"
        ],
        nil
      ),
      (
        "- a\n-b\n- c\n",
        [
          "2:1-2:2 content/syntax: a space is missing after the hyphen | put a space between the hyphen and the text"
        ],
        "- a\n- b\n- c\n"
      ),
      (
        "a: b\nc:d\n",
        [
          "2:2-2:3 content/syntax: a space is missing after the colon | put a space between the colon and the text"
        ],
        "a: b\nc: d\n"
      ),
      (
        "c:d\ne: f\n",
        [
          "1:2-1:3 content/syntax: a space is missing after the colon | put a space between the colon and the text"
        ],
        "c: d\ne: f\n"
      ),
      (
        "url:x\n",
        [
          "1:4-1:5 content/syntax: a space is missing after the colon | put a space between the colon and the text"
        ],
        "url: x\n"
      ),
      (
        "t: x\njust text\nf: y\n",
        [
          "2:1-2:10 content/syntax: this line has no key with a colon | write `key: text`, or indent the line more if it continues the text above"
        ],
        nil
      ),
      (
        "location\n  workplace: x\n",
        [
          "1:1-1:9 content/syntax: this line has no key with a colon | write `key: text`, or `key:` if lines below belong to it"
        ],
        nil
      ),
      (
        "a:\n  - a\n  b\n  - c\n",
        [
          "3:3-3:4 content/syntax: this line stands in a list and lacks the hyphen of an item | put `- ` before it, or indent it more if it continues the item above"
        ],
        nil
      ),
      (
        "a:\n  - a\n  k: b\n",
        [
          "3:3-3:4 content/syntax: this line stands in a list and lacks the hyphen of an item | put `- ` before it, or indent it to stand beside the key that it belongs with"
        ],
        nil
      ),
      (
        "k: v\n- item\n",
        [
          "2:1-2:7 content/syntax: this list item belongs to no key | write the key of the list on a line above, with nothing after its colon | 1:4-1:5 the key above has this text already"
        ],
        nil
      ),
      (
        "- item\nk: v\n",
        [
          "2:1-2:2 content/syntax: this line stands in a list and lacks the hyphen of an item | put `- ` before it, or indent it to stand beside the key that it belongs with"
        ],
        nil
      ),
      (
        "hello\nk: v\n",
        [
          "1:1-1:6 content/syntax: this line has no key with a colon | write `key: text`, or `key:` if lines below belong to it"
        ],
        nil
      ),
      (
        "[a]\nb\n",
        [
          "2:1-2:2 content/syntax: this line does not belong to what stands above it | write the whole file as keys with their texts"
        ],
        nil
      ),
      (
        "a: b\n  - c\n",
        [
          "2:3-2:4 content/syntax: this line begins with a hyphen and is read as more of the text above | indent it like the other items of its list, or put quotes around the whole text | 1:4-1:5 the text above"
        ],
        nil
      ),
      (
        "a:\n  b: 1\n c: 2\n",
        [
          "3:2-3:3 content/syntax: this line is indented by 1 space, which fits no line above | indent it by 2 spaces, like `b`, or begin it at the start of the line, like `a`"
        ],
        nil
      ),
      (
        "a:\n  - b\n - c\n",
        [
          "3:2-3:3 content/syntax: this line is indented by 1 space, which fits no line above | indent it by 2 spaces, like the list item in line 2, or begin it at the start of the line, like `a`"
        ],
        nil
      ),
      (
        "a:\n   - b\n  - c\n",
        [
          "3:3-3:4 content/syntax: this line is indented by 2 spaces, which fits no line above | indent it by 3 spaces, like the list item in line 2, or begin it at the start of the line, like `a`"
        ],
        nil
      ),
      (
        "k: a\n  b: c\n",
        [
          "2:3-2:4 content/syntax: this line is indented so far that it continues the text above | begin it at the start of the line, like `k`, or put quotes around the whole text | 1:4-1:5 the text above"
        ],
        nil
      ),
      (
        "- a: b\n   c: d\n",
        [
          "2:4-2:5 content/syntax: this line is indented so far that it continues the text above | indent it by 2 spaces, like `a`, or put quotes around the whole text | 1:6-1:7 the text above"
        ],
        nil
      ),
      (
        "  a: b\nc: d\n",
        [
          "2:1-2:2 content/syntax: this line is not indented, which fits no line above | indent it by 2 spaces, like `a`"
        ],
        nil
      ),
      (
        "a: \"b\"\n  - c\n",
        [
          "2:3-2:4 content/syntax: this line is indented by 2 spaces, which fits no line above | begin it at the start of the line, like `a`"
        ],
        nil
      ),
      (
        "a: \"b\"\n  c: d\n",
        [
          "2:3-2:4 content/syntax: this line is indented by 2 spaces, which fits no line above | begin it at the start of the line, like `a`"
        ],
        nil
      ),
      (
        "a: |\n   x\n  y\n",
        [
          "3:3-3:4 content/syntax: this line is indented less than the first line of the text above | indent it like the first line of the text | 1:4-1:5 the text begins here"
        ],
        nil
      ),
      (
        "problem: | search is slow\n  and more\nb: c\n",
        [
          "1:12-1:26 content/syntax: text stands on the line of `|` | begin the text on the next line, indented like the rest of it"
        ],
        nil
      ),
      (
        ": x\n",
        [
          "1:1-1:2 content/syntax: the key before this colon is missing | write a key before it"
        ],
        nil
      ),
      (
        "a: b\n: c\n",
        [
          "2:1-2:2 content/syntax: the key before this colon is missing | write a key before it"
        ],
        nil
      ),
      (
        "\"a\n b\": c\n",
        [
          "1:1-2:4 content/syntax: a key must stand on one line | write the key on one line, or close its quotation mark earlier"
        ],
        nil
      ),
      (
        "- a\n}\n",
        [
          "2:1-2:2 content/syntax: `}` stands here and nothing above opens it | remove it, or put quotes around the text"
        ],
        nil
      ),
    ]
    for file in files { expect(file) }
  }
}
