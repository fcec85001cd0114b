"""Related articles that the page offers, in boxes inside or after the body."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsparse.article import Link
from newsparse.content import made
from newsparse.draft import Draft, Reading
from newsparse.grammar.headline import headline_key
from newsparse.grammar.read_also import LONGEST, begins_so, says_read_also
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.sources import text_of
from newsparse.tree.segments import Branch, In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_MOST = 50
#: Segments in a box; lines after a heading that belong to it; characters of a label and the mark behind it; the share of a line that is a link.
_MOST_SEGMENTS, _FOLLOWING, _LABEL, _LINKED = 150, 10, LONGEST + 4, 0.9
_LARGEST = 60  # segments of a box below its heading
_AFTER = 120  # segments after the body that are searched
_HEADING = In.HEADING.value
_NOT_ARTICLE = In.NAV.value | In.FOOTER.value | In.FORM.value
_SHORTEST = 14  # shorter links lead to sections and people

#: Searched in names with a space before them: a pattern that begins with a set of characters is found fastest.
_NAMES = regex(
    r"[^a-z](?:related|relate|recommend(?:ed|ation|ations)?|recomend\w{0,6}|recommand\w{0,6}|"
    r"read-?(?:more|next|also|on)|"
    r"more-?(?:on|from|stories|articles|news)|see-?also|further-?reading|also-?read|up-?next|"
    r"you-?may(?:-also)?-?like|relacionad[ao]s?|"
    r"correlat[ie]|gerelateerd|verwandte?|passend|weiterlesen|mehr-?zum-?thema|à-?lire|lire-?aussi|"
    r"voir-?aussi|leggi-?anche|"
    r"lee-?tambi[eé]n|saiba-?mais|similar|suggest(?:ed|ions)?|teaser-?block|rel_?(?:news|article|view|"
    r"link)s?)(?![a-z])"
)
_GLUED_NAMES = ("related", "recommendarticle", "another_category", "관련기사")
#: Some of this is in every such name; most names hold none of it, and are told so in a third of the time that the search takes.
_STEMS = (
    "rel", "more", "read", "recom", "next", "also", "like", "further", "similar", "suggest", "teaser", "verwandt", "passend",
    "lesen", "mehr", "lire", "aussi", "leggi", "tambi", "saiba", "another", "관련",
)  # fmt: skip
#: What a link to another article says to those who hear the page read; how it begins.
_LEAD = regex(r"^(?:read more|continue reading|weiterlesen|mehr lesen|lire la suite|leer más|leggi tutto|ler mais|czytaj więcej)\b[\s:»›→–-]{0,4}", re.I)
_LEADS = frozenset(("re", "co", "we", "me", "li", "le", "cz"))
#: Addresses of no articles: a step of the path, and how those of other sites begin.
_OTHER_STEP = regex(
    r"/(?:tags?|topics?|authors?|autor|category|categories|section|search|login|subscribe|abo|"
    r"newsletter|about|privacy|terms|comments?|reporter|"
    r"journalist|themen?|sujet|etiqueta)(?:/|$|\?)"
)
_OTHER_SITE = regex(r"https?://(?:jobs?|stellen\w*|karriere|shop|store|abo)\.")
_NETWORK_END = regex(r"\.(?:com|me)/")
_NETWORKS = ("facebook", "twitter", "x", "instagram", "linkedin", "pinterest", "whatsapp", "t")


def related(page: Page, draft: Draft) -> Reading[tuple[Link, ...]] | None:
    """Links of the boxes named or headed as related articles; never the page itself, at most fifty."""
    body = draft.body
    if body is None or body.detached:
        return None
    elements = _places(page, body.first, body.last + _AFTER)
    if not elements:
        return None
    own = {_path(address) for address in (draft.get("url"), page.canonical, page.url) if address}
    places = {headline_key(name) for name in (draft.get("section"), *draft.get("breadcrumbs", ()), *draft.get("tags", ())) if name}
    found: dict[str, Link] = {}
    for element in elements:
        for link in _links(page, element):
            path = _path(link.url)
            if any(address.startswith(path) for address in own) or headline_key(link.text) in places:
                continue  # the page itself, or a section above it
            if not _leads_elsewhere(link.url[:300].lower(), page.host):
                found.setdefault(link.url, link)
            if len(found) >= _MOST:
                break
    value = tuple(found.values())[:_MOST]
    return Reading(value, "generic.related", value[0].url) if value else None


def _leads_elsewhere(url: str, host: str) -> bool:
    """Whether an address (in lower case) is a network's, a shop's, a list's: of no article."""
    if "?share" in url or "&share" in url or "mailto:" in url or _OTHER_SITE.match(url) or _OTHER_STEP.search(url):
        return True
    if not any(url.endswith(_NETWORKS, 0, end.start()) for end in _NETWORK_END.finditer(url)):
        return False
    return not host or not url.partition("://")[2].removeprefix("www.").startswith(host.removeprefix("www."))


def _places(page: Page, first: int, last: int) -> list[Element]:
    """What holds links to other articles, in reading order: boxes, outermost first, and single lines after a label; none in another."""
    headed, lines = _headed(page, first, last)
    covered = -1
    found: list[tuple[int, Element]] = []
    start = bisect_left(page.branches, first, key=_first)
    for branch in page.branches[start:]:
        if branch.first > last:
            break
        if branch.last <= covered or branch.flags & _NOT_ARTICLE or branch.last - branch.first > _MOST_SEGMENTS:
            continue
        if headed and branch in headed or branch.names and _says_related(branch.names):
            covered = branch.last
            found.append((branch.first, branch.element))
            lines = [s for s in lines if not branch.first <= s.index < branch.last]
    found += [(s.index, s.element) for s in lines]
    return [element for _, element in sorted(found, key=_index)]


