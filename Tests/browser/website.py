"""The built site as files, as a server, and in a browser."""

import functools
import http.server
import os
import shutil
import threading
from contextlib import contextmanager
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

ROOT = Path(__file__).resolve().parents[2]
SITE = Path(os.environ.get("REMIT_SITE") or ROOT / "site").resolve()
WIDTHS = (360, 768, 1280)
SCHEMES = ("light", "dark")
HEIGHT = 900

_LINKS = {"href", "src", "poster", "data", "action"}


class Document(HTMLParser):
    """What the checks want to know of one HTML file, read without a browser."""

    def __init__(self, file):
        super().__init__(convert_charrefs=True)
        self.lang = None
        self.kind = None
        self.text = file.read_text(encoding="utf-8")
        self.ids = []
        self.headings = []
        self.images = []
        self.links = []
        self.anchors = []
        self.canonical = None
        self.is_redirect = False
        self.feed(self.text)
        self.close()

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "html":
            self.lang = values.get("lang")
            # The style sheet names pages so: page-role.
            self.kind = (values.get("class") or "").removeprefix("page-")
        if tag == "h1":
            self.headings.append(self.getpos())
        if tag == "img":
            self.images.append(values)
        if tag == "a" and "href" in values:
            self.anchors.append(values["href"])
        if tag == "link" and values.get("rel") == "canonical":
            self.canonical = values.get("href")
        if tag == "meta" and (values.get("http-equiv") or "").lower() == "refresh":
            self.is_redirect = True
            _, _, target = (values.get("content") or "").partition("=")
            self.links.append(target.strip("'\" "))
        if values.get("id") is not None:
            self.ids.append(values["id"])
        self.links += [values[name] for name in _LINKS & values.keys() if values[name] is not None]
        for candidate in (values.get("srcset") or "").split(","):
            if candidate.strip():
                self.links.append(candidate.split()[0])


@functools.cache
def document(file):
    """The file as a Document; each file is read once."""
    return Document(file)


def address(file):
    """The path under which a file of the site is served: /roles/x/ for roles/x/index.html."""
    path = "/" + file.relative_to(SITE).as_posix()
    return path[: -len("index.html")] if path.endswith("/index.html") else path


def all_files():
    """Every HTML file of the site, in order of its address."""
    return sorted(SITE.rglob("*.html"), key=address)


def pages():
    """The addresses of all pages, without those that only lead on to another."""
    return [address(file) for file in all_files() if not document(file).is_redirect]


def file_at(path):
    """The file that is served at a path, or None."""
    file = SITE / unquote(path).lstrip("/")
    if path.endswith("/") or path == "":
        file = file / "index.html"
    return file if file.is_file() and SITE in file.resolve().parents else None


def site_base():
    """The address of the published site, as the home page's canonical link has it, or None."""
    home = SITE / "index.html"
    return document(home).canonical if home.is_file() else None


def broken_links(file, base):
    """The links of a file to this site that lead nowhere, each with the reason."""
    origin = "http://site.invalid"
    broken = []
    for link in document(file).links:
        target = link
        if base and link.startswith(base):
            target = origin + "/" + link[len(base) :].lstrip("/")
        parts = urlsplit(urljoin(origin + address(file), target))
        if f"{parts.scheme}://{parts.netloc}" != origin:
            continue
        found = file_at(parts.path)
        if found is None:
            broken.append(f"{link}: no such file")
        elif parts.fragment and found.suffix == ".html":
            if unquote(parts.fragment) not in document(found).ids:
                broken.append(f"{link}: no such place on that page")
    return broken


class _QuietHandler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass


@contextmanager
def served(folder=SITE):
    """Serves a site on a free port of this machine; gives the origin, without a final slash."""
    handler = functools.partial(_QuietHandler, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def launch(playwright):
    """Starts Chromium; it reaches no host but this machine."""
    return playwright.chromium.launch(
        executable_path=os.environ.get("CHROMIUM") or shutil.which("chromium"),
        args=["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
    )


def new_context(browser, width, scheme):
    """A window of a width in pixels, with a colour scheme, and without movement."""
    return browser.new_context(
        viewport={"width": width, "height": HEIGHT},
        color_scheme=scheme,
        reduced_motion="reduce",
    )
