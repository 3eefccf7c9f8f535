internal import Diagnostics

/// Makes the flat tree from events: one pass over one file.
struct TreeBuilder {
  /// A list or mapping that is still open.
  struct Frame {
    var node: Int32
    /// Where the first `-`, key or bracket stands: a byte offset in the file.
    var mark: Int
    var isMapping: Bool
    var isFlow: Bool
    var anchor: Int?
    var lastChild = Node.none
    /// The child before the last; only kept in brackets and braces.
    var beforeLast = Node.none
    var count = 0
    /// Nodes in here with all aliases followed, itself included.
    var expanded = 1
    /// Levels below, with all aliases followed.
    var height = 1
  }

  /// How a pass over a file ends.
  enum Outcome {
    case complete
    case stopped(Finding)
  }

  let file: SourceFile
  let limits: Limits
  /// The bytes that libyaml reads, and the offset in the file at which they begin.
  let bytes: UnsafeBufferPointer<UInt8>
  let base: Int
  private var cursor: MarkCursor

  private(set) var nodes: [Node] = []
  private(set) var cooked: [UInt8] = []
  private(set) var root: Int32 = Node.none
  var frames: [Frame] = []
  /// The last node that was finished, and the mark of the last collection among them.
  var lastNode: Int32 = Node.none
  var lastClosed: Frame?
  var findings: [Finding] = []
  var anchors = Anchors()
  var cuts: [FlowCut] = []
  private var nodeCount = 0
  private var tooManyAt: SourceRange?

  init(_ file: SourceFile, bytes: UnsafeBufferPointer<UInt8>, base: Int, isASCII: Bool, limits: Limits) {
    self.file = file
    self.limits = limits
    self.bytes = bytes
    self.base = base
    cursor = MarkCursor(isASCII: isASCII)
    nodes.reserveCapacity(bytes.count / 20 + 8)
    frames.reserveCapacity(limits.depth)
  }

  /// Reads all events.
  mutating func run() -> Outcome {
    guard var reader = EventReader(bytes) else { return .stopped(LimitFindings.memory(in: file)) }
    var documents = 0
    while let event = reader.next() {
      let start = cursor.offset(of: event.start, in: bytes)
      let end = cursor.offset(of: event.end, in: bytes)
      switch event.kind {
      case .streamStart, .documentEnd: break
      case .streamEnd: return finish()
      case .documentStart:
        documents += 1
        if event.hasDirectives { findings.append(directive(before: base + end)) }
        if documents > 1 { return .stopped(secondDocument(at: base + start)) }
      case .scalar: if let stop = scalar(event, start, end) { return .stopped(stop) }
      case .alias: if let stop = alias(start, end) { return .stopped(stop) }
      case .sequenceStart, .mappingStart:
        if let stop = open(event, start, end) { return .stopped(stop) }
      case .sequenceEnd, .mappingEnd: close(end)
      }
    }
    let raw = reader.problem()
    let context = base + cursor.offset(of: raw.contextMark, in: bytes)
    let place = base + cursor.offset(of: raw.problemMark, in: bytes)
    return .stopped(
      Problem(builder: self, raw: raw, context: context, place: place).finding())
  }

  private mutating func finish() -> Outcome {
    if let place = tooManyAt {
      return .stopped(LimitFindings.nodes(nodeCount, limits.nodes, at: place, in: file))
    }
    if let place = anchors.tooManyAt {
      return .stopped(
        LimitFindings.aliases(anchors.expanded, limits.expandedNodes, at: place, in: file))
    }
    if let stop = loneText() { return .stopped(stop) }
    findings += cuts.compactMap { finding(about: $0) }
    findings += anchors.unused.map { unusedAnchor($0) }
    return .complete
  }

  // MARK: Events

