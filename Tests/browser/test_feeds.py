"""The files beside the pages, as the programs read them for which they are."""

import json
import re
from datetime import date, datetime
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest

import website

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"


def files(pattern):
    return sorted(website.SITE.rglob(pattern))


def name(file):
    return "/" + file.relative_to(website.SITE).as_posix()


def tree(file):
    return ElementTree.parse(file).getroot()


def only(element, tag):
    found = element.findall(tag)
    assert len(found) == 1, f"{len(found)} times {tag}"
    return found[0]


def leads_to_a_file(address):
    base = website.site_base()
    assert address.startswith(base), address
    path = urlsplit("/" + address[len(base) :].lstrip("/")).path
    assert website.file_at(path), address


def time(text):
    """A time of RFC 3339, with its distance from UTC."""
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)", text), text
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


@pytest.mark.parametrize("file", files("*.xml"), ids=name)
def test_xml_is_well_formed(file):
    assert tree(file) is not None


@pytest.mark.parametrize("file", files("feed.xml"), ids=name)
def test_atom_feed_has_what_rfc_4287_requires(file):
    feed = tree(file)
    assert feed.tag == ATOM + "feed"
    assert only(feed, ATOM + "title").text
    leads_to_a_file(only(feed, ATOM + "id").text)
    updated = time(only(feed, ATOM + "updated").text)
    assert feed.find(f"{ATOM}author/{ATOM}name").text
    links = {link.get("rel"): link.get("href") for link in feed.findall(ATOM + "link")}
    assert set(links) == {"self", "alternate"}
    assert links["self"] == only(feed, ATOM + "id").text
    assert website.file_at("/" + name(file).lstrip("/")) == file
    for link in links.values():
        leads_to_a_file(link)
    ids = []
    for entry in feed.findall(ATOM + "entry"):
        ids.append(only(entry, ATOM + "id").text)
        assert only(entry, ATOM + "title").text
        assert time(only(entry, ATOM + "updated").text) <= updated
        leads_to_a_file(only(entry, ATOM + "link").get("href"))
        content = only(entry, ATOM + "content")
        assert content.get("type") == "html" and content.text.startswith("<")
        for link in re.findall(r'(?:href|src)="([^"]*)"', content.text):
            assert urlsplit(link).scheme, f"{link} begins nowhere"
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("file", files("feed.json"), ids=name)
def test_json_feed_has_what_version_1_1_requires(file):
    feed = json.loads(file.read_bytes())
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["title"]
    leads_to_a_file(feed["feed_url"])
    leads_to_a_file(feed["home_page_url"])
    for item in feed["items"]:
        assert isinstance(item["id"], str) and item["id"]
        assert item["content_html"]
        leads_to_a_file(item["url"])
        for key in ("date_published", "date_modified"):
            if key in item:
                time(item[key])
        facts = item["_jobposting"]
        assert facts["title"] == item["title"]
        assert facts["family"]["id"]
    assert len({item["id"] for item in feed["items"]}) == len(feed["items"])


def test_both_feeds_tell_of_the_same_roles():
    for file in files("feed.json"):
        atom = tree(file.with_name("feed.xml"))
        ids = [entry.find(ATOM + "id").text for entry in atom.findall(ATOM + "entry")]
        assert ids == [item["id"] for item in json.loads(file.read_bytes())["items"]], file


@pytest.mark.parametrize("file", files("roles.json"), ids=name)
def test_roles_have_facts_and_success_measures(file):
    roles = json.loads(file.read_bytes())
    assert roles["version"] == 1
    assert roles["roles"]
    for role in roles["roles"]:
        leads_to_a_file(role["url"])
        assert role["success-measures"]
        assert all(measure["within"] and measure["outcome"] for measure in role["success-measures"])


@pytest.mark.parametrize("file", files("indeed.xml"), ids=name)
def test_indeed_list_has_its_required_fields(file):
    jobs = tree(file).findall("job")
    assert jobs
    for job in jobs:
        for tag in ("title", "referencenumber", "requisitionid", "company", "country", "description"):
            assert only(job, tag).text
        time(only(job, "date").text)
        leads_to_a_file(only(job, "url").text)
        assert not re.search(r"&(?:quot|apos|#39|nbsp);", only(job, "description").text)
    numbers = [job.findtext("referencenumber") for job in jobs]
    assert len(numbers) == len(set(numbers))


@pytest.mark.parametrize("file", files("linkedin.xml"), ids=name)
def test_linkedin_list_has_its_required_fields(file):
    source = tree(file)
    jobs = source.findall("job")
    assert int(only(source, "expectedJobCount").text) == len(jobs) > 0
    for job in jobs:
        for tag in ("company", "title", "location"):
            assert only(job, tag).text
        assert len(only(job, "partnerJobId").text) <= 40
        assert 100 <= len(only(job, "description").text) <= 25_000
        assert urlsplit(only(job, "applyUrl").text).scheme == "https"
        assert "@" in only(job, "posterEmail").text
    numbers = [job.findtext("partnerJobId") for job in jobs]
    assert len(numbers) == len(set(numbers))


def test_sitemap_lists_the_pages_that_may_be_found():
    urls = tree(website.SITE / "sitemap.xml").findall(SITEMAP + "url")
    listed = [only(url, SITEMAP + "loc").text for url in urls]
    base = website.site_base()
    found = {
        base + website.address(file).lstrip("/")
        for file in website.all_files()
        if '<meta name="robots" content="noindex">' not in file.read_text(encoding="utf-8")
    }
    assert sorted(listed) == sorted(found)
    for url in urls:
        for day in url.findall(SITEMAP + "lastmod"):
            date.fromisoformat(day.text)
        alternates = [link.get("href") for link in url.findall(XHTML + "link")]
        assert not alternates or only(url, SITEMAP + "loc").text in alternates
        assert set(alternates) <= set(listed)


def test_robots_names_the_sitemap():
    lines = (website.SITE / "robots.txt").read_text(encoding="utf-8").splitlines()
    assert f"Sitemap: {website.site_base()}sitemap.xml" in lines
    assert not any(line.startswith("Disallow: /") for line in lines)


def test_pages_work_under_the_policy_of_the_headers(browser, origin):
    """Each kind of page, opened with the headers that a host sends: nothing is refused."""
    lines = (website.SITE / "_headers").read_text(encoding="utf-8").splitlines()
    headers = dict(line.strip().split(": ", 1) for line in lines if ": " in line and "Cache" not in line)
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    context = website.new_context(browser, 1280, "light")
    page = context.new_page()
    refused = []
    page.on(
        "console",
        lambda message: refused.append(message.text) if "Security Policy" in message.text else None,
    )

    def answer(route):
        response = route.fetch()
        route.fulfill(response=response, headers={**response.headers, **headers})

    page.route("**/*", answer)
    seen = set()
    for path in website.pages():
        kind = path.count("/"), path.split("/")[1] if path.count("/") > 1 else path
        if kind not in seen:
            seen.add(kind)
            page.goto(origin + path, wait_until="load")
    # A picture may still be on its way, and would fail when the page is gone.
    page.unroute_all(behavior="wait")
    context.close()
    assert refused == []
