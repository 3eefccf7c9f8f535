/// What was asked for with `--color`.
public enum ColorChoice: String, Sendable, CaseIterable {
  /// Colours where somebody looks at a terminal and has not asked for none.
  case auto
  /// Colours, wherever the output goes.
  case always
  /// No colours.
  case never

  /// What the choice does, for the help.
  public var summary: String {
    switch self {
    case .auto: "Colours on a terminal, unless `NO_COLOR` is set"
    case .always: "Colours wherever the output goes"
    case .never: "No colours"
    }
  }

  /// The palette for a stream.
  ///
  /// A plain `always` or `never` wins. Then `NO_COLOR` (no-color.org: set and not empty), then `FORCE_COLOR` and
  /// `CLICOLOR_FORCE` (bixense.com/clicolors; `0` is no), then `TERM=dumb`, then whether it is a terminal.
  public func palette(isTerminal: Bool, environment: (String) -> String?) -> Palette {
    switch self {
    case .always: return .ansi
    case .never: return .plain
    case .auto: break
    }
    if isSet(environment("NO_COLOR")) { return .plain }
    if let forced = environment("FORCE_COLOR"), isSet(forced) { return forced == "0" ? .plain : .ansi }
    if let forced = environment("CLICOLOR_FORCE"), isSet(forced), forced != "0" { return .ansi }
    if environment("TERM") == "dumb" || environment("CLICOLOR") == "0" { return .plain }
    return isTerminal ? .ansi : .plain
  }

  private func isSet(_ value: String?) -> Bool { value.map { !$0.isEmpty } ?? false }
}
