internal import FuzzTargets

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The target of this run, named by `--target=NAME`, which libFuzzer leaves alone.
private let target = chosenTarget()

/// Called once before the first input; `--list` prints what `Fuzz/run` needs to know of each target.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(
  _ count: UnsafeMutablePointer<CInt>,
  _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>
) -> CInt {
  if CommandLine.arguments.contains("--list") {
    for target in FuzzTarget.all {
      print(
        ([target.name, "\(target.longest)", target.dictionary ?? "-"] + target.seeds).joined(separator: "\t"))
    }
    exit(0)
  }
  _ = target
  return 0
}

/// Called for each input; a promise that was broken ends the run, as a crash does.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var promises = Promises()
  target.check(Array(UnsafeBufferPointer(start: start, count: count)), &promises)
  guard let broken = promises.broken.first else { return 0 }
  say("\nBROKEN PROMISE of \(target.name): \(broken)")
  abort()
}

private func chosenTarget() -> FuzzTarget {
  let flag = "--target="
  let name = CommandLine.arguments.first { $0.hasPrefix(flag) }?.dropFirst(flag.count)
  guard let target = FuzzTarget.all.first(where: { $0.name == name ?? "" }) else {
    say("usage: fuzz --target=NAME [libFuzzer's flags] CORPUS…, or fuzz --list")
    exit(2)
  }
  return target
}

private func say(_ line: String) {
  let bytes = Array("\(line)\n".utf8)
  _ = write(STDERR_FILENO, bytes, bytes.count)
}
