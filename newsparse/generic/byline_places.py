"""Where a byline may stand: what class, id, itemprop and landmarks say of a segment's surroundings."""

from __future__ import annotations

import re
from functools import lru_cache

from newsparse.segments import Branch, In, Segment

_AUTHORISH = re.compile(
    r"(?:^|[\s_-])(?:by-?line\w{0,8}|\w{0,14}author\w{0,14}|writers?|reporters?|journalists?|contributors?|autor\w{0,4}|"
    r"auteurs?|redaktor\w{0,3}|redacteur|verfasser|writer-?\w{0,10}|credits?-?names?|fn|creator|creators|jour-?name|penname|posted-?by|"
    r"written-?by|signature|firma|gija|report-?name|skribent|forfatter|journalist\w{0,5}|[a-z]{1,12}by-?line|by)(?=$|[\s_-])"
)
_ASIDE = re.compile(
    r"(?<![a-z])(?<!with-)(?<!has-)(?<!no-)(?:comments?|disqus|respond|reply|related|recommend\w{0,6}|(?:left|right)?sidebar|widget-area|popular|"
    r"trending|most-?(?:read|view)\w{0,3}|newsletter|teaser|promo|captions?|credit(?!s?-?name)|breadcrumbs?|carousel|slider|latest|"
    r"more-?(?:from|stories|news)|modal|popup|ranking|menu|read-?next|also-?like|reviewer|reviewed|fact-?check\w{0,5}|editor-?by|"
    r"cookie|subscribe|onetrust|nav|navbar|navigation|tags?-?list|post-tags)(?![a-z])"
)
_BUTTONS = re.compile(r"(?<![a-z])(?:share|sharing|social|tooltip)(?![a-z])")
#: Where no byline of the article stands, whatever it looks like.
_ELSEWHERE = int(In.FOOTER | In.NAV | In.CAPTION | In.FORM)


@lru_cache(maxsize=8192)
def _voice(names: str) -> str:
    """Whose voice class and id announce: "author", "aside" (somebody else's), "buttons", or ""."""
    names = names[:300].lower()
    if _ASIDE.search(names):
        return "aside"
    if _AUTHORISH.search(names):
        return "author"
    return "buttons" if _BUTTONS.search(names) else ""


def place_of(segment: Segment) -> str | None:
    """ "author" where class, id or itemprop of a near container says so; ``None`` where no byline can stand."""
    if int(segment.flags) & _ELSEWHERE or (len(segment.text) > 300 and segment.text[0] not in "([【<〈"):
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
        if size >= 60:
            break
        voice = _voice(step.names) if step.names else ""
        if voice == "aside" or (voice == "buttons" and climbed == 0 and not author):
            return None
        if not author and climbed < 4 and size <= 8:
            author = voice == "author" or step.element.get("itemprop") == "author"
        step = step.parent
    return "author" if author else ""
