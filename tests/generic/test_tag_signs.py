"""What near the text is a tag of the article, and what only looks like one: labels of teasers, products, the site's own keywords."""

import pytest

from newsparse import Article, parse

WORDS = ("harbour", "bridge", "ferry", "council", "mayor", "tide")
TEXT = "".join(f"<p>The council of Sampleton opened the {w} on Monday, and the mayor spoke of it for a long time to all who had come.</p>" for w in WORDS)


def read(below: str = "", *, amid: str = "", above: str = "", head: str = "") -> Article:
    body = f"<main><article><h1>Mayor opens the new bridge</h1>{above}{TEXT}{amid}{TEXT.replace('council', 'board')}</article>{below}</main>"
    return parse(f"<html><head>{head}</head><body>{body}</body></html>", "https://www.dailysample.org/2031/1")


def links(*names: str, path: str = "/topics/", attributes: str = "") -> str:
    return "".join(f"<li><a href='{path}{name.lower().replace(' ', '-')}' {attributes}>{name}</a></li>" for name in names)


@pytest.mark.parametrize(
    "label",
    ["Related Topics", "Related tags:", "Explore more on these topics", "関連タグ", "Powiązane tematy", "Etiquetas relacionadas", "İlgili konular", "Gerelateerde onderwerpen"],
)
def test_a_list_below_a_label_of_topics(label: str) -> None:
    assert read(f"<div>{label}</div><ul>{links('Harbour', 'Old bridges', path='/x/')}</ul>").tags == ("Harbour", "Old bridges")


def test_a_label_speaks_for_a_list_that_is_a_menu_by_its_markup() -> None:
    listed = f"<nav><ul>{links('Harbour', 'Old bridges', path='/x/')}</ul></nav>"
    assert read(f"<div>Schlagworte:</div>{listed}").tags == ("Harbour", "Old bridges")
    assert read(f"<nav><div>Schlagworte:</div>{listed}</nav>").tags == ()


def test_a_line_of_links_right_below_a_label_is_its_list_in_a_box_of_any_size() -> None:
    row = "<nav><a href='/x/1'>Harbour</a> <a href='/x/2'>Old bridges</a></nav>"
    page = f"<html><body><main><h1>Mayor opens the new bridge</h1>{TEXT * 6}<p>Tags</p>{{}}</main></body></html>"
    assert parse(page.format(row), "https://www.dailysample.org/2031/1").tags == ("Harbour", "Old bridges")
    assert parse(page.format(f"<p>The mayor</p>{row}"), "https://www.dailysample.org/2031/1").tags == ()


def test_all_links_below_a_label_are_one_list_whatever_some_say_of_themselves() -> None:
    listed = f"<ul>{links('Harbour', path='/category/')}{links('Ferry', 'Tide', path='/tag/', attributes='rel=tag')}</ul>"
    assert read(f"<h4>Themen</h4>{listed}").tags == ("Harbour", "Ferry", "Tide")


@pytest.mark.parametrize(
    "below",
    [
        "<h3><a href='/topics/ferry'>Ferry</a></h3><h3><a href='/topics/tide'>Tide</a></h3>",  # headings lead to stories
        "<p class='tags'><a href='#ferry'>Ferry</a> <a href='#tide'>Tide</a></p>",  # to parts of the page
        "<div class='tag-breadcrumb'><a href='/x/1/'>Ferry</a> <a href='/x/2/'>Tide</a></div>",
        "<div><a href='https://www.shop.example/ferry?x=1&tag=sample'>Ferry</a></div>",  # not whose page a shop's tag is
        "<div><a href='/topics/buy'>Buy now</a></div>",
        "<div class='card'><div class='topic-label'><a href='/2031/ferry-again'>Ferry</a></div><div><a href='/2031/ferry-again'>The ferry sails again after forty years</a></div></div>",
        "<div class='card'><div class='tag'><a href='/topics/ferry'>Ferry</a></div><h3><a href='/2031/ferry-again'>The ferry sails again after forty years</a></h3></div>",
        "<div class='card'><h3><a href='/2031/ferry-again'>The ferry sails again after forty years</a></h3><p class='tags'><a href='/topics/ferry'>Ferry</a></p></div>",
        "<aside><div><a href='/easy-ferry'>Easy ferry</a></div><div><a href='/easy-bridge'>Easy bridge</a></div></aside>",
        "<div class='tags'><a href='/x/1'>会員限定の記事をもっと見る</a></div>",
        "<ul><li><a href='/about'>About</a></li><li><a href='/privacy-policy'>Privacy policy</a></li></ul>",
    ],
)
def test_what_is_no_tag(below: str) -> None:
    assert read(below).tags == ()


