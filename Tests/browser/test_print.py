"""A role on paper: two pages, with the addresses that a reader of paper can't follow."""

import website

ROLE = "/roles/senior-ml-engineer-arrivals/"


def test_a_long_role_takes_two_pages_of_a4(browser, origin):
    page = browser.new_page()
    page.goto(origin + ROLE)
    pdf = page.pdf(format="A4", prefer_css_page_size=True)
    page.close()
    assert pdf.count(b"/Type /Page\n") + pdf.count(b"/Type /Page ") == 2


def test_addresses_are_printed_whole(browser, origin):
    page = browser.new_page()
    page.goto(origin + ROLE)
    page.emulate_media(media="print")
    said = "selector => getComputedStyle(document.querySelector(selector), '::after').content"
    assert page.evaluate(said, "[data-address]") == f'"{website.document(website.file_at(ROLE)).canonical}"'
    apply = page.locator(".part-apply .button")
    assert apply.is_visible() and apply.get_attribute("href") in page.evaluate(said, ".part-apply .button")
    page.close()
