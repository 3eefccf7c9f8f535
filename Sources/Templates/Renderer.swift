internal import Text

/// Runs a program. Everything it reads is plain memory, so that threads share no reference counts.
struct Renderer {
  /// How many sections, blocks and templates may be open at once.
  ///
  /// Checked templates stay far below; for others it keeps the stack of a thread, 512 KiB at least, whole.
  static let deepest = 250

  /// The arguments of a parent tag, while its template runs.
  struct Level {
    let arguments: Range<UInt32>
    /// The level that was in force at the tag; -1 for none.
    let outer: Int
  }

  let code: Code
  var buffer: ByteBuffer
  var frames: [Place] = []
  var levels: [Level] = []
  var level = -1
  /// What goes before each line: the bytes from `indentationStart`.
  var indentation: [UInt8] = []
  var indentationStart = 0
  /// Whether the next line begins within a line of what is printed: at a block in the middle of it.
  var skipsIndentation = false
  var depth = 0
  var isStopped = false

  init(_ code: Code, _ buffer: consuming ByteBuffer) {
    self.code = code
    self.buffer = buffer
    frames.reserveCapacity(16)
  }

  mutating func run(_ start: Int, _ end: Int) {
    var index = start
    while index < end, !isStopped {
      let operation = code.operations[index]
      index += 1
      switch operation.kind {
      case .text: print(code.text(operation.first, operation.second), startsLine: false)
      case .line: print(code.text(operation.first, operation.second), startsLine: true)
      case .lineStart: indent()
      case .variable:
        if let place = value(operation.first, operation.second) { printMarked(place) }
      case .attribute:
        if let place = value(operation.first, operation.second) { print(place, escaped: true) }
      case .unescaped:
        if let place = value(operation.first, operation.second) { print(place, escaped: false) }
      case .section:
        let next = Int(operation.next)
        if let place = value(operation.first, operation.second) { runSection(place, index, next) }
        index = next
      case .inverted:
        if value(operation.first, operation.second)?.cell.isTruthy ?? false { index = Int(operation.next) }
      case .partial:
        call(code.calls[Int(operation.first)])
      case .parent:
        call(code.calls[Int(operation.first)])
        index = Int(operation.next)
      case .block:
        // Without an argument for it, the default simply follows.
        if level >= 0, runArgument(of: code.blocks[Int(operation.first)]) { index = Int(operation.next) }
      }
    }
  }

  private mutating func runSection(_ place: Place, _ start: Int, _ end: Int) {
    guard place.cell.isTruthy else { return }
    switch place.cell.tag {
    case .list:
      for index in 0..<Int(place.cell.count) where !isStopped {
        runScope(place.item(index), start, end)
      }
    case .yes:
      // A flag opens no scope of its own: `{{.}}` stays the value around it.
      nest { $0.run(start, end) }
    default:
      runScope(place, start, end)
    }
  }

  private mutating func runScope(_ place: Place, _ start: Int, _ end: Int) {
    frames.append(place)
    nest { $0.run(start, end) }
    frames.removeLast()
  }

  private mutating func call(_ call: Call) {
    var template = Int(call.template)
    if call.isDynamic {
      guard let named = value(call.path.lowerBound, call.path.upperBound) else { return }
      template = code.template(named: named)
    }
    guard template >= 0 else { return }
    let operations = code.templates[template]
    let outer = level
    if !call.arguments.isEmpty {
      levels.append(Level(arguments: call.arguments, outer: outer))
      level = levels.count - 1
    }
    let (start, count) = (indentationStart, indentation.count)
    if call.isStandalone {
      indentation.append(contentsOf: code.text(call.indentation.lowerBound, call.indentation.upperBound))
    } else {
      indentationStart = count
    }
    nest { $0.run(operations.lowerBound, operations.upperBound) }
    indentation.removeLast(indentation.count - count)
    indentationStart = start
    if !call.arguments.isEmpty { levels.removeLast() }
    level = outer
  }

  /// Runs what a parent tag puts in the place of a block; the outermost tag has the say.
  private mutating func runArgument(of block: Block) -> Bool {
    var found: (argument: Argument, outer: Int)?
    var search = level
    while search >= 0 {
      for index in levels[search].arguments where code.arguments[Int(index)].name == block.name {
        found = (code.arguments[Int(index)], levels[search].outer)
      }
      search = levels[search].outer
    }
    guard let found else { return false }
    let inner = level
    // A block in an argument can be overridden only from outside the template that it stands in.
    level = found.outer
    let count = indentation.count
    indentation.append(contentsOf: code.text(block.indentation.lowerBound, block.indentation.upperBound))
    skipsIndentation = block.isInline
    nest { $0.run(Int(found.argument.start), Int(found.argument.end)) }
    skipsIndentation = false
    indentation.removeLast(indentation.count - count)
    level = inner
    return true
  }

  private mutating func nest(_ body: (inout Renderer) -> Void) {
    guard depth < Renderer.deepest else {
      isStopped = true
      return
    }
    depth += 1
    body(&self)
    depth -= 1
  }
}
