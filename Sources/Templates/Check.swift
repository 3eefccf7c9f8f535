internal import Diagnostics

/// Walks what a page runs, with the kinds of its values in the place of values.
///
/// It follows blocks and their arguments as the renderer does, so that it reports what a page would meet, and
/// nothing else. Each template is walked once for each set of scopes and arguments that it is used with.
struct Check {
  /// A template with all that decides what happens in it.
  private struct State: Hashable {
    var template: Int
    var scopes: Scopes
    /// The parent tags whose arguments are in force, outermost first.
    var levels: [Int]
  }

  private struct Spot: Hashable {
    var path: String
    var range: SourceRange
    var rule: String
  }

  let program: Program
  private(set) var sink = DiagnosticSink()
  private var reported: Set<Spot> = []
  private var done: Set<State> = []
  private var active: [State] = []
  private var depth = 0

  init(_ program: Program) { self.program = program }

  /// Walks the templates that an entry needs.
  mutating func walk(entry: String, shape: Shape) {
    guard let template = program.table.index(of: entry) else {
      let file = SourceFile(path: "\(entry).mustache", bytes: [])
      let error = ThemeError.unknownTemplate(entry, known: program.templates.map(\.name))
      sink.report(error.diagnostic(file, .fileStart))
      return
    }
    let scopes = Scopes().entering(.record(shape))
    enter(State(template: template, scopes: scopes, levels: []), from: nil)
  }

  private mutating func enter(_ state: State, from operation: Int?) {
    guard !done.contains(state) else { return }
    if let first = active.firstIndex(of: state), let operation {
      let names = (active[first...] + [state]).map { program.templates[$0.template].name }
      report(.recursion(names), at: operation)
      return
    }
    active.append(state)
    let template = program.templates[state.template]
    for lost in program.lost where lost.template == state.template {
      report(.lost, in: template.file, lost.place)
    }
    nest(operation) { $0.walk(template.operations, state.scopes, state.levels) }
    active.removeLast()
    done.insert(state)
  }

  private mutating func walk(_ range: Range<Int>, _ scopes: Scopes, _ levels: [Int]) {
    var index = range.lowerBound
    while index < range.upperBound {
      let operation = program.operations[index]
      let body = index + 1..<max(Int(operation.next), index + 1)
      switch operation.kind {
      case .text, .line, .lineStart: break
      case .variable, .attribute, .unescaped: checkPrinted(index, scopes)
      case .section:
        let inner = entering(kind(at: index, scopes), scopes)
        nest(index) { $0.walk(body, inner, levels) }
      case .inverted:
        _ = kind(at: index, scopes)
        nest(index) { $0.walk(body, scopes, levels) }
      case .partial, .parent:
        checkCall(index, scopes, levels)
      case .block:
        walkBlock(index, body, scopes, levels)
      }
      index = body.isEmpty ? index + 1 : body.upperBound
    }
  }

  /// The scopes in a section over a value.
  private func entering(_ kind: Kind?, _ scopes: Scopes) -> Scopes {
    switch kind {
    case .flag: scopes
    case .list(let item): scopes.entering(item)
    default: scopes.entering(kind)
    }
  }

  private mutating func walkBlock(_ index: Int, _ body: Range<Int>, _ scopes: Scopes, _ levels: [Int]) {
    let name = program.blocks[Int(program.operations[index].first)].name
    for (number, call) in levels.enumerated() {
      // The last of two arguments of one name is the one that counts.
      let argument = program.calls[call].arguments.last { program.arguments[Int($0)].name == name }
      guard let argument = argument.map({ program.arguments[Int($0)] }) else { continue }
      nest(index) {
        $0.walk(Int(argument.start)..<Int(argument.end), scopes, Array(levels[..<number]))
      }
      return
    }
    nest(index) { $0.walk(body, scopes, levels) }
  }

  private mutating func checkCall(_ index: Int, _ scopes: Scopes, _ levels: [Int]) {
    let number = Int(program.operations[index].first)
    let call = program.calls[number]
    // Arguments that are in force already win over the same ones further in.
    let isNew = !call.arguments.isEmpty && !levels.contains(number)
    for template in templates(of: call, index, scopes) {
      checkArguments(of: call, for: template, index)
      enter(
        State(template: template, scopes: scopes, levels: isNew ? levels + [number] : levels), from: index)
    }
  }

  /// The templates that a tag may run.
  private mutating func templates(of call: Call, _ index: Int, _ scopes: Scopes) -> [Int] {
    guard call.isDynamic else {
      if call.template >= 0 { return [Int(call.template)] }
      report(.unknownPartial(written(index), known: program.templates.map(\.name)), at: index)
      return []
    }
    guard let kind = kind(at: index, call.path, scopes) else { return [] }
    guard case .template(let names) = kind else {
      report(.notATemplate(written(index), kind), at: index)
      return []
    }
    return names.compactMap { name in
      if let template = program.table.index(of: name) { return template }
      report(.unknownChoice(written(index), name), at: index)
      return nil
    }
  }

  private mutating func checkArguments(of call: Call, for template: Int, _ index: Int) {
    guard !call.arguments.isEmpty, let known = program.blocks(reachableFrom: template) else { return }
    let file = program.file(ofOperation: index)
    for number in call.arguments {
      let argument = program.arguments[Int(number)]
      guard !known.contains(argument.name) else { continue }
      let names = known.map { program.blockNames[Int($0)] }.sorted()
      let error = ThemeError.unknownBlock(
        program.blockNames[Int(argument.name)], in: program.templates[template].name, known: names)
      report(error, in: file, argument.place)
    }
  }

  /// The name in an operation's tag as it was written.
  func written(_ index: Int) -> String {
    String(
      decoding: program.file(ofOperation: index).bytes[program.origins[index].name.indices], as: UTF8.self)
  }

  mutating func report(_ error: ThemeError, at index: Int) {
    report(error, in: program.file(ofOperation: index), program.origins[index].name)
  }

  /// Reports a mistake once, however many ways lead to it.
  mutating func report(_ error: ThemeError, in file: SourceFile, _ range: SourceRange) {
    guard reported.insert(Spot(path: file.path, range: range, rule: error.rule)).inserted else { return }
    sink.report(error.diagnostic(file, range))
  }

  private mutating func nest(_ index: Int?, _ body: (inout Check) -> Void) {
    guard depth < Renderer.deepest else {
      if let index { report(.tooDeep(Renderer.deepest), at: index) }
      return
    }
    depth += 1
    body(&self)
    depth -= 1
  }
}
