"""Strippers: each default one takes what it names and leaves its neighbour; the runner removes and records."""

import time
from collections.abc import Iterable
from typing import Any

import pytest

from newsparse import GENERIC_ONLY, ExtractorError, parse
from newsparse.article import Article
from newsparse.body.stripping.above.date_lines import _ISSUE_LINE, DATE_LINE
from newsparse.body.stripping.amid.boxes.known_boxes import newsletter_box
from newsparse.body.stripping.amid.links.labelled import LABEL
from newsparse.body.stripping.amid.links.read_more import _READ_MORE
from newsparse.body.stripping.amid.prompts import prompt
from newsparse.body.stripping.stripper import Stripper, block_stripper, stripper_name, without
from newsparse.body.stripping.strippers import DEFAULT_STRIPPERS, TEXT_STRIPPERS
from newsparse.body.stripping.text import BodyText
from newsparse.extractor import Extractor
from newsparse.grammar.credits.credit_shapes import _LINE, is_credit_line
from newsparse.page import Page
from newsparse.sources import css
from newsparse.tree.segments import Segment
from tests.invented import SENTENCES, URL, page


class Post(Extractor):
    hosts = ("eastmere-post.example",)
    body = css(".article-body")


class Standing(Extractor):
    hosts = ("eastmere-post.example",)
    body = css("article")
    subtitles = css(".deck")


REGISTRY = GENERIC_ONLY.with_extractors(Post)
WHOLE = "\n\n".join(f"{s} {s}" for s in SENTENCES)


def read(inside: str = "", extractor: type[Extractor] = Post, **options: Any) -> Article:
    registry = GENERIC_ONLY.with_extractors(extractor)
    parts = {name: options.pop(name) for name in ("head", "above", "after") if name in options}
    return parse(page(inside=inside, **parts), URL, registry=registry, **options)


MATCHES = [
    ("captions", "<p class='photo-caption'>The bridge at dusk.</p>"),
    ("hidden_text", "<div style='display:none'><p>Only for robots, this.</p></div>"),
    ("hidden_text", "<p class='visually-hidden'>Only for screen readers, this.</p>"),
    ("share_bar", "<div class='share-buttons'><span>Send by post</span></div>"),
    ("share_bar", "<ul class='social'><li>Send</li><li>Copy</li></ul>"),
    ("advertisement", "<div class='ad-slot'><p>Boots for every storm.</p></div>"),
    ("advertisement", "<div class='newsletter-signup'><p>The week in your inbox.</p></div>"),
    ("newsletter_box", "<div class='c-newsletter'><h3>The Morning Tide</h3></div>"),
    ("related_articles", "<div class='related-stories'><p>Eastmere counts its swans again</p></div>"),
    ("related_articles", "<aside class='recommended'><ul><li>Eastmere counts its swans</li></ul></aside>"),
    ("comment_section", "<div id='comments'><p>Good news at last, says Moor.</p></div>"),
    ("author_box", "<div class='author-bio'><p>She writes on bridges and tides.</p></div>"),
    ("form_field", "<div class='search-form'><p>Your street and town</p></div>"),
    ("tag_list", "<ul class='keywords'><li>bridges</li><li>storms</li></ul>"),
    ("headline_again", "EASTMERE rebuilds its bridge"),
    ("trail_line", "Home > News > Eastmere"),
    ("copyright_line", "<p>© 2031 Eastmere Post. All rights reserved.</p>"),
    ("read_more", "<p><a href='/swans'>Read more: Eastmere counts its swans again</a></p>"),
    ("read_more", "<p>▶ <a href='/swans'>Eastmere counts its swans again</a></p>"),
    ("read_more", "<p><a href='/swans'>BERAU LANO : Umfula wo umi</a></p><p><a href='/tide'>BERAU LANO : Ezi ntaba</a></p>"),
    ("prompt", "<p>Sign up for the evening letter of the Post.</p>"),
    ("prompt", "<p>Story continues below advertisement</p>"),
    ("date_line", "<p>Last medically reviewed on June 5, 2031</p>"),
]  # fmt: skip