  private mutating func scalar(_ event: Event, _ start: Int, _ end: Int) -> Finding? {
    var start = start
    var anchor: Int?
    if event.hasAnchor || event.hasTag {
      let properties = Properties(bytes, start, end)
      start = properties.content
      if event.hasTag, let tag = properties.tag { findings.append(self.tag(tag, content: start..<end)) }
      if let name = properties.anchor { anchor = anchors.declare(local: name, bytes, base: base) }
    }
    if event.value.count > limits.scalarBytes {
      return LimitFindings.scalar(
        event.value.count, limits.scalarBytes, at: place(start, min(end, start + 1)), in: file)
    }
    var node = Node(
      start: UInt32(base + start), end: UInt32(base + end), kind: .scalar, style: event.style)
    setValue(of: &node, event, start, end)
    if event.style == .literal || event.style == .folded {
      node.end = UInt32(base + BlockText.end(bytes, start, end, value: event.value))
    }
    if event.style == .plain, let hyphen = continuedHyphen(start, end) {
      findings.append(TreeFindings.hiddenItem(at: hyphen, after: place(start, end), in: file))
    }
    if event.style == .doubleQuoted, node.flags.contains(.cooked),
      let (scalar, offset) = Encoding.forbidden(in: event.value)
    {
      findings.append(escaped(scalar, offset, in: node))
    }
    guard let index = add(node) else { return nil }
    if let anchor { anchors.close(anchor, node: index, expanded: 1, height: 0) }
    attach(index, expanded: 1, height: 0)
    return nil
  }

  /// The value is a slice of the file wherever it can be; only the rest is copied.
  private mutating func setValue(of node: inout Node, _ event: Event, _ start: Int, _ end: Int) {
    let quotes = event.style == .singleQuoted || event.style == .doubleQuoted ? 1 : 0
    let inner = (start + quotes)..<max(start + quotes, end - quotes)
    let value = event.value
    let isSlice =
      inner.upperBound <= bytes.count && areSame(value, UnsafeBufferPointer(rebasing: bytes[inner]))
    if isSlice || value.isEmpty {
      node.valueStart = UInt32(base + inner.lowerBound)
      node.valueEnd = node.valueStart + UInt32(value.count)
    } else {
      node.flags.insert(.cooked)
      node.valueStart = UInt32(cooked.count)
      cooked.append(contentsOf: value)
      node.valueEnd = UInt32(cooked.count)
    }
  }

  private mutating func alias(_ start: Int, _ end: Int) -> Finding? {
    let range = place(start, end)
    let name = String(decoding: bytes[min(start + 1, end)..<end], as: UTF8.self)
    var node = Node(start: range.start, end: range.end, kind: .scalar)
    // What stands for nothing is kept as the text that it probably is.
    node.valueStart = range.start
    node.valueEnd = range.end
    switch anchors.resolve(name) {
    case .unknown:
      findings.append(unknownAlias(name, range))
    case .open(let anchor):
      findings.append(recursiveAlias(name, range, anchor))
    case .known(let anchor):
      if frames.count + anchor.height > limits.depth {
        return LimitFindings.depth(frames.count + anchor.height, limits.depth, at: range, in: file)
      }
      node.flags.insert(.alias)
      node.firstChild = anchor.node
      anchors.expand(by: anchor.expanded, limit: limits.expandedNodes, at: range)
      guard let index = add(node) else { return nil }
      attach(index, expanded: anchor.expanded, height: anchor.height)
      return nil
    }
    if let index = add(node) { attach(index, expanded: 1, height: 0) }
    return nil
  }

  private mutating func open(_ event: Event, _ start: Int, _ end: Int) -> Finding? {
    var anchor: Int?
    if event.hasAnchor || event.hasTag {
      let properties = Properties(bytes, start, end)
      if let tag = properties.tag { findings.append(self.tag(tag, content: end..<end)) }
      if let name = properties.anchor { anchor = anchors.declare(local: name, bytes, base: base) }
    }
    guard frames.count < limits.depth else {
      return LimitFindings.depth(
        frames.count + 1, limits.depth, at: place(start, min(start + 1, bytes.count)), in: file)
    }
    let isMapping = event.kind == .mappingStart
    let opens = event.isFlow && end > start
    var node = Node(
      start: UInt32(base + (opens ? end - 1 : start)), end: UInt32(base + end),
      kind: isMapping ? .mapping : .sequence)
    if event.isFlow { node.flags.insert(.flow) }
    let index = add(node) ?? Node.none
    frames.append(
      Frame(
        node: index, mark: base + (opens ? end - 1 : start), isMapping: isMapping, isFlow: event.isFlow,
        anchor: anchor))
    return nil
  }

