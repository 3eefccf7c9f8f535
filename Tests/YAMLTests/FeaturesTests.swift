import Testing

@Suite("What YAML has and content has not")
struct FeaturesTests {
  @Test("what YAML has and content has not is explained")
  func all() {
    let files: [BrokenFile] = [
      (
        "- !imp x\n",
        [
          "1:3-1:7 content/syntax: `!imp` names a type, and types are not written here | remove it, or put quotes around the whole text if it belongs to it"
        ],
        nil
      ),
      (
        "- !!str x\n",
        [
          "1:3-1:8 content/syntax: `!!str` names a type, and types are not written here | remove it, or put quotes around the whole text if it belongs to it"
        ],
        "- x\n"
      ),
      (
        "- !e!x y\n",
        [
          "1:3-1:7 content/syntax: `!e!x` names a type, and types are not written here | remove it, or put quotes around the whole text if it belongs to it"
        ],
        nil
      ),
      (
        "k: !x [a]\n",
        [
          "1:4-1:6 content/syntax: `!x` names a type, and types are not written here | remove it, or put quotes around the whole text if it belongs to it"
        ],
        nil
      ),
      (
        "a: b\n---\nc: d\n",
        [
          "2:1-2:4 content/syntax: a second document begins here, and a file holds only one | remove this line, or move what follows into a file of its own"
        ],
        nil
      ),
      (
        "a: b\n...\nc: d\n",
        [
          "3:1-3:5 content/syntax: this line stands after `...`, which ends the file | remove the line `...`, or what follows it | 2:1-2:4 the end"
        ],
        nil
      ),
      (
        "%YAML 1.1\n---\na: b\n",
        [
          "1:1-1:10 content/syntax: a line that begins with `%` speaks to YAML itself, and is not read here | remove the line, or put quotes around it if it is a text"
        ],
        nil
      ),
      (
        "%YAML 1.3\n---\na: b\n",
        [
          "1:1-1:10 content/syntax: a line that begins with `%` speaks to YAML itself, and is not read here | remove the line, or put quotes around it if it is a text"
        ],
        nil
      ),
      (
        "%5 rise\n",
        [
          "1:1-1:8 content/syntax: a line that begins with `%` speaks to YAML itself, and is not read here | remove the line, or put quotes around it if it is a text"
        ],
        nil
      ),
      (
        "? [a]\n: b\n",
        [
          "1:3-1:6 content/syntax: a list cannot be a key | put quotes around this text"
        ],
        nil
      ),
      (
        "{a: b}: c\n",
        [
          "1:1-1:7 content/syntax: a group of keys cannot be a key | put quotes around this text"
        ],
        nil
      ),
      (
        "? - a\n: b\n",
        [
          "1:5-1:6 content/syntax: a list cannot be a key | write a text before the colon"
        ],
        nil
      ),
      (
        "k: *new\n",
        [
          "1:4-1:8 content/syntax: `*new` repeats what is named `&new`, and nothing above has this name | put quotes around this text if the asterisk belongs to it"
        ],
        "k: \"*new\"\n"
      ),
      (
        "a: &x [*x]\n",
        [
          "1:8-1:10 content/syntax: `*x` stands inside what it repeats | write out what is meant instead of `*x` | 1:4-1:6 what is repeated begins here"
        ],
        nil
      ),
      (
        "a: &x {b: c}\n",
        [
          "1:4-1:6 content/syntax: nothing repeats what is named `&x` here | remove the name"
        ],
        "a: {b: c}\n"
      ),
      (
        "a: b\na: c\n\"a\": d\n",
        [
          "2:1-2:2 content/duplicate-key: the key `a` is there twice | keep one of the two, or put both values under one key | 1:1-1:2 the first",
          "3:1-3:4 content/duplicate-key: the key `a` is there twice | keep one of the two, or put both values under one key | 1:1-1:2 the first",
        ],
        nil
      ),
      (
        "- a: b\n  c: d\n  a: e\n",
        [
          "3:3-3:4 content/duplicate-key: the key `a` is there twice | keep one of the two, or put both values under one key | 1:3-1:4 the first"
        ],
        nil
      ),
      (
        "%FOO\n---\na: [x, @y]\na: b\n",
        [
          "1:1-1:5 content/syntax: a line that begins with `%` speaks to YAML itself, and is not read here | remove the line, or put quotes around it if it is a text",
          "3:8-3:10 content/needs-quotes: a text that begins with `@` needs quotes | put quotes around this text",
          "4:1-4:2 content/duplicate-key: the key `a` is there twice | keep one of the two, or put both values under one key | 3:1-3:2 the first",
        ],
        "%FOO\n---\na: [x, \"@y\"]\na: b\n"
      ),
      (
        "a: b\nc: @d\na: !x e\nf: &g {h: i}\n",
        [
          "2:4-2:6 content/needs-quotes: a text that begins with `@` needs quotes | put quotes around this text",
          "3:1-3:2 content/duplicate-key: the key `a` is there twice | keep one of the two, or put both values under one key | 1:1-1:2 the first",
          "3:4-3:6 content/syntax: `!x` names a type, and types are not written here | remove it, or put quotes around the whole text if it belongs to it",
          "4:4-4:6 content/syntax: nothing repeats what is named `&g` here | remove the name",
        ],
        "a: b\nc: \"@d\"\na: !x e\nf: {h: i}\n"
      ),
    ]
    for file in files { expect(file) }
  }
}
