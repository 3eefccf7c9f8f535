internal import Diagnostics
internal import Files
internal import Text

extension Server {
  /// Takes what a client tells: of documents that are opened, changed, closed, and of files elsewhere. Anything else is
  /// passed over.
  mutating func hearOfDocuments(_ method: String, _ params: JSONTree?) {
    let document = params?["textDocument"]
    let uri = document?["uri"]?.text
    switch method {
    case "initialized": watchFiles()
    case "textDocument/didOpen":
      guard let uri, let text = document?["text"]?.text else { return }
      open(uri, text, version: document?["version"]?.integer)
    case "textDocument/didChange":
      guard let uri else { return }
      change(uri, params?["contentChanges"]?.list ?? [], version: document?["version"]?.integer)
    case "textDocument/didSave":
      findRoots()
      if let uri { expectChanges(at: uri, from: time) }
    case "textDocument/didClose": if let uri { close(uri) }
    case "workspace/didChangeWatchedFiles", "workspace/didChangeConfiguration",
      "workspace/didChangeWorkspaceFolders":
      findRoots()
      for uri in documents.keys { expectLook(at: uri, from: time + Server.patience) }
    default: break
    }
  }

  private mutating func open(_ uri: String, _ text: String, version: Int?) {
    let path = path(ofURI: uri)
    documents[uri] = Document(
      uri: uri, path: path, root: path.flatMap { ContentRoot(around: $0, world.files) }, version: version,
      bytes: Array(text.utf8))
    expectChanges(at: uri, from: time)
  }

  private mutating func change(_ uri: String, _ changes: [JSONTree], version: Int?) {
    guard var document = documents[uri] else { return }
    let refused = document.change(changes, client.encoding)
    if refused > 0 { log("\(refused) of \(changes.count) changes of \(uri) can't be understood") }
    if let version { document.version = version }
    documents[uri] = document
    expectChanges(at: uri, from: time + Server.patience)
  }

  private mutating func close(_ uri: String) {
    guard let document = documents.removeValue(forKey: uri) else { return }
    if document.root != nil { publish([], of: document) }
    for other in documents.values where other.root == document.root {
      expectLook(at: other.uri, from: time + Server.patience)
    }
  }

  /// A file may have become part of a content, or content may be gone.
  private mutating func findRoots() {
    for (uri, document) in documents {
      let root = document.path.flatMap { ContentRoot(around: $0, world.files) }
      documents[uri]?.root = root
      if document.root != nil, root == nil { publish([], of: document) }
    }
  }

  /// Notes that a document changed, and that it and those of its project are to be looked at: it first.
  private mutating func expectChanges(at uri: String, from time: Double) {
    guard let root = documents[uri]?.root else { return }
    documents[uri]?.isChanged = true
    expectLook(at: uri, from: time)
    for other in documents.values where other.uri != uri && other.root == root && !other.isChanged {
      expectLook(at: other.uri, from: time + Server.patienceForOthers)
    }
  }

  private mutating func expectLook(at uri: String, from time: Double) {
    guard documents[uri]?.root != nil else { return }
    documents[uri]?.isStale = true
    documents[uri]?.due = time
  }

  /// Looks at one document whose time has come; says whether there was one.
  package mutating func work(at time: Double) -> Bool {
    self.time = time
    let waiting = documents.values.filter { $0.due.map { $0 <= time } ?? false }
    guard let next = waiting.min(by: { ($0.due ?? 0, $0.uri) < ($1.due ?? 0, $1.uri) }) else { return false }
    look(at: next.uri)
    return true
  }

  /// Finds what is to be found in a document, and says it.
  mutating func look(at uri: String) {
    guard var document = documents[uri] else { return }
    document.due = nil
    (document.isStale, document.isChanged) = (false, false)
    document.findings = findings(in: document, files(of: document))
    documents[uri] = document
    publish(document.findings, of: document)
    log("found \(document.findings.count) in \(uri)")
  }

  /// What is found in a document in the place of some files.
  mutating func findings(in document: Document, _ files: any FileSystem) -> [Diagnostic] {
    guard let root = document.root, let name = document.name else { return [] }
    let check = FileCheck(root: root, asOf: world.asOf, now: world.now(), jobs: world.jobs)
    do throws(FileError) {
      return try check.findings(in: name, files, &kept)
    } catch {
      let file = SourceFile(path: name, bytes: document.bytes)
      let message = "the content can't be read: \(error.path): could not \(error.action): \(error.reason)"
      return [Diagnostic(rule: "content/syntax", message: message, at: Label(file, .fileStart))]
    }
  }

  /// The files of a document's project, as they are in editors.
  func files(of document: Document) -> any FileSystem {
    guard let root = document.root else { return world.files }
    var open: [String: [UInt8]] = [:]
    for other in documents.values where other.root == root {
      if let name = other.name { open[name] = other.bytes }
    }
    return OverlaidFiles(open, over: FilesFromFolder(folder: root.project, below: world.files))
  }

  /// A document that a request is about, and where its text's lines are; throws where it is not open.
  func document(_ params: JSONTree?) throws(ResponseError) -> (Document, PositionMap) {
    guard let uri = params?.member("textDocument", "uri")?.text, let document = documents[uri] else {
      throw ResponseError(.invalidParams, "this document is not open")
    }
    return (document, PositionMap(document.bytes, client.encoding))
  }
}
