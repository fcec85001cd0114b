"""The deck: what stands between headline and body, and what only seems to."""

import pytest

from newsparse import parse
from newsparse.generic.deck.names import DECK_NAME, LEAD_NAME, OTHER_NAME
from newsparse.generic.deck.signs import _DATED, _LABEL, _OF_A_SERIES
from tests.invented import SENTENCES, URL

PROSE = "".join(
    f"<p>Paragraph {n} tells at some length what the council of Sampleton decided on Monday, and why it took so long.</p>"
    for n in range(6)
)
DECK = "The mayor promised it in his first speech, nine years ago"


def deck(between: str, head: str = "", prose: str = PROSE) -> tuple[str, ...]:
    return parse(
        f"<html><head>{head}</head><body><main><header><h1>Mayor opens the new bridge</h1>{between}</header>"
        f"<div class='story'>{prose}</div></main></body></html>",
        "https://www.dailysample.org/city/1",
    ).subtitles


@pytest.mark.parametrize(
    "between",
    [
        f"<p class='standfirst'>{DECK}</p>",
        f"<h2 class='detail-sapo'>{DECK}</h2>",
        f"<h2 class='news-detail-spot'>{DECK}</h2>",
        f"<div class='article-dek'><p>{DECK}</p></div>",
        f"<h2 class='sub-title'>{DECK}</h2><p class='byline'>By Jane Doe</p>",
        f"<p itemprop='description'>{DECK}</p>",
        f"<h2>{DECK}</h2><p class='date'>3 May 2031</p>",
        f"<div class='summary'>{DECK}</div>",
        f"<p class='c-entry-summary p-dek'>{DECK}</p>",
    ],
)
def test_a_deck(between: str) -> None:
    assert deck(between) == (DECK,)


def test_what_announces_what_follows_is_none() -> None:
    assert deck("<section class='blk-summary'><h2>What the council tells you to know:</h2></section>") == ()
    assert deck("<section class='blk-summary'><h2>What the council tells you to know</h2></section>") == ("What the council tells you to know",)


def test_a_sentence_right_under_the_headline_is_one() -> None:
    assert deck(f"<div>{DECK}.</div><p>3 May 2031</p>") == (f"{DECK}.",)
    assert deck(f"<p>3 May 2031</p><div>{DECK}.</div>") == ()
    assert deck(f"<div>{DECK}</div>") == ()
    assert deck(f"<div>{DECK}. We may earn a commission from links.</div>") == ()


def test_a_heading_beside_the_headlines_own_block_is_one() -> None:
    boxed = f"<div><p class='kicker'>City</p></div><h2>{DECK}</h2>"
    assert deck(boxed) == (DECK,)
    assert deck("<h4 class='author-name'>Jane Doe (Editor for Bridges)</h4>") == ()


def test_a_sentence_set_as_heading_that_leads_the_text_is_one() -> None:
    lead = "Heads up, walkers: the new bridge of Sampleton opens to all at noon on Tuesday."
    assert deck("", prose=f"<h2>{lead}</h2>{PROSE}") == (lead,)
    assert deck("", prose=f"<h2>{lead[:-1]}</h2>{PROSE}<h2>What the mayor says</h2>{PROSE}") == ()


def test_a_summary_in_the_header_is_one_though_it_is_all_the_text_there_is() -> None:
    only = "The council of Sampleton said on Monday that it has lost the only key to the new bridge, and asked for help."
    assert deck(f"<p class='arti-summary'>{only}</p><p>3 May 2031, 10:45</p>", prose="") == (only,)


def test_br_and_blocks_part_its_lines() -> None:
    assert deck("<h2 class='부제 subtit'>첫째 줄의 부제목이다<br>둘째 줄의 부제목이다</h2>") == (
        "첫째 줄의 부제목이다", "둘째 줄의 부제목이다",
    )  # fmt: skip
    assert deck("<div class='subtitle'><p>First line of the whole deck</p><p>Second line of the deck</p></div>") == (
        "First line of the whole deck", "Second line of the deck",
    )  # fmt: skip


def test_a_block_that_the_metadata_describes() -> None:
    head = f'<meta name="description" content="{DECK}…">'
    assert deck(f"<div><p>{DECK}, and kept it.</p></div>", head) == (f"{DECK}, and kept it.",)


def test_the_description_alone_is_no_deck() -> None:
    assert deck("", f'<meta name="description" content="{DECK}">') == ()


def test_the_first_paragraph_is_no_deck_though_it_is_the_description() -> None:
    first = "The council of Sampleton opened the new bridge on Monday after nine years of building."
    assert deck("", f'<meta name="description" content="{first}">', f"<p>{first}</p>{PROSE}") == ()