def test_tags_right_above_a_linked_headline_of_another_box_are_tags() -> None:
    following = "<section><h3><a href='/2031/ferry-again'>The ferry sails again after forty years</a></h3>" + "<p>Another story of the harbour.</p>" * 8 + "</section>"
    assert read(f"<ul>{links('Ferry', 'Tide')}</ul>{following}").tags == ("Ferry", "Tide")


def test_links_to_tag_pages_amid_the_text_are_of_what_it_names() -> None:
    amid = f"<ul>{links('Ferry boat', 'Tide table')}</ul>"
    assert read(amid=amid).tags == ()
    assert read(above=amid).tags == ("Ferry boat", "Tide table")
    genres = f"<ul>{links('Romance', 'Comedy', path='/genre/', attributes='rel=tag')}</ul>"
    assert read(f"<p>Tagged:</p><p>{links('Ferry', 'Tide', path='/tag/', attributes='rel=tag')}</p>", amid=genres).tags == ("Ferry", "Tide")


@pytest.mark.parametrize(
    ("keywords", "tags"),
    [
        ("health information, health letters, sample health watch, council of nurses, health news", ()),  # one word of many is in the text
        ("bridge, health letters, sample health watch, council of nurses, medical watch", ()),  # one of five, though the headline has it
        ("bridge, harbour, sample health watch, council of nurses, medical watch", ("bridge", "harbour", "sample health watch", "council of nurses", "medical watch")),
        ("ferry, harbour, tide, council of nurses, medical watch", ("ferry", "harbour", "tide", "council of nurses", "medical watch")),
        ("Featured, ferry, Software (TRBC), googlesafe, Overall Positive, editor's picks", ("ferry",)),
        ("ferry, News - Sport - Stories, north-east - south-west", ("ferry", "north-east - south-west")),
        ("ferry, tide, 3/5/31", ("ferry", "tide")),
    ],
)
def test_the_keywords_of_a_site_name_nothing_of_the_text(keywords: str, tags: tuple[str, ...]) -> None:
    assert read(head=f'<meta name="keywords" content="{keywords}">').tags == tags


def test_a_chinese_keyword_that_spells_the_headline_otherwise_is_the_articles() -> None:
    text = "<p>河湾市政府表示，新桥将于下月通车，桥长三百米，设有宽阔的人行道，居民可以步行过河，也可以骑车通过。</p>" * 4
    page = f"<html lang=zh-CN><head><title>河湾新桥正式通车</title><meta name=keywords content='{{}}'></head><body><h1>河湾新桥正式通车</h1><article>{text}</article></body></html>"
    assert parse(page.format("桥梁,交通"), "https://press.example/a/1").tags == ("桥梁", "交通")
    assert parse(page.format("健康养生"), "https://press.example/a/1").tags == ()


def test_a_crossword_is_no_box_of_tags() -> None:
    assert read(f"<p>And so on.</p><ul class='mots-croises'>{links('Harbour', 'Ferry', path='/x/9-')}</ul>").tags == ()


def test_readers_see_the_list_without_the_section() -> None:
    shown = f"<div>Tags</div><ul>{links('Old ferry', 'Tide', path='/x/')}</ul>"
    assert read(shown, head="<meta name='news_keywords' content='Old ferry, Tide, Pendulums'>").tags == ("Old ferry", "Tide")
    assert read(shown, head="<meta name='keywords' content='old ferry, Tide'>").tags == ("Old ferry", "Tide")
    assert read(shown, head="<meta name='keywords' content='Old Ferry, tIDE'>").tags == ("Old Ferry", "tIDE")


