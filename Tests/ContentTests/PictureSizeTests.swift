import Testing

@testable import Content

@Suite("the size of a picture")
struct PictureSizeTests {
  private func size(_ bytes: [UInt8], _ path: String) -> [Int]? {
    PictureSize(bytes, path: path).map { [$0.width, $0.height] }
  }

  @Test("PNG")
  func png() {
    let head: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
    #expect(size(head + [0, 0, 4, 0xB0, 0, 0, 2, 0x76], "a.png") == [1200, 630])
    #expect(size(head + [0, 0, 4, 0xB0, 0, 0, 2], "a.png") == nil)
    #expect(size(head + [0, 0, 0, 0, 0, 0, 2, 0x76], "a.png") == nil)
  }

  @Test("GIF")
  func gif() {
    #expect(size(Array("GIF89a".utf8) + [0x40, 0x01, 0xC8, 0x00], "a.gif") == [320, 200])
    #expect(size(Array("GIF89a".utf8) + [0x40, 0x01], "a.gif") == nil)
  }

  @Test("JPEG, whatever stands before the frame")
  func jpeg() {
    let frame: [UInt8] = [0, 17, 8, 0x01, 0xE0, 0x02, 0x80, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]
    let other: [UInt8] = [0xFF, 0xE0, 0, 4, 0, 0]
    #expect(size([0xFF, 0xD8] + other + [0xFF, 0xC0] + frame, "a.jpg") == [640, 480])
    #expect(size([0xFF, 0xD8, 0xFF, 0xC4, 0, 3, 0, 0xFF, 0xFF, 0xC2] + frame, "a.jpeg") == [640, 480])
    #expect(size([0xFF, 0xD8] + other, "a.jpg") == nil)
    #expect(size([0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0], "a.jpg") == nil)
    #expect(size([0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "a.jpg") == nil)
  }

  @Test("WebP of each kind")
  func webp() {
    let riff = Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP".utf8)
    let rest = [UInt8](repeating: 0, count: 8)
    #expect(size(riff + Array("VP8X".utf8) + rest + [0x7F, 2, 0, 0xDF, 1, 0], "a.webp") == [640, 480])
    #expect(
      size(
        riff + Array("VP8 ".utf8) + [0, 0, 0, 0, 0, 0, 0, 0x9D, 1, 0x2A, 0x80, 0x02, 0xE0, 0x01], "a.webp")
        == [640, 480])
    // 14 bits of width - 1, then 14 of height - 1, from the lowest.
    let bits = UInt32(639) | UInt32(479) << 14
    let packed = (0..<4).map { UInt8(truncatingIfNeeded: bits >> (8 * UInt32($0))) }
    #expect(
      size(riff + Array("VP8L".utf8) + [0, 0, 0, 0, 0x2F] + packed + [0, 0, 0, 0, 0], "a.webp") == [640, 480])
    #expect(size(riff + Array("VP8X".utf8), "a.webp") == nil)
  }

  @Test(
    "SVG, by its width and height or its viewBox",
    arguments: [
      ("<svg width=\"120\" height=\"80\">", [120, 80]), ("<svg width='120px' height='80.4px'>", [120, 80]),
      ("<?xml version=\"1.0\"?>\n<svg\n  width=\"120\"\n  height=\"80\"\n>", [120, 80]),
      ("<svg viewBox=\"0 0 300 200\">", [300, 200]),
      ("<svg viewBox=\"0,0,300,200\" width=\"100%\">", [300, 200]),
    ])
  func svg(_ text: String, _ expected: [Int]) { #expect(size(Array(text.utf8), "a.svg") == expected) }

  @Test(
    "SVG that states no size, or none that a picture has",
    arguments: [
      "", "<svg>", "<svg width=\"100%\" height=\"100%\">", "<svg width=\"0\" height=\"0\">",
      "<svg width=\"-inf\" height=\"1\">",
      "<svg viewBox=\"0 0 1e300 200\">", "<svg viewBox=\"0 0 nan inf\">", "<svg viewBox=\"0 0 -3 200\">",
      "<svg width=\"120\" height=\"80\"",
    ])
  func noSVG(_ text: String) { #expect(size(Array(text.utf8), "a.svg") == nil) }

  @Test("anything else has none")
  func others() {
    #expect(size([0xFF, 0xD8], "a.png") == nil)
    #expect(size([], "a") == nil)
    #expect(size(Array("<svg width=\"1\" height=\"1\">".utf8), "a.pdf") == nil)
  }
}
