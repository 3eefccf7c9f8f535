extension YAMLTree {
  /// The items of a list, in order; none for anything else.
  public func items(of id: NodeID) -> Items {
    let node = self[id]
    return Items(nodes: nodes, upcoming: node.kind == .sequence ? node.firstChild : Node.none)
  }

  /// The pairs of a mapping, in order; none for anything else.
  public func pairs(of id: NodeID) -> Pairs {
    let node = self[id]
    return Pairs(nodes: nodes, upcoming: node.kind == .mapping ? node.firstChild : Node.none)
  }

  /// The items of a list; an alias is given as the node that it stands for.
  public struct Items: Sequence, IteratorProtocol, Sendable {
    let nodes: [Node]
    var upcoming: Int32

    /// The next item.
    public mutating func next() -> NodeID? {
      guard upcoming != Node.none else { return nil }
      let node = nodes[Int(upcoming)]
      let id = NodeID(node.flags.contains(.alias) ? node.firstChild : upcoming)
      upcoming = node.next
      return id
    }
  }

  /// The pairs of a mapping; an alias is given as the node that it stands for.
  public struct Pairs: Sequence, IteratorProtocol, Sendable {
    private var children: Items

    init(nodes: [Node], upcoming: Int32) { children = Items(nodes: nodes, upcoming: upcoming) }

    /// The next key with its value.
    public mutating func next() -> (key: NodeID, value: NodeID)? {
      guard let key = children.next(), let value = children.next() else { return nil }
      return (key, value)
    }
  }
}
