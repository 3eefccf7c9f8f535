internal import Diagnostics
internal import YAML

extension Form where Value == Placed<Double> {
  /// A figure of pay below a million millions, which has no three decimals: `95.000` is meant as thousands, and read as 95.
  static var figure: Form {
    let form = number
    return Form(.number(atMost: 1e12)) { node, base, reader in
      guard let figure = form.read(node, base, &reader) else { return nil }
      let text = reader.tree.text(of: node)
      guard figure.value < 1e12 else {
        reader.report(
          "content/bad-value", "\(reader.subject) is more than anybody is paid", at: node,
          help: "write the figure that is paid, of at most 12 digits")
        return nil
      }
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, parts[1].utf8.count == 3 else { return figure }
      let thousands = parts.joined()
      reader.report(
        "content/bad-value", "`\(text)` is read as \(decimals(figure.value)), since decimals follow a point",
        at: node, help: "write \(thousands) if thousands are meant, or \(decimals(figure.value))",
        fixes: [
          Fix(title: "Write `\(thousands)`", isSafe: false, edits: [.init(figure.place, thousands)])
        ])
      return nil
    }
  }

  /// Days of a week, halves too.
  static var daysAWeek: Form {
    let form = number
    return Form(.number(atMost: 7)) { node, base, reader in
      guard let days = form.read(node, base, &reader) else { return nil }
      guard days.value > 7 else { return days }
      reader.report(
        "content/bad-value", "\(reader.subject) is `\(reader.tree.text(of: node))`, and a week has 7 days",
        at: node, help: "write a number from 0 to 7")
      return nil
    }
  }
}

/// A number without decimals that say nothing: `95`, `42.5`.
private func decimals(_ number: Double) -> String {
  let text = "\(number)"
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
