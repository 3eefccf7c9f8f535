internal import Files
internal import Lint
internal import Reports
internal import Site
internal import Text

extension Invocation {
  /// The addresses of pages about rules, for a terminal that shows links; empty for any other.
  ///
  /// The pages lie in the folder of what is kept between runs, so that they are there without a network and say what this
  /// version does. Without a site of ours there is no such folder, and so no page.
  func rulePages(_ rules: Set<String>) -> [String: String] {
    guard
      palette() == .ansi,
      showsLinks(isTerminal: console.isTerminal(.output), environment: console.environment),
      disk.kind(of: contentFolder) == .folder
    else { return [:] }
    var addresses: [String: String] = [:]
    for rule in Rule.known where rules.contains(rule.id) {
      let path = join(projectOptions().cache, "rules/\(rule.id).html")
      guard isWritten(RuleReference.html([rule]), at: path) else { continue }
      addresses[rule.id] = "file://\(percentEncoded(whole(path)))"
    }
    return addresses
  }

  /// Whether a file holds some bytes, or does now. A page that can't be written is no reason to say less of findings.
  private func isWritten(_ bytes: [UInt8], at path: String) -> Bool {
    if let earlier = try? disk.read(path), earlier == bytes { return true }
    do throws(FileError) {
      try disk.makeFolder(folder(of: path))
      try disk.write(bytes, to: path, through: "\(path).new")
      return true
    } catch {
      return false
    }
  }
}
