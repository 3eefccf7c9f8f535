package import Content
internal import Diagnostics
package import Files
internal import Text

/// A language server for content: what editors ask while somebody writes.
///
/// It takes bytes as they come and has bytes to send; it reads no stream, knows no clock and starts no thread. Source:
/// Language Server Protocol 3.17.
package struct Server: Sendable {
  /// What a server is told of the world.
  package struct World: Sendable {
    /// Where files lie.
    package var files: any FileSystem
    /// The day that counts as today, where somebody named one.
    package var asOf: CalendarDate?
    /// The seconds since 1970 in UTC.
    package var now: @Sendable () -> Int
    /// The program's version.
    package var version: String
    /// The number of threads that may read.
    package var jobs: Int

    /// Makes a world.
    package init(files: any FileSystem, now: @escaping @Sendable () -> Int, version: String, jobs: Int = 1) {
      (self.files, self.now, self.version, self.jobs) = (files, now, version, jobs)
    }
  }

  /// How far a session has come.
  enum Phase: Sendable {
    case new
    case running
    case shutDown
    case ended
  }

  /// The seconds that pass after a change before it is looked at: nobody wants to hear of a word that is half typed.
  static let patience = 0.15
  /// The seconds after which other documents are looked at: what is found in company.yaml depends on all roles, and somebody who
  /// types on must not wait for it.
  static let patienceForOthers = 0.8

  let world: World
  var client = Client()
  var phase = Phase.new
  var documents: [String: Document] = [:]
  var kept = Preparations()
  /// The moment of what is being done, in seconds of the loop's clock.
  var time = 0.0
  private var frames = FrameReader()
  private var sent: [UInt8] = []
  private var lines: [String] = []
  private var lastRequest = 0

  /// Makes a server that was not asked for anything yet.
  package init(_ world: World) { self.world = world }

  /// Whether the session is over.
  package var hasEnded: Bool { phase == .ended }

  /// Whether the client said that it would end before it did.
  package private(set) var wasShutDown = false

  /// The moment at which something is to be done without being asked; nil where nothing is.
  package var due: Double? { documents.values.compactMap(\.due).min() }

  /// Takes bytes as they come, and answers each message that is whole.
  package mutating func receive(_ bytes: [UInt8], at time: Double) {
    self.time = time
    frames.append(bytes)
    while !hasEnded, let frame = frames.next() {
      switch frame {
      case .message(let bytes): take(bytes)
      case .broken(let why): reply(nil, .failure(ResponseError(.parseError, why)))
      }
    }
  }

  /// What is to be sent, which is forgotten then.
  package mutating func takeOutput() -> [UInt8] {
    defer { sent = [] }
    return sent
  }

  /// What happened, a line each, for whoever looks for a mistake; forgotten then.
  package mutating func takeLog() -> [String] {
    defer { lines = [] }
    return lines
  }

  mutating func log(_ line: String) { lines.append(line) }

  private mutating func take(_ bytes: [UInt8]) {
    let json: JSONTree
    do throws(JSONSyntaxError) {
      json = try JSONTree.lenient(bytes)
    } catch {
      return reply(nil, .failure(ResponseError(.parseError, "this is no JSON: \(error.message)")))
    }
    switch Message(json) {
    case .request(let id, let method, let params):
      log("asked for \(method)")
      do throws(ResponseError) {
        reply(id, .success(try answer(method, params)))
      } catch {
        reply(id, .failure(error))
      }
    case .notification(let method, let params):
      log("told of \(method)")
      hear(method, params)
    case .response: break
    case .invalid(let id):
      reply(id, .failure(ResponseError(.invalidRequest, "this is no message of JSON-RPC 2.0")))
    }
  }

  private mutating func answer(_ method: String, _ params: JSONTree?) throws(ResponseError) -> JSONValue {
    switch (phase, method) {
    case (.new, "initialize"): return initialize(params)
    case (.new, _): throw ResponseError(.serverNotInitialized, "`initialize` has to come first")
    case (.running, "initialize"): throw ResponseError(.invalidRequest, "`initialize` came already")
    case (.running, "shutdown"):
      phase = .shutDown
      wasShutDown = true
      return .null
    case (.running, _):
      guard let feature = Server.features[method] else {
        throw ResponseError(.methodNotFound, "`\(method)` is not known here")
      }
      return try feature(&self, params)
    case (.shutDown, _), (.ended, _): throw ResponseError(.invalidRequest, "`shutdown` came already")
    }
  }

  private mutating func hear(_ method: String, _ params: JSONTree?) {
    if method == "exit" {
      phase = .ended
    } else if phase == .running {
      hearOfDocuments(method, params)
    }
  }

  private mutating func reply(_ id: RequestID?, _ result: Result<JSONValue, ResponseError>) {
    let end: JSONValue.Member =
      switch result {
      case .success(let value): .init("result", value)
      case .failure(let error):
        .init(
          "error",
          .object(["code": .number(error.code.rawValue), "message": .string(error.message)]))
      }
    send([.init("id", id?.json ?? .null), end])
  }

  /// Tells the client something.
  mutating func notify(_ method: String, _ params: JSONValue) {
    send([.init("method", .string(method)), .init("params", params)])
  }

  /// Asks the client for something; whatever it answers is taken as done.
  mutating func ask(_ method: String, _ params: JSONValue) {
    lastRequest += 1
    send([
      .init("id", .string("remit-\(lastRequest)")), .init("method", .string(method)), .init("params", params),
    ])
  }

  private mutating func send(_ members: [JSONValue.Member]) {
    var json = JSONWriter()
    json.value(.object([.init("jsonrpc", .string("2.0"))] + members))
    sent += framed(json.buffer.bytes)
  }
}

extension JSONTree {
  /// Reads a message; where a text in it has half a surrogate pair, with U+FFFD in its place.
  fileprivate static func lenient(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONTree {
    do throws(JSONSyntaxError) {
      return try JSONTree(bytes)
    } catch {
      let whole = withoutHalfPairs(bytes)
      guard whole != bytes else { throw error }
      return try JSONTree(whole)
    }
  }
}