@pytest.mark.parametrize(("stripper", "markup"), MATCHES)
def test_a_default_stripper_takes_what_it_names_and_nothing_else(stripper: str, markup: str) -> None:
    if stripper in ("headline_again", "trail_line"):  # above the text
        html = page().replace("<div class='article-body'>", f"<div class='article-body'><p>{markup}</p>")
        article = parse(html, URL, registry=REGISTRY)
    else:
        article = read(markup)
    assert article.text == WHOLE
    assert {removal.stripper for removal in article.removals} == {stripper}


NEAR_MISSES = [
    ("captions", "<p class='caption-less story'>" + SENTENCES[0] + " " + "Then the tide came. " * 25 + "</p>"),
    ("hidden_text", "<p class='hideout'>Smugglers once used the cove below.</p>"),
    ("hidden_text", "<div style='display:block'><p>Shown to every reader of it.</p></div>"),
    ("share_bar", "<p class='snsx'>The owners hold nine tenths.</p>"),
    ("share_bar", "<div class='share'><p>" + "The owners hold nine tenths of it. " * 6 + "</p></div>"),
    ("advertisement", "<p class='address'>The yard stands at Quay Street.</p>"),
    ("newsletter_box", "<div class='resignups'><p>The newsletter of the yard came out on Friday.</p></div>"),
    ("related_articles", "<div class='relatives'><p>His brothers came to the quay.</p></div>"),
    ("comment_section", "<p class='commanders'>The harbour master gave the order.</p>"),
    ("author_box", "<p class='biology'>The harbour authority agreed to it.</p>"),
    ("form_field", "<p class='formal'>The minutes call it a repair.</p>"),
    ("tag_list", "<p class='stage'>A second stage follows in spring.</p>"),
    ("headline_again", "<p>Eastmere rebuilds its bridge, and the ferry goes.</p>"),
    ("trail_line", "<p>Home: Eastmere lost to the guests, 1 > 0 being the score.</p>"),
    ("byline", "<p>By Monday the harbour was calm again.</p>"),
    ("date_line", "<p>In 2031 the mayor saw 12 storms, on 3 June alone two.</p>"),
    ("copyright_line", "<p>The copyright to the drawings stays with the bidder for now.</p>"),
    ("read_more", "<p>Read more than one drawing, the mayor told <a href='/x'>the board</a>.</p>"),
    ("read_more", "<p><a href='/x'>The drawings of the bridge were published</a></p>"),
    ("prompt", "<p>Many subscribe to the view that it came too late.</p>"),
    ("prompt", "<p>They joined us on the quay at noon.</p>"),
]  # fmt: skip


@pytest.mark.parametrize(("stripper", "markup"), NEAR_MISSES)
def test_a_near_miss_stays(stripper: str, markup: str) -> None:
    article = read(markup)
    assert len(article.body) == 6
    assert [r for r in article.removals if r.stripper == stripper] == []


@pytest.mark.parametrize(
    "line",
    ["Please subscribe to us", "SIGN UP", "follow @post", "Like us on Anybook", "join our circle", "Click here to see", "download our app",
     "Support us", "Share via letter", "story continues below", "Advertisement", "Article continues", "continue reading", "Scroll to continue",
     "Get the app", "Read or share this story: https://post.example/1", "Via GIPHY", "Powered by Formsmith", "Get the best of the Post delivered to your inbox",
     "Dalsza część artykułu pod zdjęciem", "La noticia continúa después de la publicidad", "Het artikel gaat verder onder de foto", "Artikeln fortsätter under annonsen", "Fikk du med deg disse?", "공유하기", "Juttu jatkuu kuvan jälkeen", "ANZEIGE", "Werbung", "publicidad", "(adsbygoogle = 1)", "Your browser does not support this", "publicité", "انتهای پیام/ی", "(계속)",
     "Back to top", "Zurück nach oben", "Nach oben", "Retour en haut", "Haut de page", "Volver arriba", "Torna su", "Voltar ao topo", "Terug naar boven",
     "De tekst gaat verder onder de foto", "Tekst gaat door onder de foto", "Saken fortsetter under annonsen", "Der Artikel geht unten weiter", "Dieser Artikel geht unten weiter",
     "La suite après la pub", "La información continúa tras el anuncio", "El artículo continúa debajo", "Continua a leggere dopo la pubblicità"],
)  # fmt: skip
def test_every_beginning_of_a_prompt_is_known(line: str) -> None:
    (s,) = Page.read(f"<p>{line}</p>").segments
    assert list(prompt(BodyText([s], None))) == [s]


