/// Whether a request's `Host` names this machine, with any port or none.
///
/// Another site can make its own name lead to 127.0.0.1 and read the answers ("DNS rebinding"); its name
/// is in the header then, and it gets nothing.
func isLocal(host: String?) -> Bool {
  guard let host = host?.lowercased() else { return false }
  for name in ["localhost", "127.0.0.1", "[::1]"] where host.hasPrefix(name) {
    let port = host.dropFirst(name.count)
    if port.isEmpty { return true }
    if port.first == ":", port.dropFirst().utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return true }
  }
  return false
}