  private mutating func close(_ end: Int) {
    guard let frame = frames.popLast() else { return }
    lastClosed = frame
    guard tooManyAt == nil, frame.node != Node.none else { return }
    let node = Int(frame.node)
    nodes[node].valueStart = UInt32(frame.count)
    let isBracketed =
      frame.isFlow && Int(nodes[node].start) < base + end
      && bytes[Int(nodes[node].start) - base] == (frame.isMapping ? UInt8(ascii: "{") : UInt8(ascii: "["))
    if isBracketed {
      nodes[node].end = UInt32(base + end)
    } else if frame.lastChild != Node.none {
      nodes[node].start = nodes[Int(nodes[node].firstChild)].start
      nodes[node].end = nodes[Int(frame.lastChild)].end
    }
    if frame.isMapping, frame.count > 2 { reportDuplicates(in: frame) }
    if let anchor = frame.anchor {
      anchors.close(anchor, node: frame.node, expanded: frame.expanded, height: frame.height)
    }
    attach(frame.node, expanded: frame.expanded, height: frame.height)
  }

  // MARK: Nodes

  /// Stores a node; nil past the limit, from where nodes are only counted.
  private mutating func add(_ node: Node) -> Int32? {
    nodeCount += 1
    if nodeCount > limits.nodes {
      if tooManyAt == nil { tooManyAt = SourceRange(Int(node.start), Int(node.end)) }
      return nil
    }
    nodes.append(node)
    return Int32(nodes.count - 1)
  }

  private mutating func attach(_ index: Int32, expanded: Int, height: Int) {
    lastNode = index
    guard let last = frames.indices.last else {
      root = index
      return
    }
    let isKey = frames[last].isMapping && frames[last].count.isMultiple(of: 2)
    let previous = frames[last].lastChild
    if previous == Node.none {
      if frames[last].node != Node.none { nodes[Int(frames[last].node)].firstChild = index }
    } else {
      nodes[Int(previous)].next = index
    }
    frames[last].lastChild = index
    frames[last].count += 1
    frames[last].expanded = min(Anchors.uncountable, frames[last].expanded + expanded)
    frames[last].height = max(frames[last].height, height + 1)
    if isKey, nodes[resolved(index)].kind != .scalar { findings.append(complexKey(index)) }
    if frames[last].isFlow {
      lookForCut(frames[last], before: previous, at: index, isKey: isKey)
      frames[last].beforeLast = previous
    }
  }

  /// The node that an alias stands for, else the node itself.
  func resolved(_ index: Int32) -> Int {
    let node = nodes[Int(index)]
    return Int(node.flags.contains(.alias) ? node.firstChild : index)
  }

  /// The bytes of a text's value.
  func withValue<Result>(of index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let node = nodes[index]
    if node.flags.contains(.cooked) {
      return cooked.withUnsafeBufferPointer {
        body(UnsafeBufferPointer(rebasing: $0[Int(node.valueStart)..<Int(node.valueEnd)]))
      }
    }
    return body(
      UnsafeBufferPointer(rebasing: bytes[(Int(node.valueStart) - base)..<(Int(node.valueEnd) - base)]))
  }

  /// A range of the bytes read, as a range of the file.
  func place(_ start: Int, _ end: Int) -> SourceRange { SourceRange(base + start, base + end) }
}

extension TreeBuilder {
  /// What is left of a pass once the bytes that it read are gone.
  struct Result {
    let file: SourceFile
    let findings: [Finding]
    let root: Int32
    let nodes: [Node]
    let cooked: [UInt8]

    func tree(region: Range<Int>, read: [UInt8]) -> YAMLTree {
      let id = root == Node.none || nodes[Int(root)].isAbsent ? nil : NodeID(root)
      return YAMLTree(
        file: file, region: SourceRange(region.lowerBound, region.upperBound), root: id, nodes: nodes,
        cooked: cooked, read: read)
    }
  }

  var result: Result {
    Result(file: file, findings: findings, root: root, nodes: nodes, cooked: cooked)
  }
}