@pytest.mark.parametrize("names", ["newsletter", "news_letter-x", "mailinglist", "subscribe-box", "subscription_a", "ai-summary", "summary_ai", "signup", "sign-up", "optin", "opt-in"])
def test_every_name_of_a_newsletter_box_is_known(names: str) -> None:
    page = Page.read(f"<main><div class='{names}'><p>One</p><p>Two</p></div><p>{SENTENCES}</p><p>x</p></main>")
    assert [s.text for s in newsletter_box(BodyText(page.segments, None))] == ["One", "Two"]


def test_lines_that_lead_back_each_time_go_and_one_that_leads_on_stays() -> None:
    back = "<p><a href='#contents'>Tlen ochitlahtlatia</a></p>"
    html = page(inside=back).replace("</p><p>", f"</p>{back}<p>", 2)
    assert parse(html, URL, registry=REGISTRY).text == WHOLE
    assert "Tlen ochitlahtlatia" in read(back).text
    assert read("<p><a href='#top'>Back to top</a></p>").text == WHOLE


def test_one_labelled_link_is_no_list_of_them() -> None:
    article = read("<p><a href='/swans'>Umfula : Eastmere counts its swans</a></p>")
    assert "Eastmere counts its swans" in article.text


def test_a_long_clause_under_the_headline_opens_the_text() -> None:
    clause = "How a town of nine thousand found the money for seven pillars that no insurer wanted to see again"
    article = read(above=f"<h2 class='deck'>{clause}</h2>", inside="", extractor=Standing)
    assert article.text == f"{clause}\n\n{WHOLE}" and article.subtitles == (clause,)
    short = read(above="<h2 class='deck'>The seven pillars of Eastmere</h2>", extractor=Standing)
    assert short.text == WHOLE and short.subtitles == ("The seven pillars of Eastmere",)


def test_a_newsletter_is_no_newsletter_box() -> None:
    html = page().replace("class='article-body'", "class='article-body newsletter'").replace("<p>", "<div class='newsletter-text'><p>", 1)
    assert parse(html, URL, registry=GENERIC_ONLY).text == WHOLE


def test_bylines_and_dates_above_and_below_the_text_go() -> None:
    html = page(head='<meta name="author" content="Mina Seo">')
    html = html.replace("<div class='article-body'>", "<div class='article-body'><p>By Mina Seo</p><p>Published 3 June 2031, 14:05</p>")
    article = parse(html, URL, registry=REGISTRY)
    assert article.text == WHOLE
    assert {r.stripper for r in article.removals} == {"byline", "date_line"}


def test_a_kicker_that_is_set_as_a_heading_above_the_headline_is_no_text() -> None:
    prose = "".join(f"<p>بازسازی {n} طاق این بازار که در زلزله فرو ریخته بود، چهارده ماه طول کشید و به دست استادکاران محلی انجام شد.</p>" for n in range(4))
    article = parse(f"<html lang='fa'><body><div class='main'><h3>پس از سال‌ها انتظار کسبه؛</h3><h1>بازار قدیمی سقف‌دار شد</h1>{prose}</div></body></html>", "https://kavir.example/1")
    assert article.text.startswith("بازسازی 0")


