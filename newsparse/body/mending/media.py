"""Pictures, players and posts amid the text that was chosen, and those right below it."""

from __future__ import annotations

from itertools import takewhile
from operator import attrgetter
from typing import TYPE_CHECKING

from newsparse.body.building.pictures_in_lines import pictures_behind
from newsparse.generic.dates.shown import headline_index
from newsparse.generic.pictures.addresses.renditions import picture_key
from newsparse.tree.segments import In, Segment

if TYPE_CHECKING:
    from newsparse.body.result import Body
    from newsparse.draft import Draft
    from newsparse.generic.pictures.figures import Figured
    from newsparse.page import Page
    from newsparse.tree.segments import Branch

_TEXT = frozenset(("text", "pre"))
_NOT_BODY = In.NAV.value | In.FOOTER.value | In.HIDDEN.value | In.FORM.value
_WRAPPERS = 4  # boxes around a player
_HEADING = In.HEADING.value
#: What is part of a text that it ends with.
_OF_TEXT = frozenset(("ul", "ol", "li", "dl", "dd", "blockquote", "p"))
#: What stands within the one box that a table is: Korean papers set a picture above its caption in one.
_OF_TABLE = frozenset(("tbody", "tr", "td"))
_TEASER = 24  # segments of the largest box of one
_TITLE = 20  # characters of a link that may be a teaser's headline


def with_media(segments: list[Segment], kept: list[Segment]) -> list[Segment]:
    """The segments that were kept, with the media between them and the players right below the last."""
    wanted = {s.index for s in kept}
    apart = _NOT_BODY & ~(kept[len(kept) // 2].flags & kept[-1].flags)  # some systems put the whole page in one form
    return pictures_behind(segments, kept[0]) + [
        s for s in segments[kept[0].index : kept[-1].index + 1]
        if s.index in wanted or (s.kind not in _TEXT and not s.flags & apart)
    ] + list(takewhile(lambda s: _plays_below(s, kept[-1]), segments[kept[-1].index + 1 :]))  # fmt: skip


def _plays_below(s: Segment, last: Segment) -> bool:
    """Whether a player or a post stands right below the text, in the box that holds its last paragraph."""
    return s.kind == "embed" and not s.flags & _NOT_BODY and _stands_with(s, last)


def _stands_with(s: Segment, last: Segment) -> bool:
    """Whether something stands in the box that holds the last paragraph of a text, or the list that it ends with, in few boxes of its own."""
    box: Branch | None = last.branch
    while box is not None and box.tag in _OF_TEXT:
        box = box.parent
    branch: Branch | None = s.branch
    for _ in range(_WRAPPERS):
        while branch is not None and branch is not box and branch.tag in _OF_TABLE:
            branch = branch.parent
        if branch is None or branch is box:
            break
        branch = branch.parent
    return branch is not None and branch is box


def with_pictures_apart(page: Page, draft: Draft, body: Body) -> list[Segment]:
    """The segments of a body with the article's captioned pictures right below it, and right above it below the headline; of a declared one also with those that its source leaves out, naming paragraphs alone."""
    if body.detached or not page.figures:
        return body.segments
    last, taken = page.segments[body.last], {s.index for s in body.segments}
    by_model = body.source == "generic.body"
    first, captions = (
        last.index if by_model else body.first,
        {at for figure in page.figures.values() if figure is not None for at in figure.used},
    )
    # a caption may be taken for the text's first line
    opening = next((s for s in body.segments if s.index not in captions), body.segments[0])
    headline = headline_index(page, draft) if by_model else None
    opens = _opening(page.segments, opening, headline, captions) if by_model else frozenset()
    apart = [
        (page.segments[at], figure) for at, figure in page.figures.items()
        if at not in taken and figure is not None and figure.image.url
        and (
            at in opens
            or (figure.image.caption or figure.image.credit)
            and (
                first < at and (at < last.index or _stands_with(page.segments[at], last))
                or headline is not None and headline < at < opening.index and _stands_with(page.segments[at], opening)
            )
        )
    ]  # fmt: skip
    if not apart:
        return body.segments
    known = {picture_key(image.url) for image in draft.get("images", ()) if image.url}
    own = [s for s, figure in apart if picture_key(figure.image.url or "") in known and not _is_teaser(page.segments, s, figure, taken)]
    return sorted([*body.segments, *own], key=attrgetter("index")) if own else body.segments


def _opening(segments: list[Segment], opening: Segment, headline: int | None, captions: set[int]) -> frozenset[int]:
    """The pictures, captioned or not, with which the box opens that holds a text's first paragraph and neither headline nor byline."""
    box: Branch | None = opening.branch
    while box is not None and (box.element is opening.element or box.tag in _OF_TEXT):
        box = box.parent
    if box is None or not box.first < opening.index or headline is not None and box.first <= headline:
        return frozenset()
    above = segments[box.first : opening.index]
    only = all(s.kind == "image" or s.index in captions for s in above)
    return frozenset([s.index for s in above if s.kind == "image" and _stands_with(s, opening)]) if only else frozenset()


def _is_teaser(segments: list[Segment], picture: Segment, figure: Figured, taken: set[int]) -> bool:
    """Whether the widest box around a picture that holds no text of the body shows a linked headline besides the caption."""
    box, branch = picture.branch, picture.branch.parent
    while branch is not None and branch.last - branch.first <= _TEASER and taken.isdisjoint(range(branch.first, branch.last)):
        box, branch = branch, branch.parent
    for s in segments[box.first : box.last]:
        if (
            s.link_chars
            and s.link_chars > 0.8 * len(s.text)
            and (s.flags & _HEADING or len(s.text) > _TITLE)
            and s.index not in figure.used
        ):
            return True
    return False
