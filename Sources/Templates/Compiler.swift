internal import Diagnostics

/// Turns templates into one program. It goes on after mistakes, and what it makes can always be run.
struct Compiler {
  private var program: Program
  private var sink: DiagnosticSink
  private var blockNumbers: [String: UInt32] = [:]

  // The template at hand.
  private var number = 0
  private var bytes: [UInt8] = []
  private var tokens: [Token] = []
  private var layout = Layout([], [])
  /// Text joins the operation before it, but not across the border of a body.
  private var border = 0
  /// Where in the markup the tag at hand stands.
  private var place = MarkupPlace()

  private init(_ program: Program) {
    self.program = program
    sink = DiagnosticSink()
  }

  static func program(
    _ templates: [(name: String, file: SourceFile)], into sink: inout DiagnosticSink
  ) -> Program {
    var compiler = Compiler(Program(templates: templates))
    for number in templates.indices { compiler.compile(number) }
    sink.absorb(compiler.sink)
    return compiler.program
  }

  private mutating func compile(_ number: Int) {
    self.number = number
    let file = program.templates[number].file
    bytes = file.bytes
    tokens = Pairing.paired(Scanner.tokens(of: file, into: &sink), of: file, into: &sink)
    layout = Layout(tokens, bytes)
    let start = program.operations.count
    border = start
    place = MarkupPlace()
    emit(tokens.indices, dedent: 0..<0)
    program.templates[number].operations = start..<program.operations.count
  }

