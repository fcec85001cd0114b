"""What the address of a link says of where it leads: to a story, to the page itself, to a list, a shop, a network."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsparse.grammar.letters import holds_digit
from newsparse.regex import regex

_WORDS = 2  # in the last step of a section's address
#: Steps of addresses of no articles, unless the article itself stands below one of that name; and how those of other sites begin.
_LIST_STEP = regex(
    r"/(?:tags?|topics?|authors?|autor(?:in|en)?|staff|team|product-category|cart|vouchercodes|category|categories|section|search|login|subscribe|abo|"
    r"newsletter|about|privacy|terms|comments?|reporter|"
    r"journalist|them(?:a|en?)|sujet|etiqueta)(?=/|$|\?)"
    r"|(?<!/news)(?<!/reviews)(?<!/review)(?<!/articles)(?<!/blog)/products?(?=/|$|\?)|/page/\d{1,4}(?=/|$|\?)"
)
_OTHER_SITE = regex(r"https?://(?:(?:jobs?|stellen\w*|karriere\w*|shop|store|abo)\.|(?:www\.)?(?:videojs|browsehappy|get\.adobe|taboola|outbrain)\.)")
_NETWORK_END = regex(r"\.(?:com|me)/")
_NETWORKS = ("facebook", "twitter", "x", "instagram", "linkedin", "pinterest", "whatsapp", "t")
_SCRIPTS = (".php", ".asp", ".aspx", ".jsp", ".do", ".cgi", ".cfm")
_BOARD = regex(r"(?<![A-Za-z_])[A-Za-z_]{2,20}\d{1,2}\.\w{2,5}", re.A)  # "board2.html"
#: What of a query may tell one story from another: values with a number; not where a link was clicked.
_NUMBERED = regex(r"(?:^|&)(?!(?:utm_\w{0,20}|ref(?:_\w{1,20}|errer)?|from|src|source|page|pos)=)([^&=]{1,30}=[^&=]{0,60}\d[^&=]{0,60})", re.A)


_NOTHING: frozenset[str] = frozenset()


class Story(NamedTuple):
    """Whose story an address is: host and path, and what a query asks for where the path names no story."""

    path: str
    asked: frozenset[str]

    def is_above(self, other: Story) -> bool:
        """Whether it is that story, or a step on the way to it."""
        if self.path == other.path:
            return self.asked <= other.asked or bool(other.asked) and other.asked <= self.asked
        return ("/" in self.path or not self.asked) and other.path.startswith(f"{self.path}/")


def story_of(address: str) -> Story:
    """The story at an address, with whatever scheme, and with or without "www." and "m."."""
    rest = address.partition("://")[2].partition("#")[0].removeprefix("www.").removeprefix("m.")
    path, _, query = rest.partition("?")
    if path[-1:] == "/":
        path = path.rstrip("/")
    if not query or _names_story(path):
        return Story(path, _NOTHING)
    return Story(path, frozenset(_NUMBERED.findall(query) if "/" in path else query.split("&")))


def _names_story(path: str) -> bool:
    """Whether the last step of a path tells a story without a query: by a number or several words, and is no script's or board's name."""
    last = path.partition("/")[2].rpartition("/")[2]
    return (last.count("-") >= _WORDS or holds_digit(last)) and not last.endswith(_SCRIPTS) and _BOARD.fullmatch(last) is None


def leads_elsewhere(url: str, host: str, own: str) -> bool:
    """Whether an address (in lower case) is a network's, a shop's, a list's: of no article.

    Args:
        url: the address.
        host: that of the page.
        own: the page's own address, in lower case. A folder that the article itself stands in is one of stories.
    """
    if "?share" in url or "&share" in url or "mailto:" in url or _OTHER_SITE.match(url):
        return True
    if _LIST_STEP.search(url) and any(f"{step[0]}/" not in own for step in _LIST_STEP.finditer(url)):
        return True
    if not any(url.endswith(_NETWORKS, 0, end.start()) for end in _NETWORK_END.finditer(url)):
        return False
    return not host or not url.partition("://")[2].removeprefix("www.").startswith(host.removeprefix("www."))


def may_be_section(url: str) -> bool:
    """Whether the path of an address ends in a word or two, and has no number, as those of sections do."""
    path = url.partition("://")[2].partition("/")[2].removesuffix("/").removesuffix("/index.html")
    last = path.rpartition("/")[2]
    return last.count("-") < _WORDS and "." not in last and "?" not in last and not holds_digit(path)
