internal import Files
internal import Text

/// The system's `curl`, which asks for addresses.
package struct Curl: LinkProbe {
  /// The most seconds that one question may take.
  private static let seconds = 10
  private let program: String

  /// Finds it in the folders of a search path; nil where it is not there.
  package init?(searchPath: String) {
    guard let found = ChildProcess.program(named: "curl", in: searchPath) else { return nil }
    program = found
  }

  /// Asks for the head alone, and for the whole where that is refused: some servers know no HEAD.
  package func ask(_ address: String) -> LinkAnswer {
    let answer = ask(address, ["--head"])
    if case .status(200..<400) = answer { return answer }
    if answer == .timeout { return answer }
    return ask(address, [])
  }

  private func ask(_ address: String, _ more: [String]) -> LinkAnswer {
    // Settings of the user must not change what is asked, and the address is nothing but an address.
    let arguments =
      ["--disable", "--silent", "--location", "--max-redirs", "10", "--max-time", "\(Curl.seconds)"]
      + ["--proto", "=http,https", "--proto-redir", "=http,https", "--globoff", "--output", "/dev/null"]
      + ["--user-agent", "remit-check", "--write-out", "%{http_code}"] + more + ["--url", address]
    do throws(ChildProcess.Failure) {
      let ended = try ChildProcess.run(program, arguments)
      let status = Int(String(decoding: ended.output.suffix(3), as: UTF8.self)) ?? 0
      if ended.status == 0, status > 0 { return .status(status) }
      return ended.status == 28 ? .timeout : .failure(Curl.reason(ended.status))
    } catch {
      return .failure("curl could not be started: \(error.reason)")
    }
  }

  /// Source: `man curl`, "Exit codes".
  private static func reason(_ status: Int32) -> String {
    switch status {
    case 3: "the address is none"
    case 6: "the host's name leads nowhere"
    case 7: "the host takes no connection"
    case 35, 51, 53, 54, 58, 59, 60, 66, 77, 80, 83, 90, 91: "the encryption could not be set up"
    case 47: "it leads on in a circle"
    case 52, 55, 56: "the host broke the connection off"
    default: "curl ended with status \(status)"
    }
  }
}