  private mutating func emit(_ range: Range<Int>, dedent: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let token = tokens[index]
      if token.kind == .text {
        place.pass(bytes[token.range])
        if !layout.isDropped[index] { emitText(index, dedent) }
        index += 1
        continue
      }
      emitLineStart(index)
      switch token.kind {
      case .variable: add(place.allowsElements ? .variable : .attribute, token, path(token.name))
      case .unescaped: add(.unescaped, token, path(token.name))
      case .section: emitBody(.section, index, path(token.name), dedent)
      case .inverted: emitBody(.inverted, index, path(token.name), dedent)
      case .partial: emitPartial(index, dedent)
      case .parent: emitParent(index, dedent)
      case .block: emitBody(.block, index, blockOperand(index, dedent), dedent)
      case .text, .close, .comment, .delimiters: break
      }
      index = token.opens ? token.partner + 1 : index + 1
    }
  }

  private mutating func emitText(_ index: Int, _ dedent: Range<Int>) {
    let startsLine = layout.startsLine[index]
    var range = tokens[index].range
    if startsLine { range = strip(dedent, from: range) }
    guard !range.isEmpty else { return }
    let start = UInt32(program.blob.count)
    program.blob.append(contentsOf: bytes[range])
    let end = UInt32(program.blob.count)
    let last = program.operations.count - 1
    if last >= border, program.operations[last].kind == .text || program.operations[last].kind == .line,
      program.operations[last].second == start
    {
      program.operations[last].second = end
    } else {
      add(startsLine ? .line : .text, tokens[index], start..<end)
    }
  }

  /// A tag that prints at the beginning of a line is indented as text would be.
  private mutating func emitLineStart(_ index: Int) {
    if layout.startsLine[index], layout.indentation[index] == nil || tokens[index].kind == .block,
      layout.blockForm[index] == nil
    {
      add(.lineStart, tokens[index], 0..<0)
    }
  }

  private mutating func emitBody(
    _ kind: Operation.Kind, _ open: Int, _ operand: Range<UInt32>, _ dedent: Range<Int>
  ) {
    let operation = program.operations.count
    add(kind, tokens[open], operand)
    border = program.operations.count
    emit(open + 1..<tokens[open].partner, dedent: dedent)
    emitLineStart(tokens[open].partner)
    program.operations[operation].next = UInt32(program.operations.count)
    border = program.operations.count
  }

  private mutating func emitPartial(_ index: Int, _ dedent: Range<Int>) {
    let call = UInt32(program.calls.count)
    program.calls.append(self.call(index, dedent))
    add(.partial, tokens[index], call..<call)
  }

  private mutating func emitParent(_ open: Int, _ dedent: Range<Int>) {
    let number = program.calls.count
    program.calls.append(call(open, dedent))
    let operation = program.operations.count
    add(.parent, tokens[open], UInt32(number)..<UInt32(number))
    var arguments: [Argument] = []
    var index = open + 1
    while index < tokens[open].partner {
      let token = tokens[index]
      if token.kind == .block {
        arguments.append(argument(index, dedent))
      } else {
        noteLost(token)
      }
      index = token.opens ? token.partner + 1 : index + 1
    }
    let first = UInt32(program.arguments.count)
    program.arguments += arguments
    program.calls[number].arguments = first..<UInt32(program.arguments.count)
    program.operations[operation].next = UInt32(program.operations.count)
    border = program.operations.count
  }

  private mutating func argument(_ open: Int, _ dedent: Range<Int>) -> Argument {
    let start = UInt32(program.operations.count)
    // In block form the body begins with a line of its own.
    if layout.blockForm[open] == nil { add(.lineStart, tokens[open], 0..<0) }
    border = program.operations.count
    emit(open + 1..<tokens[open].partner, dedent: layout.blockForm[open] ?? dedent)
    return Argument(
      name: blockNumber(tokens[open].name), start: start, end: UInt32(program.operations.count),
      place: tokens[open].namePlace)
  }

  private mutating func noteLost(_ token: Token) {
    switch token.kind {
    case .comment, .delimiters, .close: return
    case .text where bytes[token.range].allSatisfy(\.isWhitespace): return
    default: program.lost.append((number, token.place))
    }
  }

  private mutating func call(_ index: Int, _ dedent: Range<Int>) -> Call {
    let token = tokens[index]
    let indentation = layout.indentation[index]
    return Call(
      template: token.isDynamic ? -1 : Int32(program.table.index(of: text(token.name)) ?? -1),
      isDynamic: token.isDynamic, path: token.isDynamic ? path(token.name) : 0..<0,
      indentation: store(strip(dedent, from: indentation ?? 0..<0)), isStandalone: indentation != nil,
      arguments: 0..<0)
  }

  private mutating func blockOperand(_ open: Int, _ dedent: Range<Int>) -> Range<UInt32> {
    let form = layout.blockForm[open]
    let indentation = form ?? layout.indentation[open] ?? 0..<0
    let number = UInt32(program.blocks.count)
    program.blocks.append(
      Block(
        name: blockNumber(tokens[open].name), indentation: store(strip(dedent, from: indentation)),
        isInline: form == nil))
    return number..<number
  }

  private mutating func add(_ kind: Operation.Kind, _ token: Token, _ operand: Range<UInt32>) {
    program.operations.append(
      Operation(kind: kind, first: operand.lowerBound, second: operand.upperBound))
    program.origins.append(Program.Origin(tag: token.place, name: token.namePlace))
  }

  private mutating func path(_ range: Range<Int>) -> Range<UInt32> {
    let first = UInt32(program.path.count)
    // `.` is the value at hand: a path without steps.
    for step in bytes[range].split(separator: UInt8(ascii: ".")) {
      let stored = store(step.startIndex..<step.endIndex)
      program.path.append(
        Name(hash: NameTable.hash(step), start: stored.lowerBound, count: UInt32(stored.count)))
    }
    return first..<UInt32(program.path.count)
  }

  private mutating func blockNumber(_ range: Range<Int>) -> UInt32 {
    let name = text(range)
    if let known = blockNumbers[name] { return known }
    let number = UInt32(program.blockNames.count)
    blockNumbers[name] = number
    program.blockNames.append(name)
    return number
  }

  private mutating func store(_ range: Range<Int>) -> Range<UInt32> {
    let start = UInt32(program.blob.count)
    program.blob.append(contentsOf: bytes[range])
    return start..<UInt32(program.blob.count)
  }

  private func strip(_ dedent: Range<Int>, from range: Range<Int>) -> Range<Int> {
    let shared = zip(dedent, range).prefix { bytes[$0] == bytes[$1] }.count
    return range.lowerBound + shared..<range.upperBound
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
