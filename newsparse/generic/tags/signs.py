"""What makes a link near the text a tag of the article: what it says of itself, a label, the names of its box, the page that it leads to."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import unquote

from newsparse.generic.byline.shown.links import is_author_page
from newsparse.generic.publisher.site import is_lent, registrable
from newsparse.grammar.headline import headline_key
from newsparse.grammar.to_readers.buttons import is_button
from newsparse.grammar.to_readers.controls import TAG_LABELS, is_control
from newsparse.grammar.to_readers.read_also import says_read_also
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.tree.segments import Branch, In, Segment
from newsparse.tree.tags import INLINE

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

LONGEST_TAG = 80
_MOST_SPACES = 6  # of a headline, in a box that is called "more on this topic"
PLAIN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "é": "e", "è": "e", "á": "a", "í": "i", "ó": "o",
                        "ú": "u", "ñ": "n", "ç": "c", "ã": "a", "õ": "o", "å": "a", "ø": "o", "æ": "ae"})
#: Searched in names with a space before them: a pattern that begins with a set of characters is found fastest.
_TAG_NAME = regex(
    r"[ _-](?:tags?|topics?|keywords?|hash-?tags?|themen|schlagworte?|etiquetas|etiket(?:ler|ter|y|e)?|etichete|etiquetes|cimk[eé]k|stitky|temy|teme|emner|amnen|tagi|taggar|avainsanat|emneord|trefwoorden|mots(?:-?cles?|(?![_-]))|palabras-?clave|palavras-?chave|parole-?chiave|klicova-?slova|slowa-?kluczowe|kljucne-?(?:besede|reci|rijeci)|tagovi|oznake|znacky|sildid|tag-?list|tag-?group)(?:$|[ _-])"
)
TAG_PATH = regex(
    r"/(?:tags?|topics?|themen?|thema|keywords?|hashtags?|etiquetas?|temas?|tema|argomenti|sujet|stichwort|schlagwort"
    r"|subject|people|emne|etiket)/|[?&](?:keyword|hashtag|tag)=(?![\w-]{1,40}-2\d(?:$|&))"  # not who earns by a link to a shop
)
#: Where block themes lead from the terms of a post, which are all rel=tag, to its categories.
_CATEGORY_PATH = regex(r"/(?:category|categories|kategorien?|categor[iy]as?|catégories?|cat)/")
#: How buttons begin that lead to what an author wrote.
_BUTTONS = ("see ", "view ", "read ", "more by ", "more from ", "all posts ")
#: How those in Japanese and Chinese end.
_MORE = ("を見る", "もっと見る", "はこちら", "一覧へ", "查看更多", "看更多")
#: Links that stand among tags but name none.
_NO_TAGS = frozenset(
    "more backtoblog showmore seemore readmore alltopics alletopics allethemen topics tags tag themen mehr 태그 더보기 관련태그 키워드 reusethiscontent "
    "news home article share tweet print email pin follow like all alle drucken druckansicht about aboutus contact contactus impressum kontakt datenschutzerklärung privacypolicy cookiepolicy termsofuse termsofservice 뉴스 기사".split()
)
LONGEST_LABEL = 30
AROUND_LABEL = " :：[]【】（）()"
_AROUND_READ_ALSO = " :：|"
#: Segments around the text's end in which a row of links stands right below it.
GAP, RIGHT_AFTER = 4, 12
#: Characters of a teaser's headline, and lines of its box.
_SHORTEST_HEADLINE, _TEASER = 24, 7
APART, MARGIN, _ARTICLE = int(In.NAV | In.FORM), int(In.HEADER | In.FOOTER), int(In.ARTICLE)
_LINK, _HEADING, _ASIDE = int(In.LINK), int(In.HEADING), int(In.ASIDE)


def signed(s: Segment, page: Page, text: tuple[int, int], body_last: int, *, below_label: bool) -> Iterator[tuple[str, str]]:
    """(sign, text) of every link in a segment that a sign makes a tag.

    Args:
        text: the indices of the first and of the last segment of the body's text.
        body_last: where the body ends.
        below_label: whether a label above says that the links are tags.
    """
    apart = s.flags & APART or (s.flags & MARGIN and not s.flags & _ARTICLE)
    label = label_of(s)
    of_stories = bool(label) and says_read_also(label.strip(_AROUND_READ_ALSO))  # "Also read | Headline"
    commas = 2 * s.text.count(", ") if label else 0
    only_links = s.link_chars * 4 > (len(s.text) - len(label) - commas) * 3 or bool(s.flags & _LINK)
    listed = only_links and (not apart or below_label)
    labelled = listed and (below_label or bool(label) and is_label(label.rpartition("|")[2]))
    named = listed and not labelled and (says_tags(s.element.get("class") or "") if s.flags & _HEADING else is_named(s))
    loose = listed and not s.flags & _HEADING  # headings lead to stories
    near = loose and not s.flags & _ASIDE and body_last <= s.index < body_last + RIGHT_AFTER
    amid = text[0] + GAP < s.index < text[1] - GAP
    if not listed and not s.flags & _LINK and s.element is not s.branch.element and not has_rel_tag(s.element):
        return  # a link in running text or in a menu is a tag only where it says so itself
    for said, a in _links_of(s):
        href = a.get(b"href", "")  # as bytes, which lxml need not encode
        if len(said) > LONGEST_TAG or not href or href[0] == "#" != href or of_stories and not TAG_PATH.search(href):
            continue
        relation = a.get(b"rel", "")
        if "category" in relation and "category" in relation.split():
            continue  # "Filed under: Soups", as WordPress marks it
        sign = ""
        if below_label and listed:
            sign = "labelled links"
        elif "tag" in relation and "tag" in relation.split() and not _CATEGORY_PATH.search(href):
            sign = "a[rel=tag]"
        elif labelled:
            sign = "labelled links"
        elif named or loose and (not amid and _leads_to_tag(href, page) or said[0] == "#" and _is_hash_tag(said, s, text[1], body_last)):
            sign = "tag links"
        elif near and _spells(href, said) and not is_author_page(href) and not said.lower().startswith(_BUTTONS):
            sign = "spelled links"
        if sign in ("tag links", "spelled links") and (
            said.count(" ") > _MOST_SPACES or is_button(said) or _heads_teaser(said, href, s, page)
        ):
            continue
        if sign and not _leads_on(said):
            yield sign, said


def _leads_to_tag(href: str, page: Page) -> bool:
    """Whether an address is that of a tag's page of this site; a shop's links have tags too, and other papers have topics.

    In a folder that the page itself stands in are stories.
    """
    if (found := TAG_PATH.search(href)) is None or found[0] in (page.canonical or ""):
        return False
    if "//" not in href[:8]:
        return True
    host = href.split("/", 3)[2].lower().removeprefix("www.")
    own = registrable(page.host).partition(".")[0]
    return not own or own in host.split(".") or is_lent(f".{host}")  # a story on a domain of its own that Medium keeps


def _heads_teaser(said: str, href: str, s: Segment, page: Page) -> bool:
    """Whether a link is the label of a teaser: the line beside it leads to the same page, or another story's linked headline shares a small box with it."""
    for at in (s.index - 1, s.index + 1, s.index + 2):
        if not 0 <= at < len(page.segments):
            continue
        beside = page.segments[at]
        is_linked = beside.links or beside.flags & _LINK
        if not is_linked or len(beside.text) <= _SHORTEST_HEADLINE:
            continue
        if beside.flags & _HEADING and _share_box(s, beside) and not _leads_here(beside, page):
            return True
        if any(link.get("href") == href and len(other) > _SHORTEST_HEADLINE and other != said for other, link in _links_of(beside)):
            return True
    return False


