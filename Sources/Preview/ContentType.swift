/// The media type of a file, by the end of its name.
func contentType(of path: String) -> String {
  let name = path.split(separator: "/").last ?? ""
  guard let dot = name.lastIndex(of: ".") else { return "application/octet-stream" }
  switch name[name.index(after: dot)...].lowercased() {
  case "html": return "text/html; charset=utf-8"
  case "css": return "text/css; charset=utf-8"
  case "js", "mjs": return "text/javascript; charset=utf-8"
  case "txt": return "text/plain; charset=utf-8"
  case "md": return "text/markdown; charset=utf-8"
  case "json": return "application/json; charset=utf-8"
  case "xml": return "application/xml; charset=utf-8"
  case "webmanifest": return "application/manifest+json; charset=utf-8"
  case "ics": return "text/calendar; charset=utf-8"
  case "svg": return "image/svg+xml"
  case "png": return "image/png"
  case "jpg", "jpeg": return "image/jpeg"
  case "webp": return "image/webp"
  case "avif": return "image/avif"
  case "gif": return "image/gif"
  case "ico": return "image/x-icon"
  case "woff2": return "font/woff2"
  case "pdf": return "application/pdf"
  default: return "application/octet-stream"
  }
}
