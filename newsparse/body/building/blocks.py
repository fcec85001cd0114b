"""Blocks: the segments of a body as paragraphs, headings, figures, quotes, lists, tables, embeds, ..."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from newsparse.article import Block, Divider, Emphasis, Figure, Heading, Link, Paragraph, Preformatted
from newsparse.body.building.embeds import embed_of
from newsparse.body.building.inline import inline_of
from newsparse.body.building.lists import list_of
from newsparse.body.building.quotes import quote_of
from newsparse.body.building.recast import FOLDS, Recasting, extend
from newsparse.body.building.subhead_lines import is_styled_bold
from newsparse.body.building.tables import Rows, data_rows_of, table_of
from newsparse.body.building.triangles import triangle_subhead
from newsparse.content import made
from newsparse.grammar.to_readers.edit_links import without_edit_link
from newsparse.regex import regex
from newsparse.tree.segments import Branch, In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse.article import Image
    from newsparse.page import Page

_Mark = TypeVar("_Mark", Link, Emphasis)
#: A block, and the segments that it was made of.
Placed = tuple[Block, list[Segment]]

_QUOTE, _LIST, _TABLE, _HEADING = In.QUOTE.value, In.LIST.value, In.TABLE.value, In.HEADING.value
_GROUPED, _LAYOUT = _QUOTE | _LIST | _TABLE, 1 << 60
_HEADING_TAGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
#: Who speaks on the radio, and what: "◇ 하가람> 안녕하세요?".
_SPEAKS = regex(r"[◇◆]\s?[가-힣]{2,5}(?:\s[가-힣]{2,4})?\s?[>:：]\s")
_SUBHEAD_MARK = regex(r"[◇◆■□▣◈]\s?\S")
#: An entry behind what it is of: "◇ 승진 ▲총무과장 하가람".
_ENTRY = regex(r"\S\s{1,3}[▲△▷▶]\s?\S")
_SENTENCE_END = regex(r"[.。!?！？…:：,;]['\"”’」』)\]]{0,2}$")
#: "산책로 이름은 무엇이 될까?" may be a subhead; a question of an interview is opened by a dash or a letter.
_ASKING_END = regex(r"[?!？！…]['\"”’」』)\]]{0,2}$")
_DASHES = frozenset("-–—")
_ASKS = frozenset("-–—―ㅡQq▲△▶▷")
_LONGEST_SUBHEAD, _LONGEST_LINE = 90, 45
#: The shortest sentence that is set as a heading and is none; the longest heading; the longest question.
_SHORTEST_SENTENCE, _LONG_HEADING, _LONGEST_HEADING = 80, 150, 300
_FULL_STOP = regex(r"(?<!\.)[.。]['\"”’»」』)\]]{0,2}$")
#: Signs of a link with which a heading leads to itself; the zero-width ones are there to be clicked, too.
_ANCHORS = "#¶§🔗⚓∞\u200b\u200c\ufeff"
_WHOLE = 4  # segments of a text that stands in a quotation as a whole: some templates set it so
#: Where a wiki's link to change a part of its page leads.
_EDITS = "action=edit"
_HANGUL, _STARS = regex(r"[가-힣]"), regex(r"(?:[*＊⁂•·~_=—–-]\s*){3,12}$")


def build_blocks(
    page: Page, segments: list[Segment], figures: dict[int, Image], subheads: frozenset[Element] = frozenset(), tables: Rows | None = None
) -> list[Placed]:
    """The blocks that the segments show, in order, each with its segments.

    Args:
        segments: what belongs to the body.
        figures: the image of each image segment that is the article's, by the segment's index.
        subheads: elements that the extractor declares to be headings.
        tables: the rows of the tables that were read before.
    """
    blocks: list[Placed] = []
    ends: dict[Branch, int] = {}
    tables = {} if tables is None else tables
    recasting = Recasting(segments)
    at, end = 0, len(segments)
    while at < end:
        s = segments[at]
        if s.flags & _GROUPED and s.kind in ("text", "pre"):
            group = _group(segments, at, ends, tables)
            if group is not None:
                extend(blocks, _grouped(page, segments, at, *group, tables), group[0])
                at = group[1]
                continue
        block = _single(page, s, segments, at, figures)
        if subheads and isinstance(block, Paragraph) and _declared_subhead(s, subheads):
            block = Heading(text=block.text, level=3, links=block.links, emphasis=block.emphasis)
        if block is not None:
            if recasting.needed or s.tag in FOLDS:
                recasting.add(blocks, block, s)
            else:
                blocks.append((block, [s]))
        at += 1
    return _without_stray_dividers(blocks)


def _group(
    segments: list[Segment], at: int, ends: dict[Branch, int], tables: Rows
) -> tuple[Element, int] | None:
    """The outermost table, list or quotation that segment ``at`` stands in, and the index after its last segment.

    A wrapper that holds (nearly) the whole body is layout, not content, unless it is a table of data. It is met with every
    segment in it, and judged by all of them: what is left of it further on is layout too.

    Args:
        ends: the index after the last segment of each that was met before; ``_LAYOUT`` for layout.
        tables: the rows of each table that was met before.
    """
    found = None
    element = segments[at].element
    branch: Branch | None = segments[at].branch
    if element is not segments[at].branch.element and element.tag in ("blockquote",):
        return element, at + 1
    while branch is not None:
        if branch.tag in ("table", "ul", "ol", "blockquote"):
            if branch not in ends and branch.tag == "table" and data_rows_of(branch.element, tables) is None:
                ends[branch] = _LAYOUT  # a table that sets out a page, a letter or a picture with its caption
            end = max(ends.get(branch, at), at)
            if end == _LAYOUT:
                break
            while end < len(segments) and branch.first <= segments[end].index < branch.last:
                end += 1
            ends[branch] = end
            most = end - at > 0.8 * len(segments) and end - at > 8 or branch.tag == "blockquote" and end - at == len(segments) >= _WHOLE
            if most and not (branch.tag == "table" and data_rows_of(branch.element, tables)):
                ends[branch] = _LAYOUT
                break
            found = branch.element, end
        branch = branch.parent
    return found


def _grouped(
    page: Page, segments: list[Segment], at: int, element: Element, end: int, tables: Rows
) -> list[Placed]:
    members = segments[at:end]
    texts = [s for s in members if s.kind in ("text", "pre")]
    if element.tag == "table" and (rows := data_rows_of(element, tables)) is not None:
        table = table_of(element, rows)
        return [(table, members)] if table else []
    if element.tag == "blockquote":
        if (embed := embed_of(page, element)) is not None:
            return [(embed, members)]
        if (quote := quote_of(page, texts)) is not None:
            return [(quote, members)]
    if element.tag in ("ul", "ol") and (listed := list_of(page, element, members)) is not None:
        return [(listed, members)]
    flat = [(_single(page, s, segments, at + i, {}, grouped=True), [s]) for i, s in enumerate(members)]
    return [(block, own) for block, own in flat if block is not None]


def _single(
    page: Page, s: Segment, segments: list[Segment], at: int, figures: dict[int, Image], *, grouped: bool = False
) -> Block | None:
    if s.kind == "image":
        image = figures.get(s.index)
        return Figure(image=image) if image is not None else None
    if s.kind == "embed":
        return embed_of(page, s.element)
    size = len(s.text)
    if s.kind == "divider" or size < 40 and _STARS.match(s.text):  # noqa: PLR2004 - a row of signs
        return Divider()
    if s.kind == "pre":
        return Preformatted(text=s.text)
    text, links, emphasis = inline_of(page, s)
    level = _heading_level(s, segments, at) if s.flags & _HEADING else 0
    if size <= _LONGEST_SUBHEAD and not level and _is_subhead(s, segments, at, grouped=grouped):
        level = 3
    if level:
        led = s.links and (text[-1] in _ANCHORS or text[0] in _ANCHORS) or links and _EDITS in links[-1].url
        if led or without_edit_link(text) != text:
            text, links, emphasis = _without_anchor(text, links, emphasis)
        marks = tuple([mark for mark in emphasis if mark.kind != "strong" or mark.end - mark.start < len(text)])
        return made(Heading, {"text": text, "level": level, "links": links, "emphasis": marks})  # a heading is strong without a mark
    return made(Paragraph, {"text": text, "links": links, "emphasis": emphasis} if links or emphasis else {"text": text})


def _without_anchor(text: str, links: tuple[Link, ...], emphasis: tuple[Emphasis, ...]) -> tuple[str, tuple[Link, ...], tuple[Emphasis, ...]]:
    """A heading without the sign of a link to itself, before it or behind it ("Results#", "¶ Results"), and without a wiki's links to change it."""
    opened = text.lstrip(_ANCHORS + " ")
    last = links[-1].start or 0 if links and _EDITS in links[-1].url and links[-1].end == len(text) else len(text)
    bare = without_edit_link(opened[: last - (len(text) - len(opened))].rstrip(_ANCHORS + " "))
    if not bare:
        return text, links, emphasis
    shift, size = len(text) - len(opened), len(bare)

    def moved(mark: _Mark) -> _Mark:
        return mark.model_copy(update={"start": max((mark.start or 0) - shift, 0), "end": min((mark.end or 0) - shift, size)})

    kept_links = [moved(link) for link in links if (link.start or 0) - shift < size]
    kept_emphasis = [moved(mark) for mark in emphasis if mark.start - shift < size]
    return bare, tuple(kept_links), tuple(kept_emphasis)


