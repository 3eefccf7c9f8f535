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
    let note: @Sendable (String) -> Void = { reason in
      say("The browser was not opened: \(reason). Open \(address) yourself.")
    }
    let searchPath = console.environment("PATH") ?? "/usr/bin:/bin"
    guard let program = ChildProcess.program(named: name, in: searchPath) else {
      return note("there is no `\(name)` here")
    }
    DispatchQueue.global().async {
      do throws(ChildProcess.Failure) {
        // A browser that is started here must not end when Control-C ends the preview.
        let status = try ChildProcess.runApart(program, [address])
        if status != 0 { note("`\(name)` ended with status \(status)") }
      } catch {
        note(error.reason)
      }
    }
  }
}
