"""Addresses made absolute: the short ways give what joining gives."""

from __future__ import annotations

import random
from time import process_time
from urllib.parse import urljoin, urlsplit

import pytest
from hypothesis import example, given, strategies as st

from newsparse import Image
from newsparse.addresses import absolute, is_address, is_front

BASE = "https://sample.test/city/page.html?id=1"
_PIECES = st.sampled_from(
    ["https", "http", "://", "//", "/", "..", ".", "a", "\u00e9", "\ud55c", "?", "#", ";", "=", "&", "[", "]", ":", "80", "@", " ", "\t", "\\", "~"]
)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://other.test/a", "https://other.test/a"),
        ("/a/b", "https://sample.test/a/b"),
        ("c.html", "https://sample.test/city/c.html"),
        ("//cdn.test/x.jpg", "https://cdn.test/x.jpg"),
        ("/a/../b", "https://sample.test/b"),
        ("https://other.test/a#", "https://other.test/a"),
        ("/a\nb c", "https://sample.test/ab%20c"),
        ("mailto:a@b.test", None),
        ("https://[x/", None),
        (" \n", None),
    ],
)
def test_absolute(url: str, expected: str | None) -> None:
    assert absolute(BASE, url) == expected


@example("https://x.test", "@")
@given(st.sampled_from(["https://x.test", "/", ""]), st.lists(_PIECES, max_size=9).map("".join))
def test_the_short_ways_give_what_joining_gives(start: str, rest: str) -> None:
    url = (start + rest).strip()
    try:
        joined = urljoin(BASE, url)
        known = urlsplit(joined).scheme in ("http", "https") and bool(urlsplit(joined).hostname)  # "https://x.test@" names a user and no host
    except ValueError:
        known = False
    assert absolute(BASE, url) == (joined.replace(" ", "%20") if url and known else None)


@pytest.mark.parametrize("unit", ["/", "a", "?", "#", "/.", "http://", "\u3000"])
def test_long_hostile_addresses_are_read_in_one_pass(unit: str) -> None:
    began = process_time()
    for start in ("https://a.test/", "/a"):
        absolute(BASE, start + unit * 100_000 + " ")
    assert process_time() - began < 2


def test_front_pages() -> None:
    assert is_front("https://sample.test/") and not is_front("https://sample.test/?id=1")
    assert is_address("sample") and not is_address("https://[x")


@pytest.mark.parametrize("base", ["", "https://ex.example/a", "http://[bad", "x"])
def test_an_absolute_address_is_one_that_an_article_may_hold(base: str) -> None:
    rng = random.Random(base)
    pieces = [*"/?#@:\\<>\"'%. \t\n\x00\x1fé[]", "http://", "https://", "HTTP://", "//", "a.b", "::1", "80", "％", "：", "／", "℀", "\ud83d", "http:", "https:/"]
    for _ in range(4000):
        url = absolute(base, "".join(rng.choice(pieces) for _ in range(rng.randrange(1, 8))))
        assert url is None or Image(url=url).url


@pytest.mark.parametrize("url", ["\x00https://ex.example/x", "\x1f https://ex.example/x\x00", "ht\ntps://ex.\texample/x\r", "\ufeffhttps://ex.example/x"])
def test_controls_go_from_an_address_as_in_browsers(url: str) -> None:
    assert absolute("", url) == "https://ex.example/x"