def _declared_subhead(s: Segment, subheads: frozenset[Element]) -> bool:
    element: Element | None = s.element
    while element is not None:
        if element in subheads:
            return True
        element = element.getparent()
    return False


def _heading_level(s: Segment, segments: list[Segment], at: int) -> int:
    if len(s.text) >= _SHORTEST_SENTENCE and _is_set_large(s.text, opens=not any(t.kind == "text" for t in islice(segments, at))):
        return 0
    if s.tag in _HEADING_TAGS:
        return int(s.tag[1])
    branch = s.branch
    while branch is not None:
        if branch.tag in _HEADING_TAGS:
            return int(branch.tag[1])
        branch = branch.parent  # type: ignore[assignment]
    return 0


def _is_set_large(text: str, *, opens: bool) -> bool:
    """Whether a heading is a paragraph that some pages set large: a standfirst that opens the text, a long sentence.

    The question of an interview is none, however long.
    """
    if len(text) >= _LONGEST_HEADING:
        return True
    if "?" in text[-3:]:
        return False
    return len(text) >= _LONG_HEADING or opens and _FULL_STOP.search(text[-3:]) is not None


def _is_subhead(s: Segment, segments: list[Segment], at: int, *, grouped: bool) -> bool:
    """Whether a short line is a subhead set as a plain line: opened by ◇ or ■, or all bold and without a full stop, with text after it.

    Args:
        grouped: it stands in a list, quotation or table that is more than the page's layout.
    """
    length = len(s.text)
    if "\n" in s.text or _ends_sentence(s.text) or s.text[-1:] in _DASHES:  # a dateline: "SAMPLETON, 14 Ene. (WIRE) -"
        return False
    if _SUBHEAD_MARK.match(s.text):
        return not _ENTRY.search(s.text) and not _SPEAKS.match(s.text)
    if length < 2 or grouped:
        return False
    if (verdict := triangle_subhead(s, segments, at)) is not None:
        return verdict
    if s.strong_chars < 0.95 * (length - s.text.count(" ")) and not (length <= _LONGEST_LINE and is_styled_bold(s)):
        return length <= _LONGEST_LINE and not s.links and _is_set_apart(s, segments, at)
    after = next((t for i in range(at + 1, len(segments)) if (t := segments[i]).kind == "text"), None)
    return after is not None and after.strong_chars < 0.5 * len(after.text) and len(after.text) > length


