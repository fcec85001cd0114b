"""Related articles."""

from __future__ import annotations

import re

import pytest

from newsparse import parse
from newsparse.generic.related.related_addresses import story_of
from newsparse.generic.related.related_boxes import _says_related
from newsparse.grammar.to_readers.popular import says_popular
from newsparse.grammar.to_readers.read_also import READ_ALSO, says_read_also
from tests.invented import URL, page, read

LINK = "<a href='/news/{0}'>A second story about the harbour {0}</a>"


@pytest.mark.parametrize(
    "box",
    [
        "<div class='related-articles'><ul><li>{}</li></ul></div>", "<section><h3>관련기사</h3><ul><li>{}</li></ul></section>",
        "<div><h4>Read more</h4><div>{}</div></div>", "<div><p>Mehr zum Thema</p><div>{}</div></div>",
    ],
)  # fmt: skip
def test_boxes(box: str) -> None:
    (link,) = read(after=box.format(LINK.format(1))).related
    assert link.url == "https://www.eastmere-post.example/news/1"
    assert link.text == "A second story about the harbour 1"


def test_never_the_page_itself_nor_sections_nor_sharing() -> None:
    links = f"<a href='{URL}'>Eastmere rebuilds its bridge</a><a href='/tag/harbour-x'>All about the harbour</a><a href='https://facebook.com/share?u=1'>Share on that network</a><a href='/page/2/?x'>« Older stories of the harbour</a>"
    assert read(after=f"<div class='related'>{links}</div>").related == ()


def test_never_the_section_above_nor_a_tag_nor_a_job() -> None:
    links = (
        "<a href='/news'>All the local news</a><a href='/x/1'>Harbour and bridges</a><a href='/x/2'>Ann Onym's topics</a>"
        "<a href='https://jobs.eastmere-post.example/3'>Engineer for our new bridge</a>"
    )
    head = "<meta property='article:section' content='Harbour and bridges'><meta property='article:tag' content='Ann Onym&#39;s topics'>"
    assert read(head=head, after=f"<div class='related'>{links}</div>").related == ()


def test_bounded_and_absolute() -> None:
    found = read(
        after="<div class='related'>" + "".join(LINK.format(n) for n in range(90)) + "</div>"
    ).related
    assert (
        len(found) <= 50
        and all(link.url.startswith("https://") for link in found)
        and len({link.url for link in found}) == len(found)
    )


def test_other_boxes_are_not_related() -> None:
    assert read(after=f"<div class='tools'>{LINK.format(1)}</div>").related == ()


@pytest.mark.parametrize(
    "label",
    [
        "관련 기사", "Related articles", "Lee también:", "À lire aussi", "LIRE AUSSI :", "関連記事", "▶ 관련기사", "Auch interessant", "Leia mais sobre o tema", "Zobacz także:",
        "CZYTAJ TEŻ", "Læs også", "Читайте також:", "Διαβάστε επίσης:", "Материалы по теме:", "İlginizi Çekebilir", "اقرأ أيضا", "الموضوعات المتعلقة", "קראו עוד:", "यह भी पढ़ें-",
        "আরও পড়ুন", "อ่านเพิ่มเติม:", "Baca juga:", "延伸閱讀", "READ ALSO:", "Mirá también", "اخبار مرتبط", "Recommended reading:", "Lue lisää:",
    ],
)  # fmt: skip
def test_labels(label: str) -> None:
    assert says_read_also(label)
    (link,) = read(inside=f"<p><strong>{label}</strong> {LINK.format(1)}</p>").related
    assert link.text == "A second story about the harbour 1"


@pytest.mark.parametrize(
    "label",
    ["Siehe auch", "Pour aller plus loin", "También puede leer", "Confira também:", "Per approfondire", "Bekijk ook", "Se också", "Hør også", "Kuuntele myös", "Zobacz:", "Čtěte více", "Mohlo by vás zaujímať", "Lásd még", "Citește mai mult",
     "Подробнее:", "Детальніше:", "Вижте още", "Pogledajte i:", "Bunu da oku", "Σχετικά:", "Xem lại", "合わせて読みたい", "【写真】", "看更多", "همچنین بخوانید", "עוד בנושא", "और पढ़ें", "আরও দেখুন", "[관련뉴스]"],
)  # fmt: skip
def test_labels_before_a_link_and_in_it(label: str) -> None:
    assert says_read_also(label)
    title = "A second story about the harbour 1"
    bare = label.rstrip(":")
    for line in (f"<p>{bare}: {LINK.format(1)}</p>", "<p>" + LINK.format(1).replace(title, f"{bare}: {title}") + "</p>"):
        assert title not in read(inside=line).text


