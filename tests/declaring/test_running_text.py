"""``running_text``: what stands immediately in a publisher's boxes of text, and nothing that is put between it."""

from __future__ import annotations

from newsparse import Article, Extractor, css, default_registry, parse, running_text
from newsparse.page import Page
from newsparse.platforms.bulk import bulk
from newsparse.sources import meta

FIRST = "The ferry to the outer islands will sail again from April, in a hull that was a fishing museum until last autumn."
SECOND = "Twelve fishermen taught the crew where the sandbanks had moved to while nobody needed to know it, the harbour says."
THIRD = "Their pay is a winter berth for the twelve boats, which until now had to be pulled up the beach by two tractors."
TEASER = "<div class='teaser'><h3>More from the harbour</h3><p>The crane that nobody wanted has found three owners in a week.</p></div>"


class Islander(Extractor):
    """Islander."""

    hosts = ("islander.example",)
    body = running_text(".copy")


class Guarded(Extractor):
    """Guarded."""

    hosts = ("guarded.example",)
    body = bulk(running_text(".copy"))


def read(body: str) -> Article:
    page = f"<html lang='en'><body><h1>Ferry sails again</h1><main>{body}</main></body></html>"
    return parse(page, url="https://islander.example/1", registry=default_registry().with_extractors(Islander))


def test_what_has_an_element_of_its_own_around_it_is_left_out() -> None:
    article = read(f"<div class='copy'><p>{FIRST}</p>{TEASER}<h2>Sandbanks</h2><p>{SECOND}</p></div>")
    assert article.text == f"{FIRST}\n\nSandbanks\n\n{SECOND}"
    assert article.provenance["body"].source == 'running_text(".copy")'


def test_a_picture_may_be_wrapped() -> None:
    picture = "<div class='wide'><figure><img src='/ferry.jpg'><figcaption>The hull in May.</figcaption></figure></div>"
    article = read(f"<div class='copy'><p>{FIRST}</p>{picture}<p>{SECOND}</p></div>")
    assert [block.type for block in article.body] == ["paragraph", "figure", "paragraph"]
    assert article.text == f"{FIRST}\n\n{SECOND}"


def test_several_boxes_are_one_text() -> None:
    article = read(f"<div class='copy'><p>{FIRST}</p></div>{TEASER}<div class='copy'><ul><li>{SECOND}</li></ul></div>")
    assert article.text == f"{FIRST}\n\n{SECOND}"


def test_a_list_of_headlines_points_elsewhere_and_a_list_of_things_does_not() -> None:
    headlines = "".join(f"<li><a href='/{n}'>The crane that nobody wanted, part {n}</a></li>" for n in (1, 2))
    things = "<li>the <a href='/hull'>hull</a>, built as a museum</li><li><a href='/crew'>the crew</a></li>"
    article = read(f"<div class='copy'><p>{FIRST}</p><ul>{headlines}</ul><p>{SECOND}</p><ul>{things}</ul><p>{THIRD}</p></div>")
    assert article.text.split("\n\n") == [FIRST, SECOND, "the hull, built as a museum", "the crew", THIRD]


def test_a_paragraph_counts_whatever_its_class_is_called() -> None:
    article = read(f"<div class='copy'><p>{FIRST}</p><p class='paywall promo'>{SECOND}</p></div>")
    assert article.text == f"{FIRST}\n\n{SECOND}"


def test_also_where_it_must_be_most_of_the_page() -> None:
    registry = default_registry().with_extractors(Guarded)
    body = f"<main><div class='copy'><p>{FIRST}</p><p>{THIRD}</p><p class='paywall promo'>{SECOND}</p></div></main>"
    article = parse(f"<html lang='en'><body><h1>Ferry sails again</h1>{body}</body></html>", url="https://guarded.example/1", registry=registry)
    assert article.text == f"{FIRST}\n\n{THIRD}\n\n{SECOND}"
    assert article.provenance["body"].source == 'bulk(running_text(".copy"))'


def test_what_readers_write_and_what_is_asked_of_them_are_not_the_page() -> None:
    registry = default_registry().with_extractors(Guarded)
    others = f"<div class='comments'>{f'<p>{THIRD}</p>' * 9}</div><div class='cookie-consent'>{f'<p>{THIRD}</p>' * 9}</div>"
    for wrapper in ("", " class='comments-open'"):
        body = f"<main{wrapper}><div class='copy'><p>{FIRST}</p>{TEASER}<p>{SECOND}</p></div></main>{others}"
        article = parse(f"<html lang='en'><body><h1>Ferry sails again</h1>{body}</body></html>", url="https://guarded.example/1", registry=registry)
        assert article.text == f"{FIRST}\n\n{SECOND}"
        assert article.provenance["body"].extractor == "Guarded"


def test_hidden_text_does_not() -> None:
    article = read(f"<div class='copy'><p>{FIRST}</p><p>{SECOND}</p><ul style='display: none'><li>Words for machines.</li></ul></div>")
    assert article.text == f"{FIRST}\n\n{SECOND}"


def test_a_box_of_a_line_is_none_of_them() -> None:
    article = read(f"<div class='copy'><p>Subscribe to our letter.</p></div><article><p>{FIRST}</p><p>{SECOND}</p></article>")
    assert article.text == f"{FIRST}\n\n{SECOND}"
    assert article.provenance["body"].extractor == "Generic"


def test_keywords_leave_out_what_only_systems_read() -> None:
    page = Page.read("<meta name=keywords content='Ferries, NE State Wire, p, Outer islands, General news'><p>x</p>", None, max_bytes=10_000)
    source = meta("keywords").but(r".* State Wire|.* news|.")
    assert source.find(page) == ["Ferries", "Outer islands"]
    assert repr(source) == 'meta("keywords").but(".* State Wire|.* news|.")'
    source.check()


def test_a_declaration_reads_as_it_was_written() -> None:
    source = running_text(".a, .b") | css(".c")
    assert repr(source) == 'running_text(".a, .b") | css(".c")'


def test_a_table_of_one_cell_with_links_in_a_list_is_no_text() -> None:
    box = "<table><tbody><tr><td><div><h3>Our choice</h3><ul><li><a href='/a'>Old cannon</a></li></ul></div></td></tr></tbody></table>"
    article = read(f"<div class='copy'><p>{FIRST}</p>{box}<table><tr><th>Month</th><th>Boats</th></tr><tr><td>April</td><td>12</td></tr></table><p>{SECOND}</p></div>")
    assert [block.type for block in article.body] == ["paragraph", "table", "paragraph"]
