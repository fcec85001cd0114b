"""The tags that a page shows: the first cluster of links to tag pages near the body."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import unquote

from newsparse.draft import Draft
from newsparse.generic.byline.lines import spaced
from newsparse.generic.byline.links import is_author_page
from newsparse.grammar.controls import TAG_LABELS, is_control, lists_tags
from newsparse.grammar.headline import headline_key
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.tree.segments import Branch, In, Segment
from newsparse.tree.tags import INLINE

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

LONGEST_TAG = 80
#: Signs by which links say of themselves that they are the article's tags.
CALLED_TAGS = ("a[rel=tag]", "labelled links")
#: Shown tags stand among this many segments after the body, or before it under the headline.
_REACH = 60
_BEFORE, _GAP, _RIGHT_AFTER, _LONGEST_LIST = 10, 4, 12, 600
_LONGEST_LIST_BEFORE = 12
_APART, _MARGIN, _ARTICLE = int(In.NAV | In.FORM), int(In.HEADER | In.FOOTER), int(In.ARTICLE)
_LINK, _HIDDEN = int(In.LINK), int(In.HIDDEN)
PLAIN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "é": "e", "è": "e", "á": "a", "í": "i", "ó": "o",
                        "ú": "u", "ñ": "n", "ç": "c", "ã": "a", "õ": "o", "å": "a", "ø": "o", "æ": "ae"})
#: Searched in names with a space before them: a pattern that begins with a set of characters is found fastest.
_TAG_NAME = regex(
    r"[ _-](?:tags?|topics?|keywords?|hash-?tags?|themen|schlagworte?|etiquetas|etiket(?:ler|ter|y|e)?|etichete|etiquetes|cimk[eé]k|stitky|temy|teme|emner|amnen|tagi|taggar|avainsanat|emneord|trefwoorden|tag-?list|tag-?group)(?:$|[ _-])"
)
TAG_PATH = regex(
    r"/(?:tags?|topics?|themen?|thema|keywords?|hashtags?|etiquetas?|temas?|tema|argomenti|sujet|stichwort|schlagwort"
    r"|subject|people|emne|etiket)/|[?&](?:keyword|hashtag|tag)=(?![\w-]{1,40}-2\d(?:$|&))"  # not who earns by a link to a shop
)
#: Where block themes lead from the terms of a post, which are all rel=tag, to its categories.
_CATEGORY_PATH = regex(r"/(?:category|categories|kategorien?|categor[iy]as?|catégories?|cat)/")
_LONGEST_LABEL = 30
#: How links say of themselves that they lead to a tag of the article.
_REL_TAG = regex(rb"""rel=["']?(?:[\w-]{1,20} ){0,3}tag\b""")
_TIMED = regex(r"\d{1,2}:\d\d")
#: How buttons begin that lead to what an author wrote.
_BUTTONS = ("see ", "view ", "read ", "more by ", "more from ", "all posts ")
#: Characters of marks beside each link of a line.
_BETWEEN_LINKS = 4
#: Lines of the largest box with tags and their label in it.
_LONGEST_BOX = 30
#: What stands before the category that a blog files a post under, and signs around it.
CATEGORY_LABELS = frozenset("テーマ カテゴリ カテゴリー ジャンル 分类 分類 文章分类 文章分類 栏目 所属栏目 欄目 版面 频道 頻道 個人分類 genre".split())
_AROUND_LABEL = " :：[]【】（）()"
#: Links that stand among tags but name none.
_NO_TAGS = frozenset(
    "more backtoblog showmore seemore readmore alltopics alletopics allethemen topics tags tag themen mehr 태그 더보기 관련태그 키워드 reusethiscontent "
    "news home article share tweet print email pin follow like all alle drucken druckansicht 뉴스 기사".split()
)


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
    names = [author.name for author in draft.get("authors", ())]
    for s, below_label in _rows_of_links(page, _opening(page.segments, max(0, first - _BEFORE)), last + _REACH):
        for sign, text in _signed(s, last, body.segments[-1].index, below_label=below_label):
            if _TIMED.search(text) or any(text.startswith(name) for name in names):
                continue  # the line of date and author, in a box that is called a topic's
            if last_at[sign] < 0 or s.index - last_at[sign] <= _GAP:
                signs[sign].append(text)
                last_at[sign] = s.index
                if sign == "tag links" and (s.index < body.segments[0].index or s.index > body.segments[-1].index - _GAP) and s not in body.segments[-_GAP:]:
                    rows.setdefault(s.branch.parent or s.branch, []).append(text)
            elif sign == "a[rel=tag]":
                later.setdefault(s.index, []).append(text)
            elif sign == "tag links" and s.index > last - _GAP:
                if not below or s is below[0][0] or s.element.getparent() is below[0][0].element.getparent():
                    below.append((s, text))
    if not any(signs.values()):
        near = page.segments[max(0, last - _HASHES) : last + _HASHES]
        signs["tag links"] = _hashed_line(near) or ([] if str(draft.get("language") or "").startswith("ko") else _labelled_line(near))
    if len(signs["a[rel=tag]"]) == 1:  # over the headline stood the first of those below the text
        first_tag = signs["a[rel=tag]"][0]
        whole = next((texts for texts in later.values() if len(texts) > 1 and first_tag in texts), None)
        signs["a[rel=tag]"] = whole or [first_tag]
    if len(signs["tag links"]) == 1 and last_at["tag links"] < first and len(below) > 1:  # a section over the headline, called as the tags are
        signs["tag links"] = [text for _, text in below]
        rows = {below[0][0].branch: signs["tag links"]}
    signs["row of tags"] = next(iter(rows.values()), []) if len(rows) == 1 else []
    signs["spelled links"] = signs["spelled links"] if len(signs["spelled links"]) > 1 else []
    return signs


