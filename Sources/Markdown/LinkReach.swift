internal import Text

/// What kind of place a link leads to.
public enum LinkReach: Sendable {
  /// `http://` or `https://`.
  case web
  /// `mailto:`.
  case mail
  /// `tel:`.
  case phone
  /// A place on the same page: `#anchor`.
  case fragment
  /// A path on the same site.
  case relative
}

/// Says where a destination leads, as browsers will understand it (WHATWG URL, "basic URL parser").
///
/// The check is stricter than that: a colon before the first `/`, `?` or `#` always ends a scheme, and only
/// `http://`, `https://`, `mailto:` and `tel:` are known. Nil for what is not safe to follow.
func reach(of destination: String) -> LinkReach? {
  // Browsers drop tabs, line breaks and other control characters before they look.
  guard destination.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return nil }
  let bytes = destination.utf8.drop { $0 == UInt8(ascii: " ") }
  // An address of another site that looks like a path of this one. Browsers take a backslash for a slash.
  if bytes.prefix(2).count == 2, bytes.prefix(2).allSatisfy(isSlash) { return nil }
  if bytes.first == UInt8(ascii: "#") { return .fragment }
  let head = bytes.prefix { !isSlash($0) && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
  guard let colon = head.firstIndex(of: UInt8(ascii: ":")) else { return .relative }
  let scheme = String(decoding: head[..<colon].map(\.lowercasedASCII), as: UTF8.self)
  switch scheme {
  case "mailto": return .mail
  case "tel": return .phone
  case "http", "https":
    return bytes[colon...].dropFirst().prefix(2).elementsEqual("//".utf8) ? .web : nil
  default: return nil
  }
}

private func isSlash(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") }
