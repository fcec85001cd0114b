"""Insets: code, and boxes that speak to the reader amid the paragraphs ("Tip", "Warning", a text to fold out).

Writers of manuals and of blogs set them between paragraphs, in boxes of the tool's own; to the block model they look like
what sites put there. What the box is called, or its element, tells them apart.
"""

from __future__ import annotations

from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

from newsparse.body.building.embeds import post_provider
from newsparse.body.mending.left_out import left_out_between
from newsparse.body.names import BITS, NEGATIVE, meaning_of
from newsparse.grammar.to_readers.prompts import is_prompt
from newsparse.regex import regex
from newsparse.tree.segments import Branch, In, Segment

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: What tools for writing call such a box.
_NAME = regex(r"(?<![a-z])(?:admonition|callout|spoiler|hint|msg|notecard|accordion|toggle|faq|notice-?box|info-?box|tip-?box|cap-?_?box|memo-?box|point-?box|blank-?box|balloon|speech-?bubble|key-?(?:takeaways?|points?)|takeaways?|pro-?tip|quick-?(?:facts|answer)|markdown-alert|alert-(?:info|warning|success|danger|primary|secondary))(?![a-z])|^(?:note|tip|important|warning|caution)$")
_PARTS = ("admonition", "callout", "spoiler", "hint", "msg", "notecard", "accordion", "toggle", "faq", "box", "alert-", "balloon", "bubble", "key", "takeaway", "tip", "quick", "note", "important", "warning", "caution")
_QUOTE = In.QUOTE.value
_APART = In.NAV.value | In.FOOTER.value | In.FORM.value | In.HEADER.value | In.HIDDEN.value
_AGAINST = NEGATIVE & ~BITS["tags"] | BITS["byline"]
#: How many boxes a block may stand in below the paragraphs' own; segments of the largest inset; links in it.
_DEPTH, _LARGEST, _LINKED = 5, 40, 0.3
#: What a paper asks of readers that know more: "We'd like to hear from you. Email …"; characters of the longest such call.
_TO_WRITE, _LONGEST_CALL = regex(r"\b(?:hear from you|help us (?:report|investigate)|(?:your|with) (?:a )?(?:tips?|stor(?:y|ies)))\b"), 400
#: Wrappers of parts of a text that are looked out of, the fewest parts, and the share of these that one block holds.
_WRAPPERS, _PARTS_OF_TEXT, _MOST = 4, 3, 0.75


def with_insets(kept: list[Segment], dropped: list[Segment], everything: Sequence[Segment]) -> tuple[list[Segment], list[Segment]]:
    """Take in the code and the named boxes that were left out between paragraphs of one block.

    Args:
        kept: what the model took for the body, in reading order.
        dropped: what it left out inside the container.
        everything: all segments of the page.
    """
    homes: set[Branch] | None = None
    back: set[Segment] = set()
    judged: dict[Branch, bool] = {}
    for s in (*_above(kept, dropped), *left_out_between(kept, dropped, _APART), *_posts_below(kept, dropped)):
        if s.flags & _QUOTE and _in_post(s):
            back.add(s)
            continue
        if homes is None:
            homes = _homes(kept)
        box = _box(s, homes)
        if s.kind == "pre":
            if not _is_counted(s.text) and (box is None and s.branch in homes or box is not None and not meaning_of(box.names) & _AGAINST):
                back.add(s)
        elif box is not None:
            if box not in judged:
                judged[box] = _is_inset(box, everything)
            if judged[box] and not is_label(s):
                back.add(s)
    if not back:
        return kept, dropped
    return sorted([*kept, *back], key=lambda s: s.index), [s for s in dropped if s not in back]


def _posts_below(kept: list[Segment], dropped: list[Segment]) -> Iterator[Segment]:
    """The posts with which a text ends, right below its last paragraph in the block of that."""
    if not kept:
        return
    last = kept[-1]
    home = last.branch.parent if last.element is last.branch.element else last.branch
    at = last.index
    for s in dropped:
        if s.index <= at:
            continue
        if s.index != at + 1 or not s.flags & _QUOTE or not _in_post(s) or not _is_around(home, s):
            return
        at += 1
        yield s


def _is_around(home: Branch | None, s: Segment) -> bool:
    return any(above is home for above in islice(_around(s.branch), _WRAPPERS))


def _homes(kept: list[Segment]) -> set[Branch]:
    """The blocks in which paragraphs stand, and what holds most of these where each stands in a wrapper of its own."""
    homes = {home for k in kept if k.tag == "p" and (home := k.branch if k.element is not k.branch.element else k.branch.parent)}
    wider = Counter(above for home in homes for above in islice(_around(home), _WRAPPERS))
    if (
        len(homes) >= _PARTS_OF_TEXT
        and (most := next((above for above, n in wider.most_common(1) if n >= _MOST * len(homes)), None)) is not None
    ):
        homes.add(most)
    return homes


def _around(home: Branch) -> Iterator[Branch]:
    while (above := home.parent) is not None:
        yield above
        home = above


def _above(kept: list[Segment], dropped: list[Segment]) -> list[Segment]:
    """What was left out above the first paragraph that was kept, in the block of it."""
    first = next((k for k in kept if k.tag == "p"), None)
    home = first.branch if first is not None and first.element is not first.branch.element else None
    if first is None or home is None:
        return []
    return [s for s in dropped if home.first <= s.index < first.index and s.branch is not home and not s.flags & _APART]


def _in_post(s: Segment) -> bool:
    """Whether a segment stands in a quotation that is a network's post."""
    if s.tag == "blockquote":  # that holds a link alone
        return post_provider(s.element) is not None
    branch: Branch | None = s.branch
    while branch is not None and branch.flags & _QUOTE:
        if branch.tag == "blockquote":
            return post_provider(branch.element) is not None
        branch = branch.parent
    return False


def _box(s: Segment, homes: set[Branch]) -> Branch | None:
    """The box around a segment that stands right among the paragraphs."""
    box: Branch | None = s.branch
    for _ in range(_DEPTH):
        if box is None or box in homes:
            return None
        if box.parent in homes:
            return box
        above = box.parent
        if above is not None and not above.names and above.parent in homes and (above.first, above.last) == (box.first, box.last):
            return box  # a wrapper without a name around nothing else
        box = above
    return None


def _is_inset(box: Branch, everything: Sequence[Segment]) -> bool:
    if box.last - box.first > _LARGEST or meaning_of(box.names) & _AGAINST or box.flags & _APART:
        return False
    if box.tag != "details" and not (any(part in box.names for part in _PARTS) and _NAME.search(box.names)):
        return False
    inside = everything[box.first : box.last]
    if any(s.flags & _APART or _asks(s.text) for s in inside):
        return False
    return sum(s.link_chars for s in inside) <= _LINKED * sum([len(s.text) for s in inside])


def _asks(text: str) -> bool:
    """Whether a line of a box asks readers to sign up, or to write to the paper."""
    return is_prompt(text) or "@" in text and len(text) <= _LONGEST_CALL and _TO_WRITE.search(text.lower()) is not None


def is_label(s: Segment) -> bool:
    """Whether a line only says what kind of box it is: "tip", "!"."""
    return len(s.text) < 12 and s.tag not in ("p", "li", "summary", "pre") and not s.flags & In.HEADING.value  # noqa: PLR2004


def _is_counted(text: str) -> bool:
    """Whether preformatted lines are nothing but the numbers of other lines."""
    return not text.translate(_DIGITS)


_DIGITS = dict.fromkeys(map(ord, "0123456789 \n\t"))
