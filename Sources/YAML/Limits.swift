/// How much a file may hold before it is refused, so that no file can make the program slow or large.
public struct Limits: Sendable, Hashable {
  /// The most bytes of YAML.
  public var bytes = 4 << 20
  /// The most levels of lists and keys inside each other, counting through aliases.
  public var depth = 32
  /// The most texts, lists and mappings as they are written.
  public var nodes = 100_000
  /// The most texts, lists and mappings that aliases repeat, each counted as often as it is repeated.
  public var expandedNodes = 10_000
  /// The most bytes of one text, after escapes.
  public var scalarBytes = 1 << 20

  /// What no file written by hand comes near.
  public static let standard = Limits()

  /// Makes limits; what is not given is standard.
  public init(
    bytes: Int = 4 << 20, depth: Int = 32, nodes: Int = 100_000, expandedNodes: Int = 10_000,
    scalarBytes: Int = 1 << 20
  ) {
    self.bytes = bytes
    self.depth = depth
    self.nodes = nodes
    self.expandedNodes = expandedNodes
    self.scalarBytes = scalarBytes
  }
}
