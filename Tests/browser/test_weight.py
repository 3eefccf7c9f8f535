"""A role's page is light, asks for little, and nothing on it moves while it loads."""

import gzip

import pytest

import website

PHOTOS = (".jpg", ".jpeg", ".png", ".webp")
MOST_BYTES = 60 * 1024
MOST_REQUESTS = 12
ROLES = [path for path in website.pages() if website.document(website.file_at(path)).kind == "role"]

# The sum of all shifts that no visitor caused, as web.dev counts it.
SHIFT = """() => new Promise(resolve => {
  let sum = 0
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
  scrollTo(0, document.body.scrollHeight)
  setTimeout(() => resolve(sum), 300)
})"""


@pytest.mark.parametrize("path", ROLES)
def test_a_role_weighs_little_and_stands_still(browser, origin, path):
    context = website.new_context(browser, 360, "light")
    page = context.new_page()
    weights = {}

    def weigh(response):
        if not response.url.lower().endswith(PHOTOS) and response.url.startswith(origin):
            weights[response.url] = len(gzip.compress(response.body()))

    requests = []
    page.on("request", lambda request: requests.append(request.url))
    page.on("requestfinished", lambda request: weigh(request.response()))
    page.goto(origin + path, wait_until="load")
    shift = page.evaluate(SHIFT)
    page.wait_for_load_state("networkidle")
    context.close()
    assert sum(weights.values()) <= MOST_BYTES, weights
    assert len([url for url in requests if not url.startswith("data:")]) <= MOST_REQUESTS, requests
    assert shift < 0.01
    assert len(weights) >= 2, "the page and its style sheet"
