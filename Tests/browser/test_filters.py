"""The list of roles narrows as one chooses, by keyboard too, and is whole without scripts."""

import subprocess

import pytest

import website

LINES = "table.index .line"
MORE = ".more button"


@pytest.fixture
def roles(browser, origin):
    context = website.new_context(browser, 1280, "light")
    page = context.new_page()
    page.goto(origin + "/roles/")
    yield page
    context.close()


def shown(page):
    return page.locator(LINES + ":visible").count()


def test_choosing_narrows_the_list_and_stands_in_the_address(roles):
    everything = shown(roles)
    roles.select_option("#filter-family", "ml-engineer")
    roles.wait_for_url("**/roles/?family=ml-engineer")
    assert 0 < shown(roles) < everything
    assert roles.locator("output").inner_text() == f"{shown(roles)} of {everything} roles"
    assert all(line.get_attribute("data-family") == "ml-engineer" for line in roles.locator(LINES + ":visible").all())
    roles.reload()
    assert roles.input_value("#filter-family") == "ml-engineer"
    assert 0 < shown(roles) < everything
    roles.click("button[type=reset]")
    roles.wait_for_url("**/roles/")
    assert shown(roles) == everything


def test_it_works_by_keyboard(roles):
    everything = shown(roles)
    roles.focus("#filter-q")
    roles.keyboard.type("hamburg")
    roles.wait_for_url("**/roles/?q=hamburg")
    assert 0 < shown(roles) < everything
    roles.keyboard.press("Tab")
    assert roles.evaluate("document.activeElement.id") == "filter-family"
    roles.keyboard.press("End")
    roles.wait_for_function("location.search.includes('family=')")
    assert roles.locator("output").inner_text() != ""


def test_showing_all_keeps_the_order_and_leaves_the_focus_in_the_search(roles):
    everything = shown(roles)
    clear = roles.locator("button[type=reset]")
    roles.select_option("#filter-sort", "pay")
    roles.wait_for_url("**/roles/?sort=pay")
    assert not clear.is_visible(), "an order leaves nothing out"
    roles.select_option("#filter-family", "ml-engineer")
    roles.wait_for_url("**/roles/?family=ml-engineer&sort=pay")
    clear.focus()
    roles.keyboard.press("Enter")
    roles.wait_for_url("**/roles/?sort=pay")
    assert roles.evaluate("document.activeElement.id") == "filter-q"
    assert roles.locator("output").inner_text() == f"{everything} of {everything} roles"
    assert not clear.is_visible() and shown(roles) == everything


@pytest.mark.parametrize(
    "words, name, value",
    [
        ("machine learning engineer", "family", "ml-engineer"), ("Data Science", "family", "data-scientist"),
        ("part time", "type", "part-time"), ("full-time", "type", "full-time"), ("senior", "level", "senior"),
        ("hybrid", "workplace", "hybrid"),
    ],
)
def test_the_search_finds_what_the_filters_find(roles, words, name, value):
    roles.fill("#filter-q", words)
    roles.wait_for_url("**/roles/?q=*")
    found = roles.locator(LINES + ":visible").evaluate_all(f"rows => rows.map(row => row.dataset.{name})")
    chosen = roles.locator(f"{LINES}[data-{name}~='{value}']").count()
    assert len([values for values in found if value in values.split()]) == chosen > 0


def test_roles_with_several_ranges_stand_in_the_order_of_their_pay(roles):
    roles.select_option("#filter-sort", "pay")
    roles.wait_for_url("**/roles/?sort=pay")
    rows = roles.locator(LINES + ":visible")
    others = rows.filter(has_text="by country")
    assert others.count() > 0 and all(row.get_attribute("data-pay") for row in others.all())


def test_a_result_can_be_clicked_while_the_field_has_the_focus(roles):
    roles.fill("#filter-q", "hamburg")
    roles.wait_for_url("**/roles/?q=hamburg")
    link = roles.locator(LINES + ":visible a").first
    target = link.evaluate("link => link.href")
    link.click()
    roles.wait_for_url(target)


def counts(page, name):
    """What the choices of a field say that they would leave."""
    options = page.locator(f"#filter-{name} option[value]:not([value=''])").all()
    return {o.get_attribute("value"): int(o.inner_text().rsplit("(", 1)[1].rstrip(")")) for o in options}


