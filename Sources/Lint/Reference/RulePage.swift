internal import Markdown
internal import Text

extension RuleReference {
  /// Rules as a page for a browser that needs no other file, in UTF-8.
  package static func html(_ rules: [Rule]) -> [UInt8] {
    let title = rules.count == 1 ? rules[0].id : "Rules"
    var page = ByteBuffer()
    page.append("<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n")
    page.append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
    page.append(escapingHTML: "\(title) – remit")
    page.append("</title>\n<style>\n\(style)</style>\n<main>\n")
    for rule in rules {
      MarkdownRenderer(topHeading: rules.count == 1 ? 0 : 1, idPrefix: "\(rule.category)-")
        .render(MarkdownDocument(parsing: markdown(rule)), into: &page)
    }
    page.append("</main>\n</html>\n")
    return page.bytes
  }

  private static let style = """
    :root { color-scheme: light dark; font: 1.0625rem/1.55 system-ui, sans-serif; }
    main { max-width: 44rem; margin: 2rem auto 4rem; padding: 0 1rem; }
    h1, h2 { line-height: 1.2; }
    pre { overflow-x: auto; padding: .75rem 1rem; background: light-dark(#f3f3f0, #26282b); border-radius: .375rem; }
    code, pre { font-family: ui-monospace, monospace; font-size: .9375rem; }

    """
}
