"""Where a byline may stand: what class, id, itemprop and landmarks say of a segment's surroundings."""

from __future__ import annotations

import re
from functools import lru_cache

from newsparse.segments import Branch, In, Segment

#: Words of class and id, as they stand between hyphens, underscores, digits and spaces.
_AUTHOR_WORDS = frozenset(
    "writer writers reporter reporters journalist journalists contributor contributors autor autoren autores autorzy auteur auteurs "
    "redaktor redaktorzy redacteur verfasser fn creator creators penname signature firma gija skribent forfatter by journalisten "
    "reportername writername writers-name jourlist jourlistname".split()
)
_AUTHOR_PARTS = ("author", "byline", "by-line")
_ASIDE_WORDS = frozenset(
    "comment comments disqus respond reply related recommend recommended recommends recommendation leftsidebar rightsidebar sidebar popular "
    "trending newsletter teaser promo caption captions credit breadcrumb breadcrumbs carousel slider latest modal popup "
    "ranking menu reviewer reviewed cookie subscribe onetrust nav navbar navigation factcheck factchecked".split()
)
_ASIDE_PHRASES = re.compile(
    r"-(?:widget-area|most-(?:read|view)|more-(?:from|stories|news)|read-next|also-like|fact-check|editor-by|tags?-list|post-tags)"
)
_CREDIT_NAME = re.compile(r"-credits?-name")
_LAYOUT_WITH_SIDEBAR = re.compile(r"-(?:with|has|no)-sidebar")
_BUTTON_WORDS = frozenset(("share", "sharing", "social", "tooltip"))
#: The first words of the phrases above, and all words of these lists: what holds none of them says nothing.
_TELLING = _AUTHOR_WORDS | _ASIDE_WORDS | _BUTTON_WORDS | frozenset(
    "widget most more read also fact editor tag tags post".split()
)
#: A displayed byline is shorter than this; only a wire dateline opens a longer segment.
_LONGEST = 200
_NOT_LETTERS = {code: " " for code in range(128) if not chr(code).isalpha()}
#: Where no byline of the article stands, whatever it looks like.
_ELSEWHERE = int(In.NAV | In.CAPTION | In.FORM)
_FOOTER, _ARTICLE = int(In.FOOTER), int(In.ARTICLE)
#: Names of layout utilities hold values in brackets: "md:[grid-area:sidebar]".
_BRACKETED = re.compile(r"\[[^\]\s]{0,80}\]")


@lru_cache(maxsize=8192)
def _voice(names: str) -> str:
    """Whose voice class and id announce: "author", "aside" (somebody else's), "buttons", or ""."""
    names = names[:300].lower()
    if "[" in names:
        names = _BRACKETED.sub(" ", names)
    words = names.translate(_NOT_LETTERS).split()
    said = _TELLING.intersection(words)
    if not said:
        return "author" if any(part in names for part in _AUTHOR_PARTS) else ""
    joined = f"-{'-'.join(words)}-"
    if not said.isdisjoint(_ASIDE_WORDS):
        others = said & _ASIDE_WORDS
        if not (
            (others == {"sidebar"} and _LAYOUT_WITH_SIDEBAR.search(joined))
            or (others == {"credit"} and _CREDIT_NAME.search(joined))
        ):
            return "aside"
    if len(words) > 1 and _ASIDE_PHRASES.search(joined):
        return "aside"
    if not said.isdisjoint(_AUTHOR_WORDS) or any(part in names for part in _AUTHOR_PARTS):
        return "author"
    return "" if said.isdisjoint(_BUTTON_WORDS) else "buttons"


def place_of(segment: Segment, headline: int = -1) -> str | None:
    """ "author" where class, id or itemprop of a near container says so; ``None`` where no byline can stand.

    Args:
        segment: what may be a byline.
        headline: index of the headline's segment; a container that holds that too is nobody else's.
    """
    flags = int(segment.flags)
    if flags & _ELSEWHERE or (flags & _FOOTER and not (flags & _ARTICLE and _ends_article(segment))) or (len(segment.text) > _LONGEST and segment.text[0] not in "([【<〈"):
        return None
    element, branch = segment.element, segment.branch
    author = False
    if element is not branch.element:
        own = element.get("class")
        voice = _voice(own) if own else ""
        if voice in ("aside", "buttons"):
            return None
        author = voice == "author" or element.get("itemprop") == "author"
    if not author and (len(segment.parts) > 1 or (segment.parts and segment.parts[0][1] is not element)):
        inner = next((el for text, el, tail in segment.parts if not tail and el is not element and text.strip()), None)
        if inner is not None:
            own = inner.get("class")
            author = (own is not None and _voice(own) == "author") or inner.get("itemprop") == "author"
    step: Branch | None = branch
    for climbed in range(7):
        if step is None:
            break
        size = step.last - step.first if step.last >= 0 else 0
        if size >= 60 or (step.first <= headline < step.last and size > 2):
            break
        voice = _voice(step.names) if step.names else ""
        if voice == "aside" or (voice == "buttons" and climbed == 0 and not author):
            return None
        if not author and climbed < 4 and size <= 8:
            author = voice == "author" or step.element.get("itemprop") == "author"
        step = step.parent
    return "author" if author else ""


def _ends_article(segment: Segment) -> bool:
    """Whether the footer around it is the article's own, not a page's footer that lists articles."""
    step: Branch | None = segment.branch
    while step is not None:
        if step.tag in ("footer", "article"):
            return step.tag == "footer"
        step = step.parent
    return segment.tag == "footer"
