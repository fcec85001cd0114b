"""The tags that a page shows: the first cluster of links to tag pages near the body."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsparse.draft import Draft
from newsparse.generic.byline.shown.lines import spaced
from newsparse.generic.dates.shown import headline_index
from newsparse.generic.tags.signs import (
    APART,
    AROUND_LABEL,
    GAP,
    LONGEST_LABEL,
    MARGIN,
    RIGHT_AFTER,
    has_rel_tag,
    is_label,
    is_named,
    label_of,
    says_tags,
    signed,
)
from newsparse.grammar.to_readers.controls import TAG_LABELS, lists_tags
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.tree.segments import Branch, In, Segment

#: Signs by which links say of themselves that they are the article's tags.
CALLED_TAGS = ("a[rel=tag]", "labelled links")
#: Shown tags stand among this many segments after the body, or before it under the headline.
_REACH = 60
_BEFORE, _LONGEST_LIST = 10, 600
_LONGEST_LIST_BEFORE, _FARTHEST = 12, 24
_ARTICLE, _FORM = int(In.ARTICLE), int(In.FORM)
_LINK, _HIDDEN, _HEADING = int(In.LINK), int(In.HIDDEN), int(In.HEADING)
#: How links say of themselves that they lead to a tag of the article.
_REL_TAG = regex(rb"""rel=["']?(?:[\w-]{1,20} ){0,3}tag\b""")
#: The commonest addresses of tags; how both begin.
_TAG_PATHS, _TAG_PATH = (b"/tag/", b"/tags/"), b"/tag"
_TIMED = regex(r"\d{1,2}:\d\d")
#: Characters of marks beside each link of a line.
_BETWEEN_LINKS = 4
#: Lines of the largest box with tags and their label in it.
_LONGEST_BOX = 30
#: What stands before the category that a blog files a post under, and signs around it.
CATEGORY_LABELS = frozenset("テーマ カテゴリ カテゴリー ジャンル 分类 分類 文章分类 文章分類 栏目 所属栏目 欄目 版面 频道 頻道 個人分類 genre".split())


def shown_tags(page: Page, draft: Draft) -> dict[str, list[str]]:
    """Texts of the first cluster of tag links near the body, by what makes them tags.

    That is rel=tag; or a container called tags, or a path of tag pages; or, right after the body, short links
    to pages whose last path part spells their text.
    """
    signs: dict[str, list[str]] = {"a[rel=tag]": [], "labelled links": [], "tag links": [], "spelled links": [], "row of tags": []}
    last_at = dict.fromkeys(signs, -1)
    later: dict[int, list[str]] = {}
    below: list[tuple[Segment, str]] = []
    rows: dict[Branch, list[str]] = {}
    body = draft.body
    if body is None or body.detached or not body.segments:
        return signs
    first, last = body.first, body.last
    names = [author.name for author in draft.get("authors", ()) if author.kind == "person"]
    says_so: bool | None = None  # whether any link of the page says of itself that it is a tag: asked only if a loose line seems to hold one
    around = body.segments[0].index, body.segments[-1].index
    for s, below_label, is_loose in _rows_of_links(page, _opening(page.segments, _first_row(page, draft, first)), last + _REACH):
        if s.index < first - _BEFORE and s.links == 1 and s.tag != "li":
            continue  # so far above the text more than one alone
        found: Iterable[tuple[str, str]] = signed(s, page, around, last, below_label=below_label)
        if is_loose and (found := [*found]) and not (says_so := _REL_TAG.search(page.source) is not None if says_so is None else says_so):
            continue
        for sign, text in found:
            if _TIMED.search(text) or any(text.startswith(name) for name in names):
                continue  # the line of date and author, in a box that is called a topic's
            if last_at[sign] < 0 or s.index - last_at[sign] <= GAP:
                signs[sign].append(text)
                last_at[sign] = s.index
                if (
                    sign == "tag links"
                    and (s.index < body.segments[0].index or s.index > body.segments[-1].index - GAP)
                    and s not in body.segments[-GAP:]
                ):
                    rows.setdefault(s.branch.parent or s.branch, []).append(text)
            elif sign == "a[rel=tag]":
                later.setdefault(s.index, []).append(text)
            elif sign == "tag links" and s.index > last - GAP:
                if not below or s is below[0][0] or s.element.getparent() is below[0][0].element.getparent():
                    below.append((s, text))
    if not any(signs.values()):
        near = page.segments[max(0, last - _HASHES) : last + _HASHES]
        signs["tag links"] = _hashed_line(near) or ([] if str(draft.get("language") or "").startswith("ko") else _labelled_line(near))
    if signs["labelled links"] and body.segments[0].index < last_at["a[rel=tag]"] < body.segments[-1].index - GAP:
        signs["a[rel=tag]"] = []  # amid the text, of the books and films that it names
    # over the headline stood the first of those below the text, or the section, of which some themes say so too
    if len(signs["a[rel=tag]"]) == 1:
        first_tag = signs["a[rel=tag]"][0]
        whole = next(
            (
                texts
                for texts in later.values()
                if len(texts) > 1 and (first_tag in texts or first_tag == draft.get("section"))
            ),
            None,
        )
        signs["a[rel=tag]"] = whole or [first_tag]
    # a section over the headline, called as the tags are
    if len(signs["tag links"]) == 1 and last_at["tag links"] < first and len(below) > 1:
        signs["tag links"] = [text for _, text in below]
        rows = {below[0][0].branch: signs["tag links"]}
    signs["row of tags"] = next(iter(rows.values()), []) if len(rows) == 1 else []
    signs["spelled links"] = signs["spelled links"] if len(signs["spelled links"]) > 1 else []
    return signs


