"""`remit serve` beside an editor: a page shows what was saved, keeps its place, and says what is wrong."""

import re
import shutil
import subprocess
import time
from contextlib import contextmanager

import pytest
import website
from axe_playwright_python.sync_playwright import Axe
from company import program

ROLE = "content/roles/ml-engineer-inland.yaml"
PAGE = "roles/ml-engineer-inland/"
STYLES = "themes/quay/assets/site.css"

pytestmark = pytest.mark.skipif(program() is None, reason="there is no remit; run: swift build")


@contextmanager
def serving(folder, *flags):
    """Serves the content of a folder; gives the address of the home page."""
    server = subprocess.Popen(
        [program(), "serve", "--port", "0", "--color", "never", *flags], cwd=folder, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    try:
        for line in server.stderr:
            if found := re.search(r"http://127\.0\.0\.1:\d+/", line):
                yield found[0]
                break
        else:
            pytest.fail("it ended before it served anything")
    finally:
        server.terminate()
        # Pages that are open hold nothing up.
        server.wait(timeout=2)
        server.stdout.close()
        server.stderr.close()


@pytest.fixture
def company(tmp_path):
    """A copy of the demonstration company that may be changed."""
    shutil.copytree(website.ROOT / "content", tmp_path / "content")
    shutil.copytree(website.ROOT / "themes" / "default" / "assets", tmp_path / "themes" / "quay" / "assets")
    return tmp_path


@contextmanager
def reading(browser, width, scheme):
    """A page of the browser; nothing may go wrong on it."""
    context = website.new_context(browser, width, scheme)
    page = context.new_page()
    page.problems = []
    page.on("console", lambda message: page.problems.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: page.problems.append(str(error)))
    # Counts in the tab itself, which is there before any event of it.
    page.add_init_script("sessionStorage.loads = Number(sessionStorage.loads ?? 0) + 1")
    yield page
    assert page.problems == []
    context.close()


@pytest.fixture
def reader(browser):
    with reading(browser, 1280, "light") as page:
        yield page


@pytest.fixture
def any_reader(browser, width, scheme):
    with reading(browser, width, scheme) as page:
        yield page


def edit(file, old, new):
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def until(holds):
    """Waits until something holds; pages forbid what the browser's own waiting would evaluate."""
    end = time.monotonic() + 20
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.02)


def axe_findings(page):
    """What axe finds against WCAG 2.2 AA in what the preview adds."""
    rules = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
    before = list(page.problems)
    violations = Axe().run(page, context="remit-preview", options=rules).response["violations"]
    # It puts a style into the page, which the page's policy forbids.
    page.problems[:] = [text for text in page.problems if text in before or "inline style" not in text]
    return [f"{found['id']}: {[node['target'] for node in found['nodes']]}" for found in violations]


def panel(page):
    return page.locator("remit-preview .panel")


def test_a_saved_text_is_shown_where_the_reader_was(company, reader):
    with serving(company) as address:
        reader.goto(address + PAGE)
        reader.evaluate("scrollTo(0, 700)")
        edit(company / ROLE, "One in nine waits", "One in eleven waits")
        reader.get_by_text("One in eleven waits").wait_for()
        reader.wait_for_load_state("load")
        until(lambda: abs(reader.evaluate("scrollY") - 700) <= 2)
        assert reader.url == address + PAGE
        assert reader.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_another_page_is_left_alone(company, reader):
    with serving(company) as address:
        reader.goto(address + "stories/")
        panel(reader).get_by_role("button").wait_for()
        edit(company / ROLE, "One in nine waits", "One in eleven waits")
        edit(company / "content/stories/twenty-four-minutes.md", "title: ", "title: At last, ")
        reader.get_by_text("At last, ").first.wait_for()
        assert reader.evaluate("sessionStorage.loads") == "2"


