"""Embeds: foreign content shown in the body: a video, a post, a map."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from newsparse.article import Embed
from newsparse.body.building import amp
from newsparse.regex import regex
from newsparse.sources import text_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse.page import Page

#: Registrable host of a player or post -> the provider's name.
PROVIDERS = {
    "youtube.com": "YouTube", "youtu.be": "YouTube", "youtube-nocookie.com": "YouTube", "vimeo.com": "Vimeo",
    "dailymotion.com": "Dailymotion", "twitter.com": "X", "x.com": "X", "instagram.com": "Instagram",
    "facebook.com": "Facebook", "tiktok.com": "TikTok", "naver.com": "Naver", "kakao.com": "Kakao",
    "spotify.com": "Spotify", "soundcloud.com": "SoundCloud", "google.com": "Google", "datawrapper.de": "Datawrapper",
    "dwcdn.net": "Datawrapper", "flourish.studio": "Flourish", "infogram.com": "Infogram", "brightcove.net": "Brightcove",
    "jwplayer.com": "JW Player", "jwplatform.com": "JW Player", "imgur.com": "Imgur",
    "pinterest.com": "Pinterest", "reddit.com": "Reddit", "threads.net": "Threads", "bsky.app": "Bluesky", "t.me": "Telegram",
    "apple.com": "Apple", "acast.com": "Acast", "documentcloud.org": "DocumentCloud", "scribd.com": "Scribd",
}  # fmt: skip
#: What a frame of somebody else's shows: "/embed?url=https%3A%2F%2Fwww.youtube.com%2F…".
_WRAPPED = regex(r"[?&](?:\w{0,12}url|u|src|video|link|media|target)=(https?(?:%3A%2F%2F|://)[^&#]{4,500})", re.I | re.A)
#: Class of a quotation that a script turns into a post -> the provider.
_POSTS = {
    "twitter-tweet": "X", "twitter-video": "X", "instagram-media": "Instagram", "tiktok-embed": "TikTok",
    "reddit-embed-bq": "Reddit", "reddit-card": "Reddit", "text-post-media": "Threads", "bluesky-embed": "Bluesky",
    "fb-post": "Facebook",
}  # fmt: skip
_PERMALINK = ("data-instgrm-permalink", "cite", "data-text-post-permalink", "data-bluesky-uri", "data-href")


def embed_of(page: Page, element: Element) -> Embed | None:
    """The embed that an iframe, video or post quotation shows; ``None`` for anything else or nothing."""
    if element.tag == "blockquote":
        return _post(page, element)
    if url := page.absolute(amp.shown_by(element)):
        return Embed(provider=provider_of(url), url=url, text=text_of(element) or None)
    for name in ("src", "data-src", "data-lazy-src", "data", "data-url", "data-original"):
        if (value := element.get(name)) and (url := page.absolute(value)):
            return _framed(url, element.get("title"))
    for source in element.iter("source"):
        if url := page.absolute(source.get("src")):
            return _framed(url, element.get("title"))
    return None


def provider_of(url: str) -> str | None:
    """The provider that serves an address, by host suffix."""
    try:
        labels = (urlsplit(url).hostname or "").split(".")
    except ValueError:  # "https://[x/"
        return None
    return next((name for i in range(len(labels)) if (name := PROVIDERS.get(".".join(labels[i:])))), None)


def post_provider(element: Element) -> str | None:
    """The network whose post a quotation is, by its class; ``None`` for any other."""
    return next((_POSTS[name] for name in (element.get("class") or "").split() if name in _POSTS), None)


def unwrapped(url: str) -> str:
    """The player's own address where a frame of the site's, or one that asks for consent first, names it: "/embed?url=https%3A%2F%2F…"."""
    if "http" not in url[8:] or (match := _WRAPPED.search(url)) is None:
        return url
    inner = unquote(match[1])
    return inner if provider_of(inner) is not None else url


def is_advertising(url: str) -> bool:
    """Whether a frame serves advertising, consent or measuring."""
    return bool([word for word in _NOT_CONTENT if word in url])


def _framed(url: str, title: str | None) -> Embed | None:
    provider = provider_of(url)
    if provider is None and (inner := unwrapped(url)) is not url:
        url, provider = inner, provider_of(inner)
    known = provider is not None or urlsplit(url).path not in ("", "/")
    if not known or is_advertising(url):
        return None
    return Embed(provider=provider, url=url, text=title or None)


#: Frames that serve advertising, consent or measuring.
_NOT_CONTENT = (
    "doubleclick", "googlesyndication", "googletagmanager", "/ads", "adservice", "adserver", "consent", "recaptcha",
    "imasdk.googleapis", "adnxs.", "amazon-adsystem", "vi-serve.com", "primis.tech", "sekindo.com", "vidazoo.com", "aniview.com", "teads.tv", "smartadserver", "pubmatic.com",
    "rubiconproject.com", "spotx", "unrulymedia", "adform.net", "openx.net", "/vast.", "taboola", "outbrain", "plugins/like", "plugins/share", "criteo", "newsletter", "subscribe", "dable.io",
    "//ad.", "//ads.", "//adv.", "adop.cc", "realclick.co.kr", "mediacategory.com", "mobon.net", "dreamsearch.or.kr", "interworksmedia.co.kr",
)  # fmt: skip


def _post(page: Page, element: Element) -> Embed | None:
    if (provider := post_provider(element)) is None:
        return None
    stated = [element.get(name) for name in _PERMALINK] + [a.get("href") for a in reversed(list(element.iter("a")))]
    url = next((url for value in stated if (url := page.absolute(value))), None)
    return Embed(provider=provider, url=url, text=text_of(element) or None)