def test_counts_follow_the_choices_in_the_other_fields(roles):
    families, places = counts(roles, "family"), counts(roles, "place")
    roles.select_option("#filter-family", "ml-engineer")
    roles.wait_for_url("**/roles/?family=ml-engineer")
    # Its own field still says what each choice would leave; the others say what is left beside it.
    assert counts(roles, "family") == families
    narrowed = counts(roles, "place")
    assert narrowed != places and all(narrowed[place] <= places[place] for place in places)
    for place, count in narrowed.items():
        roles.select_option("#filter-place", place)
        roles.wait_for_url(f"**/roles/?family=ml-engineer&place={place}")
        assert shown(roles) == count
    roles.click("button[type=reset]")
    roles.wait_for_url("**/roles/")
    assert (counts(roles, "family"), counts(roles, "place")) == (families, places)


@pytest.mark.parametrize("order", ["posted", "pay"])
def test_roles_can_be_put_in_order_by_keyboard(roles, order):
    def lines():
        return roles.locator(LINES + ":visible").evaluate_all("rows => rows.map(row => row.querySelector('a').href)")

    before = lines()
    roles.focus("#filter-sort")
    for _ in range(["posted", "pay"].index(order) + 1):
        roles.keyboard.press("ArrowDown")
    roles.wait_for_url(f"**/roles/?sort={order}")
    values = roles.locator(LINES + ":visible").evaluate_all(f"rows => rows.map(row => Number(row.dataset.{order} || 0))")
    assert values == sorted(values, reverse=True) and values[0] > values[-1]
    assert sorted(lines()) == sorted(before)
    assert not roles.locator(".index-group").first.is_visible()
    roles.reload()
    assert lines() != before
    roles.select_option("#filter-sort", "")
    roles.wait_for_url("**/roles/")
    assert lines() == before and roles.locator(".index-group").first.is_visible()


@pytest.fixture(scope="module")
def long_folder(tmp_path_factory):
    """A built site whose list of roles has pages."""
    folder = tmp_path_factory.mktemp("long")
    content = folder / "content"
    (content / "roles").mkdir(parents=True)
    (content / "site.yaml").write_text("format: 1\nbase-url: https://careers.example.org\n", encoding="utf-8")
    (content / "company.yaml").write_text("name: Example\nurl: https://example.org\n", encoding="utf-8")
    for number in range(230):
        family = "ml-engineer" if number % 2 else "data-scientist"
        (content / "roles" / f"r{number}.yaml").write_text(
            f"title: Role {number}\nfamily: {family}\nlevel: {'junior' if number % 3 else 'senior'}\n"
            f"posted: 2026-0{number % 8 + 1}-01\nsummary: It says when the bus comes.\n"
            f"location: {{workplace: hybrid, places: [{{city: {'Zürich' if number % 10 == 0 else 'Bern'}, country: CH}}]}}\n"
            "responsibilities: []\nmust-haves: []\nnice-to-haves: []\nsuccess-measures: []\n"
            f"apply: {{url: 'https://jobs.example/{number}'}}\n",
            encoding="utf-8",
        )
    built = [website.ROOT / ".build" / kind / "remit" for kind in ("debug", "release")]
    remit = next((path for path in built if path.exists()), None)
    if remit is None:
        pytest.skip("remit was not built")
    subprocess.run([remit, "build", "--as-of", "2026-10-01", "--fail-on", "never", "-q"], cwd=folder, check=True)
    return folder / "site"


@pytest.fixture(scope="module")
def long_list(long_folder):
    """That site, served."""
    with website.served(long_folder) as origin:
        yield origin


def show_all(page, count):
    """Shows more and more of what was found, until all of it is there."""
    for number in range(50, count + 25, 25):
        page.click(MORE)
        page.locator(LINES).nth(min(number, count) - 1).wait_for()
    assert shown(page) == count and not page.locator(MORE).is_visible()


