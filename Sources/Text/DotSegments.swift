/// A path from a root, without `.` and `..`; nil where it leads out of the root. Source: RFC 3986, 5.2.4, but for that.
///
/// - Parameter path: one that begins with `/`. Empty parts stay, and so does the `/` at its end; `/a/.` and `/a/b/..`
///   are the folder `/a/`.
public func withoutDotSegments(_ path: String) -> String? {
  let segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
  var parts: [Substring] = []
  for segment in segments {
    switch segment {
    case ".": break
    case "..":
      guard parts.popLast() != nil else { return nil }
    default: parts.append(segment)
    }
  }
  if let last = segments.last, last == "." || last == ".." { parts.append("") }
  return "/" + parts.joined(separator: "/")
}
