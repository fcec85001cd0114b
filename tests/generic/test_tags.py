"""The article's own tags."""

import time

import pytest
from hypothesis import given, strategies as st

from newsparse import parse
from newsparse.generic.tags.internal import INTERNAL
from newsparse.generic.tags.signs import _TAG_NAME, TAG_PATH
from newsparse.generic.tags.split import _HASH, split_tags
from newsparse.generic.tags.tags import _COUNTER, _SLUG, _WORDS

PROSE = "<h1>Mayor opens the new bridge</h1>" + "".join(
    f"<p>Paragraph {n}: the council of Sampleton opened the bridge over the river on Monday, said Jane Doe of the harbour.</p>"
    for n in range(6)
)


def tags(head: str = "", after: str = "", before: str = "") -> tuple[str, ...]:
    return parse(
        f"<html><head><meta property='og:site_name' content='Daily Sample'>{head}</head><body>{before}"
        f"<article><div>{PROSE}</div>{after}</article></body></html>",
        "https://www.dailysample.org/city/1",
    ).tags


def test_keywords_are_parted_at_commas_once_each() -> None:
    assert tags('<meta name="keywords" content="bridge, Jane Doe ,Bridge, One&amp;amp;Only,, river">') == (
        "bridge", "Jane Doe", "One&Only", "river",
    )  # fmt: skip


def test_the_site_and_internal_tokens_are_no_tags() -> None:
    content = "bridge, Daily Sample, dailysample.org, _pay, editors_pick, 20310503, NLP Category: Roads, b, river"
    assert tags(f'<meta name="keywords" content="{content}">') == ("bridge", "river")


def test_who_wrote_it_and_buttons_are_no_tags() -> None:
    assert tags('<meta name="author" content="Ada Field"><meta name="keywords" content="bridge, Ada Field, Culture»">') == ("bridge", "Culture")
    assert tags(after='<div class="tags"><a href="/t/share">Share</a> <a href="/t/bridge">bridge</a></div>') == ("bridge",)


def test_standing_keywords_give_way() -> None:
    head = '<meta name="keywords" content="latest headlines, football scores, weather today, lottery numbers">'
    assert tags(head) == ()
    assert tags(head, "<p class='tags'><a href='/tag/bridge'>Bridge</a> <a href='/tag/river'>River</a></p>") == ("Bridge", "River")


def test_an_editors_list_inside_a_padded_one() -> None:
    head = '<meta name="keywords" content="city news, news today, bridge, river">'
    head += '<meta property="article:tag" content="bridge"><meta property="article:tag" content="river">'
    assert tags(head) == ("bridge", "river")


def test_of_two_lists_that_disagree_readers_see_the_editors() -> None:
    head = '<meta name="keywords" content="council, monday, paragraph"><meta property="article:tag" content="Bridge">'
    head += '<meta property="article:tag" content="River">'
    shown = "<p class='tags'><a href='/tag/bridge'>Bridge</a> <a href='/tag/river'>River</a></p>"
    assert tags(head, shown) == ("Bridge", "River")
    assert tags(head) == ("council", "monday", "paragraph")