def test_findings_stand_in_a_panel_that_keeps_its_state(company, any_reader):
    with serving(company) as address:
        any_reader.goto(address + PAGE)
        button = panel(any_reader).get_by_role("button")
        button.get_by_text("No findings").wait_for()
        assert button.get_attribute("aria-expanded") == "false"
        edit(company / ROLE, "One in nine waits", "A rockstar with 3 <b waits")
        button.get_by_text("1 warning").wait_for()
        button.focus()
        any_reader.keyboard.press("Enter")
        finding = panel(any_reader).get_by_role("listitem")
        finding.wait_for()
        assert "null" not in panel(any_reader).inner_text()
        text = finding.inner_text()
        assert axe_findings(any_reader) == []
        assert "rockstar" in text and "vague/hype-title" in text and f"{ROLE}:20:" in text
        any_reader.reload()
        panel(any_reader).get_by_role("listitem").wait_for()
        assert button.get_attribute("aria-expanded") == "true"
        if any_reader.viewport_size["width"] < 768:
            top = any_reader.evaluate("document.body.getBoundingClientRect().top")
            assert panel(any_reader).bounding_box()["height"] <= top + 1
        button.focus()
        any_reader.keyboard.press("Escape")
        assert button.get_attribute("aria-expanded") == "false"
        assert any_reader.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_an_error_is_shown_until_it_is_mended(company, any_reader):
    with serving(company) as address:
        any_reader.goto(address + PAGE)
        panel(any_reader).get_by_role("button").wait_for()
        edit(company / ROLE, "title: ML Engineer", "title: [ML Engineer")
        dialog = any_reader.get_by_role("dialog")
        dialog.wait_for()
        text = dialog.inner_text()
        assert "The site can't be built: 1 error" in text
        assert axe_findings(any_reader) == []
        assert f"{ROLE}:3:8" in text
        assert "3 | title: [ML Engineer" in text and "^" in text and "help: write `]`" in text
        assert any_reader.evaluate("document.querySelector('h1').innerText").startswith("ML Engineer")
        assert any_reader.evaluate("document.documentElement.scrollWidth <= innerWidth")
        edit(company / ROLE, "title: [ML Engineer, Haulier", "title: ML Engineer, Haulage")
        dialog.wait_for(state="hidden")
        any_reader.get_by_role("heading", name="ML Engineer, Haulage", level=1).wait_for()


def test_a_page_that_a_rule_stops_is_taken_back(company, reader):
    with serving(company) as address:
        reader.goto(address + PAGE)
        panel(reader).get_by_role("button").wait_for()
        example = "You make recommendations answer within 150 ms, and keep them as good as they are."
        text = (company / ROLE).read_text(encoding="utf-8")
        (company / ROLE).write_text(
            re.sub(r"^summary: .*\n( .*\n)*", f"summary: {example}\n", text, flags=re.MULTILINE), encoding="utf-8")
        dialog = reader.get_by_role("dialog")
        dialog.get_by_text("content/unwritten").wait_for()
        until(lambda: "tell 340 hauliers" in reader.locator("main").inner_text())


def test_what_is_stored_and_is_no_finding_does_no_harm(company, reader):
    with serving(company) as address:
        reader.goto(address + PAGE)
        panel(reader).get_by_text("No findings").wait_for()
        for text in ["{", "null", "7", "{}"]:
            reader.evaluate(
                "(text) => ['findings', 'scroll'].forEach((name) => { sessionStorage[`remit-${name} ${location.pathname}`] = text })",
                text)
            reader.reload()
            panel(reader).get_by_text("No findings").wait_for()


def test_what_was_broken_from_the_start_comes_once_it_is_mended(company, browser):
    edit(company / ROLE, "title: ML Engineer", "title: [<b>ML Engineer")
    page = browser.new_page()
    with serving(company) as address:
        assert page.goto(address + PAGE).status == 503
        page.get_by_role("dialog").wait_for()
        assert "<b>ML Engineer" in page.get_by_role("dialog").inner_text()
        edit(company / ROLE, "title: [<b>ML Engineer", "title: ML Engineer")
        page.get_by_role("heading", name="ML Engineer", level=1).wait_for()
    page.close()


def test_a_style_sheet_is_changed_without_loading_the_page(company, reader):
    with (company / STYLES).open("a", encoding="utf-8") as styles:
        styles.write("\nh1 { letter-spacing: 3px; }\n")
    with serving(company, "--theme", "quay") as address:
        reader.goto(address + PAGE)
        panel(reader).get_by_role("button").wait_for()
        edit(company / STYLES, "letter-spacing: 3px", "letter-spacing: 7px")
        until(lambda: reader.evaluate("getComputedStyle(document.querySelector('h1')).letterSpacing") == "7px")
        assert reader.evaluate("sessionStorage.loads") == "1"


def test_nothing_is_written_into_the_site(company, reader):
    with serving(company) as address:
        reader.goto(address + PAGE)
        panel(reader).get_by_role("button").wait_for()
    assert sorted(file.name for file in company.iterdir()) == [".remit", "content", "themes"]
    subprocess.run([program(), "build", "--quiet"], cwd=company, check=True, capture_output=True)
    assert "remit/preview" not in (company / "site" / PAGE / "index.html").read_text(encoding="utf-8")
