"""The article in the state that a page carries for its scripts, where the page itself shows none of it.

The page's own markup is preferred, and where it shows running text the JSON, often half a megabyte, is
not even parsed. Where it shows none, the article is the object of the state that has the page's headline
and a body; if no object is certain to be it, the state is left alone.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from html import unescape
from typing import Any

from newsparse.page import Page
from newsparse.regex import regex
from newsparse.structured.rich_text import markup_of
from newsparse.structured.state import loaded
from newsparse.structured.states import states_of
from newsparse.tree.segments import In, Segment

#: Largest script that is parsed (characters), most values looked at, deepest nesting.
_LARGEST, _MOST_VALUES, _DEEPEST, _MOST_OBJECTS = 5_000_000, 60_000, 12, 6
_MOST_KEPT = 20  # strings of JSON in JSON that are read

#: Keys in lower case without ``_`` and ``-``.
_BODIES = frozenset(
    ("body", "content", "contents", "contenthtml", "htmlcontent", "articlebody", "bodyhtml", "htmlbody", "html",
     "contentelements", "paragraphs", "blocks", "components", "contentarrange", "bodytext", "bodycontent",
     "articlecontent", "articletext", "fulltext", "text", "richtext", "contentblocks", "bodyblocks", "elements",
     "story", "postcontent", "contentrendered", "maincontent", "mainbody", "bodyrichtext", "contentbody")
)  # fmt: skip
_HEADLINES = frozenset(
    ("title", "headline", "headlines", "name", "heading", "hed", "subject", "articletitle", "newstitle",
     "maintitle", "posttitle", "seotitle", "metatitle", "ogtitle", "socialtitle")
)  # fmt: skip

#: A page shows its text if it has so many paragraphs of so many characters where an article may stand.
_PARAGRAPHS, _PARAGRAPH = 3, 120
_ELSEWHERE = In.NAV.value | In.FOOTER.value | In.HIDDEN.value | In.FORM.value | In.ASIDE.value
_CONSENT = ("consent", "cookie", "gdpr", "privacy")
#: Characters of the shortest body, and of the shortest headline that may be part of the page's title.
_SHORTEST, _PART_OF_TITLE, _SITE_NAME = 200, 12, 60
_HEAD, _LOOKED_FOR = 40, 4
_TAG = regex(r"<[^<>]{0,2000}>")
_END = regex(r"</(?:p|div|h[1-6]|li|blockquote)>|<br>|<br ?/>", re.IGNORECASE)
_NO_WORD = regex(r"\W+")


def body_in_state(page: Page, name: str) -> list[str]:
    """The markup of the article in the state of this name (the id of a script); empty if the page shows its text."""
    if _shows_text(page) or any(len(e.text or "") > _LARGEST for e in page.scripts if e.get("id") == name):
        return []
    titles = _titles(page)
    markup = _longest(page, page.state(name), titles) if titles else ""
    return [markup] if markup and not _shown(page, markup) else []


def body_in_states(page: Page) -> tuple[str, str] | None:
    """The markup of the article in any state of the page's scripts, and what that is called; ``None`` if there is none."""
    titles = _titles(page)
    found = [(markup, name) for name, state in states_of(page.scripts) if (markup := _longest(page, state, titles))] if titles else []
    best = max(found, key=lambda one: len(one[0]), default=None)
    return best if best and not _shown(page, best[0]) else None


def _titles(page: Page) -> list[str]:
    return [key for text in (page.meta("og:title"), page.meta("twitter:title"), page.title_tag) if (key := _key(text or ""))]


def _shows_text(page: Page) -> bool:
    found = 0
    for s in page.segments:
        text = s.text
        if len(text) >= _PARAGRAPH and not s.flags & _ELSEWHERE and 2 * s.link_chars < len(text) and not _is_consent(s):
            found += 1
            if found == _PARAGRAPHS:
                return True
    return False


def _is_consent(s: Segment) -> bool:
    branch, steps = s.branch, 0
    while branch.parent is not None and steps < 6:
        if any(word in branch.names for word in _CONSENT):
            return True
        branch, steps = branch.parent, steps + 1
    return False


def _longest(page: Page, state: Any, titles: list[str]) -> str:
    """The longest body of the objects that have the page's headline; empty if none is long enough."""
    if not isinstance(state, (dict, list)):  # absent, or code rather than data
        return ""
    best, longest = "", _SHORTEST - 1
    summary = _key(page.meta("description", "og:description") or "")
    for found, _ in zip(_articles(state, titles), range(_MOST_OBJECTS), strict=False):
        for value in found:
            markup = markup_of(value)
            size = len(_TAG.sub("", markup))
            if size > longest and _key(markup) != summary:
                best, longest = markup, size
    return best


def _articles(state: Any, titles: list[str]) -> Iterator[list[Any]]:
    """What stands under body-like keys of objects with the headline, outermost first."""
    waiting: deque[tuple[Any, int]] = deque([(state, 0)])
    seen = kept = 0
    while waiting and seen < _MOST_VALUES:
        value, depth = waiting.popleft()
        seen += 1
        if isinstance(value, dict):
            keys = {key: key.replace("_", "").replace("-", "").lower() for key in value}
            bodies = [value[key] for key, plain in keys.items() if plain in _BODIES and isinstance(value[key], (str, list, dict))]
            if bodies and any(_is_headline(value[key], titles) for key, plain in keys.items() if plain in _HEADLINES):
                yield bodies
        if depth < _DEEPEST:
            inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
            waiting.extend([(one, depth + 1) for one in inner if isinstance(one, (dict, list))])
            for one in inner:  # an answer of the site's own server, kept as it came
                if isinstance(one, str) and len(one) >= _SHORTEST and one[0] in "{[" and kept < _MOST_KEPT:
                    kept += 1
                    waiting.append((loaded(one), depth + 1))


def _is_headline(value: Any, titles: list[str]) -> bool:
    """Whether it is the page's title, but for the site's name; ``{"rendered": …}`` also counts."""
    texts = list(value.values())[:8] if isinstance(value, dict) else [value]
    keys = [_key(text) for text in texts if isinstance(text, str)]
    return any(_same(key, title) for key in keys if key for title in titles)


def _same(key: str, title: str) -> bool:
    if key == title:
        return True
    shorter, longer = sorted((key, title), key=len)
    return (
        len(shorter) >= _PART_OF_TITLE
        and len(longer) - len(shorter) <= _SITE_NAME
        and (longer.startswith(shorter) or longer.endswith(shorter))
    )


def _key(text: str) -> str:
    """A headline's letters and digits, to compare it by."""
    return _NO_WORD.sub("", unescape(_TAG.sub("", text[:1000]))).casefold()


def _shown(page: Page, markup: str) -> bool:
    """Whether the page shows half of the first paragraphs; a lead alone is no article."""
    texts = [" ".join(unescape(_TAG.sub("", piece)).split()) for piece in _END.split(markup[:50_000])]
    heads = [text[:_HEAD] for text in texts if len(text) >= _HEAD][:_LOOKED_FOR]
    long = [s.text for s in page.segments if len(s.text) >= _HEAD]
    shown = sum(any(head in text for text in long) for head in heads)
    return bool(heads) and 2 * shown >= len(heads)
