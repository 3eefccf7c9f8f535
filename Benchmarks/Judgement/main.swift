import Content
import Diagnostics
import Files
import Glibc
import Judgement

// Measures what it costs to read whose work roles are made of, in CPU time of one thread:
//
//   judgement-benchmark FOLDER [ROUNDS]
//
// FOLDER holds role files. The files are read first; then the words of all texts are split, and all roles judged, so
// many times; the fastest round is printed, since whatever else the machine does only adds to a round.

/// CPU time of this thread, in microseconds.
func cpuTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
}

/// The fastest of some rounds, in microseconds.
func fastest(_ rounds: Int, _ work: () -> Void) -> Double {
  (0..<rounds).reduce(Double.infinity) { best, _ in
    let start = cpuTime()
    work()
    return min(best, cpuTime() - start)
  }
}

/// A number with one decimal.
func short(_ number: Double) -> String {
  let tenths = Int((number * 10).rounded())
  return "\(tenths / 10).\(tenths % 10)"
}

let arguments = CommandLine.arguments
guard arguments.count > 1 else {
  print("usage: judgement-benchmark FOLDER [ROUNDS]")
  exit(2)
}
let rounds = arguments.count > 2 ? Int(arguments[2]) ?? 7 : 7
let disk = Disk()
let names = (try? disk.list(arguments[1])) ?? []
var sink = DiagnosticSink()
var roles: [Role] = []
for name in names.sorted() where name.hasSuffix(".yaml") {
  guard let bytes = try? disk.read("\(arguments[1])/\(name)") else { continue }
  if let role = Role.read(SourceFile(path: name, bytes: bytes), into: &sink) { roles.append(role) }
}
guard !roles.isEmpty else {
  print("there are no roles in \(arguments[1])")
  exit(2)
}

var compiled: ConceptBook?
let compiling = fastest(3) { compiled = ConceptBook(BuiltIn.families() + BuiltIn.neighbours()) }
guard let book = compiled else { exit(1) }
let passages = roles.map(\.passages)
let splitting = fastest(CommandLine.arguments.count > 3 ? 1 : rounds) {
  for role in roles { _ = role.passages }
}
var statements = 0
let reading = fastest(rounds) {
  statements = 0
  for (role, texts) in zip(roles, passages) {
    statements += RoleProfile(texts, of: role.family.value, in: role.file, book).statements.count
  }
}
let count = Double(roles.count)
let words = passages.reduce(0) { $0 + $1.reduce(0) { $0 + $1.words.count } }
print(
  "\(roles.count) roles, \(short(Double(statements) / count)) statements and \(short(Double(words) / count)) words each"
)
print("compiling the book of concepts: \(short(compiling / 1000)) ms, once a run")
print("splitting words:                \(short(splitting / count)) µs a role, shared with all other rules")
print("reading whose work it is:       \(short(reading / count)) µs a role")