def _headed(page: Page, first: int, last: int) -> tuple[set[Branch], list[Segment]]:
    """The boxes that begin with a heading such as "관련기사" or "Read more"; and lines that do, or that follow such a heading and are links."""
    boxes: set[Branch] = set()
    lines: list[Segment] = []
    segments = page.segments
    for s in segments[first : last + 1]:
        if s.links and not (s.flags & _HEADING and s.link_chars < len(s.text)):  # "More from <a>Jane Doe</a>" is a heading
            if not s.flags & _NOT_ARTICLE and _is_announced(s):
                lines.append(s)
        elif 2 < len(s.text) <= LONGEST and says_read_also(s.text):
            branch: Branch | None = s.branch
            own: Branch | None = None
            for _ in range(3):  # the nearest wrapper that also holds what follows the heading
                if branch is None or branch.last > s.index + 1:
                    break
                own, branch = branch, branch.parent
            if branch is not None and branch.first >= s.index - 1 and branch.last - s.index <= 60:
                boxes.add(branch)
            elif own is not None and branch is not None and (box := _box_below(page, own)) is not None:
                boxes.add(box)
            else:
                lines += takewhile(_is_link, segments[s.index + 1 : s.index + 1 + _FOLLOWING])
    return boxes, lines


def _is_announced(s: Segment) -> bool:
    """Whether a line is links after a label, in the link or before it: "Read also: …"; or its own names say so."""
    if s.link_chars >= _LINKED * len(s.text) and (names := s.element.get("class")) and _says_related(names.lower()):
        return True
    if not begins_so(s.text):  # with which each label below begins, too
        return False
    before, colon, _ = s.text[:_LABEL].partition(":")
    if colon and says_read_also(before):
        return True
    label = ""
    for text, _, _ in s.pieces:
        label += text
        if len(label) > _LABEL:
            return False
        if says_read_also(label.strip()):
            return len(label.strip()) < len(s.text)
    return False


def _is_link(s: Segment) -> bool:
    return s.kind == "text" and s.link_chars >= _LINKED * len(s.text) and not s.flags & _NOT_ARTICLE


def _index(found: tuple[int, Element]) -> int:
    return found[0]


def _box_below(page: Page, heading: Branch) -> Branch | None:
    """The box after the one that holds nothing but a heading, as page builders set them."""
    branches = page.branches
    for at in range(bisect_left(branches, heading.last, key=_first), len(branches)):
        box = branches[at]
        if box.first > heading.last:
            return None
        if box.parent is heading.parent and box.last > box.first:
            return box if box.last - box.first <= _LARGEST else None
    return None


def _first(branch: Branch) -> int:
    return branch.first


@lru_cache(maxsize=1024)
def _says_related(names: str) -> bool:
    for stem in _STEMS:  # a generator costs three times as much
        if stem in names:
            return any(name in names for name in _GLUED_NAMES) or _NAMES.search(f" {names}") is not None
    return False


def _links(page: Page, box: Element) -> Iterator[Link]:
    """One link an address, with the longest text that leads there: the headline, not its section."""
    texts: dict[str, str] = {}
    for anchor in box.iter("a"):
        href = anchor.get("href") or ""
        if not href or href.startswith(("#", "javascript:", "mailto:", "tel:")):
            continue
        if url := page.absolute(href):
            text = _words(anchor)
            if len(text) > len(texts.get(url, "")):
                texts[url] = text
    for url, text in texts.items():
        if _weight(text) >= _SHORTEST:
            label, colon, _ = text[:_LABEL].partition(":")
            if colon and _weight(text) - len(label) > _SHORTEST and says_read_also(label):
                text = text[len(label) + 1 :].lstrip()
            if text[:2].lower() in _LEADS:
                text = _without_lead(text)
            yield made(Link, {"text": text[:300], "url": url})


def _words(anchor: Element) -> str:
    """The headline in the link if it has one, else all its text with blocks parted."""
    for heading in anchor.iter("h1", "h2", "h3", "h4", "h5", "h6"):
        if text := text_of(heading):
            return text
    pieces: list[str] = []
    for node in anchor.iter():
        if node.text and node.tag not in ("script", "style", "svg", "noscript", "time"):
            pieces.append(node.text)
        if node is not anchor and node.tail:
            pieces.append(node.tail)
    said = [piece for piece in pieces if piece.strip()]
    if len(said) > 1 and says_read_also(said[0].strip()):
        return " ".join(" ".join(said[1:]).split()).removesuffix(" Continue")
    return " ".join(" ".join(said).split())


def _without_lead(text: str) -> str:
    rest = _LEAD.sub("", text, count=1)
    return rest.removesuffix(" Continue") if _weight(rest) >= _SHORTEST else text


def _weight(text: str) -> int:
    """Length with a syllable or ideograph counted twice."""
    return len(text) + sum(1 for c in text if c >= "\u1100")


def _path(address: str) -> str:
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    return f"{(parts.hostname or '').removeprefix('www.').removeprefix('m.')}{parts.path.rstrip('/')}" + (
        f"?{parts.query}" if "articleView" in parts.path or not parts.path.strip("/") else ""
    )