def test_the_headline_behind_its_kicker_is_no_text() -> None:
    head = "<ol class='breadcrumb'><li><h1>Eastmere: bridge to be rebuilt</h1></li></ol>"
    shown = "<h2><span>After the storm</span> <span>Eastmere rebuilds its bridge</span></h2>"
    text = "".join(f"<p>{s}</p>" for s in SENTENCES)
    article = parse(f'<meta property="og:title" content="Eastmere rebuilds its bridge">{head}<article>{shown}{text}</article>', URL)
    assert article.title == "Eastmere rebuilds its bridge"
    assert article.text.startswith(SENTENCES[0])


def test_a_line_that_names_the_leading_picture_and_ends_in_whose_it_is_is_taken_out() -> None:
    assert is_credit_line("(Borítókép: A híd a próbán 2031. május 3-án. Fotó: Példa Anna / Híradó)")
    assert is_credit_line("Titelbild: Die Brücke im Mai. Foto: Ada Feld")
    assert not is_credit_line("Borítókép: a híd felavatása 2031-ben. A fotók a múzeumban láthatók.")


def test_a_line_that_is_a_credit_is_taken_out_and_what_only_begins_like_one_is_not() -> None:
    for line in ("Foto: Getty Images / Ada Field", "Bilder: Feuerwehr Musterstadt", "Photo credit: Eastmere Archive.", "Photo credit: ©pics.example/ada", "Titelbild: Ada Field on Picsea", "Featured image by Ada Field/The Eastmere Post.",
                 "header image: Ada Field via Picsea", "Bildquelle: Stadt Musterstadt", "Image illustrative : Le port, par Ada Field", "Photo d’illustration : Mairie", "Cover photo courtesy of Ada Field"):
        assert _LINE.match(line), line
    for line in ("Photo: the one of 1931 shows it. It hangs in the hall.", "Pictured: Art Deco", "Photos and plans: bring both", "Fotos unter: https://a.example/x", "Featured image of the year", "Titelbild der Ausgabe: siehe oben. Es zeigt sie.", "Header images by the dozen"):
        assert not _LINE.match(line), line
    started = time.process_time()
    _LINE.match("Photo: " + "a" * 200_000)
    _LINE.match("featured image credit " * 10_000)
    assert time.process_time() - started < 1


def test_a_lead_beside_the_headline_is_no_caption() -> None:
    head = f"<div class='stage'><img src='/1.jpg' alt=''><figcaption><small>3 June 2031</small><h1>Eastmere rebuilds its bridge</h1><p>{SENTENCES[0]}</p></figcaption></div>"
    text = "".join(f"<p>{s}</p>" for s in SENTENCES[1:])
    article = parse(f"<section>{head}<div class='copy'>{text}<figure><img src='/2.jpg'><figcaption>{SENTENCES[2][:60]}</figcaption></figure></div></section>", URL)
    assert article.text == "\n\n".join(SENTENCES)


def test_what_readers_say_is_no_text_in_any_language() -> None:
    said = "".join(f"<div class='item'><h5>So nicht</h5><p>Das {s} sagt hier einer, der es wissen muss.</p></div>" for s in SENTENCES[:3])
    for name in ("kommentare", "comentarios", "commentaires-liste", "leserbriefe", "reacties"):
        article = parse(f"<div class='seite'><h1>Eastmere rebuilds its bridge</h1>{''.join(f'<p>{s}</p>' for s in SENTENCES)}<div class='{name}'>{said}</div></div>", URL)
        assert article.text == "\n\n".join(SENTENCES), name


def test_every_default_stripper_is_named_and_told() -> None:
    names = [stripper_name(s) for s in DEFAULT_STRIPPERS]
    assert len(set(names)) == len(names)
    assert set(TEXT_STRIPPERS) <= set(DEFAULT_STRIPPERS)
    tested = {name for name, _ in MATCHES} | {"byline", "kicker", "board_facts", "listed_facts", "date_line", "deck_again", "signature_line", "placeholder", "contents", "colophon", "left_over", "disclosures", "share_list", "plug", "press_notes", "afterword", "below_copyright", "below_signature", "linked_list", "offer", "card", "known_box", "sponsor", "appeal_below"}
    assert set(names) == tested


