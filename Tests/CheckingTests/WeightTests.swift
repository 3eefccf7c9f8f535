import Diagnostics
import Files
import TestSupport
import Testing

@testable import Checking

@Suite("what a page weighs")
struct WeightTests {
  @Test("the estimate is within a tenth of what gzip makes of the demonstration's files")
  func estimate() throws {
    let gzip = try #require(program("gzip"))
    let theme = try Disk().files(below: "\(Repository.root)/site/theme").map { "theme/\($0)" }
    for path in ["index.html", "roles/index.html", "how-we-hire/index.html"] + theme {
      let file = "\(Repository.root)/site/\(path)"
      let packed = try ChildProcess.run(gzip, ["-6", "-c", file]).output.count
      let estimate = compressedSize(try Disk().read(file))
      #expect(abs(estimate - packed) * 10 <= packed, "\(path): \(estimate), and gzip makes \(packed)")
    }
  }

  @Test("what does not repeat stays as long as it is, and what repeats nearly vanishes")
  func extremes() {
    var state: UInt32 = 1
    let noise = (0..<20_000).map { _ -> UInt8 in
      state = state &* 1_664_525 &+ 1_013_904_223
      return UInt8(state >> 24)
    }
    #expect((19_500...20_500).contains(compressedSize(noise)))
    #expect(compressedSize([UInt8](repeating: 97, count: 20_000)) < 200)
    #expect(compressedSize([]) < 30)
  }

  private func noise(_ count: Int) -> String {
    var state: UInt32 = 1
    return String(
      (0..<count).map { _ -> Character in
        state = state &* 1_664_525 &+ 1_013_904_223
        return Character(Unicode.Scalar(UInt8(48 + (state >> 24) % 64)))
      })
  }

  @Test("scripts and fonts count, photos and pictures that come late do not")
  func heavy() throws {
    let head = "<script src=\"a.js\"></script><link rel=\"stylesheet\" href=\"a.css\">"
    var files = [
      "index.html": page(
        "<img src=\"a.png\" alt=\"\"><img src=\"b.svg\" alt=\"\" loading=\"lazy\">", head: head),
      "a.css": "@font-face { src: url(a.woff2) }", "a.js": noise(40_000), "a.woff2": noise(20_000),
      "a.png": noise(90_000), "b.svg": noise(90_000),
    ]
    #expect(try check(files) == [])
    files["a.woff2"] = noise(35_000)
    let found = try checked(files).diagnostics
    #expect(found.map(\.rule) == ["site/page-weight"])
    #expect(found.first?.notes.first?.hasPrefix("the most of it: a.woff2 about 35 KB, a.js about 3") == true)
  }

  @Test("more than twelve files are too many")
  func requests() throws {
    func site(_ count: Int) -> [String: String] {
      let tags = (0..<count).map { "<img src=\"\($0).png\" alt=\"\"><img src=\"\($0).png\" alt=\"\">" }
      var files = ["index.html": page(tags.joined(separator: "\n"))]
      for number in 0..<count { files["\(number).png"] = "" }
      return files
    }
    #expect(try check(site(11)) == [])
    #expect(
      try check(site(12)) == [
        "index.html:1 site/request-count «»: this page asks for 13 files as it opens, more than 12"
      ])
  }
}

@Suite("hashes that a policy names")
struct HashTests {
  @Test(
    "SHA-256 is that of FIPS 180-4",
    arguments: [
      ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
      ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE="
      ),
    ])
  func hash(_ text: String, _ expected: String) {
    #expect(base64(sha256(Array(text.utf8))) == expected)
  }
}
