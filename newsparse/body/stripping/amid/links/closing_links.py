"""A label of links that closes a text, with what it stands over: one link or address, in the same line or in those below it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsparse.body.mending.sources import names_sources
from newsparse.grammar.to_readers.read_also import says_read_also
from newsparse.regex import regex
from newsparse.tree.segments import In

if TYPE_CHECKING:
    from newsparse.tree.segments import Segment

_TABLE = In.TABLE.value
_HEAD, _LINKED, _CLOSING = 30, 0.9, 4  # characters of a label, share of a line that is a link, lines below the label
_TITLE = 60  # characters of what is linked, in a line above its address
_SIGNS = "】)）》＞〉］〕:：|"  # with which a label ends
_SENTENCES = tuple("。！？.!?…")
_ADDRESS = regex(r"(?:https?://|www\.)\S{3,300}")


def closing_links(texts: Sequence[Segment]) -> Sequence[Segment]:
    """The last lines of a text, from a label on: "【関連URL】", "https://…". English writers announce links of their own so: a label in ASCII is none."""
    for at in range(len(texts) - 1, max(0, len(texts) - 2 - _CLOSING), -1):
        s = texts[at]
        if s.text.isascii() or s.flags & _TABLE:
            continue
        label, links = _parted(s.text)
        if not label.isascii() and not names_sources(label) and (links or at < len(texts) - 1):
            below = texts[at + 1 :]
            return (
                texts[at:]
                if _leads_on(s, links)
                and all(_is_link(one) or _is_title(one.text) for one in below)
                and (not below or _is_link(below[-1]))
                else ()
            )
    return ()


def _parted(text: str) -> tuple[str, str]:
    """A label and what stands behind it in the same line or paragraph; the label is empty where there is none."""
    first, _, rest = text.partition("\n")
    if len(first) <= _HEAD and says_read_also(first):
        return first, rest
    end = next((at for at, character in enumerate(first[:_HEAD]) if at and character in _SIGNS), None)
    return (first[: end + 1], text[end + 1 :].strip()) if end is not None and says_read_also(first[: end + 1]) else ("", "")


def _leads_on(s: Segment, links: str) -> bool:
    """Whether what stands behind a label is a link, an address, or a title and its address; nothing may stand there."""
    return (
        not links
        or s.link_chars >= _LINKED * len(links.replace("\n", ""))
        or _ADDRESS.search(links) is not None
        and all(_ADDRESS.fullmatch(line) or _is_title(line) for line in links.split("\n") if line)
    )


def _is_title(line: str) -> bool:
    return len(line) <= _TITLE and "\n" not in line and not line.endswith(_SENTENCES)


def _is_link(s: Segment) -> bool:
    return s.link_chars >= _LINKED * len(s.text) or _ADDRESS.fullmatch(s.text) is not None