@pytest.mark.parametrize(
    "between",
    [
        "<p class='byline'>By Jane Doe, our reporter in Sampleton</p>",
        "<p class='summary'>3 May 2031, 10:45</p>",
        "<figure><img src='/a.jpg'><figcaption class='summary'>The bridge on Monday in the evening</figcaption></figure>",
        "<div class='subtitle'><a href='/'>More news of Sampleton and its bridges</a></div>",
        "<p class='subtitle'>Mayor opens the new bridge</p>",
        "<p class='subtitle'>Jane Doe | May 22, 2031</p>",
        "<div class='toc'>Table of contents of this article</div>",
        "<aside><p class='subtitle'>Our newsletter brings you the news of the day</p></aside>",
    ],
)
def test_no_deck(between: str) -> None:
    assert deck(between) == ()


@pytest.mark.parametrize(
    ("pattern", "match", "miss"),
    [
        (DECK_NAME, "article__subhead", "substitute"),
        (DECK_NAME, "post-deck", "deckchair"),
        (LEAD_NAME, "text intro", "leader"),
        (LEAD_NAME, "layout_articlelead__x1", "article-leader"),
        (OTHER_NAME, "photo-caption", "capital"),
        (_LABEL, "by jane doe", "bystanders tell"),
        (_OF_A_SERIES, "this story first appeared in the monthly", "this story of a bridge is part of it"),
        (_OF_A_SERIES, "dieser artikel gehört zum special", "dieser artikel kostet nichts"),
        (_LABEL, "입력 2031.05.03", "새 입력"),
        (_LABEL, "in het kort", "in het kort geding te"),
        (_LABEL, "in breve:", "in breve tempo la nuo"),
        (_DATED, "Sampleton, 2031", "Seven bridges by 2031"),
    ],
)
def test_names(pattern, match: str, miss: str) -> None:  # type: ignore[no-untyped-def]
    assert pattern.search(match) if pattern is not _LABEL else pattern.match(match)
    assert not (pattern.search(miss) if pattern is not _LABEL else pattern.match(miss))
    assert not pattern.search("sub-" * 30_000)


LINE = "The council has waited nine years for this bridge, and the harbour for its ships."


def test_a_deck_behind_its_datelines_place_is_known_by_the_description() -> None:
    head = f'<meta name="description" content="{LINE}">'
    kicker = "<p class='kicker'>City</p>"
    assert deck(f"{kicker}<div>Eastmere. {LINE}</div><p>Share</p>", head) == (f"Eastmere. {LINE}",)
    assert deck(f"{kicker}<div>Red. / 31.10.2030 {LINE}</div><p>Share</p>", head) == ()


def test_a_dashed_line_is_the_deck_of_a_chinese_paper() -> None:
    prose = "".join(f"<p>东海镇番茄合作社负责人告诉记者，今年种植{n}百亩，通过直播销往二十多个城市，户均增收超过一万元。</p>" for n in range(4))
    article = parse(f"<html lang='zh'><body><div><h1>大棚里长出口红番茄</h1><h4>——东海镇产业见闻</h4>{prose}</div></body></html>", url="https://www.donghai.example/1")
    assert article.subtitles == ("——东海镇产业见闻",) and article.text.startswith("东海镇")


def test_what_a_media_box_calls_a_description_is_no_deck() -> None:
    assert deck("<div class='media'><span class='media__description'>The bridge before the storm, seen from the quay</span></div>") == ()


def test_a_line_that_begins_with_a_date_is_no_deck() -> None:
    line = "22/11/2030 - 04:30 - Fonte: Agência do Porto - Foto: Ada Field/Eastmere"
    assert deck(f"<h2>{line}</h2>", f'<meta name="description" content="{line}">') == ()


@pytest.mark.parametrize(
    "byline",
    ["<p>By Jane Doe</p>", "<p>3 May 2031, 10:30</p>", "<div class='autor'>REDACCIÓN / AGENCIAS</div>", "<p>By Jane Doe in Sampleton | 3 May 2031</p>"],
)
def test_what_stands_above_the_byline_is_one_whatever_it_is_called(byline: str) -> None:
    article = parse(f"<article><h1>Mayor opens the new bridge</h1><p class='css-1x'>{DECK}</p>{byline}{PROSE}</article>", "https://www.dailysample.org/city/1")
    assert article.subtitles == (DECK,)
    assert article.text.startswith("Paragraph 0")


@pytest.mark.parametrize(
    "above",
    ["<p>By Jane Doe, Staff Writer</p>", "<p>Posted 3 May 2031, 10:30</p>", "<p>Read it in these languages:</p>", f"<p><a href='/x'>{DECK}</a></p>", "<p>City</p>"],
)
def test_what_stands_there_and_is_none(above: str) -> None:
    article = parse(f"<article><h1>Mayor opens the new bridge</h1>{above}<p>3 May 2031, 10:30</p>{PROSE}</article>", "https://www.dailysample.org/city/1")
    assert article.subtitles == ()


