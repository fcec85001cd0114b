"""How templates of newspapers set the parts of an article, in invented text."""

from __future__ import annotations

from newsparse import Article, parse

OPENING = "The pier at Eastmere opened again on Monday, eleven years after a storm had taken the last of its planks."
MORE = "Some four hundred people walked to its end, where a brass band played until the tide came in and the lamps were lit."
LAST = "The town council paid for the repair with the money that it had saved for a second pier, which nobody had asked for."
_HEAD = "<meta property='og:type' content='article'><meta property='og:image' content='/p.jpg'>"


def read(inside: str, *, above: str = "", below: str = "", head: str = "", lang: str = "en", url: str = "https://eastmere.example/local/pier-opens-48211.html") -> Article:
    """An article of three paragraphs; ``inside`` stands after the first of them."""
    body = f"<p>{OPENING}</p>{inside}<p>{MORE}</p><p>{LAST}</p>"
    return parse(f"<html lang='{lang}'><head>{_HEAD}{head}</head><body>{above or '<h1>Pier opens again</h1>'}<div class='story'>{body}</div>{below}</body></html>", url=url)


def _figure(inside: str) -> tuple[str | None, str | None]:
    image = read(f"<figure><img src='/p.jpg' width=800 height=600>{inside}</figure>").images[0]
    return image.caption, image.credit


def test_the_last_span_of_a_caption_names_who_took_the_picture() -> None:
    assert _figure("<figcaption><span>The pier at dusk.</span><span class=q1>Ann Onym</span></figcaption>") == ("The pier at dusk.", "Ann Onym")
    assert _figure("<figcaption><span>The pier at dusk.</span> <b>Left: Ann Onym</b></figcaption>") == ("The pier at dusk. Left: Ann Onym", None)


def test_the_first_span_of_a_caption_names_the_agency() -> None:
    assert _figure("<figcaption><span>ANP / Ann Onym</span>The pier at dusk</figcaption>") == ("The pier at dusk", "ANP / Ann Onym")


def test_a_label_is_no_part_of_the_caption_if_the_credit_has_its_own_element() -> None:
    assert _figure("<figcaption><p>The pier at dusk</p><span>Foto:</span><p>Ann Onym / dpa</p></figcaption>") == ("The pier at dusk", "Ann Onym / dpa")
    assert _figure("<figcaption><span>The pier.</span><span><span>Credit...</span><span class=credit>Ann Onym for The Post</span></span></figcaption>") == ("The pier.", "Ann Onym for The Post")


def test_the_label_of_a_dutch_credit_needs_no_colon() -> None:
    assert _figure("<figcaption><span class=caption>De pier</span> <span class=credit>Beeld Ann Onym</span></figcaption>") == ("De pier", "Ann Onym")


def test_a_line_in_a_box_called_photo_is_its_caption() -> None:
    article = read("<div class='photo big'><a><img src='/p.jpg' width=800 height=600></a><p>The pier at dusk</p></div>")
    assert article.images[0].caption == "The pier at dusk"
    assert article.text.split("\n\n") == [OPENING, MORE, LAST]


def test_a_standfirst_below_the_picture_is_no_caption_though_it_is_called_a_description() -> None:
    figure = "<h1>Pier opens again</h1><div class=top><figure class=img><img src='/p.jpg' width=800 height=600></figure><p class='summary introtext' itemprop=description>Eleven years after a storm, people walk on it again.</p></div>"
    article = read("", above=figure)
    assert article.images[0].caption is None


def test_what_the_paragraphs_themselves_are_called_does_not_speak_against_them() -> None:
    texts = (OPENING, MORE, "The keeper's contract is for three years.", "He was told of it on Friday.")
    paragraphs = "".join(f"<p class='topic-body__content-text'>{text}</p>" for text in texts)
    figure = "<figure><img src='/p.jpg' width=800 height=600><figcaption>Photo: Ann Onym / Harbour Press</figcaption></figure>"
    article = parse(f"<div class='topic-page__container'><h1>Pier opens again</h1>{figure}<div class='topic-body__content'>{paragraphs}</div></div>", "https://eastmere.example/news/pier")
    assert article.text.split("\n\n") == list(texts)
