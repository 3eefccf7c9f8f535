import Files
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("running another program")
struct ChildProcessTests {
  private func shell(_ script: String, _ arguments: String...) throws -> ChildProcess {
    try ChildProcess.run("/bin/sh", ["-c", script, "sh"] + arguments, environment: ["GREETING": "hello"])
  }

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test("what it prints and how it ends is known")
  func ending() throws {
    let ended = try shell("echo out; echo err >&2; exit 3")
    #expect(ended == ChildProcess(status: 3, output: bytes("out\n"), errors: bytes("err\n")))
    #expect(try shell("kill -9 $$").status == 137)
    #expect(try shell("kill -TERM $$; echo deaf").status == 143, "signals reach it")
    #expect(try shell("cat") == ChildProcess(status: 0))
  }

  @Test("one that runs apart is waited for, and not what it leaves behind")
  func apart() throws {
    #expect(try ChildProcess.runApart("/bin/sh", ["-c", "echo out; echo err >&2; exit 3"]) == 3)
    #expect(try ChildProcess.runApart("/bin/sh", ["-c", "sleep 5 &"]) == 0)
  }

  @Test("words are given as they are: no shell reads them")
  func words() throws {
    let ended = try shell("printf '%s|' \"$@\"", "a b", "$(id)", "*", "", "ü\n")
    #expect(ended.output == bytes("a b|$(id)|*||ü\n|"))
  }

  @Test("it gets our environment with what differs")
  func environment() throws {
    #expect(setenv("REMIT_TEST_VARIABLE", "1", 1) == 0)
    let script = "echo \"$GREETING ${REMIT_TEST_VARIABLE-none}\""
    #expect(try shell(script).output == bytes("hello 1\n"))
    let without = try ChildProcess.run(
      "/bin/sh", ["-c", script], environment: ["REMIT_TEST_VARIABLE": nil, "GREETING": "bye"])
    #expect(without.output == bytes("bye none\n"))
  }

  @Test("much on both streams keeps nobody waiting")
  func much() throws {
    let script = "i=0; while [ $i -lt 3000 ]; do printf '%0100d' 0; printf '%0100d' 1 >&2; i=$((i+1)); done"
    let ended = try shell(script)
    #expect(ended.status == 0)
    #expect(ended.output.count == 300_000 && ended.errors.count == 300_000)
  }

  @Test("descriptors are closed afterwards")
  func descriptors() throws {
    let before = try openDescriptors()
    for _ in 0..<20 { _ = try shell("exit 0") }
    _ = try? ChildProcess.run("/no/such/program", [])
    #expect(try openDescriptors() <= before + 8)
  }

  /// Other tests open files at the same time.
  private func openDescriptors() throws -> Int { try Disk().list("/dev/fd").count }

  @Test("a program that is not there is an error")
  func missing() {
    let error = #expect(throws: ChildProcess.Failure.self) { try ChildProcess.run("/no/such/program", []) }
    #expect(error?.reason == "No such file or directory")
  }

  @Test("a program is found on the search path, where it may be run")
  func search() throws {
    let folder = try TemporaryFolder(["one/tool": [], "two/tool": [], "three/tool": []])
    for name in ["two", "three"] { #expect(chmod(folder("\(name)/tool"), 0o755) == 0) }
    let path = "::relative:\(folder("none")):\(folder("one")):\(folder("two")):\(folder("three"))"
    #expect(ChildProcess.program(named: "tool", in: path) == folder("two/tool"))
    #expect(ChildProcess.program(named: "other", in: path) == nil)
    #expect(ChildProcess.program(named: "two", in: folder.path) == nil)
  }
}
