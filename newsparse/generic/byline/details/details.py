"""What a page shows of its authors besides their names: role, mail address, employer, a page of their own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsparse.article import Author
from newsparse.draft import Draft
from newsparse.generic.byline.candidate import Candidate
from newsparse.generic.byline.details.near_addresses import DESK_WORD
from newsparse.generic.byline.shown.links import mailed
from newsparse.generic.byline.shown.window import Window, window_of
from newsparse.grammar.bylines.bywords import BYLINE_END, lowered
from newsparse.grammar.bylines.latin_words import as_role
from newsparse.grammar.bylines.names import joined, read_email
from newsparse.grammar.bylines.roles import KOREAN_ROLES
from newsparse.grammar.letters import holds_digit
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.tree.segments import Branch, Segment, parted

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: A line that is a role or an address is no longer than this.
_LINE = 60
#: Characters of a line that has a name and a role, and authors that are looked for.
_SIGNED, _MOST = 120, 6
#: What stands beside names and is no role: a label, the beginning of a sentence or of a title.
_NO_ROLE = regex(r"(?i:the|about|is|was|are|meet|follow|written|verified|more|all|best|how|title|twitter|facebook|instagram|linkedin|e-?mail)\b|(?i:(?:authors?|contributors?|experts?)(?: posts)?)$|.*[\d:@!?]")
#: What a line in a card says beside a name ("Written by", "MD"), and characters of a role there.
_BESIDE_NAME, _CARD_LINE = 16, 80
#: Ranks that only a card tells from other words: those of firms of lawyers and consultants.
_ONLY_IN_CARDS = frozenset("partner|counsel|of counsel|senior counsel|special counsel|shareholder|principal|managing partner|senior partner|founding partner|equity partner|partner emeritus|fellow|trainee solicitor|legal director|knowledge lawyer".split("|"))
#: How the classes of cards call a role.
_ROLE_NAME = regex(r"(?<![a-z])(?:author|byline|writer|contributor|reporter|person|profile|bio)[\w-]{0,24}(?:role|(?<!post-)(?<!article-)(?<!finance-)(?<!page-)title|job|designation|position|occupation)", re.A)
#: Blocks around a line in a card, and segments of a card.
_BLOCKS, _CARD = 4, 16
_DIGITS = regex(r"\d")
#: A date behind a role in its line: "Associate Editor, Harbour Post Mar 11, 2031 9:00 am".
_DATE_BEHIND = regex(r"\s(?:[^\W\d]{3,9}\.? \d{1,2},? |\d{1,2}\.? [^\W\d]{3,9}\.? |\d{1,2}[./-]\d{1,2}[./-])(?:19|20)\d\d\b")
_EAST_ASIAN = ("ko", "ja", "zh")  # whose roles touch the names
#: Spaces of a role that only its words tell, and what headlines hold and roles do not.
_WORDS_OF_ROLE, _QUOTED = 7, regex(r"[‘’“”\"]")
#: So many lines after the name may tell more of its bearer.
_FOLLOWING = 2


def detailed(
    named: tuple[Author, ...], candidates: list[Candidate], window: Window, shown: Element | None, page: Page, paper: str = ""
) -> tuple[Author, ...]:
    """The authors with what any candidate, or the lines beside a single author's name, say of them."""
    full = [_joined(author, candidates) for author in named]
    if len(full) == 1 and full[0].kind == "person" and shown is not None:
        full[0] = _beside(full[0], window, shown)
    names = [author.name for author in full]
    full = [
        _with_role(author, window, page, paper, tuple([name for name in names if name != author.name]))
        if author.kind == "person" and not author.role
        else author
        for author in full[:_MOST]
    ] + full[_MOST:]
    return tuple(_addressed(author, page) for author in full)


def with_shown_roles(named: tuple[Author, ...], page: Page, draft: Draft) -> tuple[Author, ...]:
    """The authors whom a publisher's rules name, with the role that the page shows behind the name, below it or in a card."""
    if str(draft.get("language") or "").startswith(_EAST_ASIAN) or not any(
        author.kind == "person" and not author.role for author in named[:_MOST]
    ):
        return named
    window, paper = window_of(page, draft), name_of_paper(draft)
    full = [
        _with_role(author, window, page, paper, tuple([other.name for other in named if other is not author]))
        if author.kind == "person" and not author.role
        else author
        for author in named[:_MOST]
    ]
    return (*full, *named[_MOST:])