def test_a_list_of_several_pages_is_filtered_and_sorted_as_one(browser, long_list):
    context = website.new_context(browser, 1280, "light")
    page = context.new_page()
    page.goto(long_list + "/families/ml-engineer/")
    page.click("text=All 115 roles of this family")
    page.get_by_text("115 of 230 roles").wait_for()
    assert shown(page) == 25
    show_all(page, 115)
    levels = counts(page, "level")
    assert sum(levels.values()) == 115
    page.select_option("#filter-sort", "posted")
    page.wait_for_url("**/?family=ml-engineer&sort=posted")
    page.locator(".index-group").first.wait_for(state="detached")
    show_all(page, 115)
    days = page.locator(LINES + ":visible").evaluate_all("rows => rows.map(row => Number(row.dataset.posted))")
    assert len(days) == 115 and days == sorted(days, reverse=True)
    page.click("button[type=reset]")
    page.get_by_text("230 of 230 roles").wait_for()
    assert shown(page) == 25 and page.url.endswith("/?sort=posted")
    page.select_option("#filter-sort", "")
    page.locator(".pager").wait_for()
    assert not page.locator(MORE).is_visible()
    context.close()


@pytest.fixture
def long_page(browser, long_list):
    """The first page of that list, with what it asks for as `requests`."""
    context = website.new_context(browser, 1280, "light")
    page = context.new_page()
    page.goto(long_list + "/roles/")
    page.requests = []
    page.on("response", lambda response: page.requests.append(response))
    yield page
    context.close()


def titles(page):
    return page.locator(LINES + ":visible th a").all_inner_texts()


@pytest.mark.parametrize(
    "words, found", [("zurich", 23), ("ZÜRI", 23), ("Zu\u0308r", 23), ("bern hybrid", 207), ("role 77", 1), ("data-sci", 115), ("", 230)]
)
def test_a_search_of_a_long_list_finds_how_words_begin_whatever_their_marks(long_page, words, found):
    long_page.fill("#filter-q", "x-none")
    long_page.get_by_text("No role fits").wait_for()
    long_page.fill("#filter-q", words)
    long_page.get_by_text(f"{found} of 230 roles").wait_for()
    assert shown(long_page) == (100 if words == "" else min(found, 25))
    assert long_page.locator(MORE).is_visible() == (words != "" and found > 25)
    assert titles(long_page) == ["Role 77"] if found == 1 else True


def test_choices_in_a_long_list_narrow_each_other_and_count_what_is_left(long_page):
    whole = counts(long_page, "place")
    assert whole == {"bern": 207, "zuerich": 23}
    long_page.select_option("#filter-place", "zuerich")
    long_page.get_by_text("23 of 230 roles").wait_for()
    assert counts(long_page, "place") == whole and counts(long_page, "family") == {"ml-engineer": 0, "data-scientist": 23}
    assert counts(long_page, "level") == {"junior": 15, "senior": 8}
    long_page.select_option("#filter-level", "senior")
    long_page.get_by_text("8 of 230 roles").wait_for()
    assert shown(long_page) == 8 and long_page.locator("tbody .index-group:visible").all_inner_texts() != []
    long_page.reload()
    long_page.get_by_text("8 of 230 roles").wait_for()
    assert long_page.url.endswith("/roles/?place=zuerich&level=senior") and shown(long_page) == 8
    long_page.click("button[type=reset]")
    long_page.get_by_text("230 of 230 roles").wait_for()
    assert counts(long_page, "place") == whole and shown(long_page) == 100 and long_page.locator(".pager").is_visible()


def test_a_long_list_is_narrowed_without_reading_all_of_it(long_page):
    long_page.fill("#filter-q", "zurich")
    long_page.get_by_text("23 of 230 roles").wait_for()
    names = [response.url.rsplit("/", 1)[-1].split("?")[0] for response in long_page.requests]
    assert sorted(name for name in names if not name.startswith("rows-")) == ["facets-0.json", "index.json", "words-0.json"]
    others = [response for response, name in zip(long_page.requests, names) if not name.startswith("rows-")]
    assert sum(len(response.body()) for response in others) < 10_000
    assert len(set(names)) == len(names) <= 3 + 12
    long_page.requests.clear()
    long_page.select_option("#filter-level", "senior")
    long_page.get_by_text("8 of 230 roles").wait_for()
    assert long_page.requests == []


