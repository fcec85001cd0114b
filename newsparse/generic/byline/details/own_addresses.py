"""The mail addresses near a text that are spelled like its authors' names: in a closing line, an author's box, the link behind "Email"."""

from __future__ import annotations

from newsparse.article import Author
from newsparse.draft import Draft
from newsparse.generic.byline.shown.links import mailed
from newsparse.generic.tags.signs import PLAIN
from newsparse.grammar.bylines.names import read_email
from newsparse.grammar.letters import letters_of
from newsparse.page import Page
from newsparse.regex import regex

#: Segments above a text and below it among which an author's address stands; characters of its line.
_ABOVE, _BELOW, _LONGEST = 16, 16, 300
#: The first segments of a text, and the last, among which a link may be its writer's.
_INSIDE = 4
_PARTS, _DIGITS_BEHIND = regex(r"[._+-]"), regex(r"\d{1,4}$")
#: Letters of a last name that no other word of an address is likely to hold.
_TELLING = 4


def with_own_addresses(authors: tuple[Author, ...], page: Page, draft: Draft) -> tuple[Author, ...]:
    """The authors without an address, each with the one near the text whose mailbox holds the last name."""
    body = draft.body
    wanted = {
        at: last
        for at, author in enumerate(authors)
        if author.kind == "person" and not author.email and len(last := _last_name(author.name)) >= _TELLING
    }
    if body is None or body.detached or not body.segments or not wanted:
        return authors
    found: dict[int, str] = {}
    opens, ends = body.segments[0].index + _INSIDE, body.segments[-1].index - _INSIDE
    for s in page.segments[max(0, opens - _ABOVE) : ends + _BELOW]:
        if "@" in s.text:
            address = read_email(s.text) if len(s.text) <= _LONGEST else None
        elif s.links and not opens <= s.index <= ends:  # amid a text, links to write to others are looked up in vain
            address = mailed(s)
        else:
            continue
        if address is None:
            continue
        mailbox = _DIGITS_BEHIND.sub("", address.partition("@")[0].lower())
        owners = [at for at, last in wanted.items() if _is_called(mailbox, last, authors[at].name)] or [
            at for at in wanted if _heads(s.text, authors[at].name)
        ]
        if len(owners) == 1:
            found.setdefault(owners[0], address)
    return (
        tuple(
            author.model_copy(update={"email": found[at]}) if at in found else author
            for at, author in enumerate(authors)
        )
        if found
        else authors
    )


def _heads(text: str, name: str) -> bool:
    """Whether the first of a few lines is a name: what stands below it is that one's."""
    first, _, rest = text.partition("\n")
    return bool(rest) and first.strip().casefold() == name.casefold()


def _is_called(mailbox: str, last: str, name: str) -> bool:
    """Whether a mailbox has a last name as a part of its own, or behind initials or the first name: "ann.onym", "aonym", "annonym", "onyma"."""
    if last in _PARTS.split(mailbox):
        return True
    before, found, behind = letters_of(mailbox).partition(last)
    first = letters_of(name.lower().rpartition(" ")[0].translate(PLAIN))
    return bool(found) and first.startswith(before) and first.startswith(behind) and not (before and behind)


def _last_name(name: str) -> str:
    """The last name in the letters of an address; empty where it has none in Latin letters."""
    last = letters_of(name.lower().rpartition(" ")[2].translate(PLAIN)) if " " in name else ""
    return last if last.isascii() else ""
