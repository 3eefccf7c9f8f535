package import Diagnostics
internal import YAML

extension PlainText {
  /// Where some bytes of the value stand in the file that the text was read from.
  package func range(of bytes: Range<Int>, in file: SourceFile) -> SourceRange {
    guard let style else {
      return SourceRange(Int(place.start) + bytes.lowerBound, Int(place.start) + bytes.upperBound)
    }
    return ScalarMap(of: value.utf8, at: place, as: style, in: file.bytes).sourceRange(of: bytes)
  }
}
