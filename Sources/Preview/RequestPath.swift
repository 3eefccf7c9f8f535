internal import Files

/// What a request's path asks for.
enum RequestedFile: Equatable {
  /// A file, by its path in the site's folder.
  case file(String)
  /// A folder without the slash at its end; the browser is to ask again at this address.
  case redirect(String)
  /// Nothing that is there, or nothing that is published.
  case missing
  /// No path that a browser would send.
  case malformed
}

/// Finds the file that a request asks for.
///
/// - Parameters:
///   - target: the request's target as it was sent, with a query or without, percent-encoded.
///   - kind: what lies at a path in the site's folder; the folder itself is the empty path.
func requestedFile(_ target: String, kind: (String) -> FileKind?) -> RequestedFile {
  let query = target.utf8.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
  let encoded = target[..<(query ?? target.endIndex)]
  guard encoded.utf8.first == UInt8(ascii: "/"), let path = decoded(encoded) else { return .malformed }
  let parts = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
  guard !parts.contains(".."), !parts.contains(".") else { return .malformed }
  // An empty part within could make a redirect that begins with `//`, which leads to another site.
  guard !parts.dropLast().contains("") else { return .missing }
  guard parts.allSatisfy({ !$0.hasPrefix(".") || $0 == ".well-known" }) else { return .missing }
  let name = parts.joined(separator: "/")
  if parts.last == "" {
    let index = name + "index.html"
    return kind(index) == .file ? .file(index) : .missing
  }
  switch kind(name) {
  case .file: return .file(name)
  case .folder:
    let rest = query.map { target[$0...].prefix { $0 != "#" } } ?? ""
    return .redirect("\(encoded)/\(rest)")
  case .other, nil: return .missing
  }
}

/// The same for a site that also answers below the path that its address has elsewhere, such as `/jobs/`.
func requestedFile(_ target: String, below basePath: String, kind: (String) -> FileKind?) -> RequestedFile {
  if basePath != "/", target == basePath.dropLast() { return .redirect(basePath) }
  guard basePath != "/", target.hasPrefix(basePath) else {
    return requestedFile(target, kind: kind)
  }
  let inner = requestedFile("/" + target.dropFirst(basePath.count), kind: kind)
  if case .redirect(let address) = inner { return .redirect(basePath + address.dropFirst()) }
  return inner
}

/// A path with its percent-encoded bytes decoded; nil where one of them is broken, or is a separator, a
/// backslash or a control character, which mean one thing in an address and another on a disk.
private func decoded(_ path: Substring) -> String? {
  var bytes: [UInt8] = []
  var rest = path.utf8[...]
  while let first = rest.popFirst() {
    var byte = first
    if first == UInt8(ascii: "%") {
      guard let high = rest.popFirst().flatMap(hexValue), let low = rest.popFirst().flatMap(hexValue) else {
        return nil
      }
      byte = high << 4 | low
      if byte == UInt8(ascii: "/") { return nil }
    }
    guard byte >= 0x20, byte != 0x7F, byte != UInt8(ascii: "\\") else { return nil }
    bytes.append(byte)
  }
  let text = String(decoding: bytes, as: UTF8.self)
  return text.utf8.elementsEqual(bytes) ? text : nil
}

private func hexValue(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x30...0x39: byte - 0x30
  case 0x41...0x46: byte - 0x37
  case 0x61...0x66: byte - 0x57
  default: nil
  }
}
