"""Whose article it is."""

import pytest
from hypothesis import given, strategies as st

from newsparse import parse
from newsparse.article import Publisher
from newsparse.draft import Draft
from newsparse.extractor import Extractor, Generic
from newsparse.generic.publisher.publisher import publisher
from newsparse.generic.publisher.site import is_like_host, main_label, registrable, site_keys
from newsparse.page import Page

PROSE = "<h1>Mayor opens the new bridge</h1>" + "<p>The council of Sampleton opened the new bridge on Monday.</p>" * 4
LD = """<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Mayor opens the new bridge",
"publisher": {"@type": "Organization", "name": "The Daily Sample", "url": "https://www.dailysample.org",
"logo": {"@type": "ImageObject", "url": "/logo.png"}}}</script>"""


def read(head: str, url: str | None = "https://www.dailysample.org/city/1") -> Publisher | None:
    return parse(f"<html><head>{head}</head><body>{PROSE}</body></html>", url).publisher


def test_all_that_jsonld_says() -> None:
    assert read(LD + '<meta property="og:site_name" content="dailysample">') == Publisher(
        name="The Daily Sample", domain="dailysample.org", url="https://www.dailysample.org",
        logo="https://www.dailysample.org/logo.png",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ('<meta property="og:site_name" content="Daily Sample">', "Daily Sample"),
        ('<meta property="og:site_name" content="News that matters - Daily Sample">', "Daily Sample"),
        ('<meta name="application-name" content="Daily Sample &amp;amp; Post">', "Daily Sample & Post"),
        ("<title>Mayor opens the new bridge | Daily Sample</title>", "Daily Sample"),
        ('<meta property="og:site_name" content="dailysample.org"><title>A | Daily Sample</title>', "Daily Sample"),
        ('<meta name="twitter:site" content="@dailysample">', "dailysample"),
        ('<meta property="og:site_name" content="https://www.dailysample.org/">', "dailysample.org"),
        ('<meta property="og:site_name" content="U.S."><title>Mayor | Daily Sample</title>', "Daily Sample"),
        ("", "dailysample.org"),
    ],
)
def test_names(head: str, name: str) -> None:
    found = read(head)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    ("shown", "name"),
    [
        ("<img src='/l.png' alt='صحيفة الوادي'>", "صحيفة الوادي"), ("<p>جميع الحقوق محفوظة © صحيفة الوادي 2031</p>", "صحيفة الوادي"),
        ("<p>كتبت صحيفة الوادي عن الجسر يوم الاثنين.</p>", "dailysample.org"), ("", "dailysample.org"),
    ],
)
def test_a_name_in_the_title_that_the_head_or_the_foot_of_the_page_shows(shown: str, name: str) -> None:
    page = Page.read(f"<html lang='ar'><head><title>الجسر القديم يفتح من جديد | صحيفة الوادي</title></head><body>{shown}{PROSE}</body></html>", "https://www.dailysample.org/news/1", max_bytes=10**6)
    reading = publisher(page, Draft(Extractor()))
    assert reading is not None and reading.value.name == name


def test_the_extractors_name_wins() -> None:
    class DailySample(Extractor):
        name = "표본일보"
        hosts = ("dailysample.org",)

    page = Page.read(f"<html><head>{LD}</head>{PROSE}", "https://dailysample.org/1", max_bytes=10**6)
    reading = publisher(page, Draft(DailySample()))
    assert reading is not None
    assert reading.value.name == "표본일보"
    assert reading.value.domain == "dailysample.org"


def test_nothing_known_is_nothing() -> None:
    assert read("", None) is None


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("www.sample.co.kr", "sample.co.kr"), ("news.sample.co.kr", "sample.co.kr"), ("m.sample.com", "sample.com"),
        ("sample.org", "sample.org"), ("jane.substack.com", "jane.substack.com"), ("10.0.0.1", "10.0.0.1"), ("", ""),
        ("a.b.sample.de", "sample.de"), ("city.gov.uk", "city.gov.uk"),
    ],
)  # fmt: skip
def test_registrable(host: str, domain: str) -> None:
    assert registrable(host) == domain


def test_spelling_of_hosts() -> None:
    assert main_label("news.daily-sample.co.kr") == "dailysample"
    assert is_like_host("The Daily Sample", "www.dailysample.org")
    assert not is_like_host("Another Post", "www.dailysample.org")
    assert not is_like_host("Any", "")


@given(st.text(alphabet="abc.-", max_size=40))
def test_registrable_is_a_suffix_and_stable(host: str) -> None:
    domain = registrable(host)
    assert host.endswith(domain)
    assert registrable(domain) == domain or "www." in host


