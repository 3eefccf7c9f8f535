#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension Pixels {
  /// The picture in a smaller size.
  ///
  /// Light is added up, not the numbers that stand for it, and what can't be seen has no part in it. Whole numbers do
  /// the work, so that every machine comes to the same bytes. The filter is Catmull and Rom's: Mitchell and Netravali,
  /// "Reconstruction filters in computer graphics", 1988, B = 0, C = ½.
  func resized(width newWidth: Int, height newHeight: Int) -> Pixels {
    guard newWidth != width || newHeight != height else { return self }
    let across = Taps(from: width, to: newWidth)
    let down = Taps(from: height, to: newHeight)
    let light = Light.shared
    // The rows first, all of them in the new width; then columns of these.
    var rows = [UInt16](repeating: 0, count: newWidth * height * channels)
    var line = [Int32](repeating: 0, count: width * channels)
    for row in 0..<height {
      light.read(values, from: row * width * channels, channels, into: &line)
      across.apply(line, channels, into: &rows, at: row * newWidth * channels)
    }
    var result = [UInt8](repeating: 0, count: newWidth * newHeight * channels)
    var sums = [Int32](repeating: 0, count: newWidth * channels)
    for row in 0..<newHeight {
      down.addUp(rows, row, stride: newWidth * channels, into: &sums)
      light.write(sums, channels, into: &result, at: row * newWidth * channels)
    }
    return Pixels(width: newWidth, height: newHeight, channels: channels, values: result)
  }
}

/// How much each old pixel of a row or column gives to each new one.
private struct Taps {
  /// The first old pixel of each new one.
  private let starts: [Int]
  /// The parts that each of `count` old pixels gives; they add up to 2¹⁴.
  private let weights: [Int32]
  private let count: Int

  init(from old: Int, to new: Int) {
    let step = Double(old) / Double(new)
    let reach = 2 * max(1, step)
    count = min(old, Int(reach.rounded(.up)) * 2 + 1)
    var starts: [Int] = []
    var weights: [Int32] = []
    for index in 0..<new {
      let centre = (Double(index) + 0.5) * step
      let start = min(max(0, Int((centre - reach).rounded(.down))), old - count)
      let parts = (start..<start + count).map { Taps.part(abs(Double($0) + 0.5 - centre) * 2 / reach) }
      let sum = parts.reduce(0, +)
      var whole = parts.map { Int32(($0 / sum * 16_384).rounded()) }
      // What rounding left out belongs to the pixel in the middle.
      let middle = min(count - 1, max(0, Int(centre) - start))
      whole[middle] += 16_384 - whole.reduce(0, +)
      starts.append(start)
      weights += whole
    }
    self.starts = starts
    self.weights = weights
  }

  private static func part(_ distance: Double) -> Double {
    if distance < 1 { return (1.5 * distance - 2.5) * distance * distance + 1 }
    if distance < 2 { return ((-0.5 * distance + 2.5) * distance - 4) * distance + 2 }
    return 0
  }

  /// Makes a row of new pixels.
  func apply(_ line: [Int32], _ channels: Int, into rows: inout [UInt16], at place: Int) {
    line.withUnsafeBufferPointer { line in
      weights.withUnsafeBufferPointer { weights in
        rows.withUnsafeMutableBufferPointer { rows in
          for index in starts.indices {
            let start = starts[index] * channels
            for channel in 0..<channels {
              var sum = 0
              for tap in 0..<count {
                sum += Int(weights[index * count + tap]) * Int(line[start + tap * channels + channel])
              }
              rows[place + index * channels + channel] = UInt16(min(65_535, max(0, (sum + 8192) >> 14)))
            }
          }
        }
      }
    }
  }

  /// Adds up old rows to a new one.
  func addUp(_ rows: [UInt16], _ row: Int, stride: Int, into sums: inout [Int32]) {
    rows.withUnsafeBufferPointer { rows in
      sums.withUnsafeMutableBufferPointer { sums in
        for index in 0..<stride {
          var sum = 0
          for tap in 0..<count {
            sum += Int(weights[row * count + tap]) * Int(rows[(starts[row] + tap) * stride + index])
          }
          sums[index] = Int32(min(65_535, max(0, (sum + 8192) >> 14)))
        }
      }
    }
  }
}

/// What the numbers of a picture mean as light: IEC 61966-2-1, sRGB.
private struct Light: Sendable {
  static let shared = Light()

  /// The light of each number, from 0 to 65535.
  private let ofNumber: [Int32]
  /// The number of each amount of light.
  private let numbers: [UInt8]

  private init() {
    func light(_ number: Double) -> Double {
      let part = number / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    ofNumber = (0...255).map { Int32((light(Double($0)) * 65_535).rounded()) }
    var numbers = [UInt8](repeating: 255, count: 65_536)
    var start = 0
    for number in 0..<255 {
      let end = Int((light(Double(number) + 0.5) * 65_535).rounded(.up))
      for amount in start..<end { numbers[amount] = UInt8(number) }
      start = end
    }
    self.numbers = numbers
  }

  /// Turns a row of numbers into light; colours that can't be seen weigh nothing.
  func read(_ values: [UInt8], from start: Int, _ channels: Int, into line: inout [Int32]) {
    values.withUnsafeBufferPointer { values in
      line.withUnsafeMutableBufferPointer { line in
        for index in line.indices { line[index] = ofNumber[Int(values[start + index])] }
        guard channels == 4 else { return }
        for pixel in stride(from: 0, to: line.count, by: 4) {
          let alpha = Int(values[start + pixel + 3])
          for channel in 0..<3 { line[pixel + channel] = Int32(Int(line[pixel + channel]) * alpha / 255) }
          line[pixel + 3] = Int32(alpha * 257)
        }
      }
    }
  }

  /// Turns a row of light into numbers.
  func write(_ sums: [Int32], _ channels: Int, into result: inout [UInt8], at place: Int) {
    sums.withUnsafeBufferPointer { sums in
      result.withUnsafeMutableBufferPointer { result in
        guard channels == 4 else {
          for index in sums.indices { result[place + index] = numbers[Int(sums[index])] }
          return
        }
        for pixel in stride(from: 0, to: sums.count, by: 4) {
          let alpha = Int(sums[pixel + 3])
          for channel in 0..<3 where alpha > 0 {
            result[place + pixel + channel] =
              numbers[min(65_535, Int(sums[pixel + channel]) * 65_535 / alpha)]
          }
          result[place + pixel + 3] = UInt8((alpha + 128) / 257)
        }
      }
    }
  }
}
