"""What a page shows of its authors besides their names: role, mail address, employer, a page of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.article import Author
from newsparse.generic.byline.candidate import Candidate
from newsparse.generic.byline.completed import DESK_WORD
from newsparse.generic.byline.links import mailed
from newsparse.generic.byline.window import Window
from newsparse.grammar.bywords import BYLINE_END, lowered
from newsparse.grammar.latin_words import as_role
from newsparse.grammar.names import joined, read_email
from newsparse.grammar.roles import KOREAN_ROLES
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.tree.segments import Segment, parted

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: A line that is a role or an address is no longer than this.
_LINE = 60
#: Characters of a line that has a name and a role, and authors that are looked for.
_SIGNED, _MOST = 120, 6
#: What stands beside names and is no role: a label, the beginning of a sentence or of a title.
_NO_ROLE = regex(r"(?i:the|about|is|was|are|meet|written|verified|more|all|best|how|title)\b|(?i:(?:authors?|contributors?|experts?)(?: posts)?)$|.*[\d:@!?]")
#: So many lines after the name may tell more of its bearer.
_FOLLOWING = 2


def detailed(
    named: tuple[Author, ...], candidates: list[Candidate], window: Window, shown: Element | None, page: Page
) -> tuple[Author, ...]:
    """The authors with what any candidate, or the lines beside a single author's name, say of them."""
    full = [_joined(author, candidates) for author in named]
    if len(full) == 1 and full[0].kind == "person" and shown is not None:
        full[0] = _beside(full[0], window, shown)
    full = [_with_role(author, window) if author.kind == "person" and not author.role else author for author in full[:_MOST]] + full[_MOST:]
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
        elif email := mailed(s) or (read_email(s.text) if len(s.text) <= _LINE and not _is_of_another(s.text, author) else None):
            found["email"] = found["email"] or email
        else:
            break
    changes = {name: value for name, value in found.items() if value and not getattr(author, name)}
    return author.model_copy(update=changes) if changes else author


def _with_role(author: Author, window: Window) -> Author:
    """The author with the role behind the name, in its line or the next: "Von Ada Field, Volontärin", "Ada Field | News Reporter"."""
    lines = [*window.near, *window.after]
    for at, s in enumerate(lines):
        if author.name not in s.text or len(s.text) > _SIGNED:
            continue
        behind = parted(s).partition(author.name)[2].partition("\n")[0].strip(_BETWEEN)
        if not behind and at + 1 < len(lines) and lines[at + 1].index <= s.index + 2 and not lines[at + 1].links:
            behind = lines[at + 1].text.strip(_BETWEEN)
        if len(behind) <= _LINE and not behind.endswith(".") and not _NO_ROLE.match(behind) and (role := as_role(behind)):
            return author.model_copy(update={"role": role})
    return author


def _is_of_another(line: str, author: Author) -> bool:
    """Whether an address in a line is a desk's, or another Korean reporter's: who took the picture."""
    return DESK_WORD.search(line) is not None or "기자" in line and author.name not in line


_BETWEEN = " ,|–—-:·•⋅\n"


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
