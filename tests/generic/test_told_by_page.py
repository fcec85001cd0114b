"""What a page without metadata shows of itself: who wrote, whose site it is, when, and what its headline is."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.article import Article
from newsparse.generic.byline.owner import _AROUND, _BESIDES, _HOLDER, _RIGHTS
from newsparse.generic.byline.shown.links import _BIO_OF, _WORK_OF
from newsparse.tree.segments import In

_TEXT = "The harbour town woke to a quiet morning, and the ferries left on time as they had all week long. "
_BODY = "".join(f"<p>{_TEXT * 3}{n}.</p>" for n in range(5))


def read(byline: str = "", *, above: str = "", below: str = "", head: str = "", title: str = "Ferries leave on time again", url: str = "https://sample.example/a/1") -> Article:
    return newsparse.parse(
        f"<html lang=en><head><title>{title}</title>{head}</head><body>{above}<main><article><h1>Ferries leave on time again</h1>{byline}"
        f"<div class=story>{_BODY}</div></article></main>{below}</body></html>", url=url,
    )  # fmt: skip


def names(article: Article) -> list[str]:
    return [author.name for author in article.authors]


@pytest.mark.parametrize(
    "byline",
    [
        "<p class=info><a href='/thema/jonas-keil_58/' title='Alle Inhalte von Jonas Keil'>Jonas Keil</a><br>28.04.2031 | 09:36 Uhr</p>",
        "<div><a href='/p/7' aria-label='View Jonas Keil’s bio'><span>Jonas Keil</span></a></div>",
        "<div><a href='/p/7' title='Posts by Jonas Keil'>Jonas Keil</a></div>",
        "<div><a href='/av/jonas-keil'><div><p>Jonas Keil</p><svg><title>chevron-right</title></svg></div></a></div>",
        "<figure><img src=/p.jpg alt=''><figcaption><address>Von <a rel=author href=/autoren/7>Jonas Keil</a>, Redakteur</address></figcaption></figure>",
        "<div data-testid='byline-contributors'><div><div><span>Jonas Keil</span></div></div></div>",
        "<div>Jonas Keil<span> | </span><span>Published <time>4 months ago</time></span></div>",
        "<div>By <a href=/jonas>Jonas Keil</a>.&nbsp; Last Updated on December 11, 2031</div>",
        "<div class=post-author><a href='/author/jonas'>Jonas Keil</a> <span>I build small boats for a living, write of harbours, ferries and "
        "answer letters on Sundays from the pier.</span></div>",
    ],
)  # fmt: skip
def test_bylines(byline: str) -> None:
    assert names(read(byline)) == ["Jonas Keil"]


@pytest.mark.parametrize(
    "byline",
    [
        "<div><a href='/topic/7' title='Articles about Jonas Keil'>Jonas Keil</a></div>",
        "<div data-testid='sidebar'><a href='/x/7' title='Alle Artikel zum Thema Jonas Keil'>Jonas Keil</a></div>",
    ],
)
def test_what_is_about_somebody_names_no_author(byline: str) -> None:
    assert names(read(byline)) == []


def test_portraits_part_the_authors_of_one_byline() -> None:
    one = "<a href='/authors/{0}'><img src=/{0}.jpg> <span class=post_author_name>{1}</span></a>"
    byline = "".join(one.format(at, name) for at, name in enumerate(("Jonas Keil", "Aino Berg", "Kim Rossi")))
    assert names(read(f"<div class=post_author>{byline} 8 January 2031, 17:46</div>")) == ["Jonas Keil", "Aino Berg", "Kim Rossi"]


def test_the_byline_stands_above_the_text_where_the_headline_stands_in_the_pages_head_too() -> None:
    menu = "".join(f"<li><a href=/m/{n}>Menu {n}</a></li>" for n in range(90))
    page = (
        f"<html lang=de><head><title>Fähren fahren wieder</title></head><body><header><h1>Fähren fahren wieder</h1><ul>{menu}</ul></header><div><h2>Am Morgen</h2>"
        f"<ul><li rel=author class=meta><span>Von</span> <a href='/redaktion/jonas'>Jonas Keil</a></li></ul><div class=story>{_BODY}</div></div></body></html>"
    )
    assert names(newsparse.parse(page)) == ["Jonas Keil"]


@pytest.mark.parametrize(
    ("above", "below", "title", "url"),
    [
        ("<header><a href=/>Sam Bowley</a></header>", "<footer>© 2031 Sam Bowley. All rights reserved.</footer>", "Ferries leave on time again", "https://harbours.example/a"),
        ("", "<footer>© 2031 Toby Harrow. All rights reserved.</footer>", "Ferries leave on time again", "https://tobyharrow.example/blog/a"),
        ("<header><h1><a href=/>Anil Marsh</a></h1></header>", "", "Ferries leave on time again", "https://anil.marshes.example/a"),
        ("", "", "Ferries leave on time again | Pierce Farrow", "https://pierce.example/notes/a"),
        ("", "<footer>Copyright © 2031 Derek Salter's Boat Blog</footer>", "Ferries leave on time again", "https://www.dereksalter.example/a"),
    ],
)  # fmt: skip
def test_the_owner_of_a_persons_site_wrote_it(above: str, below: str, title: str, url: str) -> None:
    found = read(above=above, below=below, title=title, url=url)
    assert names(found) == [(above + below + title).split("© 2031 ")[-1][:12].strip(" .'") if "© 2031" in below else names(found)[0]]
    assert found.provenance["authors"].source == "generic.byline.owner"
    assert found.authors[0].kind == "person"


@pytest.mark.parametrize(
    ("above", "below", "url"),
    [
        ("<header><a href=/>Harbour Post</a></header>", "<footer>© 2031 Harbour Post</footer>", "https://harbourpost.example/a"),
        ("", "<footer>© 2031 Sam Bowley</footer>", "https://harbours.example/a"),  # the line of rights alone
        ("<header><a href=/>Austin Chronicle</a></header>", "<footer>© 2031 Austin Chronicle</footer>", "https://austinchronicle.example/a"),
    ],
)  # fmt: skip
def test_a_papers_site_has_no_owner(above: str, below: str, url: str) -> None:
    assert names(read(above=above, below=below, url=url)) == []


def test_who_signs_is_the_author_on_somebodys_site() -> None:
    assert names(read("<p>By Aino Berg</p>", above="<a href=/>Sam Bowley</a>", url="https://sambowley.example/a")) == ["Aino Berg"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("<div class=date-comments><span>25 May 2031</span> <span>16:51</span></div>", "2031-05-25T16:51"),
        ("<div><span>August 30, 2031 1:55 am</span><span>(Updated 4:30 am)</span></div>", "2031-08-30T01:55"),
    ],
)
def test_dates(line: str, expected: str) -> None:
    found = read(line).published_at
    assert found is not None
    assert found.isoformat().startswith(expected)


def test_a_day_in_brackets_behind_a_date_labels_that_date() -> None:
    assert read("<div>August 30, 2031 (updated)</div>").published_at is None


def test_a_section_that_the_title_repeats_at_its_end_is_no_headline() -> None:
    title = "Ferries leave on time again - Panorama - sample.example › Panorama"
    assert read("<div>Panorama</div>", title=title).title == "Ferries leave on time again"


def test_a_korean_title_ends_before_the_section_that_is_set_close_to_it() -> None:
    text = "가상의 항구 도시는 조용한 아침을 맞았고 배들은 지난주와 마찬가지로 제시간에 떠났다고 시가 밝혔다. " * 3
    page = f"<html lang=ko><head><title>나루터에 다시 배가 뜬다-정치ㅣ한빛일보</title></head><body><div class=v>{''.join(f'<p>{text}{n}</p>' for n in range(4))}</div></body></html>"
    assert newsparse.parse(page).title == "나루터에 다시 배가 뜬다"


@pytest.mark.parametrize(
    ("around", "inner"),
    [
        ("<header><nav><ul><li><a href=/>Home</a><div>{}</div></li></ul></nav></header>", "<main><h1>Ferries leave on time again</h1>{}</main>"),
        ("<aside><div>{}</div></aside>", "<article><h1>Ferries leave on time again</h1>{}</article>"),
    ],
)
def test_a_page_in_a_menu_that_was_not_ended_is_not_in_it(around: str, inner: str) -> None:
    page = newsparse.page.Page.read(f"<html><body>{around.format(inner.format(_BODY))}</body></html>")
    text = [s for s in page.segments if s.tag == "p"]
    assert len(text) == 5
    assert not any(s.flags & (In.NAV | In.HEADER | In.ASIDE | In.LIST) for s in text)


def test_teasers_in_a_menu_stay_in_it() -> None:
    page = newsparse.page.Page.read("<html><body><nav><article><h1>Other news</h1><p>One line of it.</p></article></nav><p>Text</p></body></html>")
    assert all(s.flags & In.NAV for s in page.segments if s.text != "Text")


@pytest.mark.parametrize(
    ("pattern", "match", "near_miss"),
    [
        (_WORK_OF, "Alle Artikel von ", "Alle Artikel zum Thema "), (_WORK_OF, "Read more articles by ", "More about "), (_BIO_OF, "’s bio", " biology"),
        (_RIGHTS, "© 2031", "2031"), (_AROUND, "Copyright", "right"), (_HOLDER, "Sam Bowley", "bowley"), (_BESIDES, " Photography", " Photographs of ships"),
    ],
)  # fmt: skip
def test_patterns(pattern, match: str, near_miss: str) -> None:  # type: ignore[no-untyped-def]
    assert pattern.search(match)
    assert not pattern.search(near_miss)
    pattern.search("posts by " * 5_000 + "von " * 5_000)


def test_a_part_of_a_japanese_headline_that_ends_in_the_sites_name_is_not_all_cut() -> None:
    headline = "wasm-module - Rustの仕組みの中で文書の木を扱うための小さな部品"
    page = f"<html lang=ja><head><title>{headline} SAMPLEGIFT</title></head><body><h1>{headline}</h1>{_BODY}</body></html>"
    assert newsparse.parse(page, url="https://www.samplegift.example/2031/a").title == headline


@pytest.mark.parametrize(("address", "kept"), [("#part-{}", False), ("/parts/{}", True)])
def test_a_block_of_links_into_the_page_is_its_contents(address: str, kept: bool) -> None:
    links = "".join(f"<a href='{address.format(n)}'>The {name} of the ferries and what it means to the town</a>" for n, name in enumerate(("return", "price", "crew")))
    page = f"<html lang=en><body><h1>Ferries leave on time again</h1><div class=story>{_BODY}<div class=jump>{links}</div>{_BODY.replace('town', 'village')}</div></body></html>"
    removed = any(one.stripper == "contents" for one in newsparse.parse(page).removals)
    assert removed is not kept
