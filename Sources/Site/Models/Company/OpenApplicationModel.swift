internal import Content
internal import Templates

extension OpenApplication {
  static let model = Model<OpenApplication, PageContext>(
    "open application",
    [
      .written("text", "What to write, and what happens then.") { item, _ in item.text },
      .text("url", "Where to write.") { item, page in
        item.url.map { page.link(written: $0.value) } ?? item.email.map { "mailto:\($0.value)" }
      },
    ])

  /// Nil where there is nowhere to write.
  var reachable: OpenApplication? { url == nil && email == nil ? nil : self }
}
