internal import Text

/// An editor that an address can open at a line.
enum Editor: String, CaseIterable {
  case vscode, vscodium, cursor, zed, idea

  /// What it is called.
  var summary: String {
    switch self {
    case .vscode: "Visual Studio Code"
    case .vscodium: "VSCodium"
    case .cursor: "Cursor"
    case .zed: "Zed"
    case .idea: "IntelliJ IDEA"
    }
  }

  /// The address that opens a file, by its path from the root, at a line and a column from 1.
  func address(of path: String, line: Int, column: Int) -> String {
    let path = percentEncoded(path)
    return switch self {
    case .vscode, .vscodium, .cursor, .zed: "\(rawValue)://file\(path):\(line):\(column)"
    case .idea: "idea://open?file=\(inQuery(path))&line=\(line)&column=\(column)"
    }
  }

  /// An encoded path as a value of a query, in which some characters of paths have a meaning.
  private func inQuery(_ path: String) -> String {
    path.replacing("&", with: "%26").replacing("+", with: "%2B").replacing("=", with: "%3D")
  }
}
