internal import Files

/// Where the parts of this repository lie that tests read.
public enum Repository {
  /// The repository's root.
  public static let root: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    return parts.joined(separator: "/")
  }()

  /// The folder of the tests' own data.
  public static let fixtures = "\(root)/Tests/Fixtures"

  /// A small site with two languages and nothing wrong in it, as `content/…`.
  public static let baseSite = files(in: "\(fixtures)/sites/base")
}

extension [String: [UInt8]] {
  /// The files with others in their place; nil takes one away.
  public func with(_ changes: [String: String?]) -> [String: [UInt8]] {
    var files = self
    for (path, text) in changes { files[path] = text.map { Array($0.utf8) } }
    return files
  }

  /// The files with the first occurrence of some words of one of them replaced.
  ///
  /// Words that are not there make the file's text say so, and any test fail that looks at it.
  public func replacing(_ words: String, with others: String, in path: String) -> [String: [UInt8]] {
    let text = String(decoding: self[path] ?? [], as: UTF8.self)
    let parts = text.split(separator: words, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return with([path: "no `\(words)` in \(path)"]) }
    return with([path: parts[0] + others + parts[1]])
  }
}

/// Writes down what a test found, for comparing with from then on.
public func record(_ text: String, to path: String) throws {
  try Disk().write(Array(text.utf8), to: path, through: path + ".new")
}