def _rows_of_links(page: Page, start: int, end: int) -> Iterator[tuple[Segment, bool]]:
    """The lines of a stretch that may be tags, and whether a label above says that they are."""
    says_so = _REL_TAG.search(page.source) is not None
    label: Segment | None = None
    box: Branch | None = None  # around a line that is nothing but a label, and the links below it
    for s in page.segments[start:end]:
        flags, length = s.flags, len(s.text)
        if not (s.links or flags & _LINK) or s.kind != "text" or flags & _HIDDEN or length > _LONGEST_LIST:
            if 1 < length <= _LONGEST_LABEL and _is_label(s.text):
                label, box = s, None
            continue
        apart = flags & _APART or flags & _MARGIN and not flags & _ARTICLE
        if not says_so and (apart or not flags & _LINK and 4 * s.link_chars < 3 * (length - _LONGEST_LABEL - 2 * s.links)):
            continue  # no row of links
        if s.index and page.segments[s.index - 1].text.strip(_AROUND_LABEL).lower() in CATEGORY_LABELS:
            continue
        if label is not None and label.index + 1 == s.index:
            box = _box_below(label, s)
        yield s, box is not None and s.index < box.last and length - s.link_chars <= _BETWEEN_LINKS * s.links


def _opening(segments: list[Segment], start: int) -> int:
    """Where the list of tags begins in whose midst a stretch of segments would."""
    branch = segments[start].branch
    if segments[start].tag != "li" or start - branch.first > _LONGEST_LIST_BEFORE:
        return start
    return branch.first if _is_label(segments[branch.first].text) or _says_tags(branch.names) else start


def may_show_tags(page: Page, draft: Draft) -> bool:
    """Whether a page's markup or a label near the text says that something is a tag: a look that spares most pages the long one."""
    source, body = page.source, draft.body
    if b"/tag/" in source or b"/tags/" in source or _says_tags(page.names) or _REL_TAG.search(source) is not None:
        return True
    near = page.segments[max(0, body.first - _BEFORE) : body.last + _RIGHT_AFTER] if body is not None and body.segments else ()
    begun = "\n".join([s.text[:_LONGEST_LABEL] for s in near if s.links or len(s.text) <= _LONGEST_LABEL]).lower()
    return not TAG_LABELS.isdisjoint(begun.replace(" :", "\n").replace(":", "\n").replace("| ", "\n").split("\n"))


def _hashed_line(segments: list[Segment]) -> list[str]:
    """The tags of a line that is nothing else, without links: "#나루시 #산책로", "#port#ponts", or of several lines of one each."""
    listed: list[str] = []
    for s in segments:
        tags = (s.text if s.text.count("#") > 1 else spaced(s)).replace("#", " #").split() if s.text[:1] == "#" and s.kind == "text" else []
        if not tags or not all(tag[0] == "#" and tag[1:2].isalpha() for tag in tags):
            if listed:
                break
            continue
        if len(tags) > 1 or _is_named(s):
            return [tag[1:] for tag in tags]
        listed.append(tags[0][1:])  # each in an element of its own
    return listed if len(listed) > 1 else []


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


