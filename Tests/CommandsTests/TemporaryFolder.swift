import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder on the disk that is gone after the test, with all that is in it.
final class TemporaryFolder {
  let path: String

  struct Failure: Error {
    var code: Int32
  }

  init() throws {
    var template = Array("/tmp/remit-commands-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw Failure(code: errno) }
    path = String(cString: made)
  }

  deinit { TemporaryFolder.empty(path) }

  private static func empty(_ folder: String) {
    for name in (try? Disk().list(folder)) ?? [] {
      if Disk().kind(of: "\(folder)/\(name)") == .folder {
        empty("\(folder)/\(name)")
      } else {
        remove("\(folder)/\(name)")
      }
    }
    remove(folder)
  }
}
