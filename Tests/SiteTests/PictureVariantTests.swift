import Content
import TestSupport
import Testing

@testable import Site

@Suite("smaller pictures")
struct PictureVariantTests {
  private static let photo = DrawnPicture.jpeg(width: 700, height: 420)

  /// The base site with a photo of a team and one in a story.
  private static func tree(_ photo: [UInt8] = photo, name: String = "quay.jpg") -> [String: [UInt8]] {
    var tree = Repository.baseSite
      .replacing("assets/team.svg", with: "assets/\(name)", in: "content/teams/forecasts.md")
      .replacing("(assets/stories/map.svg)", with: "(assets/\(name))", in: "content/stories/the-ring-road.md")
    tree["content/assets/\(name)"] = photo
    return tree
  }

  @Test("a photo is published in the widths below its own, and an image says which there are")
  func widths() throws {
    let site = try BuiltSite(Self.tree())
    #expect(site.findings.filter { !$0.contains("unused-asset") } == [])
    let copies = site.bytes.keys.filter { $0.hasPrefix("copies/quay.") }.sorted()
    #expect(copies.map { $0.split(separator: ".")[1] } == ["320w", "640w"])
    let sizes = try copies.map { path in
      PictureSize(try #require(site.bytes[path]), path: path)?.text
    }
    #expect(sizes == ["320 × 192", "640 × 384"])
    #expect(site.bytes["assets/quay.jpg"] == Self.photo)
    let image = try #require(
      site["/teams/forecasts/"].main.between("<figure class=\"sheet picture\">", "</figure>").first)
    let sources = "../../\(copies[0]) 320w, ../../\(copies[1]) 640w, ../../assets/quay.jpg 700w"
    #expect(image.contains(" width=\"700\" height=\"420\" srcset=\"\(sources)\" sizes=\""))
    #expect(!image.contains("lazy"))
    let inText = try #require(
      site["/stories/the-ring-road/"].main.between("alt=\"a map of the road\"", ">").first)
    #expect(inText.contains("srcset=\"\(sources)\" sizes=\"auto, (min-width: 40rem) 36rem, 100vw\""))
    #expect(inText.hasSuffix(" loading=\"lazy\" decoding=\"async\""))
  }

  @Test("the first picture of a page is loaded at once")
  func first() throws {
    let picture = "![a map of the road](assets/stories/map.svg)"
    let tree = Repository.baseSite.replacing(
      "image: assets/stories/road.svg\n", with: "", in: "content/stories/the-ring-road.md"
    ).replacing(
      picture, with: "\(picture)\n\n![again](assets/stories/map.svg)", in: "content/stories/the-ring-road.md")
    let images = try BuiltSite(tree)["/stories/the-ring-road/"].main.between("<img ", ">")
    #expect(images.map { $0.contains("loading=\"lazy\"") } == [false, true])
  }

  @Test("a build on many threads, or with a cache, gives the same bytes")
  func determinism() throws {
    let plain = try BuiltSite(Self.tree()).bytes
    #expect(try BuiltSite(Self.tree(), jobs: 4).bytes == plain)
    let disk = MemoryDisk()
    for _ in 0..<2 {
      #expect(try BuiltSite(Self.tree(), cache: MediaCache(".remit", on: disk)).bytes == plain)
    }
    #expect(disk.paths.count == 2)
    // Damaged entries are made anew, and so is one that is gone.
    for (path, text) in zip(disk.paths, ["no picture\n0000000000000000", nil]) {
      disk[path] = text
    }
    #expect(try BuiltSite(Self.tree(), cache: MediaCache(".remit", on: disk)).bytes == plain)
  }

  @Test("what nobody asks for any more leaves the cache, and nothing else does")
  func unused() {
    let disk = MemoryDisk([".remit/media/notes.txt": [1]])
    MediaCache(".remit", on: disk).keep([1, 2], for: "one")
    let cache = MediaCache(".remit", on: disk)
    cache.keep([3], for: "two")
    #expect(cache.read("two") == [3])
    cache.removeUnused()
    #expect(cache.read("one") == nil)
    #expect(cache.read("two") == [3])
    #expect(disk.paths.count == 2)
  }

  @Test("a photo of a camera that was held upright keeps its shape")
  func orientation() throws {
    let photo = DrawnPicture.jpeg(width: 600, height: 400, orientation: 6)
    let site = try BuiltSite(Self.tree(photo))
    #expect(site["/teams/forecasts/"].contains("width=\"400\" height=\"600\""))
    let copy = try #require(site.bytes.first { $0.key.hasPrefix("copies/quay.320w.") })
    #expect(PictureSize(copy.value, path: copy.key)?.text == "320 × 480")
    #expect(try PictureFile(copy.value).orientation == 1)
  }

  @Test("a copy keeps what says which colours are meant")
  func profile() throws {
    let body = Array("ICC_PROFILE\0\u{1}\u{1}invented".utf8)
    let segment = [0xFF, 0xE2, 0, UInt8(body.count + 2)] + body
    let photo = DrawnPicture.photo(width: 400, height: 300).jpeg(quality: 90, colourProfile: segment)
    let site = try BuiltSite(Self.tree(photo))
    let copy = try #require(site.bytes.first { $0.key.hasPrefix("copies/quay.320w.") })
    #expect(try PictureFile(copy.value).colourProfile == segment)
  }

  @Test("a copy that would be larger than its original is left out")
  func larger() throws {
    let flat = PNGWriter.indexed(
      width: 400, height: 300, pixels: (0..<400 * 300).map { UInt8($0 % 400 / 8 % 2) },
      palette: [0, 0xFFFFFF])
    let site = try BuiltSite(Self.tree(flat, name: "chart.png"))
    #expect(site.bytes.keys.filter { $0.hasPrefix("copies/chart.") } == [])
    #expect(!site["/teams/forecasts/"].contains("srcset"))
  }

  @Test(
    "a picture that can't be read is reported, and published as it is",
    arguments: [
      (Array(photo[..<2000]), "quay.jpg", "this picture is damaged: it ends in the middle"),
      ([], "quay.png", "this picture is damaged: it is neither a JPEG nor a PNG"),
      (photo, "quay.png", "this is a JPEG, and its name says something else"),
    ])
  func damaged(_ bytes: [UInt8], _ name: String, _ message: String) throws {
    let site = try BuiltSite(Self.tree(bytes, name: name))
    #expect(site.findings.contains("content/assets/\(name) content/picture: \(message)"))
    #expect(site.bytes["assets/\(name)"] == bytes)
  }
}

extension PictureSize {
  fileprivate var text: String { "\(width) × \(height)" }
}
