"""Where the body is looked for: what an extractor declares, what the block model finds, what metadata holds."""

import json
from typing import Any

import pytest

from newsparse import GENERIC_ONLY, ExtractorError, parse
from newsparse.article import Article
from newsparse.body.locating.missing import is_nothing_but_lines
from newsparse.body.names import NEGATIVE, meaning_of
from newsparse.extractor import Extractor
from newsparse.page import Page
from newsparse.sources import css, xpath
from tests.invented import SENTENCES, URL, ld, page

WHOLE = "\n\n".join(f"{s} {s}" for s in SENTENCES)


def declared(markup: str, **attributes: Any) -> Article:
    post = type("Post", (Extractor,), {"hosts": ("eastmere-post.example",), **attributes})
    return parse(markup, URL, registry=GENERIC_ONLY.with_extractors(post))


def script_only(head: str) -> str:
    return (
        f"<html lang=en><head><title>Eastmere rebuilds its bridge</title>{head}</head><body>"
        "<h1>Eastmere rebuilds its bridge</h1><div id=app></div></body></html>"
    )


def test_without_a_declaration_the_body_is_found() -> None:
    assert parse(page(), URL, registry=GENERIC_ONLY).text == WHOLE


def test_a_declared_body_is_taken() -> None:
    article = declared(page(after="<div class='other'><p>Another text of it.</p></div>"), body=css(".other"))
    assert article.text == "Another text of it."


def test_the_first_source_that_yields_text_is_taken() -> None:
    body = css(".none") | css(".empty") | xpath("//div[@class='other']") | css(".article-body")
    article = declared(page(after="<div class='empty'><img src=a.png></div><div class='other'><p>Another.</p></div>"), body=body)
    assert article.text == "Another."


def test_a_declaration_in_vain_falls_to_the_block_model() -> None:
    assert declared(page(), body=css(".none")).text == WHOLE


def test_a_declared_body_with_gaps_gives_way() -> None:
    parts = "".join(f"<h3>Part {n} of the bridge</h3><p>{s} {s}</p>" for n, s in enumerate(SENTENCES, 1))
    markup = f"<html lang=en><body><main><h1>Eastmere rebuilds its bridge</h1><article>{parts}</article></main></body></html>"
    article = declared(markup, body=css("article h3"))
    assert SENTENCES[0] in article.text
    assert article.provenance["body"].source == "generic.body"


def test_a_short_declared_body_above_other_text_stays() -> None:
    article = declared(page(), body=css(".article-body > p:first-child"))
    assert article.text == WHOLE.split("\n\n")[0]


def test_several_declared_elements_are_joined_in_page_order() -> None:
    markup = page(after="<div class='more'><p>One.</p></div><p>no</p><div class='more'><p>Two.</p></div>")
    assert declared(markup, body=css(".more")).text == "One.\n\nTwo."


def test_a_body_may_be_markup_from_a_method() -> None:
    def body(self: Extractor, page: Page) -> list[str]:
        return ["<p>One <a href='/x'>link</a>.</p><ul><li>item</li></ul>", "Plain text."]

    article = declared(script_only(""), body=body)
    assert article.text == "One link.\n\nitem\n\nPlain text."
    assert [block.type for block in article.body] == ["paragraph", "list", "paragraph"]


def test_a_body_method_that_raises_is_named() -> None:
    def body(self: Extractor, page: Page) -> list[str]:
        raise KeyError("x")

    with pytest.raises(ExtractorError, match=r"Post\.body"):
        declared(page(), body=body)


ARTICLE_BODY = "\n".join(SENTENCES)


def stated(text: str) -> str:
    return ld(json.dumps({"@type": "NewsArticle", "headline": "Eastmere rebuilds its bridge", "articleBody": text}))


def test_metadata_gives_the_body_where_the_page_shows_none() -> None:
    article = parse(script_only(stated(ARTICLE_BODY)), URL, registry=GENERIC_ONLY)
    assert article.text == "\n\n".join(SENTENCES)
    assert "body_missing" not in {w.code for w in article.warnings}


def test_metadata_may_hold_markup() -> None:
    article = parse(script_only(stated("".join(f"<p>{s}</p>" for s in SENTENCES))), URL, registry=GENERIC_ONLY)
    assert article.text == "\n\n".join(SENTENCES)


def test_angle_brackets_in_plain_metadata_are_text() -> None:
    text = f"They wrote 3 < 4 & 5 > 2 on it.\n{ARTICLE_BODY}"
    article = parse(script_only(stated(text)), URL, registry=GENERIC_ONLY)
    assert article.text.startswith("They wrote 3 < 4 & 5 > 2 on it.")


def test_what_the_page_shows_goes_before_metadata() -> None:
    summary = "A summary by another hand. " * 40
    assert parse(page(head=stated(summary)), URL, registry=GENERIC_ONLY).text == WHOLE