@pytest.mark.parametrize(
    "sentence",
    ['Related <a href="/n/1">charges</a> were dropped on Monday by the court of the town.', 'Ранее <a href="/n/1">сообщалось</a>, что мост закроют на целый год до весны.', 'Además <a href="/n/1">la Comisión</a> aprobó el plan del puerto el lunes.',
     'Zobacz <a href="/n/1">raport</a>, który rada przyjęła w poniedziałek wieczorem.', 'Siehe auch <a href="/n/1">Paragraf 5</a> der Satzung, sagte die Bürgermeisterin am Montag.'],
)  # fmt: skip
def test_sentences_that_begin_as_labels_do_stay(sentence: str) -> None:
    assert re.sub("<[^>]+>", "", sentence) in read(inside=f"<p>{sentence}</p>").text


@pytest.mark.parametrize(
    "name",
    [
        "related", "recommendation", "recomendadas", "read-next", "more-stories", "see-also", "also-read", "further-reading", "up-next",
        "you-may-also-like", "relacionados", "correlati", "gerelateerd", "verwandte", "passend", "weiterlesen", "mehr-zum-thema", "a à-lire",
        "lire-aussi", "voir-aussi", "leggi-anche", "lee-también", "saiba-mais", "similar", "suggestions", "teaser-block", "relnews", "x관련기사",
    ],
)  # fmt: skip
def test_names_pass_the_first_look(name: str) -> None:
    assert _says_related(name)


@pytest.mark.parametrize("text", ["관련 법을 고쳤다", "Related by blood, they met", "The bridge", "Read Street is closed", "Читайте книги", "", "Re"])
def test_no_labels(text: str) -> None:
    assert not says_read_also(text)


def test_a_label_is_read_in_time_that_grows_with_its_text() -> None:
    for hostile in ("read more " * 5_000, "lee " + "a " * 20_000, "▶" * 40_000):
        assert not READ_ALSO.fullmatch(hostile + "\n?")
        assert not says_read_also(hostile)


def test_a_line_after_a_label_is_none_of_the_text() -> None:
    article = read(inside=f"<p>Διαβάστε επίσης: {LINK.format(1)}</p>")
    assert "second story" not in article.text


def test_the_label_in_a_link_is_no_part_of_its_title() -> None:
    for inside in ("<span>Read also</span>A second story about the harbour 1", "Also read: A second story about the harbour 1"):
        (link,) = read(inside=f"<div class=x><a href='/news/1'>{inside}</a></div>").related
        assert link.text == "A second story about the harbour 1"


def test_the_label_in_brackets_before_a_title_is_no_part_of_it() -> None:
    for label in ("[관련기사] ", "【相關新聞】"):
        (link,) = read(after=f"<div class=related><a href='/news/1'>{label}A second story about the harbour 1</a></div>").related
        assert link.text == "A second story about the harbour 1"
    (link,) = read(after="<div class=related><a href='/news/1'>[Harbour] A second story about ships</a></div>").related
    assert link.text == "[Harbour] A second story about ships"


def test_links_below_a_heading_that_no_box_holds() -> None:
    links = "".join(f"<p>{LINK.format(n)}</p>" for n in range(2))
    found = read(inside=f"<p>Recommended reading:</p>{links}<p>The mayor of Eastmere said that the harbour will open on Monday.</p>").related
    assert [link.url[-1] for link in found] == ["0", "1"]


def test_what_a_link_says_to_those_who_hear_the_page_is_no_part_of_its_title() -> None:
    items = "".join(
        f'<li><a href="/b{n}"><span class="sr">Read More</span> The harbour waits for ship number {n} <span class="sr">Continue</span></a></li>'
        for n in range(4)
    )
    text = "".join(f"<p>The council of Eastmere said on Monday that the harbour would open, and that {n} ships wait.</p>" for n in range(6))
    found = parse(f"<h1>Harbour opens in Eastmere</h1><article>{text}</article><div class='related-articles'><h3>Related articles</h3><ul>{items}</ul></div>", "https://a.example/1")
    assert [link.text for link in found.related] == [f"The harbour waits for ship number {n}" for n in range(4)]


