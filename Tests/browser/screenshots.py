"""Takes a picture of every page of the site, at each width, light and dark.

    Scripts/browser-tests once, so that .venv is there; then
    .venv/bin/python Tests/browser/screenshots.py FOLDER [ADDRESS…]

An address is that of a page, such as /roles/; without one, all pages are taken.
"""

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

import website


def main(arguments):
    if not arguments:
        sys.exit(__doc__.strip())
    folder, *wanted = arguments
    Path(folder).mkdir(parents=True, exist_ok=True)
    with website.served() as origin, sync_playwright() as playwright:
        browser = website.launch(playwright)
        for width in website.WIDTHS:
            for scheme in website.SCHEMES:
                context = website.new_context(browser, width, scheme)
                tab = context.new_page()
                for path in wanted or website.pages():
                    tab.goto(origin + path, wait_until="load")
                    name = path.strip("/").replace("/", "_") or "home"
                    tab.screenshot(path=f"{folder}/{name}-{width}-{scheme}.png", full_page=True)
                context.close()
        browser.close()


main(sys.argv[1:])
