internal import Text

extension LivePreview.State {
  /// The file that stands at a request's path; nil where there is no site yet. What is not there is the page that says so.
  func file(at target: String) -> String? {
    guard let site else { return nil }
    switch requestedFile(target, below: site.basePath, kind: site.kind(of:)) {
    case .file(let path): return path
    case .redirect, .missing, .malformed: return "404.html"
    }
  }

  /// What a page that is open at a path is told: what it would be made of now, why it is not, what was found.
  func message(forPageAt target: String) -> [UInt8] {
    let file = file(at: target)
    var json = JSONWriter()
    json.object { json in
      let marks = file.flatMap { site?.read($0) }.map { PageMarks($0, assets: site?.assetMark ?? "") }
      json.member("page", marks?.page)
      json.member("shape", marks?.shape)
      json.key("errors")
      json.write(errors)
      json.key("leftErrors")
      json.value(leftErrors)
      json.key("stale")
      json.value(isStale)
      json.key("findings")
      if let file, let findings { json.write(findings(file)) } else { json.null() }
    }
    return json.buffer.bytes
  }
}
