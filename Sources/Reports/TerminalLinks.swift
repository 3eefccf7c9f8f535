internal import Diagnostics
internal import Text

/// Whether a stream goes to a terminal that shows links, as far as its environment tells.
///
/// `FORCE_HYPERLINK` decides where it is set; `0` is no. Else these are known to follow "Hyperlinks in terminal emulators"
/// (OSC 8): what is made of VTE since 0.50, iTerm2, WezTerm, kitty, foot, Alacritty, Ghostty, Konsole, Windows Terminal, the
/// terminals of VS Code and Zed, and tmux since 3.4.
public func showsLinks(isTerminal: Bool, environment: (String) -> String?) -> Bool {
  if let forced = environment("FORCE_HYPERLINK"), !forced.isEmpty { return forced != "0" }
  guard isTerminal, environment("CI") == nil, environment("TERM") != "dumb" else { return false }
  if let version = environment("VTE_VERSION").flatMap({ Int($0) }), version >= 5000 { return true }
  if environment("KONSOLE_VERSION") != nil || environment("WT_SESSION") != nil { return true }
  switch environment("TERM_PROGRAM") {
  case "iTerm.app", "WezTerm", "vscode", "zed", "ghostty", "Hyper": return true
  case "tmux": return (environment("TERM_PROGRAM_VERSION").flatMap { Double($0.prefix(3)) } ?? 0) >= 3.4
  default: break
  }
  let kind = environment("TERM") ?? ""
  return ["xterm-kitty", "xterm-ghostty", "alacritty", "foot", "wezterm"].contains { kind.hasPrefix($0) }
}

extension ByteBuffer {
  /// Appends the severity and the rule of a finding, `error[content/syntax]`, which leads to the rule's page where there
  /// is one.
  mutating func append(rule diagnostic: Diagnostic, _ ink: Ink, _ style: ReportStyle) {
    let text = "\(diagnostic.severity.rawValue)[\(visible(diagnostic.rule))]"
    guard let page = style.rulePages[diagnostic.rule] else { return append(text, ink, style.palette) }
    append("\u{1B}]8;;\(page)\u{1B}\\")
    append(text, ink, style.palette)
    append("\u{1B}]8;;\u{1B}\\")
  }
}
