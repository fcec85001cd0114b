"""The links of a byline that are names: rel=author, addresses of authors' pages, links in a byline's own element."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsparse.article import Author
from newsparse.grammar.bywords import BYLINE_END
from newsparse.grammar.names import parse_byline, read_email
from newsparse.segments import Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_AUTHOR_HREF = re.compile(
    r"/(?:authors?|by|profiles?|staff|people|person|persons|writers?|reporters?|journalists?|contributors?|autor(?:en|es|i|a)?|auteurs?|"
    r"redaktion|redacteurs?|team|users?|members?|columnists?|firmas|redactores|giornalisti|autore|bio|journalistes?|skribenter|profil|"
    r"persona|editorial-team|experts?|correspondents?|expert-authors?|about-us/authors)[/?=]\w|[?&]author=|/@[\w-]|/author-|/author\b",
    re.I,
)
#: What stands before the name of somebody who did not write.
_OTHER_WORK = re.compile(r"\b(?:reviewed|checked|edited|verified|translated|photos?|photographs|illustrat\w{2,6}|video|produced|graphics)\s{1,3}by\W{0,4}$")


def author_links(segment: Segment, language: str | None, inside_byline: bool) -> Iterator[tuple[str, Author]]:
    """The names that its links show, up to where the byline ends; not those of other work ("Edited by")."""
    seen: set[Element] = set()
    between, found = "", False
    for text, element, tail in [*segment.parts, ("", segment.element, False)]:
        anchor = _anchor_of(element, tail)
        if anchor is None:
            between += text
            continue
        if anchor in seen:
            continue
        seen.add(anchor)
        between, before = "", between.lower()
        if found and BYLINE_END.search(before):
            return
        if _OTHER_WORK.search(before):
            continue
        href = anchor.get("href") or ""
        if href.startswith("mailto:"):
            continue
        kind = "rel" if "author" in (anchor.get("rel") or "").split() else "href" if _AUTHOR_HREF.search(href[:300]) else "byline"
        if kind == "byline" and not inside_byline:
            continue
        shown = " ".join(" ".join(str(part) for part in anchor.itertext()).split()) if len(anchor) else " ".join((anchor.text or "").split())
        if 1 < len(shown) < 80:
            for author in parse_byline(shown, language, trusted=kind == "rel").authors:
                found = True
                yield kind, author.model_copy(update={"url": href}) if href[:1] not in ("", "#") else author


def mailed(segment: Segment) -> str | None:
    """The address of a mail link in a line."""
    if not segment.links:
        return None
    anchors = [anchor for _, element, tail in segment.parts if (anchor := _anchor_of(element, tail)) is not None]
    return next((email for a in anchors if (email := _mail_address(a.get("href") or ""))), None)


def _mail_address(href: str) -> str | None:
    return read_email(href[7:]) if href[:7].lower() == "mailto:" else None


def _anchor_of(element: Element, tail: bool) -> Element | None:
    """The link that holds a piece of text, looking two levels up."""
    holder = element.getparent() if tail else element
    for _ in range(3):
        if holder is None or holder.tag == "a":
            return holder
        holder = holder.getparent()
    return None