def name_of_paper(draft: Draft) -> str:
    """The publisher's name; empty where it is not known."""
    publisher = draft.get("publisher")
    return (publisher.name or "") if publisher is not None else ""


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


def _with_role(author: Author, window: Window, page: Page, paper: str = "", others: tuple[str, ...] = ()) -> Author:
    """The author with the role behind the name, in its line or the next, or below it in a card: "Von Ada Field, Volontärin", "Ada Field | News Reporter"."""
    lines = [*window.near, *window.after]
    for at, s in enumerate(lines):
        if author.name not in s.text or len(s.text) > _SIGNED:
            continue
        behind = parted(s).partition(author.name)[2].partition("\n")[0].strip(_BETWEEN)
        is_below = not behind and at + 1 < len(lines) and lines[at + 1].index <= s.index + 2 and not lines[at + 1].links
        if is_below:
            behind = lines[at + 1].text.strip(_BETWEEN)
        if dated := _DATE_BEHIND.search(behind):
            behind = behind[: dated.start()].strip(_BETWEEN)
        for other in others:  # of one line that names several; what stands before a name in the next line is that one's
            behind = "" if is_below and other in behind else behind.partition(other)[0].strip(_BETWEEN)
        told, employer = _parted_from(paper, behind)
        may_be = len(behind) <= _LINE and not behind.endswith(".") and not _NO_ROLE.match(behind) and not _QUOTED.search(behind)
        if may_be and as_role(told):
            return author.model_copy(update={"role": told, "organization": author.organization or employer})
    role = _in_card(author.name, page)
    return author.model_copy(update={"role": role}) if role else author


def _parted_from(paper: str, line: str) -> tuple[str, str | None]:
    """A role without the place that it is held at, and the paper's name behind it, whom its bearer works for: "Contributor, Harbour Post"."""
    line = line.partition(", in ")[0]
    role = line.removesuffix(paper).rstrip() if paper else line
    return (role.rstrip(", "), paper) if role != line and role.endswith(",") else (line, None)


def _in_card(name: str, page: Page) -> str | None:
    """The role in the line below a name that stands alone, in the card or box of an author, wherever the page shows it."""
    segments, longest = page.segments, len(name) + _BESIDE_NAME
    for s in segments:
        if len(s.text) > longest or name not in s.text or s.kind != "text":
            continue
        for below in [other for other in segments[s.index + 1 : s.index + 4] if other.kind == "text"][:2]:
            if below.links or name in below.text or not _is_beside(below, s):
                break
            if role := _role_alone(below):
                return role
            if not holds_digit(below.text):  # a date may stand between
                break
    return None


def _is_beside(below: Segment, s: Segment) -> bool:
    """Whether a line stands in the block of another, or in a block in the one around it."""
    branch: Branch | None = below.branch
    for _ in range(_BLOCKS):
        if branch is None or branch is s.branch or branch is s.branch.parent:
            break
        branch = branch.parent
    return branch is not None and branch in (s.branch, s.branch.parent) and branch.last - branch.first <= _CARD


def _role_alone(s: Segment) -> str | None:
    """The role that a line of a card is, by its class or its words."""
    line = _first_line(s)
    called = _ROLE_NAME.search((s.element.get("class") or "").lower())
    if not 3 < len(line) <= _CARD_LINE or line.endswith(".") or _NO_ROLE.match(_DIGITS.sub("", line) if called else line):
        return None
    return (
        line
        if called
        or line.lower() in _ONLY_IN_CARDS
        or line.count(" ") < _WORDS_OF_ROLE
        and not _QUOTED.search(line)
        and as_role(line)
        else None
    )


def _first_line(s: Segment) -> str:
    """A line of a card up to where another element's words touch it: "Managing Director" and "Sampleton"."""
    apart = parted(s)
    if apart == s.text:  # as of most lines
        return apart.partition("\n")[0].strip(_BETWEEN)
    same = next((n for n, (one, other) in enumerate(zip(s.text, apart, strict=False)) if one != other), len(s.text))
    return s.text[:same].partition("\n")[0].strip(_BETWEEN)


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
