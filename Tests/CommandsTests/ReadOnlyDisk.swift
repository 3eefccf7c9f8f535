import Files

/// The disk of somebody who may read everything and write nothing.
struct ReadOnlyDisk: WritableFileSystem {
  func read(_ path: String) throws(FileError) -> [UInt8] { try Disk().read(path) }
  func list(_ folder: String) throws(FileError) -> [String] { try Disk().list(folder) }
  func kind(of path: String) -> FileKind? { Disk().kind(of: path) }
  func write(_ bytes: [UInt8], to path: String, through temporary: String) throws(FileError) {
    throw FileError(path: path, action: "write", reason: "Permission denied")
  }
  func create(_ bytes: [UInt8], at path: String, through temporary: String) throws(FileError) -> Bool {
    throw FileError(path: path, action: "write", reason: "Permission denied")
  }
  func removeFile(_ path: String) throws(FileError) {
    throw FileError(path: path, action: "remove", reason: "Permission denied")
  }
  func removeFolderIfEmpty(_ path: String) -> Bool { false }
  func makeFolder(_ path: String) throws(FileError) {
    if kind(of: path) == .folder { return }
    throw FileError(path: path, action: "make the folder", reason: "Permission denied")
  }
}