def test_the_box_below_one_that_holds_nothing_but_the_heading() -> None:
    """As page builders set it: heading and links are two widgets."""
    heading = "<div class='w'><div><h2>More from the slow road</h2></div></div>"
    cards = f"<div class='w'><article>{LINK.format(1)}</article><article>{LINK.format(2)}</article></div>"
    other = f"<div class='w'>{LINK.format(3)}</div>"
    links = read(after=f"<div><p>A line about the road.</p><p>Another line.</p>{heading}{cards}{other}</div>").related
    assert [link.url[-1] for link in links] == ["1", "2"]


@pytest.mark.parametrize("heading", ["More articles by Jane Doe", "More episodes", "Read this next"])
def test_more_headings(heading: str) -> None:
    assert len(read(after=f"<section><h3>{heading}</h3>{LINK.format(1)}</section>").related) == 1


TITLE = "A second story about the harbour 1"


def test_a_link_that_says_nothing_but_the_sign_of_a_list() -> None:
    links = "<li><a href='/news/1'><h4>• •• •• •• •• ••</h4></a></li><li><a href='/news/2'>· The ferry of Eastmere sails again</a></li>"
    assert "The ferry of Eastmere sails again" in {link.text for link in read(after=f"<div class='related'><ul>{links}</ul></div>").related}


@pytest.mark.parametrize(
    "card",
    [
        f"<a href='/news/1'><div class=time>11:05 Uhr</div><div class='card__title'>{TITLE}</div><p>Two ships of the line wait for their captains since Monday morning.</p></a>",
        f"<a href='/news/1'><h4>The Gaza war now</h4><h3>{TITLE}</h3></a>",
        f"<a href='/news/1'><h3><span class=teaser__kicker>Harbour</span> <span class=teaser__headline>{TITLE}</span></h3></a>",
        f"<a href='/news/1'><h2 class=post__title><span class=title__text><span class=overtitle__text>Harbour</span>{TITLE}</span></h2></a>",
        f"<a href='/news/1'><h3><span>Zum Artikel</span> <span class=teaser__headline>{TITLE}</span></h3></a>",
        f"<a href='/news/1'><h3>Harbour of A:</h3><h4>{TITLE}</h4></a>",
        f"<a href='/news/1'><i>32:03</i><span>{TITLE}</span></a>", f"<a href='/news/1'><p>{TITLE}</p><p>Read More</p></a>", f"<a href='/news/1'>{TITLE} ►</a>",
        f"<h2>{TITLE}</h2><a href='/news/1'><span class=screen-reader-text>Lesen Sie diesen Artikel:</span> weiterlesen</a>",
        f"<h2><a href='/news/1'>{TITLE}</a></h2><p>Two ships <a href='/news/1'>of the line wait for their captains since Monday morning, the council said</a></p>",
        f"<h2><a href='/news/1?from=inline'>{TITLE}</a></h2><h2><a href='/news/1?from=more'>{TITLE}</a></h2>",
    ],
)  # fmt: skip
def test_a_card_is_told_by_its_headline(card: str) -> None:
    assert [link.text for link in read(after=f"<div class='related-articles'><article>{card}</article></div>").related] == [TITLE]


def test_a_button_below_the_heading_of_a_whole_list_has_no_headline() -> None:
    links = "".join(f"<div><a href='/n/{n}'>Read more</a></div>" for n in range(3))
    assert read(after=f"<div class='related'><h2>Stories of the old harbour</h2>{links}</div>").related == ()


CARDS = "".join(f"<div><h3>{LINK.format(n)}</h3></div>" for n in range(3))


@pytest.mark.parametrize(
    "block",
    [
        f"<section><header><h2>Recent Posts</h2><a href='/blog'>See All</a></header><div>{CARDS}</div></section>", f"<div><p>Weitere Informationen</p>{CARDS}</div>",
        f"<section><div><h2><a href='/advice'>More In Ask an Advisor</a></h2></div><div>{CARDS}</div></section>", f"<div><h3>新着ニュースリリース</h3>{CARDS}</div>", f"<main>{CARDS}</main>",
        f"<section><h3>More from Eastmere</h3>{CARDS.replace('<div>', '<article class=roll>').replace('</div>', '</article>')}</section>",
        "<p>MORE: " + "</p><p>MORE: ".join(LINK.format(n) for n in range(3)) + "</p>",
    ],
)  # fmt: skip
def test_blocks_right_below_the_text(block: str) -> None:
    assert [link.url[-1] for link in read(after=block).related] == ["0", "1", "2"]


