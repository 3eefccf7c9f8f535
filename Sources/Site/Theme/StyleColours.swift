internal import Text

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Computes the colours that custom properties stand for, as a browser does.
///
/// Known are `#0a5c63`, `var(--ink)`, `color-mix(in oklab, …)` and `oklch(from … l c h)`, with calc() of one step: what
/// style sheets mix their colours with.
struct StyleColours: Sendable {
  let properties: StyleProperties
  let scheme: ThemeOption.Scheme

  /// A colour, and the properties that it was made of.
  struct Found: Sendable {
    var colour: Colour
    var sources: Set<String>
  }

  /// The colour of a property; nil where it has none, or one that can't be computed.
  func colour(of property: String) -> Found? { colour(of: property, 0) }

  private func colour(of property: String, _ depth: Int) -> Found? {
    guard depth < 16, let value = properties.value(of: property, scheme),
      var found = colour(value, depth + 1)
    else { return nil }
    found.sources.insert(property)
    return found
  }

  private func colour(_ value: String, _ depth: Int) -> Found? {
    guard depth < 32 else { return nil }
    if let colour = Colour(value) { return Found(colour: colour, sources: []) }
    guard let call = Call(value) else { return nil }
    switch call.name {
    case "var": return call.parts.first.flatMap { colour(of: $0, depth + 1) }
    case "color-mix": return mix(call.parts, depth)
    case "oklch": return relative(call.parts.first ?? "", depth)
    default: return nil
    }
  }

  /// `in oklab, var(--ink) 72%, var(--paper)`
  private func mix(_ parts: [String], _ depth: Int) -> Found? {
    guard parts.count == 3, parts[0] == "in oklab" else { return nil }
    let (one, other) = (StyleColours.shared(parts[1]), StyleColours.shared(parts[2]))
    guard let first = colour(one.colour, depth + 1), let second = colour(other.colour, depth + 1) else {
      return nil
    }
    let share: Double
    switch (one.share, other.share) {
    case (nil, nil): share = 0.5
    case (let own?, nil): share = own
    case (nil, let others?): share = 1 - others
    case (let own?, let others?): share = own + others > 0 ? own / (own + others) : 0.5
    }
    return Found(
      colour: first.colour.mixed(with: second.colour, share: share),
      sources: first.sources.union(second.sources))
  }

  /// `from var(--paper) calc(l + 0.045) calc(c * 1.3) h`
  private func relative(_ text: String, _ depth: Int) -> Found? {
    let words = Call.split(text, at: " ")
    guard words.count == 5, words[0] == "from", let base = colour(words[1], depth + 1) else { return nil }
    let lab = base.colour.oklab
    let channels = ["l": lab.lightness, "c": hypot(lab.a, lab.b), "h": atan2(lab.b, lab.a) * 180 / .pi]
    let numbers = words[2...].compactMap { StyleColours.number($0, channels) }
    guard numbers.count == 3 else { return nil }
    let angle = numbers[2] * .pi / 180
    return Found(
      colour: Colour(lightness: numbers[0], a: numbers[1] * cos(angle), b: numbers[1] * sin(angle)),
      sources: base.sources)
  }

  /// A number, a channel, or one step of arithmetic with them.
  private static func number(_ text: String, _ channels: [String: Double]) -> Double? {
    if let number = channels[text] ?? Double(text) { return number }
    guard let call = Call(text), call.name == "calc", let inner = call.parts.first else { return nil }
    let words = Call.split(inner, at: " ")
    guard words.count == 3, let left = number(words[0], channels), let right = number(words[2], channels)
    else { return nil }
    switch words[1] {
    case "+": return left + right
    case "-": return left - right
    case "*": return left * right
    case "/" where right != 0: return left / right
    default: return nil
    }
  }

  /// A colour in a mix, and its share where it says one.
  private static func shared(_ text: String) -> (colour: String, share: Double?) {
    let words = Call.split(text, at: " ")
    guard words.count == 2 else { return (text, nil) }
    for (share, colour) in [(words[1], words[0]), (words[0], words[1])] where share.hasSuffix("%") {
      return (colour, Double(share.dropLast()).map { $0 / 100 })
    }
    return (text, nil)
  }

  /// `name(part, part)`
  private struct Call {
    let name: String
    let parts: [String]

    init?(_ text: String) {
      guard let open = text.firstIndex(of: "("), text.last == ")" else { return nil }
      name = String(text[..<open])
      parts = Call.split(String(text[text.index(after: open)...].dropLast()), at: ",")
    }

    /// The parts between a mark that stands in no brackets.
    static func split(_ text: String, at mark: Character) -> [String] {
      var parts = [""]
      var depth = 0
      for character in text {
        if character == "(" { depth += 1 }
        if character == ")" { depth -= 1 }
        if depth == 0, character == mark {
          parts.append("")
        } else {
          parts[parts.count - 1].append(character)
        }
      }
      return parts.map(\.trimmed).filter { !$0.isEmpty }
    }
  }
}
