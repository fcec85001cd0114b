"""What else stands around the name in a byline: the verb behind it, the place before it."""

from __future__ import annotations

from newsparse.regex import regex

#: What follows a name instead of a word before it: "Birna Jónsdóttir skrifar", "… skrifar frá Akureyri".
_VERB = regex(r"\sskrif(?:ar|a|aði)(?:\sfrá\s[^\W\d_]{2,20})?(?=\s?[:,|·•]|\s{0,2}(?:\d|$))")
#: The place before the name where Arabic papers sign: "بيروت: سلمى حداد"; no label of work on pictures, of a translation or a source.
_PLACE = regex(
    r"(?!ترجمة|تصوير|عدسة|صور|المصدر|مصدر|مترجم|عکس|عکاس|منبع|ترجمه|فوٹو|تصویر)"
    r"[\u0621-\u06d3]{2,14}(?:\s[\u0621-\u06d3]{2,14}){0,2}\s?[:：]\s{0,3}(?=[\u0621-\u06d3]{2,14}\s[\u0621-\u06d3])"
)
_ARABIC = "\u0621"
#: Words that end a name by mistake, where a date or a place followed.
_TRAILING_CONNECTORS = frozenset("on in at of for to am le el il den from with the ,".split())


def before_verb(text: str) -> str | None:
    """The name that a verb follows: "Birna Jónsdóttir skrifar"."""
    found = _VERB.search(text) if "skrif" in text else None
    return text[: found.start()] if found else None


def behind_place(text: str) -> str | None:
    """The name behind the place from which it was sent, in Arabic letters, in a text that stands where authors stand."""
    found = _PLACE.match(text) if text[:1] >= _ARABIC and ":" in text.replace("：", ":") else None
    return text[found.end() :] if found else None


def without_connector(text: str) -> str:
    """A text without the small words at its end."""
    words = text.split()
    while words and words[-1].lower() in _TRAILING_CONNECTORS:
        words.pop()
    return " ".join(words)