@pytest.mark.parametrize(
    ("keywords", "shown", "expected"),
    [
        # what readers see wins over what is made for machines
        ("bridge, city news, portal", "<p><a rel=tag href='/t/1'>Bridge</a> <a rel=tag href='/t/2'>River</a></p>", "Bridge River"),
        ("bridge, city news, portal", "<p>Filed under: <a href='/x/1'><b>Bridge</b></a>, <a href='/x/2'>River</a></p>", "Bridge River"),
        ("bridge, city news, portal", "<ul class='x'><li>Tags</li><li><a href='/x/1'>Bridge</a></li><li><a href='/x/2'>River</a></li></ul>", "Bridge River"),
        ("bridge, city news, portal", "<ul class='topics'><li><a href='/x/1'>Bridge</a></li><li><a href='/x/2'>River</a></li></ul>", "Bridge River"),
        ("bridge, river", "<p><a rel=tag href='/t/1'>Bridge</a> <a rel=tag href='/t/2'>River</a></p>", "Bridge River"),
        ("bridge, portal", "<p>3 May | Tags: <a href='/x/1'>Bridge</a></p>", "Bridge"),
        # one of several, or things that neither the article nor its metadata name, do not
        ("bridge, river", "<p><a rel=tag href='/t/1'>Bridge</a></p>", "bridge river"),
        ("bridge, river", "<ul class='topics'><li><a href='/x/1'>Football</a></li><li><a href='/x/2'>Opera</a></li></ul>", "bridge river"),
        ("Bridge, On-River", "<p><a rel=tag href='/t/1'>Bridge</a> <a rel=tag href='/t/2'>OnRiver</a></p>", "Bridge On-River"),
        # teasers each of which has its own label
        ("bridge, river", "<div><div><p class='tag'><a href='/x/1'>Mayor</a></p></div><h3>A</h3></div><div><div><p class='tag'><a href='/x/2'>Harbour</a></p></div><h3>B</h3></div>", "bridge river"),
    ],
)  # fmt: skip
def test_readers_see_the_articles_tags(keywords: str, shown: str, expected: str) -> None:
    assert " ".join(tags(f'<meta name="keywords" content="{keywords}">', shown)) == expected


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ("<p><a rel=tag href='/t/1'>Opera</a> <a rel=tag href='/t/2'>Chess</a> <a rel=tag href='/t/3'>Tennis</a></p>", ("Opera", "Chess", "Tennis")),
        ("<ul><li>Tags :</li><li><a href='/x/1'>Opera</a></li><li><a href='/x/2'>Chess</a></li><li><a href='/x/3'>Tennis</a></li></ul>", ("Opera", "Chess", "Tennis")),
        ("<ul><li>Tags</li><li><a href='/x/1'>Bridge</a></li></ul><ul><li><a href='/x/9'>Facebook</a></li></ul>", ("Bridge",)),
        ("<p><a href='https://shop.example.org/dp/1?tag=sample-21'>Bridge kit</a></p>", ()),
        ("<ul class='tags'><li><a href='/x/1'>Bridge</a></li><li><a href='/x/2'>Order our newsletter</a></li></ul>", ("Bridge",)),
        ("<p>#Bridge#River#Harbour</p>", ("Bridge", "River", "Harbour")),
        ("<p>#1 of the list is the bridge</p>", ()),
    ],
)  # fmt: skip
def test_what_calls_itself_tags(after: str, expected: tuple[str, ...]) -> None:
    assert tags(after=after) == expected


def test_a_list_that_began_long_before_the_text() -> None:
    before = "<ul><li>Tags</li>" + "".join(f"<li><a href='/x/{n}'>Topic {name}</a></li>" for n, name in enumerate("abcdefgh")) + "</ul>" + "<p>x</p>" * 4
    assert len(tags(before=before)) == 8


def test_flags_of_the_newsrooms_system_are_no_tags() -> None:
    flags = "exclude-from-homepage, no-index, front page, MSN Feed, tny-feed, post-type, Member Choice Sports Option, i.pic.it/ab.jpg"
    assert tags(f'<meta name="news_keywords" content="bridge, {flags}, animal feed, front page news of 1912">') == ("bridge", "animal feed", "front page news of 1912")


def test_the_words_of_the_address_are_no_tags() -> None:
    head = '<meta property="article:tag" content="mayor,opens,bridge,river"><link rel="canonical" href="/mayor-opens-bridge-river.html">'
    assert tags(head) == ()
    assert tags(head.replace("opens,", "opens the,")) == ("mayor", "opens the", "bridge", "river")


def test_a_shown_list_that_a_declared_one_completes() -> None:
    shown = "<p class='tags'><a href='/tag/bridge'>Bridge</a> <a href='/tag/river'>River</a></p>"
    assert tags('<meta name="news_keywords" content="bridge, river, harbour">', shown) == ("bridge", "river", "harbour")


def test_slugs_are_read_as_words() -> None:
    assert tags('<meta name="sailthru.tags" content="river-bridge,mayor,jane-doe">') == ("river bridge", "mayor", "jane doe")
    assert tags('<meta name="sailthru.tags" content="Fly-by,Mayor">') == ("Fly-by", "Mayor")


