"""AMP pages: their pictures, players and posts are elements of AMP's own, and every system has a variant of its pages in it."""

from __future__ import annotations

import pytest
from lxml import html

from newsparse import Article, parse
from newsparse.article import Embed, Figure
from newsparse.body.building import amp

TEXT = (
    "The ferry to Gull Rock sails again from Monday, after a winter in which its only passengers were two engineers.",
    "They replaced a shaft that had been bent since 1998, and which every captain had been told to listen for at night.",
    "Tickets are sold on the pier as before, by the same woman, who says that the sea has kept the right change for her.",
    "In the first week the crossing is free for anyone who can show that a grandparent has been seasick on this ferry.",
)
PICTURE = ("https://pier.example/ferry.jpg", "The ferry at its pier")
HEAD = (
    "<title>The ferry sails again</title><meta property='og:title' content='The ferry sails again'>"
    "<meta name='author' content='Una Brandt'><meta property='article:published_time' content='2026-03-02T07:00:00+00:00'>"
)
PLAIN = {
    "picture": f"<img src='{PICTURE[0]}' width='900' height='600'>",
    "video": "<iframe src='https://www.youtube.com/embed/abcdefghijk'></iframe>",
    "around": "",
}
AMP = {
    "picture": (
        f"<amp-img src='{PICTURE[0]}' width='900' height='600' layout='responsive'>"
        f"<noscript><img src='{PICTURE[0]}' width='900' height='600'></noscript></amp-img>"
    ),
    "video": "<amp-youtube data-videoid='abcdefghijk' width='480' height='270'></amp-youtube>",
    "around": (
        "<amp-sidebar id='menu'><ul><li><a href='/pier'>All the news of the pier and of those who stand on it</a></li></ul></amp-sidebar>"
        "<amp-ad type='doubleclick'><div placeholder>Advertisement, which is still on its way to you</div></amp-ad>"
        "<amp-social-share type='email'>Send this article to a friend</amp-social-share>"
    ),
}
#: Of each system: what it is told by, the box of its text, and what its AMP pages may lack.
SYSTEMS = {
    "WordPress": ("<script src='https://pier.example/wp-content/a.js'></script>", "entry-content"),
    "Ghost": ("<meta name='generator' content='Ghost 5.82'>", "post-content"),
    "Blogger": ("<meta name='generator' content='blogger'>", "post-body"),
    "Drupal": ("<meta name='generator' content='Drupal 10 (https://www.drupal.org)'>", "field--name-body"),
    "Brightspot": ("", "RichTextStoryBody"),
    "Substack": ("", "available-content"),
    "Arc": ("<script id='fusion-metadata'>window.Fusion={};</script>", "article-body"),
}


def page_of(system: str, parts: dict[str, str]) -> Article:
    head, box = SYSTEMS[system]
    html_tag = "<html amp lang='en'>" if parts is AMP else "<html lang='en'>"
    first, *rest = (f"<p>{line}</p>" for line in TEXT)
    body = (
        f"<article><h1>The ferry sails again</h1><div class='{box}'>{first}"
        f"<figure>{parts['picture']}<figcaption>{PICTURE[1]}</figcaption></figure>{parts['video']}{''.join(rest)}</div></article>"
    )
    return parse(f"{html_tag}<head>{HEAD}{head}</head><body>{parts['around']}{body}{parts['around']}</body></html>", "https://pier.example/2026/ferry")


@pytest.mark.parametrize("system", SYSTEMS)
def test_the_amp_variant_of_a_systems_page_gives_the_same_fields(system: str) -> None:
    plain, variant = page_of(system, PLAIN), page_of(system, AMP)
    assert plain.extractor == system or system == "Arc"
    assert variant.extractor == plain.extractor
    assert variant.text == plain.text == "\n\n".join(TEXT)
    for field in ("title", "authors", "published_at", "images", "lead_image", "videos", "language"):
        assert getattr(variant, field) == getattr(plain, field), field
    figures = [[b for b in article.body if isinstance(b, Figure)] for article in (plain, variant)]
    assert figures[0] == figures[1]
    assert [(f.image.url, f.image.caption) for f in figures[0]] == [PICTURE]
    assert [b.provider for b in variant.body if isinstance(b, Embed)] == ["YouTube"]
    assert [v.url for v in variant.videos] == ["https://www.youtube.com/watch?v=abcdefghijk"]


@pytest.mark.parametrize(
    ("component", "provider", "url"),
    [
        ("<amp-vimeo data-videoid='27246366'>", "Vimeo", "https://vimeo.com/27246366"),
        ("<amp-dailymotion data-videoid='x2m8jpp'>", "Dailymotion", "https://www.dailymotion.com/video/x2m8jpp"),
        ("<amp-twitter data-tweetid='885634330868850689'>", "X", "https://twitter.com/i/status/885634330868850689"),
        ("<amp-instagram data-shortcode='BaVv_lojXc5'>", "Instagram", "https://www.instagram.com/p/BaVv_lojXc5/"),
        ("<amp-facebook data-href='https://www.facebook.com/pier/posts/7'>", "Facebook", "https://www.facebook.com/pier/posts/7"),
        ("<amp-tiktok data-src='6948210747285441798'>", "TikTok", "https://www.tiktok.com/embed/v2/6948210747285441798"),
        (
            "<amp-brightcove data-account='1290862519001' data-video-id='ref:ferry'>",
            "Brightcove",
            "https://players.brightcove.net/1290862519001/default_default/index.html?videoId=ref:ferry",
        ),
        (
            "<amp-jwplayer data-player-id='BjcwyK37' data-media-id='CtaIzmFs'>",
            "JW Player",
            "https://content.jwplatform.com/players/CtaIzmFs-BjcwyK37.html",
        ),
        ("<amp-iframe src='https://datawrapper.dwcdn.net/abcde/1/'>", "Datawrapper", "https://datawrapper.dwcdn.net/abcde/1/"),
        ("<amp-video src='https://pier.example/crossing.mp4'>", None, "https://pier.example/crossing.mp4"),
    ],
)
def test_a_component_is_an_embed_of_what_it_shows(component: str, provider: str | None, url: str) -> None:
    lines = [f"<p>{line}</p>" for line in TEXT]
    end = f"<div placeholder>Loading</div></{component[1:].split(maxsplit=1)[0]}>"
    article = parse(f"<html amp><head>{HEAD}</head><body><article><h1>The ferry sails again</h1>{lines[0]}{component}{end}{''.join(lines[1:])}</article></body></html>")
    (embed,) = [block for block in article.body if isinstance(block, Embed)]
    assert (embed.provider, embed.url) == (provider, url)
    assert article.text == "\n\n".join(TEXT)


@pytest.mark.parametrize("component", ["<amp-youtube data-videoid='a/../b'>", "<amp-twitter>", "<amp-brightcove data-account='1'>", "<p data-videoid='x'>"])
def test_what_names_nothing_shows_nothing(component: str) -> None:
    assert amp.shown_by(html.fragment_fromstring(component)) is None
