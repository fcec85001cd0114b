"""Copies of pages, from web archives, caches and browsers, are read as the pages that they are of."""

import base64
import quopri
import re
import time
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urljoin

import pytest

import newsparse
from newsparse import NewsparseError, NotAnArticle
from newsparse.decoding.copies import _CACHED, _SAVED, as_published, captured, own_address
from newsparse.decoding.mhtml import document_of

SAMPLES = Path(__file__).parent.parent.parent / "samples"
STAMP = "20321126080000"
BAR = f"""<!-- BEGIN WAYBACK TOOLBAR INSERT -->
<div id="wm-ipp-base" lang="en" style="display:none"><div id="wm-ipp"><a href="/web/">Home of the archive</a><form action="/web/submit"><input name="url"></form>
<a href="/web/{STAMP}*/daily.example">12 captures</a><div class="r">04 Jun 2031 - 09 Nov 2032</div><h2>About this capture</h2></div></div>
<!-- END WAYBACK TOOLBAR INSERT -->"""
FOOT = """
<!--
     FILE ARCHIVED ON 08:00:00 Nov 26, 2032 AND RETRIEVED FROM THE
     INTERNET ARCHIVE ON 10:00:00 Jan 04, 2033.
-->"""


def sample(name: str) -> tuple[bytes, str]:
    folder = SAMPLES / name
    url = re.search(r'"url":\s*"(https?://[^"]+)"', (folder / "article.json").read_text(encoding="utf-8"))
    assert url
    return (folder / "page.html").read_bytes(), url[1]


def archived(html: bytes, url: str, prefix: str = "https://web.archive.org/web/") -> bytes:
    """As the Wayback Machine serves a page: every address behind its own, its scripts in the head, its bar above the text."""
    root = re.sub("https://[^/]+", "", prefix)

    def address(match: re.Match[str]) -> str:
        name, own = match[1], urljoin(url, match[2])
        if not match[2] or not own.startswith("http"):
            return match[0]
        way = f"{root}{STAMP}im_/" if name == "src" else f"{prefix}{STAMP}/"
        return f'{name}="{way}{own}"'

    text = html.decode("latin-1")
    text = re.sub(r'\b(href|src)="([^"#]*)"', address, text)
    text = re.sub(r'\b(content)="(https?://[^"]*)"', address, text)
    text = re.sub("<head[^>]*>", lambda head: f'{head[0]}<script src="https://web-static.archive.org/_static/js/wombat.js"></script>', text, count=1)
    text = re.sub("<body[^>]*>", lambda body: body[0] + BAR, text, count=1)
    return (text + FOOT).encode("latin-1")


def mhtml(html: bytes, url: str, coding: str = "quoted-printable", charset: str = "") -> bytes:
    """As browsers save a page with its parts."""
    encoded = base64.encodebytes(html) if coding == "base64" else quopri.encodestring(html) if coding == "quoted-printable" else html
    return b"\r\n".join([
        b"From: <Saved by a browser>", b"Snapshot-Content-Location: " + url.encode(), b"Subject: A page", b"MIME-Version: 1.0",
        b"Content-Type: multipart/related;", b'\ttype="text/html";', b'\tboundary="----Boundary--x7----"', b"", b"",
        b"------Boundary--x7----", b"Content-Type: text/css", b"Content-Location: https://daily.example/a.css", b"", b"p { margin: 0 }",
        b"------Boundary--x7----", b"Content-Type: text/html" + charset.encode(), b"Content-Transfer-Encoding: " + coding.encode(),
        b"Content-Location: " + url.encode(), b"", encoded, b"------Boundary--x7------", b"",
    ])  # fmt: skip


def told(html: str | bytes, url: str | None) -> dict[str, object]:
    article = newsparse.parse(html, url)
    return article.model_dump(mode="json", exclude={"provenance", "removals"})


@pytest.mark.parametrize("name", ["german-newspaper", "wordpress-news", "ndsoft-newest", "arc-newspaper", "japanese-newspaper"])
def test_a_page_of_an_archive_is_read_as_the_page(name: str) -> None:
    html, url = sample(name)
    assert told(archived(html, url), f"https://web.archive.org/web/{STAMP}/{url}") == told(html, url)


