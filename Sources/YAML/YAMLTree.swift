public import Diagnostics

/// A YAML file as a tree in which every key and text knows its place.
///
/// Nodes lie in one flat array; a text is a range of the file's bytes until somebody asks for a String. Places are
/// byte offsets in the file, from 0. A node belongs to the tree that gave it.
public struct YAMLTree: Sendable {
  /// The file that was read.
  public let file: SourceFile
  /// The part of the file that is YAML.
  public let region: SourceRange
  /// The node that holds all others; nil for a file with nothing but comments.
  public let root: NodeID?
  let nodes: [Node]
  let cooked: [UInt8]
  /// The bytes as libyaml read them: the file's own, or as long, with mistakes masked.
  let read: [UInt8]

  init(
    file: SourceFile, region: SourceRange, root: NodeID?, nodes: [Node], cooked: [UInt8], read: [UInt8]
  ) {
    self.file = file
    self.region = region
    self.root = root
    self.nodes = nodes
    self.cooked = cooked
    self.read = read
  }

  /// What a node is; an alias is what it stands for.
  public func kind(of id: NodeID) -> Kind { self[id].kind }

  /// Where a node stands: a text with its quotes, a block text from `|` or `>` to the end of its last line, a flow
  /// collection with its brackets, a block collection from its first child to the end of its last.
  public func range(of id: NodeID) -> SourceRange {
    let node = self[id]
    return SourceRange(Int(node.start), Int(node.end))
  }

  /// How a text is written; `plain` for collections.
  public func style(of id: NodeID) -> ScalarStyle { self[id].style }

  /// Whether a collection is written in brackets or braces.
  public func isFlow(_ id: NodeID) -> Bool { self[id].flags.contains(.flow) }

  /// Whether nothing at all is written where a text could stand, as after `title:`.
  public func isAbsent(_ id: NodeID) -> Bool { self[id].isAbsent }

  subscript(id: NodeID) -> Node { nodes[Int(id.index)] }
}
