public import Diagnostics

/// Findings, and how much was looked at to get them.
public struct Report: Sendable {
  /// The findings, in the order in which they are shown.
  public var diagnostics: [Diagnostic]
  /// The number of files that were checked, those without findings included.
  public var filesChecked: Int
  /// What is known of the rules, those that found nothing included.
  public var rules: [RuleDescription]
  /// The version of the program that looked, such as `0.1.0`; empty where that is nobody's business.
  public var version: String
  /// The program's own page; nil where it has none.
  public var homepage: String?

  /// Makes a report of findings in reading order.
  public init(
    _ diagnostics: [Diagnostic], filesChecked: Int, rules: [RuleDescription] = [], version: String = "",
    homepage: String? = nil
  ) {
    self.diagnostics = diagnostics
    self.filesChecked = filesChecked
    self.rules = rules
    self.version = version
    self.homepage = homepage
  }
}

/// How a report is drawn for people.
public struct ReportStyle: Sendable {
  /// The colours.
  public var palette: Palette
  /// The columns that an excerpt may take, gutter included; at least 40 are used.
  public var width: Int
  /// The addresses of pages about rules, by the rules' names: where a terminal shows links, findings lead there.
  public var rulePages: [String: String]

  /// Makes a style; 100 columns is what is taken where there is no terminal.
  public init(palette: Palette = .plain, width: Int = 100, rulePages: [String: String] = [:]) {
    self.palette = palette
    self.width = max(40, width)
    self.rulePages = rulePages
  }
}
