"""One server, one browser, and one tab for each width and colour scheme, shared by all tests."""

import pytest
from playwright.sync_api import sync_playwright

import website


def pytest_sessionstart(session):
    if not (website.SITE / "index.html").is_file():
        pytest.exit(f"There is no built site in {website.SITE}; run: make site", returncode=1)


@pytest.fixture(scope="session")
def origin():
    with website.served() as origin:
        yield origin


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = website.launch(playwright)
        yield browser
        browser.close()


@pytest.fixture(scope="session", params=website.WIDTHS)
def width(request):
    return request.param


@pytest.fixture(scope="session", params=website.SCHEMES)
def scheme(request):
    return request.param


@pytest.fixture(scope="session")
def tab(browser, width, scheme):
    context = website.new_context(browser, width, scheme)
    yield context.new_page()
    context.close()


class Visit:
    """A page opened in a tab, and what went wrong while it loaded."""

    def __init__(self, tab, origin, path):
        self.tab = tab
        self.errors = []
        self.foreign = []
        listeners = {
            "console": self._console,
            "pageerror": lambda error: self.errors.append(str(error)),
            "request": lambda request: self._request(origin, request.url),
        }
        for event, listener in listeners.items():
            tab.on(event, listener)
        self.status = tab.goto(origin + path, wait_until="load").status
        self.stop = lambda: [tab.remove_listener(*pair) for pair in listeners.items()]

    def _console(self, message):
        url = message.location["url"]
        # The browser asks for it once, at a moment of its own choosing, on pages that name no icon.
        if message.type == "error" and not url.endswith("/favicon.ico"):
            self.errors.append(f"{message.text} ({url})")

    def _request(self, origin, url):
        if not url.startswith((origin + "/", "data:", "blob:")):
            self.foreign.append(url)


@pytest.fixture
def visit(tab, origin):
    """Opens a path of the site in the tab; the listeners go with the test."""
    visits = []

    def open_path(path):
        visits.append(Visit(tab, origin, path))
        return visits[-1]

    yield open_path
    for visit in visits:
        visit.stop()