@pytest.mark.parametrize(
    "block",
    [
        f"<aside><h2>Recent Posts</h2>{CARDS}</aside>", f"<div><h3>Weitere Informationen</h3>{CARDS.replace('/news/', 'https://other.example/')}</div>",
        f"<div><h3>Recent Posts</h3>{LINK.format(1)}</div>", f"<div><h3>{LINK.format(1)}</h3></div><div><h3>{LINK.format(2)}</h3></div>", f"<nav>{CARDS}</nav>",
    ],
)  # fmt: skip
def test_no_lists_beside_the_text_of_others_or_of_one(block: str) -> None:
    assert read(after=block).related == ()


def test_a_box_in_a_link() -> None:
    found = read(inside=f"<a href='/news/1'><aside class=linkcard><div><div>Mehr zum Thema</div><h3>{TITLE}</h3></div></aside></a>").related
    assert [(link.text, link.url[-1]) for link in found] == [(TITLE, "1")]


def test_never_what_the_menu_leads_to_nor_a_player_nor_jobs_of_another_site() -> None:
    links = (
        "<a href='/prizes/'>Wonderful prizes to be won here today</a><a href='https://videojs.com/html5-video-support/'>supports HTML5 video</a>"
        "<a href='https://www.ejob.example/4/engineer'>Engineer for our new bridge</a><h2><a href='/all-of-it'>Latest Articles</a></h2>"
    )
    menu = "<nav><ul><li><a href='https://www.eastmere-post.example/prizes/'>Prizes</a></li></ul></nav>"
    found = read(above=menu, after=f"<div class='related'>{links}{LINK.format(1)}</div>").related
    assert [link.url[-1] for link in found] == ["1"]


def test_topics_are_no_articles() -> None:
    topics = "".join(f"<li><a href='/t/{n}'>Harbour</a></li>" for n in range(5))
    assert read(after=f"<div><h5>Related articles</h5><ul><li><a href='/t/x'>Markup Languages</a></li>{topics}</ul></div>").related == ()


def test_an_arrow_before_a_link_amid_the_text_leads_to_a_story() -> None:
    assert [link.text for link in read(inside="<p>▶ <a href='/news/2'>A second story about the harbour</a></p>").related] == ["A second story about the harbour"]
    assert read(inside="<p>▶ <a href='https://other.example/2'>A second story about the harbour</a></p>").related == ()
    assert read(inside="<p>▶ <a href='/report'>Send a tip</a></p>").related == ()
    labelled = "<p>관련기사</p><p><a href='https://other.example/2'>▶ 짧은 다리가 무너졌다</a></p>"  # under a label it may be short, and another site's
    assert len(read(inside=labelled).related) == 1


@pytest.mark.parametrize(
    ("own", "related", "expected"),
    [
        ("/thema/energie/bridge-of-eastmere", "/thema/verkehr/the-harbour", True),  # the article stands in such a folder
        ("/news/bridge-of-eastmere", "/thema/verkehr/the-harbour", False),
        ("/team/bridge-of-eastmere", "/team/the-harbour", True),
        ("/news/1", "/team/kim-sample", False),
        ("/news/1", "/news/products/the-new-pump", True),
        ("/news/1", "/products/the-new-pump", False),
        ("/news/1", "/fr/shop/product/17", False),
        ("/about-the-bridge-of-eastmere", "/about-the-bridge", True),  # begins alike, and is no step above
        ("/harbour/bridge-of-eastmere", "/harbour", False),
        ("/view.php?id=7", "/view.php?id=8", True),  # told by what is asked for
        ("/view.php?id=7", "/view.php?id=7&from=list2", False),
        ("/view.php?id=7", "/view.php", False),
        ("/?p=17", "/?p=18", True),
        ("/blog/bridge-of-eastmere", "/blog?category=13", False),
        ("/news/bridge-of-eastmere", "/news/bridge-of-eastmere?ref=related2", False),
    ],
)
def test_what_an_address_says_of_a_story(own: str, related: str, expected: bool) -> None:
    html = page(after=f"<div class='related'><a href='{related}'>A second story about the harbour</a></div>")
    assert bool(parse(html, f"https://www.eastmere-post.example{own}", min_probability=0).related) is expected


