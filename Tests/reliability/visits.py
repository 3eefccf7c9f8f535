"""Pages of a site in a browser, and what none of them may do."""

import re

# What a browser may be led to.
SAFE = re.compile(r"(https?:|mailto:|tel:|webcal:|#|\?|/(?!/)|\.{1,2}/|[\w.-]+([/?#]|$))", re.ASCII)

# In the page: what no page of the site may have, as a list of sentences.
SWEEP = """
() => {
  const found = [];
  for (const element of document.querySelectorAll('*')) {
    for (const {name} of element.attributes) if (/^on/i.test(name)) found.push(`${element.localName} has ${name}`);
    if (['iframe', 'object', 'embed', 'base', 'frame', 'applet'].includes(element.localName)) found.push(`a ${element.localName}`);
    if (element.localName === 'script') {
      const isData = element.type === 'application/ld+json' || element.type === 'application/json';
      if (isData) JSON.parse(element.textContent);
      else if (!element.src || new URL(element.src).origin !== location.origin || element.textContent.trim()) found.push('a script');
    }
    if (element.localName === 'style') found.push('a style element');
    if (element.localName === 'meta' && /refresh/i.test(element.httpEquiv)) found.push('a refresh');
  }
  return found;
}
"""
LINKS = """
() => [...document.querySelectorAll('[href], [src], [action], [formaction], [poster], [data], [srcset]')].flatMap((element) =>
  ['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href'].filter((name) => element.hasAttribute(name))
    .map((name) => [element.localName, element.getAttribute(name)]))
"""


def address(file, site):
    path = "/" + file.relative_to(site).as_posix()
    return path[: -len("index.html")] if path.endswith("/index.html") else path


def watch(page, origin, problems):
    """Notes whatever a page should not do."""
    page.expose_function("hit", lambda: problems.append(f"{page.url}: a script ran"))
    page.on("dialog", lambda dialog: (problems.append(f"{page.url}: a dialog"), dialog.dismiss()))
    page.on("pageerror", lambda error: problems.append(f"{page.url}: {error}"))
    page.on("request", lambda request: None if request.url.startswith((origin + "/", "data:image/"))
            else problems.append(f"{page.url}: asked for {request.url}"))
    page.on("console", lambda message: None if message.type != "error" or message.location["url"].endswith("/favicon.ico")
            else problems.append(f"{page.url}: {message.text}"))


def visit(page, address):
    """Opens a page, and says what no page of a site may have."""
    page.goto(address, wait_until="load")
    problems = [f"{address}: {what}" for what in page.evaluate(SWEEP)]
    return problems + [f"{address}: {element} leads to {link}" for element, link in page.evaluate(LINKS)
                       if not SAFE.match(link) or "elsewhere.invalid" in link and element != "a"]
