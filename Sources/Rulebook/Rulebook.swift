/// What is known, as data: each file below Data/ can be edited by somebody who knows the field and no Swift.
///
/// The files are embedded in the program; `make embed` brings them in.
public enum Rulebook {
  /// The families that every company starts with, by id, in the order in which pages show them.
  public static let familyIDs = ["data-scientist", "ml-engineer", "mlops-engineer", "ai-researcher"]

  /// Neighbours that are known without a file of the company's own.
  public static let neighbourIDs = ["data-engineer", "product"]

  /// The file that describes a family or a neighbour, by its path below Data/; its translation where a language
  /// is named, nil where there is none.
  public static func family(_ id: String, language: String? = nil) -> (path: String, text: String)? {
    let name = language.map { "\(id).\($0)" } ?? id
    for folder in ["families", "neighbours"] {
      let path = "\(folder)/\(name).yaml"
      if let text = file(path) { return (path, text) }
    }
    return nil
  }

  /// The text of an embedded file, by its path below Data/.
  package static func file(_ path: String) -> String? { text(of: path).map { "\($0)" } }

  /// The bytes of an embedded file, by its path below Data/.
  static func bytes(of path: String) -> [UInt8]? { text(of: path).map { $0.withUTF8Buffer(Array.init) } }

  private static func text(of path: String) -> StaticString? {
    RulebookData.files.first { entry in
      entry.path.utf8CodeUnitCount == path.utf8.count
        && entry.path.withUTF8Buffer { $0.elementsEqual(path.utf8) }
    }?.text
  }

  /// The paths of the embedded files that begin with this, in order.
  package static func paths(below folder: String) -> [String] {
    RulebookData.files.map { "\($0.path)" }.filter { $0.hasPrefix(folder) }
  }
}
