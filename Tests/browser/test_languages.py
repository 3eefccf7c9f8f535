"""A company in four languages, of which some pages are translated whole, some in part and some not at all."""

import os
from urllib.parse import unquote, urlsplit

import pytest
import yaml
from axe_playwright_python.sync_playwright import Axe

import company
import website
from test_axe import RULES
from test_html import checked

# 320 pixels is what WCAG 1.4.10 asks a page to fit in.
WINDOWS = [(320, "light"), (320, "dark")]

PAGES = [
    "", "roles/", "roles/arrivals/", "roles/detours/", "places/graz/", "teams/", "teams/forecasts/", "stories/",
    "stories/the-first-snow/", "families/", "families/ml-engineer/", "how-we-hire/", "privacy/",
]


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    if company.program() is None:
        reason = "remit is not built here; run: swift build"
        pytest.fail(reason, pytrace=False) if os.environ.get("CI") else pytest.skip(reason)
    return company.build(tmp_path_factory.mktemp("languages"))


@pytest.fixture(scope="module")
def origin(site):
    with website.served(site) as origin:
        yield origin


@pytest.fixture(scope="module", params=WINDOWS, ids=lambda window: f"{window[0]}-{window[1]}")
def tab(request, browser):
    context = website.new_context(browser, *request.param)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def page(browser, origin):
    """A tab for reading what a page says."""
    context = website.new_context(browser, 1280, "light")
    yield context.new_page()
    context.close()


def path(language, page):
    """The address of a page in a language."""
    return f"/{page}" if language == "en" else f"/{language}/{page}"


def there(site, language, page):
    return (site / path(language, page).lstrip("/") / "index.html").is_file()


def test_every_kind_of_page_is_looked_at(site):
    seen = {
        website.document(site / path(language, page).lstrip("/") / "index.html").kind
        for language in company.LANGUAGES
        for page in PAGES
        if there(site, language, page)
    }
    built = {website.document(file).kind for file in site.rglob("*.html") if not website.document(file).is_redirect}
    assert built - seen == {"not-found"}


@pytest.mark.parametrize("language", company.LANGUAGES)
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page or "home")
def test_axe_finds_nothing(tab, site, origin, language, page):
    if not there(site, language, page):
        pytest.skip("this is not translated")
    tab.goto(origin + path(language, page), wait_until="load")
    violations = Axe().run(tab, options={"runOnly": RULES}).response["violations"]
    assert [f"{found['id']}: {[node['target'] for node in found['nodes'][:3]]}" for found in violations] == []
    assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth"), "it is wider than the window"


# Each text of the page that an element says to be in another language than the page, and in which.
PARTS = """() => [...document.querySelectorAll('main [lang]')].map(part =>
  [part.lang, part.tagName === 'IMG' ? part.alt : part.textContent.trim().replace(/\\s+/g, ' ')])"""


@pytest.mark.parametrize("language", company.LANGUAGES)
def test_what_is_translated_whole_says_no_language(page, origin, language):
    page.goto(origin + path(language, "roles/arrivals/"))
    marked = [text for tag, text in page.evaluate(PARTS)]
    role = yaml.safe_load((company.CONTENT / "roles" / "arrivals.yaml").read_text(encoding="utf-8"))
    own = [
        role["title"], role["summary"], role["problem"], role["must-haves"][0]["text"], *role["responsibilities"],
        *role["nice-to-haves"], role["success-measures"][0]["outcome"], role["success-measures"][0]["metric"], "a profile",
    ]
    assert not set(own) & set(marked)
    assert language != "en" or marked == []


def test_a_role_in_part_says_which_of_its_texts_are_english(page, origin):
    page.goto(origin + "/de/roles/detours/")
    parts = page.evaluate(PARTS)
    assert {language for language, _ in parts} == {"en"}
    english = {text for _, text in parts}
    assert {
        "Data Scientist, Detours", "Forty detours a month are planned by feeling. Nobody counts who gives up.",
        "Detours are compared before they begin", "share of detours", "3 weeks", "1 week", "A log.",
        "Has compared two ways of doing a thing.", "Maps.", "A study whose data you cleaned.", "Running the model",
        "Nine years of positions.", "Drivers are not asked", "a monthly round", "All positions on day one.",
        "One detour counted.", "Two monthly salaries.", "A bicycle", "A flat for a month.", "38 a week", "none",
        "Head of Forecasts", "Bring me the number that hurts.", "one analysis",
    } <= english
    german = {
        "Du findest heraus, was eine Umleitung die Fahrgäste kostet.", "Die nächste Frage wählst du selbst.",
        "Zähle, wer aufgibt.", "Vergleiche zwei Umleitungen.", "Vorhersagen", "Freie Fahrt auf allen Linien",
    }
    assert not german & english
    # Names and figures are of no language.
    assert not {"Ada Novak", "Graz", "Python", "DuckDB", "0 %", "80 %"} & english
    assert german & set(page.locator("main").inner_text().split("\n")), "the German texts are there"