def test_more_of_a_long_list_is_shown_by_keyboard(long_page):
    long_page.select_option("#filter-family", "ml-engineer")
    long_page.get_by_text("115 of 230 roles").wait_for()
    before = titles(long_page)
    long_page.focus(MORE)
    long_page.keyboard.press("Enter")
    long_page.locator(LINES).nth(49).wait_for()
    assert titles(long_page)[:25] == before and len(set(titles(long_page))) == 50
    assert long_page.evaluate("document.activeElement.textContent") == titles(long_page)[25]
    link = long_page.evaluate("document.activeElement.href")
    long_page.keyboard.press("Enter")
    long_page.wait_for_url(link)
    assert long_page.locator("h1").inner_text().startswith("Role ")


def test_a_result_of_a_long_list_can_be_clicked_while_the_field_has_the_focus(long_page):
    long_page.fill("#filter-q", "zurich")
    long_page.get_by_text("23 of 230 roles").wait_for()
    link = long_page.locator(LINES + ":visible a").nth(20)
    target = link.evaluate("link => link.href")
    link.click()
    long_page.wait_for_url(target)


@pytest.mark.parametrize("missing", ["index.json", "facets-0.json", "words-0.json", "rows-"])
def test_a_long_list_says_what_could_not_be_read_and_tries_again(long_page, missing):
    pattern = f"**/roles/search/{missing}*"
    long_page.route(pattern, lambda route: route.abort())
    long_page.fill("#filter-q", "zurich")
    long_page.get_by_text("Not all roles could be read").wait_for()
    assert shown(long_page) == 100, "what could not be read is not taken for what is not there"
    long_page.unroute(pattern)
    long_page.select_option("#filter-level", "senior")
    long_page.get_by_text("8 of 230 roles").wait_for()
    assert shown(long_page) == 8


def test_the_last_of_several_searches_is_shown(long_page):
    # The first search waits for a word while the second one is done.
    held = []
    long_page.route("**/words-0.json*", lambda route: held.append(route))
    long_page.fill("#filter-q", "zurich")
    long_page.get_by_text("Looking at all roles").wait_for()
    long_page.fill("#filter-q", "")
    long_page.select_option("#filter-level", "senior")
    long_page.get_by_text("77 of 230 roles").wait_for()
    before = titles(long_page)
    held[0].continue_()
    long_page.wait_for_timeout(300)
    assert titles(long_page) == before and long_page.locator("output").inner_text() == "77 of 230 roles"


def test_a_long_list_in_a_folder_of_a_host_leads_to_its_roles(browser, long_folder):
    with website.served(long_folder.parent) as origin:
        context = website.new_context(browser, 360, "dark")
        page = context.new_page()
        page.goto(f"{origin}/{long_folder.name}/roles/page/2/?q=role+77")
        page.get_by_text("1 of 230 roles").wait_for()
        page.click(LINES + " a")
        page.wait_for_url(f"{origin}/{long_folder.name}/roles/r77/")
        context.close()


def test_without_scripts_a_family_leads_to_the_page_of_the_list_where_it_begins(browser, long_list):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(long_list + "/families/ml-engineer/")
    page.click("text=All 115 roles of this family")
    assert page.locator("#ml-engineer .line").count() > 0
    context.close()


def test_what_fits_nothing_is_said(roles):
    roles.fill("#filter-q", "zeppelin")
    roles.wait_for_url("**/roles/?q=zeppelin")
    assert shown(roles) == 0
    assert "No role fits" in roles.locator("output").inner_text()
    assert roles.locator("output").evaluate("output => output.matches('output, [role=status]')")


def test_without_scripts_all_roles_are_there_and_no_filter(browser, origin):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(origin + "/roles/")
    assert page.locator(LINES).count() > 0
    assert shown(page) == page.locator(LINES).count()
    assert not page.locator("form.filters").is_visible()
    assert page.locator(".facets a").count() > 3
    context.close()


def test_the_script_is_small():
    assert sum(file.stat().st_size for file in website.SITE.rglob("*.js")) < 5 * 1024


def test_the_script_for_long_lists_is_small_and_only_there(long_folder):
    sizes = {file.name.split(".")[0]: file.stat().st_size for file in long_folder.rglob("*.js")}
    assert sizes.keys() == {"roles", "roles-search"} and sizes["roles-search"] < 6 * 1024
    assert not list(website.SITE.rglob("roles-search*"))
