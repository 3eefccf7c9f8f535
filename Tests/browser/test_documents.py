"""Every HTML file of the site, as it was written: what no browser is needed for."""

from collections import Counter

import pytest

import website


@pytest.mark.parametrize("file", website.all_files(), ids=website.address)
def test_links_within_the_site_lead_somewhere(file):
    assert website.broken_links(file, website.site_base()) == []


@pytest.fixture(params=website.pages())
def page(request):
    return website.document(website.file_at(request.param))


def test_page_names_its_language(page):
    assert page.lang


def test_page_has_one_main_heading(page):
    assert len(page.headings) == 1, page.headings


def test_ids_are_unique(page):
    assert [name for name, count in Counter(page.ids).items() if count > 1] == []


def test_images_have_a_text_alternative(page):
    assert [image for image in page.images if "alt" not in image] == []


def test_first_link_skips_to_the_content(page):
    first = page.anchors[0] if page.anchors else ""
    assert first.startswith("#") and first[1:] in page.ids, f"the first link is {first!r}"