def test_no_english_text_stands_unmarked_among_german_ones(page, origin):
    page.goto(origin + "/de/roles/detours/")
    unmarked = page.evaluate(
        """() => {
          const found = []
          const walker = document.createTreeWalker(document.querySelector('article.role'), NodeFilter.SHOW_TEXT)
          while (walker.nextNode()) {
            const text = walker.currentNode.textContent
            const isEnglish = /\\b(the|and|of|you|has|who|are|is|not|for)\\b/i.test(text)
            if (isEnglish && walker.currentNode.parentElement.closest('[lang]').lang === 'de') found.push(text.trim())
          }
          return found
        }"""
    )
    assert unmarked == []


@pytest.mark.parametrize("language, title", [("de", "Data Scientist, Detours"), ("fr", "Data Scientist, Detours")])
def test_a_list_says_the_language_of_a_title_that_links_to_a_translated_page(page, origin, language, title):
    page.goto(origin + path(language, "roles/"))
    link = page.locator(f"main a:has-text('{title}')").first
    assert link.get_attribute("hreflang") is None
    assert link.locator("[lang=en]").inner_text() == title


def test_a_list_says_the_language_of_a_role_that_is_not_translated(page, origin):
    page.goto(origin + "/es/roles/")
    link = page.locator("main a:has-text('Data Scientist, Detours')").first
    assert (link.get_attribute("lang"), link.get_attribute("hreflang")) == ("en", "en")
    outcome = page.locator("main [lang=en]:has-text('Detours are compared before they begin')").last
    assert outcome.inner_text() == "Detours are compared before they begin"


def test_a_story_in_part_says_that_its_text_and_picture_are_english(page, origin):
    page.goto(origin + "/de/stories/the-first-snow/")
    parts = page.evaluate(PARTS)
    assert ["en", "A depot at night"] in parts
    assert any(text.startswith("At six the forecasts were right.") for _, text in parts)
    assert "Der erste Schnee" not in {text for _, text in parts}


@pytest.mark.parametrize("language", company.LANGUAGES)
def test_a_phone_loads_a_small_copy_of_a_photo(browser, origin, language):
    if language == "fr":
        pytest.skip("the story is not translated into French")
    context = website.new_context(browser, 360, "light")
    tab = context.new_page()
    loaded = []
    tab.on("response", lambda response: loaded.append(urlsplit(response.url).path))
    tab.goto(origin + path(language, "stories/the-first-snow/"), wait_until="networkidle")
    photo = tab.locator("figure.picture img")
    width = photo.evaluate("image => image.naturalWidth && image.currentSrc")
    assert "/copies/depot.640w." in width or "/copies/depot.320w." in width
    photos = [name for name in loaded if name.endswith(".png")]
    assert photos and "/assets/depot.png" not in photos
    context.close()


@pytest.mark.skipif(not company.FONT.is_file() and not os.environ.get("CI"), reason="there is no DejaVu Sans here")
@pytest.mark.parametrize("language", company.LANGUAGES)
def test_a_card_is_as_large_as_networks_want_it_and_the_page_names_it(page, site, origin, language):
    page.goto(origin + path(language, "roles/arrivals/"))
    image = page.locator("meta[property='og:image']").get_attribute("content")
    assert image.startswith("https://jobs.tram.example/")
    card = site / unquote(urlsplit(image).path).lstrip("/")
    assert company.png_size(card) == (1200, 630)
    assert card.name != "depot.png"
    sizes = [page.locator(f"meta[property='og:image:{side}']").get_attribute("content") for side in ("width", "height")]
    assert sizes == ["1200", "630"]


def test_cards_differ_from_language_to_language(page, origin):
    if not company.FONT.is_file():
        pytest.skip("there is no DejaVu Sans here")
    cards = set()
    for language in company.LANGUAGES:
        page.goto(origin + path(language, "roles/arrivals/"))
        cards.add(page.locator("meta[property='og:image']").get_attribute("content"))
    assert len(cards) == len(company.LANGUAGES)


def test_every_page_is_valid_html(site):
    assert {str(file): messages for file, messages in checked(site).items() if messages} == {}