def test_keys_of_the_site() -> None:
    head = '<meta property="og:site_name" content="The Daily Sample - News of the city">'
    page = Page.read(f"<html><head>{head}</head>{PROSE}", "https://www.dailysample.org/1", max_bytes=10**6)
    keys = site_keys(page, Draft(Generic()))
    assert {"dailysample", "dailysampleorg", "newsofthecity"} <= keys
    assert "" not in keys


@pytest.mark.parametrize(
    ("shown", "name"),
    [
        ("<a href='/'><img src='/l.png' alt='Daily Sample Logo'></a>", "Daily Sample"),
        ("<p>© 2031 The Daily Sample | Imprint</p>", "The Daily Sample"),
        ("<p>© 2031 Somebody Else</p>", "dailysample.org"),
        ("<a href='/'>Follow Daily Sample</a>", "dailysample.org"),
        ("<a href='/'>daily</a>", "dailysample.org"),
    ],
)
def test_a_host_is_spelled_out_as_the_page_shows_it(shown: str, name: str) -> None:
    publisher = parse(f"<html><body>{shown}{PROSE}</body></html>", "https://www.dailysample.org/city/1").publisher
    assert publisher is not None
    assert publisher.name == name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Mayor opens the new bridge - Fjord Herald", "Fjord Herald"),
        ("Mayor opens the new bridge | Bridges", "unspelled.example"),  # a section
        ("Mayor opens the new bridge - 06.11.2031, 11.41", "unspelled.example"),
        ("Mayor opens the new bridge | By Ann Lee", "unspelled.example"),
        ("The new bridge of Sampleton - A long way home", "unspelled.example"),  # no headline shown before it
    ],
)
def test_a_name_behind_the_headline_where_nothing_else_says_one(title: str, name: str) -> None:
    menu = "<a href='/bridges'>Bridges</a>"
    read = parse(f"<html><head><title>{title}</title></head><body>{menu}{PROSE}</body></html>", "https://unspelled.example/city/1").publisher
    assert read is not None and read.name == name


@pytest.mark.parametrize(
    ("stated", "host", "foot", "name"),
    [
        # a department of a school
        ("Career Office", "www.sc.edu", "© 2031 St. Ann's College of Sampleton", "St. Ann's College of Sampleton"),
        ("Undergraduate Admissions", "admissions.nd.edu", "<a href='/c'>© 2031</a> <a href='/'>University of Nordby</a>", "University of Nordby"),
        ("Undergraduate Admissions", "admissions.nd.edu", "© 2031 Regents", "Undergraduate Admissions"),
        ("北橋大学", "www.kitabashi.ac.jp", "© 2031 The University of Nordby", "北橋大学"),
        ("School of Rivers", "rivers.nd.edu", "© 2031 University of Nordby", "School of Rivers"),
        ("The Hub", "hub.nd.edu", "© 2031 University of Nordby", "The Hub"),  # a paper on a host of its own
        ("Nordby Stories", "www.nordby.edu", "© 2031 University of Nordby", "Nordby Stories"),
        ("Career Office", "www.sampleton.example", "© 2031 University of Nordby", "Career Office"),
        # a slogan
        ("Blue Bridge free news of the rivers up north", "bluebridge.example", "", "Blue Bridge"),
        ("Blue Bridge Heating and Air Conditioning", "bluebridge.example", "", "Blue Bridge Heating and Air Conditioning"),
        ("Blue Bridges and all the rivers up north", "bluebridge.example", "", "Blue Bridges and all the rivers up north"),
        # a system that keeps the journal
        ("Medium", "bluebridge.example", "© 2031 Blue Bridge", "Blue Bridge"),
        ("Medium", "medium.com", "© 2031 Blue Bridge", "Medium"),
    ],
)
def test_the_name_of_the_whole(stated: str, host: str, foot: str, name: str) -> None:
    page = f"<html><head><meta property='og:site_name' content='{stated}'></head><body>{PROSE}<footer><p>{foot}</p></footer></body></html>"
    found = parse(page, f"https://{host}/x/1").publisher
    assert found is not None and found.name == name


def test_a_person_publishes_a_journal_that_has_a_name_of_its_own() -> None:
    who = '<script type="application/ld+json">{"@type": "Article", "publisher": {"@type": ["Person", "Organization"], "name": "Ada Lo"}}</script>'
    site = "<meta property='og:site_name' content='Blue Bridge'>"
    found, alone = read(who + site, "https://bluebridge.example/1"), read(who, "https://bluebridge.example/1")
    assert found is not None and found.name == "Blue Bridge"
    assert alone is not None and alone.name == "Ada Lo"