def _signed(s: Segment, body_last: int, text_last: int, *, below_label: bool) -> Iterator[tuple[str, str]]:
    """(sign, text) of every link in a segment that a sign makes a tag."""
    apart = s.flags & _APART or (s.flags & _MARGIN and not s.flags & _ARTICLE)
    label = _label_of(s)
    commas = 2 * s.text.count(", ") if label else 0
    only_links = s.link_chars * 4 > (len(s.text) - len(label) - commas) * 3 or bool(s.flags & _LINK)
    listed = only_links and not apart
    labelled = listed and (below_label or bool(label) and _is_label(label.rpartition("|")[2]))
    named = listed and not labelled and _is_named(s)
    near = listed and body_last <= s.index < body_last + _RIGHT_AFTER
    if not only_links and s.element is not s.branch.element and not _has_rel_tag(s.element):
        return  # a link in running text is a tag only where it says so itself
    for text, a in _links_of(s):
        href = a.get("href") or ""
        if len(text) > LONGEST_TAG or not href:
            continue
        relation = a.get("rel") or ""
        if "category" in relation and "category" in relation.split():
            continue  # "Filed under: Soups", as WordPress marks it
        sign = ""
        if "tag" in relation and "tag" in relation.split() and not _CATEGORY_PATH.search(href):
            sign = "a[rel=tag]"
        elif labelled:
            sign = "labelled links"
        elif named or listed and (TAG_PATH.search(href) or s.index < body_last + _RIGHT_AFTER and _is_hashed(text) and (text_last - _GAP <= s.index or s.tag == "li" and s.link_chars >= len(s.text))):
            sign = "tag links"
        elif near and _spells(href, text) and not is_author_page(href) and not text.lower().startswith(_BUTTONS):
            sign = "spelled links"
        if sign and headline_key(text) not in _NO_TAGS and "newsletter" not in text.lower() and not is_control(text.strip(" »›→")):
            yield sign, text


def _box_below(label: Segment, s: Segment) -> Branch | None:
    """The box of the tags that begin right below a label: the one around both, if it is small, else a list that begins there."""
    around = label.branch
    if around.last - around.first == 1 and around.parent is not None:
        around = around.parent
    if around.last - around.first <= _LONGEST_BOX:
        return around
    return s.branch if s.branch.first == s.index and s.branch.last - s.index <= _LONGEST_BOX else None


def _is_label(text: str) -> bool:
    return 1 < len(text) <= _LONGEST_LABEL and text.strip(_AROUND_LABEL + "#\n\t\xa0").lower() in TAG_LABELS


def _label_of(s: Segment) -> str:
    """What stands before the first link of a line, if it is no longer than a label."""
    if not 0 < s.link_chars < len(s.text):
        return ""
    before = ""
    for text, element, is_tail in s.pieces:
        if not is_tail and text and (element.tag == "a" or (around := element.getparent()) is not None and around.tag == "a"):
            break
        before += text
    return before if len(before) <= _LONGEST_LABEL else ""


def _is_hashed(text: str) -> bool:
    """Whether a link is set as a hash tag: "#나루시"."""
    return text[0] == "#" and text[1:2].isalpha() and text.count(" ") < 4  # noqa: PLR2004


def _has_rel_tag(block: Element) -> bool:
    return any("tag" in (link.get("rel") or "") for link in block.iter("a"))


def _spells(href: str, text: str) -> bool:
    """Whether the address ends in the text: "/world/cup-final/" for "Cup final"."""
    path = unquote(href[:300].split("?", 1)[0].split("#", 1)[0]).rstrip("/")
    if path.count("/") < 1 or len(text) > 40 or text.count(" ") > 3:
        return False
    return headline_key(path.rsplit("/", 1)[-1]) in {headline_key(text), headline_key(text.lower().translate(PLAIN))}


def _is_named(s: Segment) -> bool:
    """Whether the block that holds the links, or a small one around it, is called tags."""
    own = s.element.get("class") or s.element.get("id")
    if own and _says_tags(own):
        return True
    branch: Branch | None = s.branch
    for _ in range(3):
        if branch is None or branch.last - branch.first > 40:
            return False
        if branch.names and _says_tags(branch.names):
            return True
        branch = branch.parent
    return False


@lru_cache(maxsize=1024)
def _says_tags(names: str) -> bool:
    return _TAG_NAME.search(f" {names.lower()}") is not None or "태그" in names or "키워드" in names


def _links_of(s: Segment) -> Iterator[tuple[str, Element]]:
    """(text, link) of every link in a segment, or around it."""
    texts, owners, tails = s.runs.texts, s.runs.owners, s.runs.tails
    if s.end - s.start == 1:
        if (link := _link_around(owners[s.start], tails[s.start], s)) is not None:
            yield s.text, link
        return
    whole: dict[Element, list[str]] = {}
    for i in range(s.start, s.end):
        if (link := _link_around(owners[i], tails[i], s)) is not None:
            whole.setdefault(link, []).append(texts[i])
    for a, pieces in whole.items():
        if text := " ".join("".join(pieces).split()):
            yield text, a


def _link_around(element: Element, is_tail: bool, s: Segment) -> Element | None:
    """The link that a piece of a segment stands in, at most four steps up; blocks stand in one only with the segment."""
    node = element.getparent() if is_tail else element
    for _ in range(5):
        if node is None or (tag := node.tag) == "a":
            return node
        node = node.getparent() if tag in INLINE or s.flags & _LINK else None
    return None