def test_sentences_counters_and_standing_words_go() -> None:
    content = "bridge (3), News, Find out here what the new bridge is going to cost, river, 朝日新聞"
    head = '<meta name="application-name" content="朝日新聞デジタル">'
    assert tags(f'{head}<meta name="keywords" content="{content}">') == ("bridge", "river")
    teasers = "What the new bridge is going to cost us all, Why the river will never be what it was, bridge"
    assert tags(f'<meta name="keywords" content="{teasers}">') == ()


def test_a_list_of_eight_needs_two_in_the_text() -> None:
    content = "bridge, opera, chess, tennis, lottery, football, weather, dating"
    assert tags(f'<meta name="keywords" content="{content}">') == ()
    assert len(tags(f'<meta name="news_keywords" content="{content}, council">')) == 9


def test_keywords_of_a_whole_site_give_way() -> None:
    content = "bridge, opera, chess, tennis, lottery"
    assert tags(f'<meta name="keywords" content="{content}">') == ()
    assert tags(f'<meta name="news_keywords" content="{content}">') == tuple(content.split(", "))
    cloud = [f"topic {n}" for n in range(16)] + ["bridge", "river", "council", "harbour"]
    assert tags(f'<meta name="news_keywords" content="{", ".join(cloud)}">') == ()


def test_the_words_of_the_headline_are_no_tags() -> None:
    assert tags('<meta name="news_keywords" content="Mayor, opens, the, new, bridge">') == ()
    assert tags('<meta name="news_keywords" content="Sampleton, news from Sampleton, Mayor, opens, the, new, bridge">') == ()
    assert len(tags('<meta name="news_keywords" content="bridge, new, Mayor, opens, the">')) == 5
    assert tags('<meta name="keywords" content="Article, river">') == ("river",)


@pytest.mark.parametrize(
    "after",
    [
        "<footer><ul><li><a rel='tag' href='/x/1'>Bridge</a></li><li><a rel='tag' href='/x/2'>Jane Doe</a></li></ul></footer>",
        "<ul class='article-tags'><li><a href='/x/1'>#Bridge</a></li><li><a href='/x/2'><span>#Jane</span> Doe</a></li></ul>",
        "<p><a href='/topics/bridge'>Bridge</a> <a href='/topics/jane-doe'>Jane Doe</a></p>",
        "<div><a href='/city/bridge/'>Bridge</a> <a href='/people-of/jane-doe/'>Jane Doe</a></div>",
    ],
)
def test_shown_tags(after: str) -> None:
    assert tags(after=after) == ("Bridge", "Jane Doe")


@pytest.mark.parametrize(
    "after",
    [
        "<nav><a href='/city/bridge/'>Bridge</a> <a href='/x/jane-doe/'>Jane Doe</a></nav>",
        "<p>We wrote about <a href='/city/bridge/'>Bridge</a> and much else that happened in town on that day.</p>",
        "<p><a rel='category tag' href='/c/bridge'>Bridges</a></p>",
        "<p><a href='/about/'>About</a> <a href='/contact/'>Contact</a></p>",
        "<ul class='related'><li><a href='/2'>Mayor opens the old bridge again</a></li></ul>",
    ],
)
def test_links_that_are_no_tags(after: str) -> None:
    assert tags(after=after) == ()


def test_a_second_cluster_is_not_the_articles() -> None:
    first = "<p><a rel=tag href='/t/1'>Bridge</a></p>"
    assert tags(after=first + "<p>x</p>" * 6 + "<p><a rel=tag href='/t/2'>Circus</a></p>") == ("Bridge",)


def test_spaces_part_a_chinese_list() -> None:
    assert split_tags(["番茄 合作社 东海"]) == ["番茄", "合作社", "东海"]
    assert split_tags(["東京 オリンピック", "上海 A股"]) == ["東京 オリンピック", "上海 A股"]


def test_hashes_part_as_well() -> None:
    assert split_tags(["#다리 #시장 사퇴 #강"]) == ["", "다리", "시장 사퇴", "강"]


@given(st.lists(st.text(max_size=60), max_size=5))
def test_splitting_only_takes_away(values: list[str]) -> None:
    assert all(isinstance(tag, str) for tag in split_tags(values))