def test_a_missing_body_is_said() -> None:
    article = parse(script_only(""), URL, registry=GENERIC_ONLY, min_probability=0.0)
    assert article.body == () and article.text == ""
    assert "body_missing" in {w.code for w in article.warnings}


def test_a_short_body_is_said() -> None:
    article = declared(page(after="<div class='other'><p>Another text of it.</p></div>"), body=css(".other"))
    assert [w.code for w in article.warnings] == ["body_short"]
    assert "body_short" not in {w.code for w in declared(page(), body=css(".article-body")).warnings}


def test_boilerplate_is_never_given_in_place_of_a_body() -> None:
    markup = script_only("").replace(
        "<div id=app></div>",
        "<div id=app></div><nav><ul><li><a href=/a>News</a></li><li><a href=/b>Sport</a></li></ul></nav>"
        "<footer><p>© 2031 Eastmere Post. All rights reserved. Reproduction without permission is forbidden.</p></footer>",
    )
    assert parse(markup, URL, registry=GENERIC_ONLY, min_probability=0.0).text == ""


def test_an_article_inside_an_unclosed_menu_is_found() -> None:
    menu = "<header class='site-header'><nav class='main-menu'><ul class='menu'><li class='menu-item'><a href=/a>News</a>"
    assert parse(page().replace("<main>", f"{menu}<main>"), URL, registry=GENERIC_ONLY).text == WHOLE


def test_a_body_in_a_form_or_an_aside_is_found() -> None:
    for around in ("form", "aside"):
        markup = page().replace("<main>", f"<{around} class='sidebar'><main>").replace("</main>", f"</main></{around}>")
        assert parse(markup, URL, registry=GENERIC_ONLY).text == WHOLE


def test_a_line_that_asks_for_a_script_is_no_body() -> None:
    asks = script_only("").replace("<div id=app></div>", "<div id=app></div><p>Please enable JavaScript to read this page.</p>")
    article = parse(asks, URL, registry=GENERIC_ONLY, min_probability=0.0)
    assert article.text == "" and "body_missing" in {w.code for w in article.warnings}
    tells = asks.replace("Please enable JavaScript to read this page.", "The yard taught JavaScript to nine apprentices. " * 8)
    assert parse(tells, URL, registry=GENERIC_ONLY, min_probability=0.0).text.startswith("The yard taught")


def test_a_consent_box_is_never_given_in_place_of_a_body() -> None:
    box = "".join(f"<p>We and our partners store cookies on your device, for reason {i} of many that we name below at length.</p>" for i in range(6))
    markup = script_only("").replace("<div id=app></div>", f"<div id=app></div><div class='cookie-consent'>{box}</div>")
    assert parse(markup, URL, registry=GENERIC_ONLY, min_probability=0.0).text == ""


def test_paragraphs_shown_twice_are_taken_once() -> None:
    copy = "".join(f"<p>{s} {s}</p>" for s in SENTENCES)
    article = parse(page(after=f"<div class='print-only'>{copy}</div>"), URL, registry=GENERIC_ONLY)
    assert article.text == WHOLE


@pytest.mark.parametrize(
    "around",
    [
        {"above": "<div class='share'><button>Share</button><a href='/s'>Post</a></div>"},
        {"after": "<section class='related'><h3>Related</h3><ul><li><a href='/1'>Swans are counted again in Eastmere</a></li></ul></section>"},
        {"after": "<div id='comments'><h3>2 comments</h3><div class='comment'><p>At last they mend it, says I.</p></div></div>"},
        {"footer": "<p>© 2031 Eastmere Post</p><ul><li><a href='/t'>Terms</a></li></ul>"},
        {"inside": "<div class='ad'><span>Advertisement</span></div>"},
    ],
)  # fmt: skip
def test_what_stands_around_a_body_is_not_in_it(around: dict[str, str]) -> None:
    assert parse(page(**around), URL, registry=GENERIC_ONLY).text == WHOLE


DEPTHS = "<table><tr><th>Pillar</th><th>Depth</th></tr><tr><td>North</td><td>4.2 m</td></tr><tr><td>South</td><td>3.9 m</td></tr></table>"


def test_a_data_table_amid_a_found_body_is_whole() -> None:
    assert "\n\nPillar | Depth\n\nNorth | 4.2 m\n\nSouth | 3.9 m\n\n" in parse(page(inside=DEPTHS), URL, registry=GENERIC_ONLY).text


@pytest.mark.parametrize(
    "markup", [f"<div class='related'>{DEPTHS}</div>", f"<aside>{DEPTHS}</aside>", "<table><tr><td><a href='/1'>Swans</a></td><td><a href='/2'>Tides</a></td></tr><tr><td><a href='/3'>Ferries</a></td><td><a href='/4'>Boats</a></td></tr></table>"]
)  # fmt: skip
def test_a_table_of_other_things_is_not_made_whole(markup: str) -> None:
    assert parse(page(inside=markup), URL, registry=GENERIC_ONLY).text == WHOLE