def test_a_page_of_another_archive_and_one_without_its_address() -> None:
    html, url = sample("german-newspaper")
    other = archived(html, url, "https://archive.example/collection/")
    assert told(other, f"https://archive.example/collection/{STAMP}mp_/{url}") == told(html, url)
    assert told(archived(html, url), None) == told(html, None)


def test_a_page_of_archive_today() -> None:
    page = "".join((
        '<html lang="en"><head><title>Pier 2 reopens</title><link rel="canonical" href="https://archive.ph/2031.06.04-080000/https://daily.example/pier-2"></head><body><h1>Pier 2 reopens after years</h1>',
        '<div>The ferry stays for a year, <a href="https://archive.ph/o/Ab1Cd/https://daily.example/port">the port</a> said on Monday in the morning.</div></body></html>',
    ))
    for url in ("https://archive.ph/2031.06.04-080000/https://daily.example/pier-2", None):
        article = newsparse.parse(page, url, min_probability=0)
        assert article.url == "https://daily.example/pier-2"
        assert [link.url for block in article.body for link in getattr(block, "links", ())] == ["https://daily.example/port"]


def test_links_to_an_archive_stay_where_the_page_is_no_copy() -> None:
    link = f"https://web.archive.org/web/{STAMP}/https://daily.example/old"
    page = f'<h1>The bridge opens on Monday</h1><p>It is <a href="{link}">as the council had said</a> it would be, and the ferry stays for a year.</p>'
    (paragraph,) = (block for block in newsparse.parse(page, "https://daily.example/a").body if block.type == "paragraph")
    assert paragraph.links[0].url == link
    again = archived(page.encode(), "https://daily.example/a")
    (paragraph,) = (block for block in newsparse.parse(again).body if block.type == "paragraph")
    assert paragraph.links[0].url == link


def test_what_scripts_say_in_escaped_slashes_and_an_open_bar() -> None:
    source = b'"url":"https:\\/\\/web.archive.org\\/web\\/20310604080000\\/https:\\/\\/daily.example\\/a" <!-- BEGIN WAYBACK TOOLBAR INSERT --> text'
    assert as_published(source, None) == (b'"url":"https:\\/\\/daily.example\\/a" <!-- BEGIN WAYBACK TOOLBAR INSERT --> text', None)


def test_what_was_said_hours_ago_counts_from_the_capture() -> None:
    page = b'<html lang="en"><h1>The bridge opens on Monday</h1><span class="date">3 hours ago</span><p>' + b"The council said that the ferry stays for a year. " * 9 + b"</p></html>"
    assert newsparse.parse(page + FOOT.encode()).published_at == datetime(2032, 11, 26, 5, tzinfo=UTC)
    assert newsparse.parse(page + FOOT.encode(), fetched_at=datetime(2031, 6, 5, 4, tzinfo=UTC)).published_at == datetime(2031, 6, 5, 1, tzinfo=UTC)
    assert newsparse.parse(page).published_at is None


@pytest.mark.parametrize("foot", [b"", b"FILE ARCHIVED ON 08:00:00 Foo 04, 2031", b"FILE ARCHIVED ON 28:00:00 Jun 04, 2031", b"FILE ARCHIVED ON Jun 04, 2031"])
def test_no_capture(foot: bytes) -> None:
    assert captured(foot) is None


@pytest.mark.parametrize(
    ("url", "own"),
    [
        (f"https://web.archive.org/web/{STAMP}/https://daily.example/a?b=1", "https://daily.example/a?b=1"), (f"http://web.archive.org/web/{STAMP}id_/http://daily.example/", "http://daily.example/"),
        ("https://web.archive.org/web/2031/https:/daily.example/a", "https://daily.example/a"), (f"https://web.archive.org/web/{STAMP}/daily.example/a?u=http://b.example/", "http://daily.example/a?u=http://b.example/"), (f"https://arkiv.example/wayback/{STAMP}mp_/https://daily.example/a", "https://daily.example/a"),
        (f"https://arkiv.example/{STAMP}/https://daily.example/a", "https://daily.example/a"), ("https://daily-example.cdn.ampproject.org/c/s/daily.example/a.html", "https://daily.example/a.html"),
        ("https://daily-example.cdn.ampproject.org/v/daily.example/a?x=1", "http://daily.example/a?x=1"), ("https://www.google.com/amp/s/daily.example/a", "https://daily.example/a"), ("https://archive.today/2031.06.04-080000/http://daily.example/a", "http://daily.example/a"),
    ],
)  # fmt: skip
def test_own_addresses(url: str, own: str) -> None:
    assert own_address(url) == own


