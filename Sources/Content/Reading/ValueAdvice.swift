internal import Text

extension Advice {
  /// What was meant by a text that is no number: `95,000`, `95k`, `95000 EUR`, `2 days`.
  static func number(_ text: String) -> Advice? {
    let before = text.prefix { !$0.isNumber }
    let digits = text.dropFirst(before.count).prefix { $0.isNumber || ".,'’ ".contains($0) }
    let after = String(text.dropFirst(before.count + digits.count)).trimmed.lowercased()
    guard !digits.isEmpty, !before.contains("-"), !after.contains(where: \.isNumber) else { return nil }
    let groups = digits.split { !$0.isNumber }
    guard let first = groups.first, groups.allSatisfy({ $0.utf8.allSatisfy(\.isASCIIDigit) }) else {
      return nil
    }
    var number = String(first)
    if groups.count > 1 {
      if first.count <= 3, groups.dropFirst().allSatisfy({ $0.count == 3 }) {
        number = groups.joined()
      } else if groups.count == 2, groups[1].count <= 2 {
        number = "\(first).\(groups[1])"
      } else {
        return nil
      }
    }
    if after.hasPrefix("k") {
      guard groups.count == 1, number.count <= 6 else { return nil }
      number += "000"
    }
    return number == text ? nil : .write(number, isSafe: false)
  }

  /// What was meant by a text that is no web address.
  static func webAddress(_ text: String) -> Advice? {
    guard !text.contains(" "), !text.contains("://") else { return nil }
    if text.contains("@") {
      return Advice(
        help: "write the address of a page, which begins with https://", reason: "which is an e-mail address")
    }
    if text.hasPrefix("www.") { return .write("https://\(text)", isSafe: true) }
    let host = text.prefix { $0 != "/" }
    guard host.contains("."), !host.hasPrefix("."), !host.hasSuffix(".") else { return nil }
    return .write("https://\(text)", isSafe: false)
  }

  /// What was meant by a text that is no file below assets/.
  static func asset(_ text: String) -> Advice? {
    let name = text.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").last ?? ""
    if text.contains("://") {
      return Advice(
        help: "save it below content/assets/, and write assets/\(name)",
        reason: "and pictures and files come from assets/ alone")
    }
    guard !text.contains("\\"), !text.contains(".."), let start = text.firstRange(of: "assets/") else {
      return nil
    }
    return text[start.lowerBound...] == text ? nil : .write(String(text[start.lowerBound...]), isSafe: false)
  }
}