def test_a_number_in_the_host_makes_no_story() -> None:
    menu = "<nav><ul><li><a href='https://post24.example/prizes/'>Prizes</a></li></ul></nav>"
    html = page(above=menu, after="<div class='related'><a href='https://post24.example/prizes/'>Wonderful prizes to be won</a></div>")
    assert parse(html, "https://post24.example/news/1").related == ()


@pytest.mark.parametrize("heading", ["Most read", "Meistgelesen", "Les plus lus", "Lo más leído", "アクセスランキング", "많이 본 뉴스", "人気記事ランキング", "週間ランキング", "Популярное", "Most popular in Sport", "En çok okunanlar"])
def test_what_most_people_read_is_not_related(heading: str) -> None:
    assert says_popular(heading)
    assert read(after=f"<main><h4>{heading}</h4>{CARDS}</main>").related == ()


@pytest.mark.parametrize("heading", ["Most readers agree", "Popularity", "The harbour"])
def test_other_headings_over_a_row(heading: str) -> None:
    assert not says_popular(heading)
    assert len(read(after=f"<main><h4>{heading}</h4>{CARDS}</main>").related) == 3


@pytest.mark.parametrize(
    ("address", "asked"),
    [("board2.html?no=5", {"no=5"}), ("show.php?post_id=7", {"post_id=7"}), ("show.php?id=7&page=2&utm_id=3", {"id=7"}), ("12345.html?x=9", set()), ("harbour/12345?x=9", set())],
)
def test_what_of_a_query_tells_a_story(address: str, asked: set[str]) -> None:
    assert story_of(f"https://post.example/{address}").asked == asked


def test_lists_in_a_box_of_what_most_people_read_are_none_either() -> None:
    items = "".join(f"<li class='related-item'>{LINK.format(at)}</li>" for at in range(3))
    assert read(after=f"<div class='related'><h3>Popular</h3><ul class='related-list'>{items}</ul></div>").related == ()
    below = read(after=f"<div class='related'><h3>Popular</h3><ul class='related-list'>{items}</ul><h3>By theme</h3><ul class='related-list'><li>{LINK.format(7)}</li></ul></div>").related
    assert [link.url[-1] for link in below] == ["7"]


def test_a_headline_that_begins_as_such_a_heading_is_none() -> None:
    links = f"<a href='/news/9'>Popular baker wins</a>{LINK.format(1)}{LINK.format(2)}"
    assert read(after=f"<div class='related'>{''.join(f'<p>{link}</a></p>' for link in links.split('</a>') if link)}</div>").related


def test_the_day_in_brackets_behind_a_headline_is_none_of_it() -> None:
    links = "".join(f"<li><a href='/news/{at}'>海鳴の渡し船が四十年ぶりに戻る<span>[ 2031年6月{at}日 17:02 ]</span></a></li>" for at in (1, 2))
    assert {link.text for link in read(after=f"<div class='related'><ul>{links}</ul></div>").related} == {"海鳴の渡し船が四十年ぶりに戻る"}


def test_labels_in_capitals_of_turkish_and_greek() -> None:
    links = "<div class='box'><a href='/news/1'><span>İLGİLİ HABER</span><strong>The ferry of Eastmere sails again</strong></a></div>"
    assert [link.text for link in read(after=f"<div class='related'>{links}</div>").related] == ["The ferry of Eastmere sails again"]
    assert says_read_also("ΔΙΑΒΑΣΤΕ ΑΚΟΜΗ") and says_read_also("İLGİLİ HABER") and not says_read_also("ΔΙΑΒΑΣΤΕ ΤΗ ΔΙΑΘΗΚΗ")


def test_a_list_that_is_called_related_in_vietnamese() -> None:
    links = "".join(f"<li>{LINK.format(at)}</li>" for at in (1, 2))
    assert len(read(after=f"<ul class='tinlienquan'>{links}</ul>").related) == 2
