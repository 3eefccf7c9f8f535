internal import CYAML

/// The library that reads YAML.
public enum YAMLLibrary {
  /// The version of libyaml that is linked, such as `0.2.5`.
  public static var version: String { yaml_get_version_string().map { String(cString: $0) } ?? "" }
}
