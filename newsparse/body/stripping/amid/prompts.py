"""Lines that speak to the reader and tell nothing of the story."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.body.mending.replies import listed_replies
from newsparse.body.stripping.below.closing_lines import closes_text
from newsparse.body.stripping.place_facts import is_fact_of_place
from newsparse.body.stripping.stripper import block_stripper
from newsparse.body.stripping.text import BodyText
from newsparse.grammar.to_readers.controls import is_control, is_pager
from newsparse.grammar.to_readers.edit_links import is_edit_link
from newsparse.grammar.to_readers.prompts import is_prompt
from newsparse.rendered.furniture import is_furniture
from newsparse.tree.segments import In, Segment

_TABLE = In.TABLE.value
_CLOSING = 10  # texts at the end of a Korean body that may be none of it
_TITLE, _BUTTON = 60, 20  # characters of the title of a page, and of the longest button: "본문 글씨 키우기"


@block_stripper
def prompt(body: BodyText) -> Iterator[Segment]:
    """Lines that ask the reader to subscribe, follow, share, report or comment, and nothing else."""
    if (body.language or "").startswith("ko"):
        yield from (
            s
            for s in body.texts[-_CLOSING:]
            if (closes_text(s.text) or "\n" in s.text and all(map(closes_text, s.text.split("\n"))))
            and not is_fact_of_place(s, body.texts)
        )
        yield from listed_replies(body.texts[-_CLOSING:])
        yield from (s for s in body.texts if len(s.text) <= _BUTTON and not s.flags & _TABLE and is_furniture(s.text))
    if body.short:
        yield from (s for s in body.texts[-_CLOSING:] if len(s.text) <= _TITLE and _names_next_page(s))
        yield from (s for s in body.short if is_edit_link(s.text))
    own = body.storys_own
    yield from [s for s in body.texts if is_prompt(s.text) or not s.flags & own and is_control(s.text)]


def _names_next_page(s: Segment) -> bool:
    """Whether a line is the title of the next page, below the link that says so: "次のページ" and "社長が残した一本の会議"."""
    before = s.element.getprevious()
    if before is None or s.text[-1:] in "。.！？":
        return False
    said = ""
    for text in before.itertext():
        said = (said + str(text)).lstrip()
        if len(said.rstrip()) > _BUTTON:  # what stands before may be all of the page
            return False
        said = said[: 2 * _BUTTON]  # with blanks enough to part it from what follows
    return len(said := said.rstrip()) > 1 and is_pager(said)
