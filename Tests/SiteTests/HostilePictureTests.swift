import Content
import Testing

@testable import Site

@Suite("pictures that are damaged, or meant to do harm")
struct HostilePictureTests {
  private func obstacle(_ bytes: [UInt8]) -> PictureFile.Obstacle? {
    do throws(PictureFile.Obstacle) {
      _ = try Pixels(decoding: bytes, PictureFile(bytes))
      return nil
    } catch {
      return error
    }
  }

  @Test("a picture that is cut short is damaged, wherever that is")
  func truncated() {
    for bytes in [DrawnPicture.jpeg(width: 40, height: 30), DrawnPicture.png(width: 40, height: 30)] {
      #expect(obstacle(bytes) == nil)
      for length in stride(from: 0, to: bytes.count - 1, by: 7) {
        guard case .damaged = obstacle(Array(bytes[..<length])) else {
          Issue.record("\(length) of \(bytes.count) bytes are taken for a whole picture")
          return
        }
      }
    }
  }

  @Test("any byte may be wrong: what is decoded has the size that was said, or nothing is decoded")
  func mutated() {
    for bytes in [DrawnPicture.jpeg(width: 24, height: 16), DrawnPicture.png(width: 24, height: 16)] {
      for index in stride(from: 2, to: bytes.count, by: 3) {
        for value: UInt8 in [0, 0x7F, 0xFF] {
          var changed = bytes
          changed[index] = value
          guard let file = try? PictureFile(changed), file.width * file.height < 1 << 20,
            let pixels = try? Pixels(decoding: changed, file)
          else { continue }
          #expect(pixels.values.count == file.width * file.height * file.channels)
        }
      }
    }
  }

  @Test("a picture that says it has billions of pixels is not decoded")
  func huge() {
    func header(_ width: UInt32, _ height: UInt32) -> [UInt8] {
      var bytes = DrawnPicture.png(width: 8, height: 8)
      for (index, number) in [width, height].enumerated() {
        for byte in 0..<4 { bytes[16 + index * 4 + byte] = UInt8(number >> UInt32(24 - 8 * byte) & 255) }
      }
      let sum = CRC32.of(bytes, 12..<29)
      for byte in 0..<4 { bytes[29 + byte] = UInt8(sum >> UInt32(24 - 8 * byte) & 255) }
      return bytes
    }
    #expect(obstacle(header(60_000, 60_000)) == .tooLarge(width: 60_000, height: 60_000))
    #expect(obstacle(header(20_000, 1)) == .tooLarge(width: 20_000, height: 1))
    #expect(obstacle(header(.max, .max)) == .tooLarge(width: Int(UInt32.max), height: Int(UInt32.max)))
    #expect(obstacle(header(0, 8)) == .damaged("it has no pixels"))
    // The pixels that are there are fewer than what is said, or more.
    #expect(obstacle(header(9, 8)) != nil)
  }

  @Test("two sizes in one JPEG, or a size behind its pixels, are damage")
  func twoFrames() throws {
    let bytes = DrawnPicture.jpeg(width: 40, height: 30)
    let frame = try #require(bytes.indices.dropLast().first { bytes[$0] == 0xFF && bytes[$0 + 1] == 0xC0 })
    let segment = bytes[frame..<frame + 2 + bigEndian(bytes, frame + 2, 2)]
    var twice = bytes
    twice.insert(contentsOf: segment, at: frame)
    #expect(obstacle(twice) == .damaged("it has two frames"))
    #expect(obstacle(bytes.dropLast(2) + segment + [0xFF, 0xD9]) == .damaged("it has two frames"))
    var none = bytes
    none.removeSubrange(frame..<frame + segment.count)
    #expect(obstacle(none) == .damaged("its pixels come before its size"))
  }

  @Test("more codes than there can be are damage, which the decoder would write behind its table")
  func codes() throws {
    let bytes = DrawnPicture.jpeg(width: 40, height: 30)
    let codes = try #require(bytes.indices.dropLast().first { bytes[$0] == 0xFF && bytes[$0 + 1] == 0xC4 })
    for (index, count) in [(5, 3), (20, 255), (12, 255)] as [(Int, UInt8)] {
      var changed = bytes
      changed[codes + index] = count
      #expect(obstacle(changed) == .damaged("its codes can't be read"))
    }
    // The same between two scans, where a second look is needed.
    var later = bytes
    later.insert(
      contentsOf: [0xFF, 0xC4, 0, 19, 0] + [UInt8](repeating: 255, count: 16), at: bytes.count - 2)
    #expect(obstacle(later) == .damaged("its codes can't be read"))
  }

  @Test("what has colours for a printer, or moves, is left alone")
  func special() throws {
    var print = DrawnPicture.jpeg(width: 16, height: 16)
    let frame = try #require(print.indices.dropLast().first { print[$0] == 0xFF && print[$0 + 1] == 0xC0 })
    print[frame + 1] = 0xC9
    #expect(obstacle(print) == .special)
    let name = Array("acTL".utf8)
    let sum = CRC32.of(name, 0..<4)
    let end = [24, 16, 8, 0].map { (shift: UInt32) -> UInt8 in UInt8(sum >> shift & 255) }
    let chunk: [UInt8] = [0, 0, 0, 0] + name + end
    var moving = DrawnPicture.png(width: 16, height: 16)
    moving.insert(contentsOf: chunk, at: 33)
    #expect(obstacle(moving) == .special)
  }
}
