import Testing

@testable import Site

@Suite("a smaller style sheet")
struct StyleSheetTests {
  private func minified(_ text: String) -> String {
    String(decoding: StyleSheet(Array(text.utf8)).bytes(), as: UTF8.self)
  }

  @Test(
    "says the same",
    arguments: [
      (
        "/* head */\nh1 ,\n h2 > a  {\n  color : red ;\n  margin: 0 auto;\n}\n",
        "h1,h2 > a{color :red;margin:0 auto}"
      ),
      ("a :hover{} a:hover{}", "a :hover{}a:hover{}"),
      ("p{width:calc( 100% - ( 2px + 1em ) )}", "p{width:calc(100% - (2px + 1em))}"),
      (
        "@media screen and (min-width: 40rem) { a { b : c } }", "@media screen and (min-width:40rem){a{b :c}}"
      ),
      (".a .b + .c ~ #d{}", ".a .b + .c ~ #d{}"),
      (".a:not( .b ) .c{}", ".a:not(.b) .c{}"),
      ("p{margin:-1px -2px;font:1em/1.5 x}", "p{margin:-1px -2px;font:1em/1.5 x}"),
      (":root{--x: ;--y:  1px ;}", ":root{--x:;--y:1px}"),
      (":root{--empty:;}", ":root{--empty:;}"),
      ("a{color:red!important }", "a{color:red!important}"),
      ("", ""), (" \n\t", ""), ("}", "}"),
    ])
  func rules(_ text: String, _ smaller: String) { #expect(minified(text) == smaller) }

  @Test(
    "leaves strings, addresses and escapes alone",
    arguments: [
      ("a::before{content:\"/* no  comment */ ; }\"}", "a::before{content:\"/* no  comment */ ; }\"}"),
      ("a{content: 'it\\'s  { }'}", "a{content:'it\\'s  { }'}"),
      (
        "a{background:url( data:image/svg+xml;utf8,<svg  a='/*'/> ) }",
        "a{background:url(data:image/svg+xml;utf8,<svg  a='/*'/>)}"
      ),
      ("a{background:URL(a\\)b  c.png)}", "a{background:URL(a\\)b  c.png)}"),
      ("a{background:url(  \"a  b.png\"  )}", "a{background:url(\"a  b.png\")}"),
      ("a{width:curl( 1px )}", "a{width:curl(1px)}"),
      (".\\31  .b{}", ".\\31  .b{}"), (".a\\:b\\ {}", ".a\\:b\\ {}"),
    ])
  func texts(_ text: String, _ smaller: String) { #expect(minified(text) == smaller) }

  @Test(
    "takes comments out, and joins no words by that",
    arguments: [
      ("a/**/b{}", "a/**/b{}"), ("a /* x */ b{}", "a b{}"), ("a/* x */.b{}", "a.b{}"),
      ("/*! licence */a{}", "/*! licence */a{}"), ("a{}/* never ends", "a{}"), ("a{}/", "a{}/"),
      ("a{b:c;/* x */}", "a{b:c}"), ("/*/ a{} */b{}", "b{}"),
    ])
  func comments(_ text: String, _ smaller: String) { #expect(minified(text) == smaller) }

  @Test(
    "a string that no quotation mark ends, ends with its line",
    arguments: ["a{content:\"x\nb{c: d}", "a{b:'x\\"])
  func unended(_ text: String) {
    #expect(!minified(text).isEmpty)
    #expect(minified("a{content:\"x\nb{c: d}") == "a{content:\"x b{c:d}")
  }

  @Test("what was made smaller can't be made smaller again")
  func twice() throws {
    let css = try #require(DefaultTheme.files.first { "\($0.path)" == "assets/site.css" })
    let once = minified("\(css.text)")
    #expect(minified(once) == once)
    #expect(once.utf8.count < css.text.utf8CodeUnitCount * 9 / 10)
    // Nothing that counts is lost.
    for mark in "{};:@#" where mark != ";" {
      let sheet = minified("\(css.text)").filter { $0 == mark }.count
      #expect(sheet > 0)
    }
  }

  @Test(
    "a script loses its indentation and comments, and one that may hold a text of several lines nothing",
    arguments: [
      ("// all\n  let a = 1 // here\n\n\tlet b = \"//\"\n", "let a = 1 // here\nlet b = \"//\"\n"),
      ("/* a\n // b */ c()\n", "/* a\n// b */ c()\n"), ("//! licence\nx()\n", "//! licence\nx()\n"),
      ("let a = `\n  // text\n`\n", "let a = `\n  // text\n`\n"),
      ("a = 'x\\\n  // y'\n", "a = 'x\\\n  // y'\n"),
      ("  a = `${b} c`\n  // d\n", "a = `${b} c`\n"),
      ("a = `${`\n  // text\n`}`\n", "a = `${`\n  // text\n`}`\n"),
    ])
  func script(_ text: String, _ smaller: String) {
    #expect(String(decoding: Script.minified(Array(text.utf8)), as: UTF8.self) == smaller)
  }
}