def test_the_deck_goes_where_it_is_shown_in_the_body_but_sentences_stay() -> None:
    body = "<div class='article-body'><p>{}</p>"

    class Decked(Post):
        subtitles = css(".deck")

    for deck, kept in (("Storms near, money found", False), ("Storms are near, and the money was found.", True)):
        html = page(above=f"<p class='deck'>{deck}</p>").replace("<div class='article-body'>", body.format(deck))
        article = parse(html, URL, registry=GENERIC_ONLY.with_extractors(Decked))
        assert article.subtitles == (deck,)
        assert (deck in article.text) is kept


# The runner


def ferry(body: Any) -> Iterable[Any]:
    """Name the paragraphs of class ferry."""
    return body.iter("nav") if body is None else (p for p in body.iter("p") if p.get("class") == "ferry")


@block_stripper
def swans(body: BodyText) -> Iterable[Segment]:
    return [s for s in body.texts if "swans" in s.text]


FERRY = "<p class='ferry'>The ferry sails at nine.</p><p>The swans stay here.</p>"


def test_a_plain_callable_names_elements() -> None:
    article = read(FERRY, strippers=(ferry,))
    assert "ferry" not in article.text and "swans" in article.text
    assert [(r.stripper, r.text) for r in article.removals] == [("ferry", "The ferry sails at nine.")]
    assert article.removals[0].place.endswith("p.ferry")


def test_a_block_stripper_names_segments() -> None:
    article = read(FERRY, strippers=(*DEFAULT_STRIPPERS, swans))
    assert "ferry" in article.text and "swans" not in article.text
    assert [(r.stripper, r.text) for r in article.removals] == [("swans", "The swans stay here.")]


def test_strippers_replace_the_default_ones() -> None:
    marked = "<p>Sign up for the evening letter of the Post.</p>"
    assert "evening letter" not in read(marked).text
    assert "evening letter" in read(marked, strippers=()).text


def test_without_takes_strippers_away_by_name() -> None:
    marked = "<p>Sign up for the evening letter of the Post.</p>"
    fewer = without(DEFAULT_STRIPPERS, "prompt", "no_such_stripper")
    assert len(fewer) == len(DEFAULT_STRIPPERS) - 1
    assert "evening letter" in read(marked, strippers=fewer).text
    assert without((ferry, swans), "ferry") == (swans,)


def test_an_extractor_brings_its_own_strippers() -> None:
    class Ferries(Post):
        strippers = (ferry,)

    assert "ferry" not in read(FERRY, Ferries).text
    assert "ferry" in read(FERRY, Ferries, strippers=()).text


@block_stripper
def everything(body: BodyText) -> Iterable[Segment]:
    return body.segments