def _ends_sentence(text: str) -> bool:
    """Whether a line ends as sentences do; a short Korean headline may well ask or exclaim."""
    if not _SENTENCE_END.search(text[-4:]):
        return False
    return len(text) > _LONGEST_LINE or text[:1] in _ASKS or not (_HANGUL.search(text) and _ASKING_END.search(text[-4:]))


def _is_set_apart(s: Segment, segments: list[Segment], at: int) -> bool:
    """A Korean line in a box of its own make between two paragraphs of one make: "<p>…</p><div class=mid>…</div><p>…</p>"."""
    if s.text.isascii() or not _HANGUL.search(s.text):
        return False
    before = next((t for t in reversed(segments[max(0, at - 3) : at]) if t.kind == "text"), None)
    after = next((t for t in segments[at + 1 : at + 4] if t.kind == "text"), None)
    if before is None or after is None:
        return False
    make = before.tag, before.element.get("class")
    box = s.branch.parent if s.branch.last - s.branch.first == 1 else s.branch
    if after.branch in (s.branch, box) and before.flags == after.flags and _CALLED_SUBHEAD.search((s.element.get("class") or "").lower()):
        return True
    return (
        bool(s.element.get("class"))
        and make == (after.tag, after.element.get("class")) != (s.tag, s.element.get("class"))
        and s.branch is before.branch is after.branch
        and all(len(p.text) > _LONGEST_LINE and _SENTENCE_END.search(p.text[-4:]) for p in (before, after))
    )


#: How the class of a line says that it is a subhead: "stit", "sub_title", "mid-tit".
_CALLED_SUBHEAD = regex(r"(?:^|[ _-])(?:s|m|mid|middle|sub|in)[-_]?(?:tit|title|tle|head|heading)s?(?:$|[ _-])")


def _without_stray_dividers(blocks: list[Placed]) -> list[Placed]:
    if Divider not in {type(block) for block, _ in blocks}:
        return blocks
    out: list[Placed] = []
    for placed in blocks:
        if type(placed[0]) is Divider and (not out or type(out[-1][0]) is Divider):
            continue
        out.append(placed)
    while out and type(out[-1][0]) is Divider:
        out.pop()
    return out
