import Content
import Testing

@testable import Site

@Suite("pictures as numbers")
struct PixelsTests {
  @Test("what is written as a PNG is read again as it was", arguments: [3, 4])
  func png(_ channels: Int) throws {
    let pixels = DrawnPicture.photo(width: 61, height: 47, channels: channels)
    #expect(try DrawnPicture.decoded(PNGWriter.colours(pixels, colourProfile: [])) == pixels)
  }

  @Test("a picture of few colours becomes a small PNG that is read again as it was")
  func palette() throws {
    let numbers = (0..<120 * 80).map { UInt8($0 / 7 % 3) }
    let palette: [UInt32] = [0xFFFFFF, 0x102030, 0xFF6A2B]
    let bytes = PNGWriter.indexed(width: 120, height: 80, pixels: numbers, palette: palette)
    let channels: [[UInt8]] = [[0xFF, 0xFF, 0xFF], [0x10, 0x20, 0x30], [0xFF, 0x6A, 0x2B]]
    let colours = numbers.flatMap { channels[Int($0)] }
    #expect(
      try DrawnPicture.decoded(bytes) == Pixels(width: 120, height: 80, channels: 3, values: colours))
    #expect(bytes.count < 400)
  }

  @Test("bytes of every kind are packed so that a decoder finds them again")
  func packing() throws {
    var grain: UInt32 = 7
    let noise = (0..<300 * 100 * 3).map { _ -> UInt8 in
      grain = grain &* 1_664_525 &+ 1_013_904_223
      return UInt8(grain >> 24)
    }
    // More than one block, text that repeats from far back, and one colour alone.
    let far = (0..<300 * 100 * 3).map { index -> UInt8 in UInt8(index % 32_000 * 7 % 251) }
    for values in [noise, far, [UInt8](repeating: 9, count: 300 * 100 * 3)] {
      let pixels = Pixels(width: 300, height: 100, channels: 3, values: values)
      #expect(try DrawnPicture.decoded(PNGWriter.colours(pixels, colourProfile: [])) == pixels)
    }
  }

  @Test(
    "a picture of one colour keeps it in every size",
    arguments: [[200], [12, 130, 251], [12, 130, 251, 77]])
  func flat(_ colour: [UInt8]) {
    let small = DrawnPicture.flat(width: 90, height: 60, colour).resized(width: 31, height: 20)
    #expect(small == DrawnPicture.flat(width: 31, height: 20, colour))
  }

  @Test("light is added up: black and white by turns look like the grey of half the light")
  func light() {
    let lines = Pixels(
      width: 64, height: 64, channels: 1, values: (0..<64 * 64).map { $0 / 64 % 2 == 0 ? 0 : 255 })
    let middle = lines.resized(width: 16, height: 16).values[8 * 16 + 8]
    #expect((186...189).contains(middle))
  }

  @Test("a colour that can't be seen does not stain its neighbours")
  func transparency() {
    let (seen, unseen): ([UInt8], [UInt8]) = ([255, 0, 0, 255], [0, 255, 0, 0])
    let values = (0..<40 * 40).flatMap { $0 % 40 < 20 ? seen : unseen }
    let small = Pixels(width: 40, height: 40, channels: 4, values: values).resized(width: 10, height: 10)
    for pixel in stride(from: 0, to: small.values.count, by: 4) where small.values[pixel + 3] > 0 {
      #expect(Array(small.values[pixel..<pixel + 3]) == [255, 0, 0])
    }
  }

  @Test("a picture is turned as its camera was held", arguments: 1...8)
  func turning(_ orientation: Int) {
    // F in six pixels, as Exif draws it: what is stored for each orientation, read row by row.
    let stored: [[UInt8]] = [
      [1, 2, 3, 4, 5, 6], [2, 1, 4, 3, 6, 5], [6, 5, 4, 3, 2, 1], [5, 6, 3, 4, 1, 2],
      [1, 3, 5, 2, 4, 6], [2, 4, 6, 1, 3, 5], [6, 4, 2, 5, 3, 1], [5, 3, 1, 6, 4, 2],
    ]
    let (width, height) = orientation < 5 ? (2, 3) : (3, 2)
    let picture = Pixels(width: width, height: height, channels: 1, values: stored[orientation - 1])
    #expect(
      picture.turned(orientation) == Pixels(width: 2, height: 3, channels: 1, values: [1, 2, 3, 4, 5, 6]))
  }
}