@block_stripper
def half(body: BodyText) -> Iterable[Segment]:
    return body.texts[: len(body.texts) // 2]


def test_a_stripper_that_names_most_of_the_text_is_not_followed() -> None:
    article = read(strippers=(everything, lambda body: [body]))
    assert article.text == WHOLE
    assert article.removals == ()
    assert read(strippers=(half,)).text != WHOLE


def test_what_a_box_named_as_an_advertisement_wraps_is_kept_if_it_is_most() -> None:
    html = page().replace("<div class='article-body'>", "<div class='article-body'><div class='ad-wrapper'>")
    assert parse(html, URL, registry=REGISTRY).text == WHOLE


def raising(body: Any) -> Iterable[Any]:
    raise ValueError("no such pillar")


def foolish(body: Any) -> Iterable[Any]:
    return ["not an element"]


@block_stripper
def misled(body: BodyText) -> Any:
    return ["not a segment"]


@pytest.mark.parametrize(
    ("stripper", "problem"), [(raising, "no such pillar"), (foolish, "name elements"), (misled, "name segments")]
)
def test_a_stripper_that_fails_is_named(stripper: Stripper, problem: str) -> None:
    with pytest.raises(ExtractorError, match=problem) as caught:
        read(strippers=(stripper,))
    assert stripper_name(stripper) in caught.value.culprit


def test_removals_are_recorded_with_place_and_first_characters() -> None:
    article = read(f"<div class='ad-slot'><p>{'Boots for every storm. ' * 10}</p></div>")
    (removal,) = article.removals
    assert (removal.stripper, removal.place) == ("advertisement", "div.ad-slot > p")
    assert removal.text == ("Boots for every storm. " * 10)[:80]


def test_what_an_extractor_drops_is_recorded_and_taken_whatever_it_holds() -> None:
    class Dropping(Post):
        drop = (css(".ferry"), css(".aside") | css("sup"))

    article = read(FERRY + "<p>Nine pillars<sup>1</sup> stand.</p><div class='aside'><p>Aside of it.</p></div>", Dropping)
    assert article.text.count("The swans stay here.\n\nNine pillars stand.") == 1
    assert "ferry" not in article.text and "Aside" not in article.text
    assert {r.stripper for r in article.removals} == {"drop"}
    assert len(article.removals) == 3


def test_a_drop_keeps_the_marks_of_what_stays() -> None:
    class Dropping(Post):
        drop = (css(".note"),)

    article = read("<p>Nine <span class='note'>(sic)</span> pillars <a href='/p'>stand</a> here.</p>", Dropping)
    block: Any = article.body[2]
    assert block.text == "Nine pillars stand here."
    assert [block.text[link.start : link.end] for link in block.links] == ["stand"]


# The patterns


@pytest.mark.parametrize(
    ("pattern", "hit", "miss"),
    [
        (DATE_LINE, "Updated: 3 June 2031, 14:05", "In June 2031 the mayor resigned"),
        (_ISSUE_LINE, "Vol. 33 No. 4 · April 2031", "No. 4 of the paper came out in April 2031"),
        (_ISSUE_LINE, "Aus: Heft Nr. 7 Juli 2031", "Heft 7 soll im Juli 2031 erscheinen"),
        (_ISSUE_LINE, "Eastmere Review, Vol. 12, No. 4 (Spring 2031), pp. 14-22", "The review said, in No. 4 of 2031, that it would rain"),
        (_ISSUE_LINE, "n° 4, 8 avril 2031", "n° 4 des rues de 2031 habitants"),
        (DATE_LINE, "입력 2031.06.03. 오후 2:05", "2031년 시장이 물러났다"),
        (DATE_LINE, "2031年6月3日 14時05分", "2031年6月3日に開通する"),
        (DATE_LINE, "令和13年6月3日（火）", "令和13年6月3日に開通する"),
        (DATE_LINE, "更新時間｜2031.06.03 05:59 臺北時間", "2031年的臺北時間"),
        (DATE_LINE, "（2031/06/03-07:04）", "（2031/06/03に開通）"),
        (DATE_LINE, "Veröffentlicht am 3. Mai 2031, 14:05 Uhr", "Am 3. Mai 2031 kam der Sturm"),
        (DATE_LINE, "Publié le 3 mai 2031 à 14h05", "Publié le 3 mai 2031 à Sampleville"),
        (_READ_MORE, "Lesen Sie auch: Der Sturm", "Readers of the Post"),
        (LABEL, "FUNDA LOLU | Umfula", "Umfula wo umi"),
        (_READ_MORE, "関連記事 橋を直す", "橋を直す"),
        (DATE_LINE, "04/03/2031 às 10h15 - Atualizado em 04/03/2031 às 12h40", "Atualizado em 2031 às pressas, o plano caiu"),
    ],
)
def test_patterns(pattern: Any, hit: str, miss: str) -> None:
    assert pattern.match(hit)
    assert not pattern.match(miss)


@pytest.mark.parametrize("pattern", [DATE_LINE, LABEL, _READ_MORE])
@pytest.mark.parametrize("unit", ["2031", "1 2", ". ", "am ", "(월)", "▶ ", "제보", "updated 2031 "])
def test_patterns_are_quick_on_long_strings(pattern: Any, unit: str) -> None:
    import time

    text = unit * (100_000 // len(unit)) + "!"
    start = time.process_time()
    pattern.match(text)
    assert time.process_time() - start < 0.5
