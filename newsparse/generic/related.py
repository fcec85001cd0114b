"""Related articles that the page offers, in boxes inside or after the body."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsparse.article import Link
from newsparse.content import made
from newsparse.draft import Draft, Reading
from newsparse.grammar.headline import headline_key
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.sources import text_of
from newsparse.tree.segments import Branch, In

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_MOST = 50
_LARGEST = 60  # segments of a box below its heading
_AFTER = 120  # segments after the body that are searched
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
_HEADING = regex(
    r"(?:\W{0,3})(?:관련\s?(?:기사|뉴스|글|포스트)|연관\s?(?:기사|뉴스)|함께\s?(?:읽으면|보면|볼만한|"
    r"읽을).{0,16}|추천\s?(?:기사|뉴스)|이\s?(?:기사와|시각).{0,12}|"
    r"related(?: (?:articles?|stories|news|topics|content|posts|coverage|reading))?|read (?:more|next|"
    r"also|on|this next)(?: .{0,30})?|more (?:on|from|stories|about|articles|posts|episodes) ?.{0,30}|"
    r"see also|further reading|recommended(?: .{0,20})?|you (?:may|might) (?:also )?like|up next|"
    r"also read|what to read next|"
    r"mehr zum thema|lesen sie (?:auch|mehr).{0,20}|auch interessant|weitere (?:artikel|themen|"
    r"nachrichten|meldungen).{0,20}|das könnte .{0,30}|verwandte (?:artikel|themen)|zum thema|passend dazu|"
    r"(?:à )?lire aussi|à lire (?:également|ensuite)|voir aussi|sur le même (?:sujet|thème)|"
    r"articles? (?:liés|similaires)|"
    r"(?:lee|leer|te puede|también te) .{0,20}(?:también|interesar|más)|lee también|"
    r"noticias? relacionadas?|más (?:noticias|sobre) ?.{0,20}|artículos? relacionados?|"
    r"leggi anche|articoli correlati|potrebbe interessarti|leia (?:também|mais)|notícias relacionadas|"
    r"saiba mais|"
    r"lees ook|lees meer|gerelateerd(?:e artikelen)?|læs også|les også|läs (?:också|mer|även)|lue myös|"
    r"czytaj (?:też|także|również).{0,10}|přečtěte si|čtěte (?:také|také)|"
    r"関連(?:記事|ニュース)|あわせて読みたい|おすすめ(?:の)?記事|相关(?:阅读|新闻|文章)|相關(?:新聞|"
    r"報導)|延伸閱讀|推荐阅读|читайте также|по теме|похожие (?:статьи|новости))\s?[:：]?",
    re.I,
)
_BULLETS = " ▶►■□◆◇●○·•-–—[<(【《#★☆※▷>"
#: The first two letters of every heading above.
_STARTS = frozenset(
    "관련 연관 함께 추천 이 이기 이시 re mo se fu yo up al wh me le au we da ve zu pa à la li vo su ar "
    "te ta no má po sa ge læ lä lu cz př čt "
    "関連 あわ おす 相关 相關 延伸 推荐 чи по".split()
) | {"이 ", "à "}
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
    boxes = list(_boxes(page, body.first, body.last + _AFTER))
    if not boxes:
        return None
    own = {_path(address) for address in (draft.get("url"), page.canonical, page.url) if address}
    places = {headline_key(name) for name in (draft.get("section"), *draft.get("breadcrumbs", ()), *draft.get("tags", ())) if name}
    found: dict[str, Link] = {}
    for box in boxes:
        for link in _links(page, box):
            path = _path(link.url)
            if any(address.startswith(path) for address in own) or headline_key(link.text) in places:
                continue  # the page itself, or a section above it
            if not _leads_elsewhere(link.url[:300].lower()):
                found.setdefault(link.url, link)
            if len(found) >= _MOST:
                break
    value = tuple(found.values())[:_MOST]
    return Reading(value, "generic.related", value[0].url) if value else None


def _leads_elsewhere(url: str) -> bool:
    """Whether an address (in lower case) is a network's, a shop's, a list's: of no article."""
    if "?share" in url or "&share" in url or "mailto:" in url or _OTHER_SITE.match(url) or _OTHER_STEP.search(url):
        return True
    return any(url.endswith(_NETWORKS, 0, end.start()) for end in _NETWORK_END.finditer(url))


def _boxes(page: Page, first: int, last: int) -> Iterator[Branch]:
    """Boxes from the start of the body to the end of the page matter, outermost first, none in another."""
    covered = -1
    headed = _headed(page, first, last)
    start = bisect_left(page.branches, first, key=_first)
    for branch in page.branches[start:]:
        if branch.first > last:
            break
        if branch.last <= covered or branch.flags & _NOT_ARTICLE:
            continue
        if branch.last - branch.first > 150:
            continue
        if headed and branch in headed or branch.names and _says_related(branch.names):
            covered = branch.last
            yield branch


def _headed(page: Page, first: int, last: int) -> set[Branch]:
    """The boxes whose first words are a heading such as "관련기사" or "Read more"."""
    boxes: set[Branch] = set()
    for segment in page.segments[first : last + 1]:
        text = segment.text
        if not 2 < len(text) <= 48:
            continue
        start = text.lstrip(_BULLETS) if text[0] in _BULLETS else text
        if start[:2].lower() in _STARTS and _HEADING.fullmatch(text):
            branch: Branch | None = segment.branch
            own: Branch | None = None
            for _ in range(3):  # the nearest wrapper that also holds what follows the heading
                if branch is None or branch.last > segment.index + 1:
                    break
                own, branch = branch, branch.parent
            if branch is not None and branch.first >= segment.index - 1 and branch.last - segment.index <= 60:
                boxes.add(branch)
            elif own is not None and branch is not None and (box := _box_below(page, own)) is not None:
                boxes.add(box)
    return boxes


def _box_below(page: Page, heading: Branch) -> Branch | None:
    """The box after the one that holds nothing but a heading, as page builders set them."""
    for box in page.branches[bisect_left(page.branches, heading.last, key=_first) :]:
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


def _links(page: Page, box: Branch) -> Iterator[Link]:
    """One link an address, with the longest text that leads there: the headline, not its section."""
    texts: dict[str, str] = {}
    for anchor in box.element.iter("a"):
        href = anchor.get("href") or ""
        if not href or href.startswith(("#", "javascript:", "mailto:", "tel:")):
            continue
        if url := page.absolute(href):
            text = _words(anchor)
            if len(text) > len(texts.get(url, "")):
                texts[url] = text
    for url, text in texts.items():
        if _weight(text) >= _SHORTEST:
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
        if node.text and node.tag not in ("script", "style", "svg", "noscript"):
            pieces.append(node.text)
        if node is not anchor and node.tail:
            pieces.append(node.tail)
    return " ".join(" ".join(pieces).split())


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