@pytest.mark.parametrize(
    "line",
    [
        "This article is part of our series on the bridges of Sampleton",
        "Dieser Beitrag ist zuerst im Magazin der Brückenbauer erschienen",
        "Cet article est extrait du mensuel des ponts et des chemins",
        "via eastmere online news https://www.eastmere.example/bridges",
        "Letzte Änderung: Brücke über die Oste, Geländer und Pfeiler",
    ],
)
def test_where_a_text_belongs_or_comes_from_is_no_deck(line: str) -> None:
    assert deck(f"<p class='standfirst'>{line}</p>") == ()
    assert deck(f"<p class='standfirst'>{DECK}</p><p>{line}</p>") == (DECK,)


def test_what_a_page_says_of_its_trade_is_no_deck() -> None:
    trade = "Our editors pick all that we show. We may earn a small commission from what you buy."
    assert deck(f"<p class='standfirst'>{trade}</p>") == ()
    assert deck("<p class='standfirst'>The Commission in Eastmere may earn the thanks of a whole harbour.</p>") != ()


def test_a_short_heading_below_the_headline_hides_no_deck() -> None:
    assert deck(f"<h3>In this article</h3><p>{DECK}</p>") == (DECK,)


PROSA = "".join(
    f"<p>Absatz {n} erzählt ausführlich, was der Rat von Musterhafen am Montag beschlossen hat und warum es so lange gedauert hat.</p>"
    for n in range(6)
)
VORSPANN = "Neun Jahre hat der Hafen auf die Brücke gewartet. Jetzt ist sie da."


def page_with(deck: str, prose: str, language: str) -> str:
    return (
        f"<html lang={language}><body><article><header><h1>Neue Brücke in Musterhafen</h1>{deck}</header>"
        f"<figure><img src='/bridge.jpg'></figure><p class='byline'>Jonas Keil</p><div class='story'>{prose}</div></article></body></html>"
    )


def test_a_standfirst_in_sentences_opens_the_text() -> None:
    article = parse(page_with(f"<div class='vorspann'>{VORSPANN}</div>", PROSA, "de"), "https://www.tagesmuster.org/1")
    assert article.subtitles == (VORSPANN,)
    assert article.text.split("\n\n")[:2] == [VORSPANN, PROSA[3 : PROSA.index("</p>")]]
    assert not [cut for cut in article.removals if cut.text == VORSPANN]


def test_a_deck_for_display_does_not() -> None:
    short = parse(page_with("<div class='vorspann'>Neun lange Jahre des Wartens am Hafen</div>", PROSA, "de"), "https://www.tagesmuster.org/1")
    assert short.subtitles == ("Neun lange Jahre des Wartens am Hafen",)
    english = parse(page_with(f"<div class='standfirst'>{DECK}.</div>", PROSE, "en"), "https://www.dailysample.org/1")
    assert english.subtitles == (f"{DECK}.",)
    assert short.text.startswith("Absatz 0")
    assert english.text.startswith("Paragraph 0")


def test_a_second_headline_inside_the_article_is_no_deck() -> None:
    second = "Musterhafen: So lang ist die neue Brücke"
    data = f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Brücke fertig", "alternativeHeadline": "{second}"}}</script>'
    html = f"<html lang=de><body>{data}%s<main><p>Stadt</p><article><div><h2>{second}</h2></div><p>3. Mai 2031</p>{PROSA}</article></main></body></html>"
    assert parse(html % "<h1>Brücke in Musterhafen ist endlich fertig</h1>", "https://www.tagesmuster.org/1").subtitles == ()


def test_a_caption_that_is_the_description_is_no_deck() -> None:
    box = f"<div class='%s'><img src='/b.jpg'><p>{VORSPANN}</p><p>Image: Ada Field/Musterhafen</p></div>"
    head = f'<meta name="description" content="{VORSPANN}">'
    assert deck(box % "image_image-widget__x1", head) == ()
    assert deck(box % "top", head) == (VORSPANN,)


def test_the_first_paragraph_that_is_called_a_lede_is_no_deck() -> None:
    text = "".join(f"<p>{s} {s}</p>" for s in SENTENCES[1:])
    article = parse(f"<html lang='en'><body><article><h1>Eastmere rebuilds its bridge</h1><div><p class='lede'>{SENTENCES[0]} {SENTENCES[1]}</p>{text}</div></article></body></html>", URL)
    assert article.subtitles == ()
    above = parse(f"<html lang='en'><body><article><h1>Eastmere rebuilds its bridge</h1><p class='lede'>The town council pays for the steel itself</p><p>By Ann Onym</p><div>{text}</div></article></body></html>", URL)
    assert above.subtitles == ("The town council pays for the steel itself",)
