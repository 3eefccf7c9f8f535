"""The list of roles narrows as one chooses, by keyboard too, and is whole without scripts."""

import pytest

import website

LINES = "table.index .line"


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


def test_a_result_can_be_clicked_while_the_field_has_the_focus(roles):
    roles.fill("#filter-q", "hamburg")
    roles.wait_for_url("**/roles/?q=hamburg")
    link = roles.locator(LINES + ":visible a").first
    target = link.evaluate("link => link.href")
    link.click()
    roles.wait_for_url(target)


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
