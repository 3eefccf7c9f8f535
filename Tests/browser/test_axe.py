"""axe finds nothing against WCAG 2.2 AA on any kind of page, in light and dark, on a narrow window and in each language."""

import pytest
from axe_playwright_python.sync_playwright import Axe

import website

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# 320 pixels is what WCAG 1.4.10 asks a page to fit in.
WINDOWS = [(320, "light"), (320, "dark"), (1280, "light"), (1280, "dark")]


def kinds():
    """One page of each kind and language; the richest, which is the longest, stands for its kind."""
    found = {}
    for path in website.pages():
        document = website.document(website.file_at(path))
        key = (document.kind, document.lang)
        if key not in found or len(document.text) > len(website.document(website.file_at(found[key])).text):
            found[key] = path
    return sorted(found.values())


@pytest.fixture(scope="module", params=WINDOWS, ids=lambda window: f"{window[0]}-{window[1]}")
def tab(request, browser):
    context = website.new_context(browser, *request.param)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("path", kinds())
def test_axe_finds_nothing(tab, origin, path):
    tab.goto(origin + path, wait_until="load")
    violations = Axe().run(tab, options={"runOnly": RULES}).response["violations"]
    assert [f"{found['id']}: {[node['target'] for node in found['nodes'][:3]]}" for found in violations] == []


def test_every_kind_of_page_is_opened():
    kinds_seen = {website.document(website.file_at(path)).kind for path in kinds()}
    assert {"home", "roles", "role", "place", "team", "story", "family", "families", "not-found"} <= kinds_seen
