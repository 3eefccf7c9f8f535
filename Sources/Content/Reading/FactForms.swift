internal import Diagnostics
internal import Rulebook
internal import Text
internal import YAML

/// Words that a key may have, one of a closed list, each written as its raw value.
package protocol Choice: RawRepresentable, CaseIterable, Sendable, Hashable where RawValue == String {}

extension Form {
  /// One word of a closed list.
  package static func choice<Option: Choice>(_ type: Option.Type) -> Form where Value == Placed<Option> {
    let words = Option.allCases.map(\.rawValue)
    return Form<Option>.scalar(.choice(words), advice: { .choose($0, among: words) }) {
      Option(rawValue: $0)
    }
  }
}

extension Form where Value == Placed<CalendarDate> {
  /// A day.
  package static var date: Form {
    Form<CalendarDate>.scalar(
      .date, help: "write the year, the month and the day: 2026-11-02", advice: Advice.date
    ) { CalendarDate($0) }
  }
}

extension Form where Value == Placed<TimeSpan> {
  /// A length of time.
  package static var timeSpan: Form {
    Form<TimeSpan>.scalar(
      .timeSpan, help: "write a number and minutes, hours, days, weeks, months or years: 6 months"
    ) { TimeSpan($0) }
  }
}

extension Form where Value == Placed<Bool> {
  /// `true` or `false`.
  package static var truth: Form {
    Form<Bool>.scalar(
      .truth, help: "write true or false",
      advice: { text in
        switch text.lowercased() {
        case "true", "yes", "y", "on", "ja": .write("true", isSafe: true)
        case "false", "no", "n", "off", "nein": .write("false", isSafe: true)
        default: nil
        }
      }
    ) { text in
      switch text {
      case "true": true
      case "false": false
      default: nil
      }
    }
  }
}

extension Form where Value == Placed<Int> {
  /// A whole number in a range.
  package static func wholeNumber(_ range: ClosedRange<Int>) -> Form {
    let bounds =
      range.upperBound == Int.max
      ? "of at least \(range.lowerBound)" : "from \(range.lowerBound) to \(range.upperBound)"
    let help =
      range.lowerBound == range.upperBound ? "write \(range.lowerBound)" : "write a whole number \(bounds)"
    return Form<Int>.scalar(
      .wholeNumber(range), help: help,
      advice: { text in
        Advice.number(text).flatMap {
          $0.replacement.flatMap(Int.init).map(range.contains) == true ? $0 : nil
        }
      }
    ) { text in
      guard text.utf8.allSatisfy(\.isASCIIDigit), let number = Int(text) else { return nil }
      return range.contains(number) ? number : nil
    }
  }
}

extension Form where Value == Placed<Double> {
  /// A number of at least zero, with a point before decimals and nothing between thousands.
  package static var number: Form {
    Form<Double>.scalar(
      .number(atMost: 1e15), help: "write digits only, with a point before decimals: 95000 or 42.50",
      advice: Advice.number
    ) { text in
      guard !text.isEmpty, text.utf8.allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: ".") })
      else { return nil }
      guard let number = Double(text), number.isFinite, number < 1e15 else { return nil }
      return number
    }
  }
}

extension Form where Value == PlainText {
  /// A country by its ISO 3166-1 code.
  package static var country: Form {
    code(.country, of: Codes.countries, help: "write the two letters of ISO 3166-1: DE, GB, US") { text in
      let code = text.uppercased()
      return code == "UK" ? "GB" : code
    }
  }

  /// A currency by its ISO 4217 code.
  package static var currency: Form {
    code(.currency, of: Codes.currencies, help: "write the three letters of ISO 4217: EUR, GBP, USD") {
      text in
      let signed = Codes.currencies.filter { Codes.sign(of: $0) == text }
      return signed.count == 1 ? signed.first : text.uppercased()
    }
  }

  /// A country, or a country and a region of it, as in `US-CO`.
  package static var countryOrRegion: Form {
    pattern(
      .code(.countryOrRegion),
      help: "write the letters of ISO 3166: DE, US, or US-CO for a part of a country"
    ) { text in
      let parts = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
      guard Codes.countries.contains(String(parts[0])) else { return false }
      guard parts.count == 2 else { return true }
      let region = parts[1].utf8
      return (1...3).contains(region.count)
        && region.allSatisfy { $0.isASCIIDigit || $0.isASCIILetter && $0.lowercasedASCII != $0 }
    }
  }

  private static func code(
    _ list: CodeList, of codes: @autoclosure @escaping @Sendable () -> Set<String>, help: String,
    meant: @escaping @Sendable (String) -> String?
  ) -> Form {
    pattern(
      .code(list), help: help,
      advice: { text in
        meant(text).flatMap { code in
          codes().contains(code) ? .write(code, isSafe: code == text.uppercased()) : nil
        }
      }
    ) { codes().contains($0) }
  }
}
