internal import Text

/// A text in which character references such as `&eacute;` and `&#233;` are the characters that they stand for; what is
/// no reference stays as it is.
public func resolvingReferences(in text: some Collection<UInt8>) -> [UInt8] {
  var rest = Array(text)[...]
  guard rest.contains(UInt8(ascii: "&")) else { return Array(rest) }
  var entities = Entities()
  var resolved: [UInt8] = []
  while let byte = rest.first {
    if byte == UInt8(ascii: "&"), let (read, written) = entities.entity(rest) {
      resolved += read
      rest = rest.dropFirst(written)
    } else {
      resolved.append(byte)
      rest = rest.dropFirst()
    }
  }
  return resolved
}