def _first_row(page: Page, draft: Draft, first: int) -> int:
    """From where tags may stand above a text: some lines, or the headline a little farther up."""
    headline = headline_index(page, draft)
    return headline if headline is not None and first - _FARTHEST <= headline < first - _BEFORE else max(0, first - _BEFORE)


def _rows_of_links(page: Page, start: int, end: int) -> Iterator[tuple[Segment, bool, bool]]:
    """The lines of a stretch that may be tags, whether a label above says that they are, and whether it is a loose line of text, in which only rel=tag says so."""
    segments = page.segments
    label: Segment | None = None
    box: Branch | None = None  # around a line that is nothing but a label, and the links below it
    for s in segments[start:end]:
        flags, length = s.flags, len(s.text)
        if not (s.links or flags & _LINK) or s.kind != "text" or flags & _HIDDEN or length > _LONGEST_LIST:
            if 1 < length <= LONGEST_LABEL and not (flags & APART or flags & MARGIN and not flags & _ARTICLE) and is_label(s.text):
                label, box = s, None
            continue
        if label is not None and label.index + 1 == s.index:
            box = _box_below(label, s)
        below_label = box is not None and s.index < box.last or label is not None and label.index + 1 == s.index and _is_row(s)
        apart = flags & _FORM if below_label else flags & APART or flags & MARGIN and not flags & _ARTICLE
        no_row = apart or not flags & _LINK and 4 * s.link_chars < 3 * (length - LONGEST_LABEL - 2 * s.links)
        is_loose = False
        if no_row and not flags & _LINK:
            is_loose = s.element is s.branch.element  # one of many, each of which would be looked for in the whole box
            if not is_loose and not has_rel_tag(s.element):
                continue
        before = segments[s.index - 1].text if s.index else ""
        if before and len(before) <= LONGEST_LABEL and before.strip(AROUND_LABEL).lower() in CATEGORY_LABELS:
            continue
        yield s, below_label and length - s.link_chars <= _BETWEEN_LINKS * s.links, is_loose


def _is_row(s: Segment) -> bool:
    """Whether a line is links and nothing else but what parts them."""
    return s.links > 0 and not s.flags & _HEADING and len(s.text) - s.link_chars <= _BETWEEN_LINKS * s.links


def _opening(segments: list[Segment], start: int) -> int:
    """Where the list of tags begins in whose midst a stretch of segments would."""
    branch = segments[start].branch
    if segments[start].tag != "li" or start - branch.first > _LONGEST_LIST_BEFORE:
        return start
    return branch.first if is_label(segments[branch.first].text) or says_tags(branch.names) else start


def may_show_tags(page: Page, draft: Draft) -> bool:
    """Whether a page's markup or a label near the text says that something is a tag: a look that spares most pages the long one."""
    body = draft.body
    near = page.segments[max(0, body.first - _BEFORE) : body.last + RIGHT_AFTER] if body is not None and body.segments else ()
    begun = "\n".join([s.text[:LONGEST_LABEL] for s in near if s.links or len(s.text) <= LONGEST_LABEL]).lower()
    if not TAG_LABELS.isdisjoint(begun.replace(" :", "\n").replace(":", "\n").replace("| ", "\n").split("\n")) or says_tags(page.names):
        return True
    if any(s.links and (says_tags(s.element.get("class") or "") or is_label(label_of(s))) for s in near):  # a line that is no box
        return True
    if (at := page.source.find(_TAG_PATH)) >= 0 and any(page.source.find(path, at) >= 0 for path in _TAG_PATHS):
        return True
    return _REL_TAG.search(page.source) is not None


def _hashed_line(segments: list[Segment]) -> list[str]:
    """The tags of a line that is nothing else, without links: "#나루시 #산책로", "#port#ponts", or of several lines of one each."""
    listed: list[str] = []
    named = False
    for s in segments:
        tags = (s.text if s.text.count("#") > 1 else spaced(s)).replace("#", " #").split() if s.text[:1] == "#" and s.kind == "text" else []
        if not tags or not all(tag[0] == "#" and tag[1:2].isalpha() for tag in tags):
            if listed:
                break
            continue
        if len(tags) > 1:
            return [tag[1:] for tag in tags]
        named = named or is_named(s)
        listed.append(tags[0][1:])  # each in an element of its own
    return listed if named or len(listed) > 1 else []


def _labelled_line(segments: list[Segment]) -> list[str]:
    """The tags of a line without links that a label opens: "Mots-clés : pont, port"."""
    for s in segments:
        if s.kind == "text" and not s.links and ("," in s.text or "#" in s.text) and lists_tags(s.text):
            tags = [tag.strip(" #") for tag in s.text.replace("：", ":").partition(":")[2].replace(" #", ",").split(",")]
            return [tag for tag in tags if tag] if all(tag.count(" ") <= _MOST_SPACES for tag in tags) else []
    return []


#: Spaces in the longest tag of a line without links.
_MOST_SPACES = 4
#: Segments before and after a text's end among which such a line stands.
_HASHES = 12


def _box_below(label: Segment, s: Segment) -> Branch | None:
    """The box of the tags that begin right below a label: the one around both, if it is small, else a list that begins there."""
    around = label.branch
    if around.last - around.first == 1 and around.parent is not None:
        around = around.parent
    if around.last - around.first <= _LONGEST_BOX:
        return around
    return s.branch if s.branch.first == s.index and s.branch.last - s.index <= _LONGEST_BOX else None