@pytest.mark.parametrize("hostile", ["," * 100_000, "a_" * 50_000, "#a " * 33_000, "0f-" * 33_000, " " * 100_000, "a." * 50_000])
def test_hostile_strings_cost_nothing(hostile: str) -> None:
    started = time.process_time()
    split_tags([hostile])
    tags(f"<meta name='keywords' content='{hostile[:5000]}'><meta name='sailthru.tags' content='{hostile[:5000]}'>")
    for pattern in (_HASH, INTERNAL, _COUNTER, _SLUG, _TAG_NAME, TAG_PATH, _WORDS):
        pattern.search(hostile[:5000])
    assert time.process_time() - started < 1


def test_a_list_is_parted_at_commas_of_every_kind() -> None:
    assert split_tags([" river ,bridge; mayor，harbour、 council；tram | ferry "]) == [
        " river", "bridge", "mayor", "harbour", "council", "tram", "ferry ",
    ]  # fmt: skip
    assert split_tags(["one tag"]) == ["one tag"]


@pytest.mark.parametrize(
    ("pattern", "match", "miss"),
    [
        (_HASH, " #a", "a#b"), (INTERNAL, "editors_pick", "Jane Doe"), (INTERNAL, "type:story", "a b"),
        (_COUNTER, "bridge (31)", "f(x)"), (_WORDS, "don't", " - "), (_SLUG, "river-bridge", "River Bridge"),
        (_TAG_NAME, "post-tags", "stage"), (TAG_PATH, "/tag/x", "/stage/x"),
    ],
)  # fmt: skip
def test_patterns(pattern, match: str, miss: str) -> None:  # type: ignore[no-untyped-def]
    assert pattern.search(match)
    assert not pattern.fullmatch(miss)
    assert pattern in (INTERNAL, _SLUG) or not pattern.search(miss)


def test_a_comma_in_brackets_parts_no_tag() -> None:
    assert split_tags(["Power failures,Prices (Fares, Fees and Rates), Energy (Electric"]) == ["Power failures", "Prices (Fares, Fees and Rates)", "Energy (Electric"]
    assert split_tags(["Energy (Electric, Weather, Heat"]) == ["Energy (Electric", "Weather", "Heat"]


def test_keys_of_a_content_system_are_no_tags() -> None:
    markup = '<meta name="keywords" content="subject:Local news (general_news),Re:Birth of a harbour,Eastmere">'
    text = "".join(f"<p>The council of Eastmere said on Monday that the harbour would open again, and that {n} ships wait.</p>" for n in range(5))
    article = parse(f"<html><head><title>Harbour opens in Eastmere</title>{markup}</head><body><h1>Harbour opens in Eastmere</h1><article>{text}</article>", "https://a.example/1")
    assert article.tags == ("Re:Birth of a harbour", "Eastmere")


def test_block_themes_call_categories_tags_too() -> None:
    terms = "<div class='terms'><a href='/category/city/' rel='tag'>City</a></div>"
    below = "<div class='post-tags'><a href='/tag/bridge/' rel='tag'>Bridge</a> <a href='/tag/river/' rel='tag'>River</a></div>"
    assert tags(before=terms, after=below) == ("Bridge", "River")
    assert tags(after=terms) == ()


def test_the_first_tag_over_the_headline_and_all_below() -> None:
    first = "<a href='/tag/bridge' rel='tag'>Bridge</a>"
    assert tags(before=first, after=f"<p>Tags: {first}, <a href='/tag/river' rel='tag'>River</a></p>") == ("Bridge", "River")
    others = "<p>Tags: <a href='/tag/sea' rel='tag'>Sea</a>, <a href='/tag/river' rel='tag'>River</a></p>"
    assert tags(before=first, after=others) == ("Bridge",)
    section = "<meta property='article:section' content='Bridge'>"
    assert tags(section, before=first, after=others) == ("Sea", "River")  # some themes say so of the section too


@pytest.mark.parametrize(
    ("stated", "parted"),
    [
        ("Business, Finance, & Economics", ["Business, Finance, & Economics"]),
        ("budget, taxes, & schools", ["budget", "taxes", "& schools"]),
        ("Harbours,Fruit, Vegetable, & Herb Gardens,Tools", ["Harbours", "Fruit, Vegetable, & Herb Gardens", "Tools"]),
        ("Harbours, Tides, Boats, Oars, & Sails", ["Harbours", "Tides", "Boats", "Oars", "& Sails"]),
        ("Fares (a, b),Fruit, Vegetable, & Herb Gardens", ["Fares (a, b)", "Fruit, Vegetable, & Herb Gardens"]),
        ("Harbours & Tides, Boats", ["Harbours & Tides", "Boats"]),
    ],
)
def test_a_label_with_commas_of_its_own_is_one_tag(stated: str, parted: list[str]) -> None:
    assert split_tags([stated]) == parted


