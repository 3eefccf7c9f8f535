/// What a page of the site may load: its own style sheet, pictures, fonts and scripts, and nothing else.
///
/// Content can't embed what comes from elsewhere, so nothing that it shows is forbidden. Links may lead anywhere, and
/// JSON-LD is data that no browser runs. The one form, which narrows the list of roles, leads to its own page. Content Security Policy Level 3, W3C.
package enum ContentSecurityPolicy {
  /// The policy as a page says it in a meta element.
  package static let page = """
    default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self'; \
    connect-src 'self'; base-uri 'none'; form-action 'self'
    """

  /// The policy as a server's header says it, with what a meta element can't say: that nobody frames a page.
  package static let header = page + "; frame-ancestors 'none'"
}
