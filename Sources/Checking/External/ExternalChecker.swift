package import Diagnostics
internal import Dispatch
package import Files
internal import Synchronization
internal import Text

/// Asks for the addresses elsewhere that pages link to.
package struct ExternalChecker: Sendable {
  /// How many questions are open at once; a host gets one at a time.
  private static let atOnce = 8
  private let probe: any LinkProbe

  /// Makes a checker.
  package init(_ probe: any LinkProbe) { self.probe = probe }

  /// Asks for each address once, and gives the findings in reading order.
  ///
  /// - Parameter step: is called after each answer, on any thread.
  package func check(
    _ links: [ExternalLink], on disk: any FileSystem, _ step: @escaping @Sendable () -> Void
  ) throws(SiteCheckError) -> [Diagnostic] {
    let answers = ask(links.map(\.address), step)
    var found: [Diagnostic] = []
    for link in links {
      guard let answer = answers[link.address], let finding = finding(link, answer) else { continue }
      do throws(FileError) {
        found.append(finding.diagnostic(in: SourceFile(path: link.path, bytes: try disk.read(link.path))))
      } catch {
        throw .file(error)
      }
    }
    return found.sorted(by: Diagnostic.inReadingOrder)
  }

  private func ask(_ addresses: [String], _ step: @escaping @Sendable () -> Void) -> [String: LinkAnswer] {
    let byHost = Dictionary(grouping: addresses) { AddressParts($0).host ?? "" }
    // The host with most addresses takes longest, so it begins.
    let hosts = byHost.values.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
    let state = Mutex((next: 0, answers: [String: LinkAnswer]()))
    let group = DispatchGroup()
    for number in 0..<min(ExternalChecker.atOnce, hosts.count) {
      // Queues of their own: those who wait here are not counted against the processor's cores.
      DispatchQueue(label: "links elsewhere \(number)").async(group: group) {
        while true {
          let mine = state.withLock { state in
            defer { state.next += 1 }
            return state.next < hosts.count ? hosts[state.next] : nil
          }
          guard let mine else { return }
          for address in mine {
            let answer = probe.ask(address)
            state.withLock { $0.answers[address] = answer }
            step()
          }
        }
      }
    }
    group.wait()
    return state.withLock { $0.answers }
  }

  private func finding(_ link: ExternalLink, _ answer: LinkAnswer) -> Finding? {
    var notes: [String] = []
    if link.pageCount > 1 {
      notes = ["\(counted(link.pageCount - 1, "other page links", "other pages link")) to it, too"]
    }
    func unverified(_ reason: String) -> Finding {
      SiteRule.unverifiedLink.finding(
        "whether this leads somewhere can't be told: \(reason)", at: link.range, notes: notes,
        help: "open it in a browser")
    }
    switch answer {
    case .status(200..<400): return nil
    case .status(let status) where status == 404 || status == 410:
      return SiteRule.brokenLink.finding(
        "there is no such page any more: \(AddressParts(link.address).host ?? "the host") answers \(status)",
        at: link.range, notes: notes, help: "name the page's new address, or leave the link out")
    case .status(let status): return unverified("the host answers \(status)")
    case .timeout: return unverified("nobody answered within 10 seconds")
    case .failure(let reason): return unverified(reason)
    }
  }
}
