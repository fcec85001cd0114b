"""Tags that are none: what a newsroom's system and a wire's service note on a story for themselves."""

from __future__ import annotations

import re

from newsparse.regex import regex

#: Numbers, hashes, and names that only a program reads.
_OF_PROGRAMS = (
    r"[0-9a-f]{8}-[0-9a-f-]{20,}", r"[0-9a-f]{16,}", r"\d{5,}", r"\d{1,4}[/.]\d{1,2}[/.]\d{1,4}", r"_\S*", r"[a-z]+(?:_[a-z]+)+",
    r"\S{1,80}:\S*", r"(?-i:[a-z]{3,20}):\S.*", r"[\w -]{1,30}: .*", r"[^-]{1,30}(?: - [^-]{1,30}){2}",  # "cms:type", "Section: Sport", "News - Sport - Stories"
    r"[\w.-]{1,80}\.(?:com|net|org|de|co\.\w\w)", r"[\w.-]{3,80}\.\w{2,4}/\S*",
)  # fmt: skip
#: Where a story is to stand, be left out, or be sent, and of what kind it is.
_OF_PAGES = (
    r"(?:[\w&]{1,12} )?(?:front|home) ?page", "not set", "untagged", "uncategori[sz]ed", "no tags?", "undefined", "featured", "featured posts?", "newest", r"editor(?:['’]?s)? picks?", "speed ?reads?", "premium\\d?",
    "no-?index", r"(?:\S{1,40}[ -])?exclude(?:-\S*)?", r"\S{1,40}-exclusion", r"exclusion-\S*", "special exclusion", "googlesafe", "us content", "hreflang\\w*",
    r"(?:\w{1,20}-){1,3}feed", "(?:msn|yahoo|smartnews|newsbreak) feed", r"post[ -]type(?: \w{1,20})?", "category", "byline", "affiliate", "local affiliate - .*",
)  # fmt: skip
#: Of Reuters' and AP's services, whose stories many papers print with them.
_OF_WIRES = (r".{1,60} \(trbc\)", "picture available", "member choice .*", "choice plus", "overall (?:positive|negative|neutral)")

#: Matches all of such a tag.
INTERNAL = regex("|".join((*_OF_PROGRAMS, *_OF_PAGES, *_OF_WIRES)), re.I)
