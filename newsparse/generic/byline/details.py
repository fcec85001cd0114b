"""What a page shows of its authors besides their names: role, mail address, employer, a page of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.article import Author
from newsparse.generic.byline.candidate import Candidate
from newsparse.generic.byline.links import mailed
from newsparse.generic.byline.window import Window
from newsparse.grammar.bywords import BYLINE_END, lowered
from newsparse.grammar.latin_words import as_role
from newsparse.grammar.names import joined, read_email
from newsparse.grammar.roles import KOREAN_ROLES
from newsparse.page import Page
from newsparse.tree.segments import Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: A line that is a role or an address is no longer than this.
_LINE = 60
#: So many lines after the name may tell more of its bearer.
_FOLLOWING = 2


def detailed(
    named: tuple[Author, ...], candidates: list[Candidate], window: Window, shown: Element | None, page: Page
) -> tuple[Author, ...]:
    """The authors with what any candidate, or the lines beside a single author's name, say of them."""
    full = [_joined(author, candidates) for author in named]
    if len(full) == 1 and full[0].kind == "person" and shown is not None:
        full[0] = _beside(full[0], window, shown)
    return tuple(_addressed(author, page) for author in full)


def _joined(author: Author, candidates: list[Candidate]) -> Author:
    key = Candidate.key(author.name)
    for candidate in candidates:
        for other in candidate.authors:
            if other is not author and Candidate.key(other.name) == key:
                author = joined(author, other)
    return author


def _beside(author: Author, window: Window, shown: Element) -> Author:
    """A role or an address in the lines that follow the name; its own line may hold a mail link."""
    lines = [*window.near, *window.after]
    at = next((at for at, s in enumerate(lines) if s.element is shown), None)
    if at is None:
        return author
    found = {"email": mailed(lines[at])}
    for s in lines[at + 1 : at + 1 + _FOLLOWING]:
        if role := _role(s):
            found.setdefault("role", role)
        elif email := mailed(s) or (read_email(s.text) if len(s.text) <= _LINE else None):
            found["email"] = found["email"] or email
        else:
            break
    changes = {name: value for name, value in found.items() if value and not getattr(author, name)}
    return author.model_copy(update=changes) if changes else author


def _role(s: Segment) -> str | None:
    if len(s.text) > _LINE or s.links > 1 or s.text.endswith("."):
        return None
    end = BYLINE_END.search(lowered(s.text))
    text = (s.text[: end.start()] if end else s.text).strip(" ,|·•")
    return text if text in KOREAN_ROLES else as_role(text)


def _addressed(author: Author, page: Page) -> Author:
    """With an absolute address, or none; the article's own is none of its author's."""
    if not author.url:
        return author
    url = page.absolute(author.url)
    own = url is not None and url.partition("#")[0] in (page.url, page.canonical)
    return author.model_copy(update={"url": None if own else url})
