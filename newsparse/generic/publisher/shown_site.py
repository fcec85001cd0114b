"""What the page shows as its site's name: a part of its ``<title>`` that is the text of a link home, or stands in the copyright line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from newsparse.grammar.headline import headline_key, parts_of
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.tree.build import text_below

#: Links of a page's head that are looked at, segments of its foot, characters of the longest key of a site's name and of the shortest in a line.
_LINKS, _FOOT, _LONGEST, _SHORTEST = 60, 12, 50, 3
#: Characters of the keys of the shortest headline beside it: "About | The Sample Letter" is headed by the letter's name.
_HEADLINE = 10
_HOME = frozenset(("/", "./", "../", "index.html", "index.htm", "index.php", "/index.html", "/index.htm", "/index.php"))
#: "samplepost.com" beside a headline.
_HOST = regex(r"(?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,12}", re.I | re.A)
_COPYRIGHT = ("©", "(c)", "copyright")


def shown_names(page: Page, known: frozenset[str]) -> frozenset[str]:
    """The headline keys of such parts; none where the title has one part, or names the site by a name that is ``known``."""
    parts = parts_of(page.title_tag or "")
    keys = {headline_key(part).removeprefix("the") for part in parts}
    if len(keys) < 2 or keys & known:
        return frozenset()
    found = {key for name in said_home(page) if len(key := headline_key(name).removeprefix("the")) <= _LONGEST and key in keys}
    if not found:
        found = {headline_key(part).removeprefix("the") for part in parts if _HOST.fullmatch(part)}
    for s in page.segments[-_FOOT:] if not found else ():
        low = s.text.lower()
        if any(sign in low for sign in _COPYRIGHT):
            said = headline_key(s.text)
            found |= {key for key in keys if _SHORTEST < len(key) <= _LONGEST and key in said}
    return frozenset(found if sum(map(len, keys - found)) >= _HEADLINE else ())


def said_home(page: Page) -> Iterator[str]:
    """What the links home say, in words and in pictures."""
    for link in islice(page.root.iter("a"), _LINKS):
        if (href := link.get(b"href")) and _leads_home(href):  # as bytes, which lxml need not encode
            yield text_below(link).strip()
            yield link.get("title") or ""
            yield from ((picture.get("alt") or "") for picture in link.iter("img"))


def _leads_home(address: str) -> bool:
    if address in _HOME:
        return True
    scheme, _, rest = address.partition("//")
    return scheme in ("http:", "https:", "") and "/" not in rest.rstrip("/") and "." in rest and "?" not in rest