@pytest.mark.parametrize(
    "url",
    [
        "https://daily.example/a", f"https://daily.example/{STAMP}/photo.jpg", "https://daily.example/2031/https://other.example/", f"https://web.archive.org/web/{STAMP}*/daily.example", "https://www.google.com/amp/s/", "not an address",
        "https://daily.example/share?u=https://web.archive.org/web/20310604080000/https://daily.example/a", "", f"https://web.archive.org/web/{STAMP}/https://",
    ],
)  # fmt: skip
def test_other_addresses_stay(url: str) -> None:
    assert own_address(url) == url


@pytest.mark.parametrize(
    "comment",
    [
        "<!-- saved from url=(0040)https://www.daily.example/city/pier-2 -->", "<!--\n Page saved with SingleFile \n url: https://www.daily.example/city/pier-2 \n saved date: Wed Jun 04 2031\n-->",
        "<!-- Mirrored from www.daily.example/city/pier-2 by HTTrack Website Copier/3.x -->",
    ],
)  # fmt: skip
def test_a_saved_page_says_where_it_is_from(comment: str) -> None:
    page = f"<!DOCTYPE html>\n{comment}\n<html><h1>Pier 2 reopens on Monday</h1><p>The ferry stays for a year, the port said.</p><img src='a.jpg'></html>"
    article = newsparse.parse(page)
    assert article.url in ("https://www.daily.example/city/pier-2", "http://www.daily.example/city/pier-2")
    assert newsparse.parse(page, "https://other.example/a").url == "https://other.example/a"


@pytest.mark.parametrize("comment", ["<!-- saved from url=(0014)about:internet -->", "<!-- saved by hand -->", "<!-- saved from url=(9)https:// -->"])
def test_a_saved_page_that_does_not_say_it(comment: str) -> None:
    assert newsparse.parse(f"{comment}<h1>Pier 2 reopens on Monday</h1><p>The ferry stays.</p>").url is None


@pytest.mark.parametrize("coding", ["quoted-printable", "base64", "8bit"])
def test_mhtml(coding: str) -> None:
    html, url = sample("german-newspaper")
    saved = mhtml(html, url, coding)
    assert told(saved, None) == told(html, url)
    if coding != "8bit":
        assert told(saved.decode("ascii"), None) == told(html, url)


def test_mhtml_with_a_charset() -> None:
    page = "<h1>Die Brücke öffnet</h1><p>Für ein Jahr bleibt die Fähre, sagte die Bürgermeisterin am Montag.</p>"
    assert newsparse.parse(mhtml(page.encode("cp1252"), "https://daily.example/a", charset="; charset=windows-1252")).title == "Die Brücke öffnet"


@pytest.mark.parametrize("size", [60, 200, 400])
def test_mhtml_cut_short_holds_no_document(size: int) -> None:
    start = b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n" + b"--x\r\nContent-Type: image/png\r\n\r\nabc\r\n" * 9
    with pytest.raises(NotAnArticle, match="MHTML"):
        newsparse.parse(start[: size + 20])


@pytest.mark.parametrize("broken", [b"", b"Content-Type: multipart/related\n\n", b"Content-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n<<<"])
def test_broken_mhtml(broken: bytes) -> None:
    assert document_of(broken)[0] == b""


def test_a_letter_is_no_saved_page() -> None:
    with pytest.raises(NewsparseError):
        newsparse.parse("From: Ann\nSubject: multipart\n\nHello")


def test_hostile_copies_take_no_longer_than_their_length() -> None:
    start = time.process_time()
    for piece in ("/web/20310604080000", "https:/", "web.archive.org/web/", "/2031", "a-", "(", "https://web.archive.org/web/2031/https://"):
        own_address("https://" + piece * 20_000)
        as_published(b"wombat.js" + piece.encode() * 40_000, f"https://web.archive.org/web/{STAMP}/https://daily.example/a")
        _CACHED.fullmatch("https://www.google.com/amp/" + piece * 20_000)
        _SAVED.search(b"<!-- saved from url=(1)https://" + piece.encode() * 200)
    document_of(b"Content-Type: multipart/related; boundary=x\n\n" + b"--x\nA: b\n\n" * 100_000)
    assert time.process_time() - start < 2