def test_a_quotation_keeps_its_source_in_a_found_body() -> None:
    markup = "<blockquote><p>We waited for eleven years, and then we stopped waiting.</p><footer>Ada Moor, resident</footer></blockquote>"
    article = parse(page(inside=markup), URL, registry=GENERIC_ONLY)
    assert [b.source for b in article.body if b.type == "quote"] == ["Ada Moor, resident"]


def test_readers_words_beside_the_text_are_never_the_articles() -> None:
    text = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES[:4])
    said = "".join(f'<li class="comment"><div class="comment-text"><p>I, reader {n}, say this: {sentence}</p></div></li>' for n in range(3) for sentence in SENTENCES)
    html = f"<body><main><h1>Eastmere rebuilds its bridge</h1><div class='text'>{text}</div><ol class='talk'>{said}</ol></main></body>"
    assert parse(html, url=URL, min_probability=0).text == "\n\n".join(SENTENCES[:4])


def test_a_box_that_asks_for_consent_may_be_longer_than_the_article() -> None:
    text = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES[:4])
    law = "".join(f"<p>Clause {n}. {' '.join(SENTENCES)}</p>" for n in range(12))
    box = f'<div class="xy-dsgvo-popup-overlay"><h3>Privacy</h3><div class="xy-dsgvo-category">{law}</div></div>'
    html = f"<body><div class='all'><h1>Eastmere rebuilds its bridge</h1><div class='text'>{text}</div></div>{box}</body>"
    assert parse(html, url=URL, min_probability=0).text == "\n\n".join(SENTENCES[:4])
    wrapped = f"<body class='cookies-not-set'><div class='cookie-consent-given'><h1>Eastmere rebuilds its bridge</h1>{text}</div></body>"
    assert parse(wrapped, url=URL, min_probability=0).text == "\n\n".join(SENTENCES[:4])


def generic(below: str) -> str:
    html = f"<html><head><title>Eastmere rebuilds its bridge</title></head><body><main><h1>Eastmere rebuilds its bridge</h1>{below}</main></body></html>"
    return parse(html, URL, min_probability=0, registry=GENERIC_ONLY).text


def test_what_a_plan_says_every_week_is_said_every_week() -> None:
    weeks = "".join(f"<h2>Week {n}</h2><p>{SENTENCES[n]} {SENTENCES[n]}</p><p>{SENTENCES[4]}</p>" for n in range(4))
    assert generic(weeks).count(SENTENCES[4]) == 4
    copied = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    assert generic(f"<div class='wide'>{copied}</div><div class='narrow'>{copied}</div>") == "\n\n".join(SENTENCES)


def test_a_heading_outlives_its_line_in_the_table_of_contents() -> None:
    heads = [f"What the harbour bridge is to become, part {n}" for n in range(3)]
    contents = "<ol>" + "".join(f"<li>{head}</li>" for head in heads) + "</ol>"
    text = "".join(f"<h2>{head}</h2><p>{SENTENCES[n]} {SENTENCES[n + 1]}</p>" for n, head in enumerate(heads))
    html = f"<html><head><title>Eastmere rebuilds its bridge</title></head><body><main><h1>Eastmere rebuilds its bridge</h1>{contents}{text}</main></body></html>"
    article = parse(html, URL, min_probability=0, registry=GENERIC_ONLY)
    assert [block.text for block in article.body if block.type == "heading"] == heads


def test_what_is_for_scripts_is_no_text() -> None:
    text = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    settings = '<div><span>{"layoutMobile":2,"buttonText":"Buy now","productTitle":{"hue":213,"brightness":0.83,"saturation":1}}</span></div>'
    raw = "<pre id='raw-markdown' hidden># Eastmere\n\n" + "\n\n".join(SENTENCES) + "</pre>"
    assert generic(text + settings + raw) == "\n\n".join(SENTENCES)


def test_many_lines_without_a_paragraph_are_no_body() -> None:
    lines = "".join(f"<p>{day}.01.2031 · Men · League {day % 3}</p>" for day in range(10, 16))
    kept = Page.read(f"<h1>Harbour city signs a left-back</h1>{lines}<p>{SENTENCES[0]}</p>", URL, max_bytes=10**6).segments[1:]
    unlikely = dict.fromkeys(kept, -0.5) | {kept[0]: 0.9}
    assert is_nothing_but_lines(kept, unlikely.items())
    assert not is_nothing_but_lines(kept, (unlikely | {kept[-1]: 0.1}).items())  # a paragraph that the model takes for the text's
    assert not is_nothing_but_lines(kept, (unlikely | {kept[0]: 3.0}).items())  # lines that are the text: a poem, a list of dates
    assert not is_nothing_but_lines(kept[:4], unlikely.items())


def test_the_terms_of_a_wordpress_article_say_nothing_of_its_box() -> None:
    names = "post-7 news_item type-news_item status-publish has-post-thumbnail hentry news_item_tags-sponsor topic-newsletter"
    assert not meaning_of(names) & NEGATIVE
    assert meaning_of("news_item_tags-sponsor topic-newsletter") & NEGATIVE
