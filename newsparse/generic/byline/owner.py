"""Whose site it is, where that is a person: on a blog that names no writer, its owner is the one.

The name of a person's site stands in two of these: what the page calls its site, links home, the line of its rights, and the host.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.article import Author
from newsparse.draft import Draft
from newsparse.generic.byline.candidate import Candidate
from newsparse.generic.publisher.shown_site import said_home
from newsparse.grammar.bylines.given_names import GIVEN_NAMES
from newsparse.grammar.bylines.names import parse_byline
from newsparse.grammar.letters import letters_of
from newsparse.page import Page
from newsparse.regex import regex

#: How far it is believed: nothing else names anybody.
_WEIGHT = 0.3
#: Segments at a page's foot, and characters of a line of rights, that are looked at; the fewest letters of a name in a host.
_FOOT, _LINE, _LABEL = 12, 120, 4
#: Segments at a page's head, an h1 among which may be the site's.
_HEAD = 20
#: What stands around the holder's name in a line of rights.
_RIGHTS = regex(r"©|\(c\)|copyright", re.I)
_AROUND = regex(r"©|\(c\)|copyright|\d{4}|all rights reserved|[–—-]", re.I)
_HOLDER = regex(r"[^\W\d_][\w’'-]{1,20}(?: [^\W\d_](?:\.|[\w’'-]{1,20})){1,2}")
#: What a person's site is called besides.
_BESIDES = regex(r"(?:[’']s? .{2,40}|,? (?:photography|yoga|blog|online|design|designs|coaching|art|music|llc|inc)\.?|\.(?:com|dev|me|net|org|blog))$", re.I)


def owner(page: Page, draft: Draft) -> Iterator[Candidate]:
    """The person whom the site is named after, where two places of the page say so."""
    publisher = draft.get("publisher")
    called = (publisher.name or "") if publisher is not None else ""
    said: dict[str, set[str]] = {}
    head = [s.text for s in page.segments[:_HEAD] if s.tag == "h1"]
    for place, text in (
        ("site", called),
        *(("home", one) for one in (*head, *said_home(page))),
        *(("rights", one) for one in _holders(page)),
    ):
        if name := _person(text):
            said.setdefault(name, set()).add(place)
    for name, places in said.items():
        if len(places) > 1 or _in_host(name, page.host):
            yield Candidate("generic.byline.owner", (Author(name=name),), _WEIGHT, name, None)
            return


def _holders(page: Page) -> Iterator[str]:
    """Whom lines at the foot of the page say its rights belong to."""
    for s in page.segments[-_FOOT:]:
        if len(s.text) <= _LINE and _RIGHTS.search(s.text) and (holder := _HOLDER.search(" ".join(_AROUND.sub(" ", s.text).split()))):
            yield holder.group()


def _person(text: str) -> str | None:
    """The name of a person that a site's name begins with and hardly says more than."""
    name = _BESIDES.sub("", text.strip().rstrip("."))
    name = name.title() if name.isupper() else name
    first, _, rest = name.partition(" ")
    if not rest or first.casefold() not in GIVEN_NAMES or rest.count(" ") > 1 or name.islower():
        return None
    read = parse_byline(name, None, trusted=False).authors
    return name if len(read) == 1 and read[0].kind == "person" and read[0].name == name else None


def _in_host(name: str, host: str) -> bool:
    """Whether the host holds the whole name, or one of its names as a label: "janedoe.com", "jane.example", "doe.dev"."""
    parts = [letters_of(part) for part in name.casefold().split()]
    labels = [letters_of(label) for label in host.removeprefix("www.").split(".")]
    return "".join(parts) in "".join(labels) or any(label in parts and len(label) >= _LABEL for label in labels)
