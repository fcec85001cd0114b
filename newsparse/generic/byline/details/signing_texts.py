"""The lines of a page that may say more of its authors."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.body.stripping.below.signed_end import signature_of
from newsparse.draft import Draft
from newsparse.generic.byline.details.near_addresses import DESK_WORD, EMAIL
from newsparse.generic.byline.shown.lines import spaced
from newsparse.generic.byline.shown.links import mailed
from newsparse.generic.byline.shown.places import Places
from newsparse.generic.pictures.words.figure_names import role_of
from newsparse.grammar.credits.wire_captions import is_wire_caption
from newsparse.page import Page
from newsparse.tree.segments import Segment

#: Segments looked at before the body, at its end, and after it.
_ABOVE, _END, _BELOW = 24, 8, 16
#: And at most so many of them at its end that are none of it.
_CARDS = 32
_LONGEST = 160
#: Characters of a line that may go on behind a dateline.
_LONG = 40
#: Characters at the end of a wire's caption that may hold an address.
_LAST = 60


def lines_of_authors(page: Page, draft: Draft) -> Iterator[tuple[str, bool]]:
    """(line, whether it stands at the body's end or after it) of every short text that may sign the article."""
    segments, body = page.segments, draft.body
    if body is None or not body.segments:
        return
    if not body.detached:
        for s in segments[max(0, body.first - _ABOVE) : body.first + 2]:
            yield from _signing(s, False)
    if body.detached:
        ending = body.segments[-_END:]
    else:  # with what was left out between the last lines: cards may stand above a prompt
        ending = segments[max(body.segments[-_END:][0].index, body.last - _CARDS) : body.last + _BELOW]
    for s in ending:
        yield from _signing(s, True)


def _signing(s: Segment, ends: bool) -> Iterator[tuple[str, bool]]:
    if s.kind != "text" or (
        len(s.text) > _LONGEST
        and "\n" not in s.text
        and "=" not in s.text[:40]
        and not (ends and "@" in s.text[-_LONGEST:])
    ):
        return
    if Places().of(s) is None and len(s.text) <= _LONGEST or role_of(s.element, None) == "caption":
        return
    if is_wire_caption(s.text):  # all of a photo story: "[나루=한빛통신] 하가람 기자 = … 2031.02.09. haga@press.example"
        if (end := s.text[:40].find("=", 8)) > 0:
            yield f"{s.text[:end]} {' '.join(EMAIL.findall(s.text[-_LAST:]))}".strip(), False
        return
    address = mailed(s) if s.links and "@" not in s.text and len(s.text) <= _LONGEST else None
    for line in spaced(s).split("\n"):
        if ends and "@" in line and (signature := signature_of(line)):
            yield signature, ends
        elif len(line) <= _LONGEST:
            yield line, ends
            if not ends and len(line) > _LONG and (end := line[:40].find("=", 8)) > 0:
                yield line[: end + 1], False
        elif (end := line[:40].find("=", 8)) > 0:  # "(서울=연합뉴스) 하가람 기자 = …"
            yield line[: end + 1], False
    if address and ("메일" in s.text or "기자" in s.text) and not DESK_WORD.search(s.text):  # "하가람 기자 [이메일 보내기]"
        yield address, ends
