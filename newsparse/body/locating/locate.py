"""Which segments of the page are the body: the extractor's declared body, else what the block model finds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from lxml import etree

from newsparse.body.building.lines import with_openings
from newsparse.body.locating.elsewhere import detached, from_elsewhere
from newsparse.body.locating.evidence import gather
from newsparse.body.locating.in_tables import within_story
from newsparse.body.locating.missing import is_left_to_a_script, is_nothing_but_lines
from newsparse.body.locating.model import chosen
from newsparse.body.locating.second import without_next_story
from newsparse.body.locating.units import whole_units
from newsparse.body.mending.amid import shows_address, with_what_stands_amid
from newsparse.body.mending.announced import with_announced
from newsparse.body.mending.answers import with_answers
from newsparse.body.mending.behind_links import with_end_behind_links
from newsparse.body.mending.below_rights import without_what_follows_rights
from newsparse.body.mending.copies import without_copies
from newsparse.body.mending.first_lines import with_first_lines
from newsparse.body.mending.halves import with_other_half
from newsparse.body.mending.headings import with_headings
from newsparse.body.mending.insets import with_insets
from newsparse.body.mending.linked_headings import with_linked_headings
from newsparse.body.mending.loose import with_loose
from newsparse.body.mending.machine_summaries import made_by_machine
from newsparse.body.mending.media import with_media
from newsparse.body.mending.orphans import without_orphans
from newsparse.body.mending.players import without_player_titles
from newsparse.body.mending.pros_and_cons import with_pros_and_cons
from newsparse.body.mending.recipes import with_recipe
from newsparse.body.mending.replies import without_replies
from newsparse.body.mending.series import without_numbers
from newsparse.body.mending.sources import with_sources
from newsparse.body.mending.teasers import without_teasers
from newsparse.body.result import Body
from newsparse.body.stripping.below.closing_lines import is_imprint
from newsparse.body.stripping.below.endings import without_announcements
from newsparse.errors import PLUGGED_IN, ExtractorError, NewsparseError, WrongInput
from newsparse.plugged import listed
from newsparse.regex import regex
from newsparse.sources import Source
from newsparse.tree.segments import In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse.body.building.tables import Rows
    from newsparse.draft import Draft
    from newsparse.page import Page

#: Characters under which a declared body may have gaps; how many times longer the article then is; the shortest
#: paragraph that counts for it.
_STUB, _TIMES, _PARAGRAPH = 2000, 4, 80
_TEXT = frozenset(("text", "pre"))
_RESERVED = regex(r"copyrights?\b.{0,120}all rights reserved", re.I)
#: "AI 요약", "3줄 요약", "핵심 요약" above a summary; the segments of the largest such block; how many are looked at.
_SUMMARY = regex(r"(?:AI|인공지능|자동|세\s?줄|3줄|한눈에)?\s?(?:기사|뉴스|핵심|본문)?\s?요약(?:봇|쏙)?", re.I)
_SUMMARY_BOX, _OPENING = 8, 6
_JSON_STARTS = ('{"', '[{')
_NO_PART = In.TABLE.value | In.NAV.value | In.FOOTER.value | In.HIDDEN.value | In.FORM.value | In.ASIDE.value
_NOT_BODY = In.NAV.value | In.FOOTER.value | In.HIDDEN.value | In.FORM.value


def locate(page: Page, draft: Draft) -> Body:
    """The body. Its segments may still hold boilerplate, which strippers take out.

    A declared body that lacks most of the text between its first and its last block was met in a layout that is not
    the declared one (the headings alone, where paragraphs have another name), and gives way to the block model.
    """
    declared = declared_body(page, draft)
    if declared is not None and not declared.detached:
        declared.segments = without_announcements(declared.segments, page.segments)
        declared.segments = without_next_story(declared.segments, page.segments, draft.shown("title"))
    if declared is not None and not _has_gaps(page, declared):
        return declared
    found = from_elsewhere(page, with_answers(generic_body(page, draft), page.segments))
    return found if declared is None or _fills(found, declared) else declared


def _has_gaps(page: Page, body: Body) -> bool:
    """Whether a body is short, and the page has many times its text between its blocks."""
    size = _size(body)
    if size >= _STUB or body.detached:
        return False
    return _TIMES * size < sum(
        len(s.text) for s in page.segments[body.first : body.last + 1] if len(s.text) >= _PARAGRAPH and not s.flags & _NOT_BODY
    )


def _fills(whole: Body, part: Body) -> bool:
    """Whether most of a body is in another that has several times its text between its blocks."""
    within = [s for s in whole.segments if part.first <= s.index <= part.last]
    shared = {s.index for s in part.segments}
    size = _size(part)
    return (
        2 * sum([len(s.text) for s in within if s.index in shared]) > size
        and sum([len(s.text) for s in within]) > _TIMES * size
    )


def _size(body: Body) -> int:
    return sum([len(s.text) for s in body.segments])


def declared_body(page: Page, draft: Draft) -> Body | None:
    """The first declared source that yields text, without what the extractor drops."""
    return next((body for _, _, body in declared_bodies(page, draft) if body is not None), None)


def declared_bodies(page: Page, draft: Draft) -> Iterator[tuple[str, str, Body | None]]:
    """What each source of the body gives that the extractor declares: the class, the source as code, the body if there is text."""
    for owner, declared in draft.extractor.declarations("body"):
        for source in declared.alternatives() if isinstance(declared, Source) else (declared,):
            name = repr(source) if isinstance(source, Source) else f"{owner}.body()"
            try:
                found = source.find(page) if isinstance(source, Source) else source(page)
                values = listed(found)
            except WrongInput as nonsense:
                raise ExtractorError(f"{owner}.body", f"{name} {nonsense}") from nonsense
            except NewsparseError:
                raise
            except PLUGGED_IN as error:
                raise ExtractorError(f"{owner}.body", f"{name} raised {error!r}") from error
            body = _from_values(page, values, name)
            if body is not None:
                body.owner = owner
            yield owner, name, body


def generic_body(page: Page, draft: Draft) -> Body:
    """The segments that the block model takes for the body, with the media between them."""
    found = gather(page, draft.get("title", ""), draft.shown("title"))
    kept: list[Segment] = []
    dropped: list[Segment] = []
    container = found.container
    first, last = (container.first, container.last) if container is not None else (0, 0)
    tables: Rows = {}
    verdicts = chosen(found.scores, [len(s.text) for s in found.candidates], found.signature)
    for candidate, belongs in zip(found.candidates, verdicts, strict=True):
        if belongs and (candidate.text[:1] not in "{[" and candidate.kind == "text" or not _is_data(candidate)):
            kept.append(candidate)
        elif first <= candidate.index < last:
            dropped.append(candidate)
    kept, dropped = with_other_half(kept, dropped, page.segments)
    amid = _left_between(kept, page.segments, first, last)
    dropped = sorted([*dropped, *amid], key=lambda s: s.index) if amid else dropped
    kept, dropped = with_insets(*with_openings(*without_numbers(*whole_units(kept, dropped, tables))), page.segments)
    kept, dropped = with_what_stands_amid(*with_first_lines(kept, dropped, page.segments), page.segments)
    kept, dropped = with_recipe(*with_headings(kept, dropped, page.segments, draft.shown("title")), page.segments)
    kept, dropped = with_announced(*with_linked_headings(kept, dropped, page.segments), page)
    kept, dropped = with_sources(*with_end_behind_links(kept, dropped, page.segments), page.segments)
    kept, dropped = without_orphans(*with_pros_and_cons(kept, dropped, page.segments), page.segments)
    kept, dropped = without_player_titles(kept, dropped, page.segments)
    if kept:
        kept, teasers = without_teasers(kept, page)
        dropped += teasers
    kept = without_replies(without_copies(kept, first, last))
    kept = without_next_story(without_announcements(kept, page.segments), page.segments, draft.shown("title"))
    korean = str(draft.get("language") or "").startswith("ko")
    kept, outside = within_story(kept, page.segments, draft.shown("title"))
    dropped += outside
    summed = made_by_machine(page.segments, kept, kept[:_OPENING])
    summed |= {s for s in kept[:_OPENING] if korean and _sums_up(page.segments, s)}
    if 0 < len(summed) < len(kept):
        dropped += summed
        kept = [s for s in kept if s not in summed]
    if korean:
        kept, below = without_what_follows_rights(kept, page.segments)
        dropped += below
        while len(kept) > 1 and (is_imprint(kept[-1].text) or _RESERVED.match(kept[-1].text)):
            dropped.append(kept.pop())
    if is_left_to_a_script(kept) or is_nothing_but_lines(kept, zip(found.candidates, found.scores, strict=True)):
        kept = []
    body = Body(kept, container.element if container is not None else None, "generic.body", unlikely=dropped)
    body.tables = tables
    if kept:
        body.segments = with_media(page.segments, kept)
    return body


def _left_between(kept: list[Segment], segments: Sequence[Segment], first: int, last: int) -> list[Segment]:
    """What no candidate was made of amid a text that stands outside of the container, whose headings and short lines are none."""
    if not kept or first <= kept[0].index and kept[-1].index < last:
        return []
    homes = {s.branch for s in kept}
    taken = {s.index for s in kept}
    amid = segments[kept[0].index : kept[-1].index]
    return [
        s for s in amid
        if s.kind in _TEXT and s.index not in taken and not first <= s.index < last and not s.flags & _NO_PART
        and (s.branch in homes or s.branch.parent in homes) and (not s.link_chars or s.links == 1 and shows_address(s))
    ]  # fmt: skip


def _is_data(s: Segment) -> bool:
    """Whether a segment is for a script and not for readers: settings in JSON, a copy of the text in another format."""
    return (s.text[:2] in _JSON_STARTS and s.text[-1] in "}]") or (s.kind == "pre" and s.element.get("hidden") is not None)


def _sums_up(segments: list[Segment], s: Segment) -> bool:
    """Whether a label just above in the same small block says that a machine has summed the article up."""
    if s.branch.last - s.branch.first > _SUMMARY_BOX:
        return False
    above = segments[s.branch.first : s.index]
    return any(before.branch is s.branch and _SUMMARY.fullmatch(before.text) for before in above)


def _from_values(page: Page, values: Iterable[Any], source: str) -> Body | None:
    items = [value for value in values if value is not None]
    elements = [item for item in items if etree.iselement(item)]
    if elements:
        segments = segments_below(page, elements)
        if segments and "running_text" in source:
            segments = with_loose(segments, elements, page)
        if not any(s.kind in _TEXT for s in segments):
            return None
        return Body(segments, _common(elements), source)
    markup = "".join(item if "<" in item else f"<p>{item}</p>" for item in items if isinstance(item, str))
    return detached(markup, source) if markup.strip() else None


def _common(elements: list[Element]) -> Element | None:
    """The innermost element that holds them all."""
    first, *others = elements
    common = [first, *first.iterancestors()]
    for other in others:
        if common and other.getparent() is common[0]:
            continue  # as most stand: side by side
        around = {other, *other.iterancestors()}
        common = [element for element in common if element in around]
    return common[0] if common else None


def segments_below(page: Page, elements: list[Element]) -> list[Segment]:
    """The page's segments inside any of the elements."""
    leaves, wanted = set(elements), set[int]()
    for branch in [b for b in page.branches if b.element in leaves]:
        wanted.update(range(branch.first, branch.last))
        leaves.discard(branch.element)
    if leaves:  # blocks of text alone, and inline elements
        owners = _around(leaves)
        wanted.update(
            [s.index for s in page.segments if (element := s.element) in leaves or element in owners and _made_of(s, leaves)]
        )
    return [page.segments[index] for index in sorted(wanted)]


def _around(leaves: set[Element]) -> set[Element]:
    """All that any of the leaves stands in. What holds one that was met before was met then."""
    owners: set[Element] = set()
    for leaf in leaves:
        above = leaf.getparent()
        while above is not None and above not in owners:
            owners.add(above)
            above = above.getparent()
    return owners


def _inside(element: Element | None, leaves: set[Element]) -> bool:
    while element is not None:
        if element in leaves:
            return True
        element = element.getparent()
    return False


def _made_of(s: Segment, leaves: set[Element]) -> bool:
    """Whether all text of a segment stands in one of the (inline) elements."""
    texts = [(e.getparent() if tail else e) for text, e, tail in s.pieces if text.strip()]
    return bool(texts) and all(_inside(e, leaves) for e in texts)