def test_two_sections_and_more_are_no_tags() -> None:
    trail = "<div class='breadcrumb'><a href='/'>Home</a> / <a href='/council/'>Council</a> / <a href='/council/ferry/'>Ferry</a></div>"
    keywords = "<meta name='keywords' content='Council, Ferry'>"
    assert read(above=trail, head=keywords).tags == ()
    assert read(head=keywords).tags == ("Council", "Ferry")
    assert read(above=trail, head="<meta name='keywords' content='Ferry'>").tags == ("Ferry",)
    assert read(above=trail, head="<meta name='keywords' content='Council, Ferry, Tide'>").tags == ("Council", "Ferry", "Tide")


def test_sections_spelled_as_slugs_are_no_tags() -> None:
    trail = "<div class='breadcrumb'><a href='/'>Home</a> / <a href='/council/'>Council</a> / <a href='/ferry/'>Ferry &amp; Tide</a></div>"
    assert read(above=trail, head="<meta name='sailthru.tags' content='council,ferry-and-tide'>").tags == ()
    assert read(above=trail, head="<meta name='sailthru.tags' content='council,ferry-and-winter'>").tags == ("council", "ferry and winter")


@pytest.mark.parametrize(("leads_to", "tags"), [("/2031/ferry", ("Ferry", "Tide")), ("/2031/other-ferry", ())])
def test_tags_over_a_linked_headline(leads_to: str, tags: tuple[str, ...]) -> None:
    """Of the page itself; over another story's they are its teaser's."""
    above = f"<div class=head><p>{links('Ferry', 'Tide', path='/tag/')}</p><h1><a href='{leads_to}'>The old ferry sails again after forty years</a></h1></div>"
    page = f"<html><body><main>{above}<article><p>By Kim Sample</p>{TEXT}</article></main></body></html>"
    assert parse(page, "https://www.dailysample.org/2031/ferry", min_probability=0).tags == tags


def test_stories_in_a_folder_that_is_called_as_tag_pages_are() -> None:
    page = f"<html><body><main><article><h1>Mayor opens the new bridge</h1>{TEXT}</article><ul>{links('The ferry of old', 'The high tide', path='/thema/verkehr/7-')}</ul></main></body></html>"
    assert parse(page, "https://www.dailysample.org/thema/bridge-of-eastmere").tags == ()
    assert parse(page, "https://www.dailysample.org/news/bridge-of-eastmere").tags == ("The ferry of old", "The high tide")


def test_a_line_of_stories_in_a_box_that_is_called_topics() -> None:
    line = "<div class='related-topics'><p>Also read | <a href='/2031/ferry-1.ece'>Ferry managers to get a new rule</a></p></div>"
    assert read(amid=line).tags == ()
    assert read(f"<div><p>Related topics: <a href='/topics/ferry'>Ferry</a> <a href='/topics/tide'>Tide</a></p></div>{line}").tags == ("Ferry", "Tide")


def test_a_story_in_a_box_that_is_called_more_on_a_topic_does_not_stand_for_the_tags() -> None:
    more = "<div class='more-on-this-topic'><a href='/2031/stalls'>Fewer than ten stalls are left at the old market hall</a></div>"
    assert read(f"<p>And so on.</p><div class='story-keywords'><ul>{links('Harbour', 'Ferry', path='/x/')}</ul></div>", amid=more).tags == ("Harbour", "Ferry")


@pytest.mark.parametrize("name", ["mots", "mots-cles", "palabras-clave", "tagovi", "oznake"])
def test_boxes_that_are_called_tags_in_other_languages(name: str) -> None:
    assert read(f"<p>And so on.</p><ul class='{name}'>{links('Harbour', 'Ferry', path='/x/9-')}</ul>").tags == ("Harbour", "Ferry")
    assert read(f"<p>And so on.</p><ul class='mot-du-jour'>{links('Harbour', 'Ferry', path='/x/9-')}</ul>").tags == ()