def test_what_a_system_writes_in_an_empty_field_is_no_tag() -> None:
    assert tags("<meta name='keywords' content='Not Set'>") == ()


def test_tags_stand_anywhere_between_headline_and_text() -> None:
    row = "<div><a href='/tag/bridge.html'>Bridge</a> <a href='/tag/river.html'>River</a></div>"
    notes = "".join(f"<div>{n} of 14</div>" for n in range(14))
    page = "<html><body><nav>{0}</nav><main><div class='head'>{1}{2}</div><div>{3}</div><article>{4}</article></main></body></html>"
    headline, text = PROSE.split("</h1>")
    assert parse(page.format("", f"{headline}</h1>", row, notes, text), "https://www.dailysample.org/1").tags == ("Bridge", "River")
    alone = "<div><a href='/tag/bridge.html'>Bridge</a></div>"
    assert parse(page.format("", f"{headline}</h1>", alone, notes, text), "https://www.dailysample.org/1").tags == ()
    assert parse(page.format("", row, f"{headline}</h1>", notes, text), "https://www.dailysample.org/1").tags == ()


def test_what_a_post_is_filed_under_by_its_category() -> None:
    assert tags(after="<p>Filed under: <a href='/city/' rel='category tag'>City</a></p>") == ()
    assert tags(after="<p>Filed under: <a href='/city/'>City</a></p>") == ("City",)


@pytest.mark.parametrize(("others", "whole"), [("harbour, council", True), ("football, recipes", False)])
def test_a_shown_list_that_is_cut_gives_way_to_the_whole_one(others: str, whole: bool) -> None:
    text = "".join(f"<p>The council of Eastmere said on day {n} that the bridge over the river will open, and the harbour with it.</p>" for n in range(6))
    row = "<p>Tags: <a href='/tag/bridge' rel='tag'>Bridge</a>, <a href='/tag/river' rel='tag'>River</a></p>"
    read = parse(f"<html><head><meta name='keywords' content='bridge, river, {others}'></head><body><article><h1>Eastmere opens</h1><div>{text}</div>{row}</article></body></html>")
    assert read.tags == (("bridge", "river", *others.split(", ")) if whole else ("Bridge", "River"))


def test_the_box_of_a_whole_post_names_no_tags() -> None:
    post = "<div class='post-7 type-post status-publish hentry category-news tag-ports tag-bridges'>{}</div>"
    teasers = "<div class='yarpp-related'><h3>Ähnliche Artikel:</h3><ol><li><a href='/archive/8'>Ports of the delta</a></li><li><a href='/archive/9'>Old bridges</a></li></ol></div>"
    assert parse(f"<h1>The council of Sampleton rebuilds its bridge</h1>{post.format(PROSE + teasers)}", "https://www.sample.example/a").tags == ()
    assert parse(post.format("<a href='/news/local/'>Local</a>" + PROSE), "https://www.sample.example/news/local/a-bridge").tags == ()


def test_the_topics_of_another_site_are_no_tags() -> None:
    rows = "<ul><li><a href='https://{0}/tag/ports/'>Ports</a></li><li><a href='https://{0}/tag/bridges/'>Bridges</a></li></ul>"
    for host, expected in (("www.sample.example", ("Ports", "Bridges")), ("topics.sample.example", ("Ports", "Bridges")), ("medium.com", ("Ports", "Bridges")), ("www.other.example", ())):
        assert parse(f"{PROSE}{rows.format(host)}", "https://www.sample.example/a").tags == expected, host


def test_the_headline_that_is_shared_is_no_tag() -> None:
    shared = "New bridge is open, mayor says - DSN"
    assert tags(f'<meta property="og:title" content="{shared}"><meta name="keywords" content="harbour, {shared}">') == ("harbour",)
