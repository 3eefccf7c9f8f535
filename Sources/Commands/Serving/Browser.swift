internal import Dispatch
internal import Files

extension Invocation {
  /// Opens an address in the browser, and waits for nothing; where that fails, says so.
  func open(_ address: String) {
    #if os(macOS)
      let name = "open"
    #else
      let name = "xdg-open"
    #endif
    func note(_ reason: String) { say("The browser was not opened: \(reason). Open \(address) yourself.") }
    let searchPath = console.environment("PATH") ?? "/usr/bin:/bin"
    guard let program = ChildProcess.program(named: name, in: searchPath) else {
      return note("there is no `\(name)` here")
    }
    let invocation = self
    DispatchQueue.global().async {
      // A browser that is started here must not end when Control-C ends the preview.
      let ended = Result { () throws(ChildProcess.Failure) in
        try ChildProcess.run(program, [address], inGroupOfItsOwn: true)
      }
      switch ended {
      case .success(let process) where process.status != 0:
        invocation.say(
          "The browser was not opened: `\(name)` ended with status \(process.status). Open \(address) yourself."
        )
      case .failure(let failure):
        invocation.say("The browser was not opened: \(failure.reason). Open \(address) yourself.")
      case .success: break
      }
    }
  }
}
