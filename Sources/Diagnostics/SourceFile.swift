/// A file as it was read: the name that people know it by, and its bytes.
///
/// A place in it is a range of byte offsets; lines and columns are counted only when somebody looks.
public struct SourceFile: Sendable {
  /// The path as it is printed, relative to the working directory.
  public let path: String
  /// The file's bytes, as they are on the disk.
  public let bytes: [UInt8]

  /// Makes a file of bytes that were read already.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Makes a file of a text; for tests and for text that never was on a disk.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
