"""Pictures, players and posts amid the text that was chosen, and those right below it."""

from __future__ import annotations

from itertools import takewhile
from operator import attrgetter
from typing import TYPE_CHECKING

from newsparse.generic.pictures.renditions import picture_key
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
_TITLE = 20  # characters of a link that may be a teaser's headline


def with_media(segments: list[Segment], kept: list[Segment]) -> list[Segment]:
    """The segments that were kept, with the media between them and the players right below the last."""
    wanted = {s.index for s in kept}
    return [
        s for s in segments[kept[0].index : kept[-1].index + 1]
        if s.index in wanted or (s.kind not in _TEXT and not s.flags & _NOT_BODY)
    ] + list(takewhile(lambda s: _plays_below(s, kept[-1]), segments[kept[-1].index + 1 :]))  # fmt: skip


def _plays_below(s: Segment, last: Segment) -> bool:
    """Whether a player or a post stands right below the text, in the box that holds its last paragraph."""
    if s.kind != "embed" or s.flags & _NOT_BODY:
        return False
    branch: Branch | None = s.branch
    for _ in range(_WRAPPERS):
        if branch is None or branch is last.branch:
            break
        branch = branch.parent
    return branch is not None and branch is last.branch


def with_pictures_between(page: Page, draft: Draft, body: Body) -> list[Segment]:
    """The segments of a declared body; with the article's captioned pictures among them, where its source names paragraphs alone."""
    if body.detached or body.source == "generic.body" or not page.figures:
        return body.segments
    first, last, taken = body.first, body.last, {s.index for s in body.segments}
    between = [
        (page.segments[at], figure) for at, figure in page.figures.items()
        if first < at < last and at not in taken and figure is not None and figure.image.url and (figure.image.caption or figure.image.credit)
    ]  # fmt: skip
    if not between:
        return body.segments
    known = {picture_key(image.url) for image in draft.get("images", ()) if image.url}
    own = [s for s, figure in between if picture_key(figure.image.url or "") in known and not _is_teaser(page.segments, s, figure, taken)]
    return sorted([*body.segments, *own], key=attrgetter("index")) if own else body.segments


def _is_teaser(segments: list[Segment], picture: Segment, figure: Figured, taken: set[int]) -> bool:
    """Whether the widest box around a picture that holds no text of the body shows a linked headline besides the caption."""
    box, branch = picture.branch, picture.branch.parent
    while branch is not None and taken.isdisjoint(range(branch.first, branch.last)):
        box, branch = branch, branch.parent
    for s in segments[box.first : box.last]:
        if s.link_chars and s.link_chars > 0.8 * len(s.text) and (s.flags & _HEADING or len(s.text) > _TITLE) and s.index not in figure.used:
            return True
    return False
