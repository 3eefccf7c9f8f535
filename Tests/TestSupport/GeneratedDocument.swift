internal import Files

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What is wrong with a document that is made from the code; nil where it is up to date.
///
/// With REMIT_RECORD=1 in the environment the document is written anew, and that is reported too: a run that records
/// does not pass. `path` is relative to the package.
public func staleness(ofDocument path: String, madeAs text: String) -> String? {
  let root = "\(#filePath)".split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(
    separator: "/")
  let file = join(root, path)
  let bytes = Array(text.utf8)
  if (try? Disk().read(file)) == bytes { return nil }
  guard getenv("REMIT_RECORD") != nil else {
    return "\(path) is out of date; run: REMIT_RECORD=1 swift test -q --disable-xctest --filter documents"
  }
  do throws(FileError) {
    try Disk().write(bytes, to: file, through: file + ".new")
    return "\(path) was written anew; run the test again without REMIT_RECORD"
  } catch {
    return "\(error.path): could not \(error.action): \(error.reason)"
  }
}
