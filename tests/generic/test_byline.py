"""Who wrote it, on invented pages: metadata, displayed bylines, and who is no author."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings, strategies as st
from lxml import html as lxml_html

import newsparse
from newsparse import parse
from newsparse.article import Author
from newsparse.generic.byline.elements import read_declared
from newsparse.generic.byline.shown.displayed import BY_NAME, WRITTEN_BESIDES
from newsparse.generic.byline.shown.links import ELSEWHERE, is_author_page
from newsparse.generic.byline.shown.places import DESCRIBING, OTHER_ARTICLES
from newsparse.generic.byline.shown.unmarked import NAME_BOX, WRITTEN_BY
from newsparse.generic.byline.shown.writers import names_writer
from newsparse.generic.byline.vote import EDITING
from newsparse.grammar.bylines.latin_words import is_plain_name
from newsparse.grammar.bylines.names import parse_byline
from newsparse.page import Page
from tests.examples import examples
from tests.invented import SENTENCES, URL

_TEXT = "The harbour town woke to a quiet morning, and the ferries left on time as they had all week long. "
_KOREAN = "가상의 항구 도시는 조용한 아침을 맞았고 배들은 지난주와 마찬가지로 제시간에 떠났다고 시가 밝혔다. "


def page(head: str = "", byline: str = "", after: str = "", opening: str = "", language: str = "en") -> str:
    text = _KOREAN if language == "ko" else _TEXT
    body = "".join(f"<p>{opening if n == 0 else ''}{text * 3}</p>" for n in range(4))
    return (
        f'<html lang="{language}"><head><title>Ferries leave on time</title>{head}</head><body>'
        f"<nav><a href='/a'>Home</a></nav><main><article><h1>Ferries leave on time again</h1>{byline}"
        f"<div class='story'>{body}{after}</div></article></main></body></html>"
    )


def authors(markup: str) -> tuple[Author, ...]:
    return newsparse.parse(markup, url="https://sample.example/news/1").authors


def names(markup: str) -> list[str]:
    return [author.name for author in authors(markup)]


def test_metadata_alone() -> None:
    assert names(page('<meta name="author" content="Jane Doe">')) == ["Jane Doe"]
    ld = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","author":[{"@type":"Person","name":"Jane Doe"},{"@type":"Person","name":"John Roe"}]}</script>'
    assert names(page(ld)) == ["Jane Doe", "John Roe"]
    assert names(page('<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Doe">')) == ["Jane Doe"]
    assert names(page('<meta property="article:author" content="https://facebook.example/sample">')) == []


@pytest.mark.parametrize(
    "byline",
    ['<p class="byline">By Jane Doe</p>', "<p>By Jane Doe</p>", '<div><a rel="author" href="/x">Jane Doe</a></div>',
     '<div class="meta"><span>By</span><a href="/author/jane-doe">Jane Doe</a> March 3, 2024</div>',
     '<p>Published March 3, 2024 by Jane Doe</p>', '<span itemprop="author">Jane Doe</span>'],
)  # fmt: skip
def test_displayed_bylines(byline: str) -> None:
    assert names(page(byline=byline)) == ["Jane Doe"]


def test_a_visible_person_beats_an_organisation_in_metadata() -> None:
    head = '<meta property="og:site_name" content="Sample Times"><meta name="author" content="Sample Times">'
    assert names(page(head, '<p class="byline">By Jane Doe</p>')) == ["Jane Doe"]
    assert [a.kind for a in authors(page(head))] == ["organization"]


def test_the_byline_completes_what_metadata_shortens() -> None:
    markup = page('<meta name="author" content="Jane Doe">', '<p class="byline">By Jane Doe and John Roe</p>')
    assert names(markup) == ["Jane Doe", "John Roe"]


def test_role_and_address_are_joined_from_the_page() -> None:
    (author,) = authors(page('<meta name="author" content="김하늘">', '<p class="writer">김하늘 기자 sky@example.kr</p>', language="ko"))
    assert (author.name, author.role, author.email) == ("김하늘", "기자", "sky@example.kr")


@pytest.mark.parametrize(
    ("opening", "after"),
    [("(서울=가상통신) 김하늘 기자 = ", ""), ("[서울=가상통신]김하늘 기자 = ", ""), ("", "<p>김하늘 기자 sky@example.kr</p>"), ("", "<p>/김하늘 기자</p>")],
)  # fmt: skip
def test_korean_signatures_in_the_body(opening: str, after: str) -> None:
    assert names(page(opening=opening, after=after, language="ko")) == ["김하늘"]


@pytest.mark.parametrize(
    "extra",
    ['<div class="comments"><div class="comment-author">Tom Troll</div><p>I agree</p></div>',
     '<div class="related"><p class="byline">By Tom Other</p></div>',
     '<figure><img src="/a.jpg"><figcaption>A ferry. Photo by Tom Lens</figcaption></figure>',
     "<p>Edited by Tom Editor</p>", "<p>Last Update Posted : January 17, 2026</p>"],
)  # fmt: skip
def test_who_is_no_author(extra: str) -> None:
    assert names(page(byline=extra)) == []
    assert names(page(after=extra)) == []
    assert names(page(byline='<p class="byline">By Jane Doe</p>', after=extra)) == ["Jane Doe"]


@pytest.mark.parametrize(
    ("url", "name", "kind"),
    [
        ("https://www.eastmere.example/1", "Eastmere", "organization"),
        ("https://mara-lind.example/1", "MaraLind", "person"), ("https://mara.wordpress.com/1", "Mara", "person"), ("https://eastmere.example/1", "Mara", "person"),
    ],
)  # fmt: skip
def test_who_is_called_as_the_site_is_no_person(url: str, name: str, kind: str) -> None:
    (author,) = newsparse.parse(page(f'<meta name="author" content="{name}">', f'<p class="byline">By {name}</p>'), url=url).authors
    assert (author.name, author.kind) == (name, kind)


def test_roles_that_say_nothing_give_way() -> None:
    head = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","author":{"@type":"Person","name":"Jane Doe","jobTitle":"Author"}}</script>'
    (author,) = authors(page(head, '<h3 class="writer">By Jane Doe</h3><div class="writer-box">Senior Writer</div>'))
    assert (author.name, author.role) == ("Jane Doe", "Senior Writer")
    (author,) = authors(page(head, '<h3 class="writer">By Jane Doe</h3><div>More posts from this author</div>'))
    assert author.role is None
    (author,) = authors(page("", '<p class="byline">By Jane Doe, Head of Ferries and Docks</p>'))
    assert (author.role, author.organization) == ("Head of Ferries and Docks", None)


def test_a_site_named_with_and_is_no_person() -> None:
    markup = page('<meta property="og:site_name" content="Hafen und Leben"><meta name="author" content="Hafen und Leben, Eastmere, Nowhere">', language="de")
    assert [(author.name, author.kind) for author in authors(markup)] == [("Hafen und Leben", "organization")]


def test_a_place_beside_its_label_is_no_name() -> None:
    line = "<p class='docdata'><strong>Ort</strong> <span>Hafenstadt</span><br><strong>Datum</strong> <span>28.01.2032</span></p>"
    assert names(page("", line, language="de")) == []


ACCOUNT = '<meta name="author" content="Otto Account"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Otto Account">'


def test_a_plain_byline_overrules_the_account_that_published() -> None:
    assert names(page(ACCOUNT, '<p class="byline">By Jane Doe</p>')) == ["Jane Doe"]
    assert names(page(ACCOUNT, "<p>Jane Doe</p>")) == ["Otto Account"]
    shown = '<p class="byline">By Jane Doe</p><p class="byline"><a rel="author" href="/o">Otto Account</a></p>'
    assert "Otto Account" in names(page(ACCOUNT, shown))


def test_any_person_overrules_a_newsroom() -> None:
    head = '<meta name="author" content="Sample Times"><meta name="dc.creator" content="Sample Times Newsroom">'
    assert names(page(head, '<p>Jane Doe</p><p>March 3, 2024</p>')) == ["Jane Doe"]


@pytest.mark.parametrize(
    "byline",
    ["<p>By Jane Doe</p>",
     '<div class="mt-2 md:[grid-area:sidebar]"><span>Written by</span><p>Jane Doe</p></div>',
     '<footer class="meta"><p>Posted by Jane Doe on 2024-03-03 in ferries.</p></footer>'],
)  # fmt: skip
def test_no_container_of_the_headline_is_somebody_elses(byline: str) -> None:
    markup = page(byline=byline).replace("<article>", '<article class="node-newsletter related">')
    assert names(markup) == ["Jane Doe"]


def test_the_footer_of_a_page_is_no_articles() -> None:
    assert names(page() + "<footer><article><p>By Jane Doe</p></article></footer>") == []


def test_links_after_the_byline_has_ended_are_no_authors() -> None:
    linked = '<p class="byline">By <a href="/author/jane">Jane Doe</a> – March 3, 2024 | {} <a href="/author/tom">Tom Check</a></p>'
    assert names(page(byline=linked.format("Fact-checked by"))) == ["Jane Doe"]
    assert names(page(byline=linked.format(""))) == ["Jane Doe"]


def test_names_without_a_page_complete_those_that_link_to_one() -> None:
    byline = '<p>By <a rel="author" href="/author/jane">Jane Doe</a>, <a href="/x">John Roe</a> and Ann Poe</p>'
    assert names(page(byline=byline)) == ["Jane Doe", "John Roe", "Ann Poe"]


def test_an_agency_that_metadata_lists_is_kept_beside_the_person() -> None:
    ld = (
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","author":['
        '{"@type":"Person","name":"Jane Doe"},{"@type":"Organization","name":"Sample News Agency"}]}</script>'
    )
    found = authors(page(ld, '<p class="byline">By Jane Doe</p>'))
    assert [(a.name, a.kind) for a in found] == [("Jane Doe", "person"), ("Sample News Agency", "organization")]


@pytest.mark.parametrize(
    ("byline", "expected"),
    [("<p>by jdoe | Apr 21, 2025</p>", ["jdoe"]), ("<p>Posted on April 3, 2025 by jdoe</p>", ["jdoe"]),
     ("<div><a href='/x'>Jane Doe</a>, <a href='/y'>@janedoe</a></div>", ["Jane Doe"]),
     ("<p>By 3i Sample</p>", ["3i Sample"]), ("<p><b>Jane Doe/John Roe</b></p>", ["Jane Doe", "John Roe"]),
     ("<p><b>WINTER CLOSURE</b></p>", []), ("<p>Business Law</p>", []), ("<p>Harbour News 23.01.2020</p>", [])],
)  # fmt: skip
def test_bylines_without_a_mark(byline: str, expected: list[str]) -> None:
    assert names(page(byline=byline)) == expected


@pytest.mark.parametrize(
    "after", ["<p>All articles by Jane Doe</p>", "<p>Jane Doe is a freelance travel writer in Sampleton.</p>"]
)
def test_the_end_of_the_body_tells_the_author_where_nothing_else_does(after: str) -> None:
    assert names(page(after=after)) == ["Jane Doe"]
    assert names(page('<meta name="author" content="John Roe">', after=after)) == ["John Roe"]
    assert names(page(after="<p>Jane Doe is the director of the museum in Sampleton.</p>")) == []


@pytest.mark.parametrize(
    ("byline", "after", "expected"),
    [
        ("", "<h3>Article by</h3><div>Jane Doe</div>", ["Jane Doe"]),
        ("", "<p>By</p><p>JD</p><p>Jane Doe</p>", ["Jane Doe"]),
        ("", "<h3>Written by Jane Doe</h3><p>She lives by the sea.</p>" + f"<p>{_TEXT * 3}</p>" * 3, ["Jane Doe"]),
        ("<p>Jane Doe, MD, FACP; John Roe, PhD</p>", "", ["Jane Doe", "John Roe"]),
        ("<p>Sample License,</p>", "", []),
        ("", '<div class="author-box"><div class="author-name">Jane Doe</div></div>' + "<p>More</p>" * 20, ["Jane Doe"]),
        ("<p>by our engineering team</p>", "", []),
    ],
)  # fmt: skip
def test_where_nothing_else_names_an_author(byline: str, after: str, expected: list[str]) -> None:
    assert names(page(byline=byline, after=after)) == expected


@pytest.mark.parametrize(("line", "expected"), [("Jane Doe", ["Jane Doe"]), ("<a href='/x'>Boat Book</a>", [])])
def test_a_name_below_the_headline_that_returns_behind_the_text(line: str, expected: list[str]) -> None:
    behind = f"<aside class='bio'><div>{line}</div><div>Has sailed since 1998.</div></aside>"
    markup = page(byline=f"<div>{line}</div><div>For members</div>").replace("</article>", f"</article>{behind}")
    assert names(markup) == expected
    assert names(markup.replace(behind, "")) == []


def test_boxes_that_name_several_persons_tell_nothing() -> None:
    boxes = "".join(f'<div class="card"><p class="post-author__name">{name}</p></div>' for name in ("Jane Doe", "John Roe"))
    far = "".join(f"<ul><li><a href='/{n}'>More of the sea</a></li></ul>" for n in range(40))
    assert names(page() + f"<section>{far}{boxes}</section>") == []
    assert names(page() + f"<section>{far}{boxes.replace('John Roe', 'Jane Doe')}</section>") == ["Jane Doe"]


def test_the_list_that_scholars_declare_is_believed() -> None:
    head = "".join(f'<meta name="citation_authors" content="{name}">' for name in ("Jane Doe", "John Roe"))
    shown = '<div class="author-affiliations"><p>Department of the Sea, Sampleton, United States</p></div>'
    assert names(page(head, shown)) == ["Jane Doe", "John Roe"]


def test_an_editor_whom_metadata_leave_out_did_not_write() -> None:
    ld = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","author":[{"@type":"Person","name":"Jane Doe"}]}</script>'
    shown = '<div class="author-box">Jane Doe, Analyst</div><div class="author-box">John Roe, Senior Editor</div>'
    assert names(page(ld, shown)) == ["Jane Doe"]
    assert names(page(ld, shown.replace("Senior Editor", "Analyst"))) == ["Jane Doe", "John Roe"]


def test_whom_a_line_names_as_editor_is_no_author_in_a_box() -> None:
    shown = '<p class="author-name">Jane Doe</p><p>Edited by: John Roe</p><div class="author-tip"><p class="author-name">John Roe</p></div>'
    assert names(page(byline=shown)) == ["Jane Doe"]


@pytest.mark.parametrize(
    "byline",
    [
        '<div class="author-name">Jane Doe</div><div class="author-description">Licensed Sea Grader, Sea Journalism</div>',
        "<p>Medically reviewed by John Roe, RD — Written by Jane Doe, MS — Updated on May 5, 2024</p>",
        '<aside class="left sidebar"><div class="info">By Jane Doe</div></aside>',
        '<p class="byline">By Jane Doe. Last updated on May 5, 2024</p>',
        '<div class="author-box"><a href="/author/jane">Jane Doe</a><span>Lifestyle Writer</span></div>',
    ],
)
def test_the_author_is_told_from_what_stands_beside(byline: str) -> None:
    assert names(page(byline=byline)) == ["Jane Doe"]


def test_names_that_only_elements_part() -> None:
    assert names(page(byline='<p class="byline"><span>Jane Doe</span> <span>Ann Giulia Poe</span></p>')) == ["Jane Doe", "Ann Giulia Poe"]
    assert names(page(byline='<p class="byline"><span>Jane Doe</span> <span>SAMPLE TIMES</span></p>')) != ["Jane Doe", "SAMPLE TIMES"]


@pytest.mark.parametrize(
    ("pattern", "match", "near_miss"),
    [
        (BY_NAME, "By Jane Doe", "By the sea"), (WRITTEN_BESIDES, "Reviewed by John Roe | Written by Jane Doe", "Handwritten by Jane Doe"),
        (ELSEWHERE, "https://www.youtube.com/@sample", "https://sample.example/@jane"), (DESCRIBING, "author-description", "author-box"),
        (OTHER_ARTICLES, "related-box", "left-sidebar"), (EDITING, "Senior Editor", "Analyst"), (NAME_BOX, "post-author__name", "coauthored"),
        (WRITTEN_BY, "Written by Jane Doe", "Standing by Jane Doe"),
    ],
)  # fmt: skip
def test_patterns(pattern, match: str, near_miss: str) -> None:  # type: ignore[no-untyped-def]
    assert pattern.search(match)
    assert not pattern.search(near_miss)
    start = time.process_time()
    for unit in (match, match[:4], match[:1]):
        pattern.search((unit * 50_000)[:50_000])
    assert time.process_time() - start < 2.0


def test_role_address_and_page_of_an_author_are_read_where_they_stand() -> None:
    byline = (
        '<div class="byline"><p><a href="/author/jane">Jane Doe</a></p><p>Deputy Editor, Sample May 3, 2024</p>'
        '<p><a href="mailto:jane@sample.example">Mail</a></p></div>'
    )
    (author,) = authors(page(byline=byline))
    assert (author.name, author.role) == ("Jane Doe", "Deputy Editor, Sample")
    assert (author.email, author.url) == ("jane@sample.example", "https://sample.example/author/jane")
    (author,) = authors(page(byline='<p class="byline"><a href="/news/1">Jane Doe</a></p><p>The ferry left. It was on time.</p>'))
    assert (author.role, author.url) == (None, None)


def declared(*fragments: str) -> tuple[Author, ...]:
    base = Page.read("<html><body><p>x</p></body></html>", "https://sample.example/", max_bytes=1000)
    return read_declared([lxml_html.fragment_fromstring(f) for f in fragments], base, "en")


def test_declared_elements() -> None:
    found = declared('<p>By <a href="/jane">Jane Doe</a><a href="/john">John Roe</a></p>')
    assert [(a.name, a.url) for a in found] == [
        ("Jane Doe", "https://sample.example/jane"), ("John Roe", "https://sample.example/john"),
    ]  # fmt: skip
    (author,) = declared("<b>Jane Doe</b>", '<a href="mailto:jane@sample.example">Mail</a>')
    assert author.email == "jane@sample.example"
    (author,) = declared("<div><span>Jane Doe</span><span>Staff Writer</span></div>")
    assert (author.name, author.role) == ("Jane Doe", "Staff Writer")


@settings(max_examples=examples(40))
@given(st.text(max_size=120), st.text(max_size=120))
def test_never_raises(byline: str, content: str) -> None:
    base = page()
    tree = lxml_html.fromstring(base)
    safe = "".join(c for c in byline if c.isprintable())
    element = tree.find(".//h1")
    assert element is not None
    element.addnext(lxml_html.fragment_fromstring("<p class='byline'></p>"))
    following = element.getnext()
    assert following is not None
    following.text = safe
    meta = lxml_html.fragment_fromstring("<meta name='author'>")
    meta.set("content", "".join(c for c in content if c.isprintable()))
    tree.find("head").append(meta)
    for author in authors(lxml_html.tostring(tree, encoding="unicode")):
        assert author.name.strip() and "@" not in author.name and "://" not in author.name


@pytest.mark.parametrize(
    ("href", "expected"),
    [("https://sample.example/author/jane-doe", True), ("/about/people/jane-doe/", True), ("/team?jane", True), ("/?author=7", True),
     ("https://sample.example/@jane", True), ("https://www.youtube.com/@samplechannel", False), ("//www.tiktok.com/@sample", False), ("/people/", False), ("/sports/teams/harbour", False), ("/by-the-sea/3", False)],
)  # fmt: skip
def test_addresses_of_authors_pages(href: str, expected: bool) -> None:
    assert is_author_page(href) is expected


@pytest.mark.parametrize("name", ["Jane Doe", "Zoë Müller", "Ana Lopez Gil"])
def test_most_names_are_plain(name: str) -> None:
    assert is_plain_name(name)


@pytest.mark.parametrize("text", ["Jane", "jane doe", "Staff Writer", "Sample News", "Jane van Doe", "Jane Doe Editor", "Read More", "Die Tagesschau"])
def test_what_is_no_plain_name(text: str) -> None:
    assert not is_plain_name(text)


def test_a_credit_before_the_byline_does_not_hide_it() -> None:
    assert names(page(byline='<p>Image credit: Sample Lens</p><p class="byline">Guide by Jane Doe</p>')) == ["Jane Doe"]
    assert names(page(byline='<p>Reviewed by</p><p class="byline">Tom Check</p>')) == []
    assert names(page(byline='<p>Photo :</p><p class="byline">Tom Lens</p>')) == []


def test_a_newsroom_that_signs_without_a_name_is_kept_where_nothing_else_signs() -> None:
    desk = '<div class="byline-author"><a href="/author/1">Staff</a></div>'
    assert [(a.name, a.kind) for a in authors(page(byline=desk))] == [("Staff", "organization")]
    assert names(page('<meta name="author" content="Jane Doe">', desk)) == ["Jane Doe"]
    assert names(page(byline='<div class="byline-author">Editor</div>')) == []


def test_the_section_in_a_byline_is_no_author() -> None:
    line = '<div class="byline"><p><a href="/author/jane">Jane</a></p><p>March 3, 2024</p><p><a href="/{}/boats">Boats</a></p></div>'
    assert names(page(byline=line.format("category"))) == names(page(byline=line.format("tag"))) == ["Jane"]
    assert names(page(byline=line.format("about"))) == ["Jane", "Boats"]


def test_whom_microdata_calls_the_author_is_one_where_nobody_else_is_named() -> None:
    line = (
        '<ul><li><a href="/all">All Nowhere</a></li><li>Edited by <a href="/t/jane"><span itemprop="author" itemscope '
        'itemtype="https://schema.org/Person"><span itemprop="name">Jane Doe</span></span></a> (with agencies)</li></ul>'
    )
    assert names(page(byline=line)) == ["Jane Doe"]
    assert names(page(byline=line.replace("itemprop=", "data-prop="))) == []
    assert names(page('<meta name="author" content="John Roe">', line)) == ["John Roe"]


def test_a_headline_that_reads_like_a_byline_is_none() -> None:
    headline = "Von der Leyen will neue Brücke – Musterstadt zahlt"
    text = "<p>Die Stadt hat am Montag beschlossen, dass die alte Brücke über den Fluss in diesem Jahr neu gebaut werden soll.</p>" * 4
    more = f'<aside><h3><a href="/news/1">{headline}</a></h3></aside>'
    whole = f'<html lang="de"><head><title>{headline}</title></head><body><article><h1>{headline}</h1>{text}</article>{more}</body></html>'
    assert names(whole) == []
    assert names(whole.replace("</h1>", "</h1><p>Von Jonas Keil</p>")) == ["Jonas Keil"]


def test_the_sections_after_a_byline_are_no_authors() -> None:
    line = (
        '<p class="byline">Posted by <a href="/w/1">Ada Field</a>, 06/01/2031 <a rel="category tag" href="/x">Business</a>, '
        '<a href="/category/small-business/">Small Business</a></p>'
    )
    assert names(page(byline=line)) == ["Ada Field"]


def test_a_byline_in_a_box_that_is_called_a_teaser_beside_the_headline_is_the_articles() -> None:
    line = '<div class="teaser-meta"><p>By <a href="/authors/jane-doe">Jane Doe</a> on 4 March 2031</p></div>'
    assert names(page(byline=line)) == ["Jane Doe"]
    away = f'<div class="other"><h3>Another ferry</h3>{line}</div>'
    assert names(page(after=away)) == []


@pytest.mark.parametrize(
    ("shown", "role"),
    [
        ("<p>Von Ada Field, Volontärin (Kultur)</p>", "Volontärin (Kultur)"),
        ("<div class='who'><a href='/ada'>Ada Field</a><span>Transport Reporter</span></div>", "Transport Reporter"),
        ("<div>Ada Field</div><div>Senior Staff Writer</div>", "Senior Staff Writer"),
        ("<figure><img src='/a.jpg'><figcaption><address>Por Ada Field, redactora de puertos</address></figcaption></figure>", "redactora de puertos"),
        ("<div>Ada Field</div><div>Contributors</div>", None),
        ("<div>Ada Field</div><div>About the author</div>", None),
        ("<p>Ada Field is a reporter of the harbour and of all that floats in it.</p>", None),
        ("<div>Ada Field</div><div>Photographer: Jonas Keil</div>", None),
    ],
)
def test_the_role_beside_a_name_that_metadata_tell(shown: str, role: str | None) -> None:
    data = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Mayor opens the bridge", "author": {"@type": "Person", "name": "Ada Field"}}</script>'
    (author,) = authors(page(head=data, byline=shown))
    assert (author.name, author.role) == ("Ada Field", role)


def test_what_a_box_says_of_its_author_and_its_button_name_nobody() -> None:
    box = "<div class='AuthorInfo'><div class='AuthorInfo-name'>Jane Doe</div>{}<button>Follow Her</button></div>"
    assert [author.name for author in newsparse.parse(page(byline=box.format("<div class='AuthorInfo-badgeText'>Walker Writer</div>"))).authors] == ["Jane Doe"]


@pytest.mark.parametrize(
    ("line", "writes"),
    [
        ("Jane Doe, education reporter", True), ("Bob Ray, Senior Staff Writer", True), ("Bob Ray, mayor", False), ("Ada Lind reporterin", True), ("Ann Onym, Bern, first reporter", True), ("Ann Onym: , reporter", False),
        ("reporter", False), ("– reporter", False), ("Jane Doe reports", False), ("a " * 50_000 + "writer", True), (" " * 100_000 + "writer", False),
    ],
)  # fmt: skip
def test_lines_that_say_that_somebody_writes(line: str, writes: bool) -> None:
    assert names_writer(line) is writes


@pytest.mark.parametrize(
    ("after", "email"),
    [
        ("<p>Have you seen it? Email ann.onym@sample.example</p>", "ann.onym@sample.example"),
        ("<div><a href='mailto:aonym@sample.example?subject=Bridge'>Email</a></div>", "aonym@sample.example"),
        ("<p>Tips: newsroom@sample.example</p>", None),
        ("<p>Questions? bob.pair@sample.example</p>", None),
    ],
)
def test_addresses_spelled_like_a_name(after: str, email: str | None) -> None:
    prose = "".join(f"<p>Paragraph {n} tells at some length what the council of Sampleton decided on Monday, and why it took so long.</p>" for n in range(5))
    article = parse(f"<html lang='en'><h1>Mayor opens the new bridge</h1><p>By Ann Onym and Joe Bloggs</p><article>{prose}</article>{after}</html>", "https://www.sample.example/a")
    assert [(author.name, author.email) for author in article.authors] == [("Ann Onym", email), ("Joe Bloggs", None)]


@pytest.mark.parametrize("name", ["Harbour Foods, Inc.", "Harbour Foods LLC", "Eastmere Boats Ltd."])
def test_a_company_that_issues_a_release_is_one_name(name: str) -> None:
    byline = parse_byline(name, "en", trusted=True)
    assert [(author.name.rstrip("."), author.kind) for author in byline.authors] == [(name.rstrip("."), "organization")]


def test_the_headline_alone_in_bold_is_no_author() -> None:
    text = "".join(f"<p>{s}</p>" for s in SENTENCES)
    box = "<table><tr><th colspan='2'>Tolver Light</th></tr><tr><td>Lit</td><td>1861</td></tr></table>"
    assert parse(f"<html lang='en'><body><h1>Tolver Light</h1>{box}<div>{text}</div></body></html>", URL).authors == ()


def test_whom_a_signature_calls_its_publisher_wrote_nothing() -> None:
    signed = "<div class='c-signature'><div class='c-signature__names'>Harbour Post</div><div class='c-signature__publisher'>Rivières Télévisions</div></div>"
    article = parse(page('<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"Harbour Post"}}</script>', signed))
    assert [author.name for author in article.authors] == ["Harbour Post"]


def test_a_line_of_an_author_sent_somewhere_is_no_text() -> None:
    line = "<ul><li><a href='/auteur/ann-onym'>Ann Onym</a>, envoyée spéciale à Port-au-Blé (Nord du pays)</li><li>Publié le 14 mars 2031 à 17h03</li></ul>"
    article = parse(page('<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Ann Onym"}}</script>', line, language="fr"))
    assert "envoyée" not in article.text
    assert "Publié" not in article.text


def test_a_paper_whose_name_holds_initials_is_no_person() -> None:
    head = '<meta property="og:site_name" content="ABC Harbour"><script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"ABC Harbour"}}</script>'
    assert [(author.name, author.kind) for author in parse(page(head)).authors] == [("ABC Harbour", "organization")]


def test_a_person_whose_last_name_is_in_capitals_is_no_paper() -> None:
    head = '<meta property="og:site_name" content="Jean DUPONT"><script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Jean Dupont"}}</script>'
    assert [author.kind for author in parse(page(head)).authors] == ["person"]


def test_what_a_byline_calls_an_organization_is_the_employer_or_the_author() -> None:
    box = "<div class='byline'><a class='author' href='/a/kim'>Kim Sample</a> <span class='author-organization'>Harbour Wire</span></div>"
    article = parse(page("", box))
    assert [(author.name, author.organization) for author in article.authors] == [("Kim Sample", "Harbour Wire")]
    assert "Harbour Wire" not in article.text
    assert [author.name for author in parse(page("", "<span class='byline__organization'>Harbour Wire</span>")).authors] == ["Harbour Wire"]