def _leads_here(heading: Segment, page: Page) -> bool:
    """Whether a linked heading is the headline of the page itself."""
    own = [address for address in (page.canonical, page.url) if address]
    return any(page.absolute(link.get("href") or "") in own for _, link in _links_of(heading))


def _share_box(s: Segment, beside: Segment) -> bool:
    """Whether the smallest box around two segments holds little else."""
    box: Branch | None = s.branch
    while box is not None and not box.first <= beside.index < box.last:
        box = box.parent
    return box is not None and box.last - box.first <= _TEASER


def is_label(text: str) -> bool:
    """Whether a text is a label of tags and nothing else."""
    return 1 < len(text) <= LONGEST_LABEL and text.strip(AROUND_LABEL + "#\n\t\xa0").lower() in TAG_LABELS


def label_of(s: Segment) -> str:
    """What stands before the first link of a line, if it is no longer than a label."""
    if not 0 < s.link_chars < len(s.text):
        return ""
    before = ""
    for text, element, is_tail in s.pieces:
        if text and _link_around(element, is_tail, s) is not None:
            break
        before += text
    return before if len(before) <= LONGEST_LABEL else ""


def _is_hash_tag(said: str, s: Segment, end: int, body_last: int) -> bool:
    """Whether a link that begins with "#" is a tag near the end of the text, or all of an item of a list before: "#나루시"."""
    is_item = s.tag == "li" and s.link_chars >= len(s.text)
    return (
        (end - GAP <= s.index or is_item)
        and s.index < body_last + RIGHT_AFTER
        and said[1:2].isalpha()
        and said.count(" ") < 4
    )  # noqa: PLR2004


def _leads_on(said: str) -> bool:
    """Whether a link among tags leads to more of something, to a newsletter or a tool."""
    return headline_key(said) in _NO_TAGS or said.endswith(_MORE) or "newsletter" in said.lower() or is_control(said.strip(" »›→"))


def has_rel_tag(block: Element) -> bool:
    """Whether a link in a block says of itself that it leads to a tag."""
    for link in block.iter("a"):  # noqa: SIM110 - twice as fast as any()
        if "tag" in link.get(b"rel", ""):
            return True
    return False


def _spells(href: str, text: str) -> bool:
    """Whether the address ends in the text: "/world/cup-final/" for "Cup final"."""
    path = unquote(href[:300].split("?", 1)[0].split("#", 1)[0]).rstrip("/")
    if path.count("/") < 1 or len(text) > 40 or text.count(" ") > 3:
        return False
    return headline_key(path.rsplit("/", 1)[-1]) in {headline_key(text), headline_key(text.lower().translate(PLAIN))}


#: WordPress calls the box of a whole post by what the post is, its tags among the rest: "post-7 status-publish hentry tag-ports".
_POST_CLASS = "status-publish"


def is_named(s: Segment) -> bool:
    """Whether the block that holds the links, or a small one around it, is called tags."""
    own = s.element.get(b"class") or s.element.get(b"id")
    if own and says_tags(own):
        return "crumb" not in own and _POST_CLASS not in own
    branch: Branch | None = s.branch
    for _ in range(3):
        if branch is None or branch.last - branch.first > 40:
            return False
        if branch.names and says_tags(branch.names):
            return "crumb" not in branch.names and _POST_CLASS not in branch.names
        branch = branch.parent
    return False


@lru_cache(maxsize=1024)
def says_tags(names: str) -> bool:
    """Whether a box is called tags."""
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
