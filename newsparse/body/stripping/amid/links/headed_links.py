"""Links to other articles below a heading or a label that announces them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsparse.body.mending.amid import shows_address
from newsparse.generic.publisher.site import registrable
from newsparse.grammar.to_readers.prompts import is_prompt
from newsparse.grammar.to_readers.read_also import opens_with_label, says_read_also
from newsparse.regex import regex
from newsparse.rendered.furniture import ends_article
from newsparse.tree.segments import In

if TYPE_CHECKING:

    from newsparse.body.stripping.text import BodyText
    from newsparse.tree.segments import Segment

_LIST, _HEADING = In.LIST.value, In.HEADING.value
#: Characters of a heading over links, of one in capitals, the share of a line that is a link, and how many of them may close a text.
_HEAD, _CAPITALS_HEAD, _LINKED, _CLOSING, _HEADLINE = 30, 48, 0.9, 6, 15
_ITEMS = 4  # of a list that are looked at
_LAST_LINE, _BARE_MORE = 120, frozenset("more mehr más mais meer mer mere więcej".split())
#: How headings of lists of other articles begin: "Weitere Kuchen-Rezepte", "Autres recettes".
_MORE = frozenset("more other additional weitere andere mehr autres otros otras más altri altre outros outras mais meer andere fler flere andre więcej inne další ďalšie további más другие другое ещё інші diğer".split())
_OF_DATES = "0123456789.:-/() "  # when the other article was published, behind its headline
#: Labels of boxes of other articles, of which nothing else was kept; in lower case.
_BARE = frozenset(
    "related article|related articles|related story|related stories|related coverage|related news|related posts|related content|related links|"
    "more on this story|more on this topic|recommended for you|recommended stories|you may also like|you might also like|most popular|most read|trending now|explore further|"
    "recommended videos|related videos|trending videos|featured videos|popular videos|trending stories|popular stories|promoted stories|promoted links|sponsored links".split("|")
)
#: Characters in which an address names its host.
_SCHEME = 8
#: In capitals before a sign, without a link: "MUST READ | The next bridge".
_IN_CAPITALS = regex(
    r"(?:(?:(?:ALSO|MUST|NOW|SEE ALSO) )?(?:READ|WATCH|LISTEN)(?: (?:ALSO|MORE|NEXT|HERE))?|RELATED(?: (?:ARTICLE|CONTENT|COVERAGE|GALLERY|LINK|NEWS|PHOTOS|POST|READING|STORY|VIDEO))?|(?:PHOTOS?|VIDEO|GALLERY)(?= ?: )) ?[|:] ?[^|]{15,140}"
)
_CAPITALS = frozenset(("AL", "MU", "NO", "SE", "RE", "WA", "LI", "PH", "VI", "GA"))


def _names_other(s: Segment) -> bool:
    """Whether the last line is a label of other articles and a headline behind it, linked or not: "More: The next bridge"."""
    label, sign, headline = s.text.partition(":")
    return (
        bool(sign)
        and len(s.text) <= _LAST_LINE
        and s.tag == "p"
        and headline[:1] == " "
        and s.text[-1] not in ".!?…:"
        and (label.lower() in _BARE_MORE or says_read_also(f"{label}:"))
    )


def _closes(texts: Sequence[Segment], at: int) -> bool:
    """Whether the line before the one at ``at`` is a label of links, and those are the last of the text."""
    label = texts[at - 1].text
    return (
        label[-1] in ":：" and len(texts) - at <= _CLOSING and says_read_also(label)
        and all(s.link_chars >= _LINKED * len(s.text) or is_prompt(s.text) for s in texts[at:])
    )  # fmt: skip


def _is_bare_label(text: str) -> bool:
    """Whether a line is nothing but a label of other articles."""
    return text.rstrip(":").lower() in _BARE or not text.isascii() and says_read_also(text)


def _heads_links(texts: Sequence[Segment], at: int, *, foreign: bool, host: str) -> bool:
    """Whether the short line before ``at`` is a label of the links from there on."""
    head = texts[at - 1].text
    if shows_address(texts[at]):
        return False  # a source
    recommends = texts[at].flags & _LIST and (
        head.startswith("Recommended ")
        or (texts[at - 1].flags & _HEADING or head.isupper() or texts[at - 1].strong_chars >= _LINKED * len(head))
        and _heads_others(texts, at, host)
    )
    return bool(recommends) or ends_article(head) or _closes(texts, at) or foreign and _heads_headline(texts, at)


def _heads_others(texts: Sequence[Segment], at: int, host: str) -> bool:
    """Whether a heading that begins with a word for "more" or is a label of other articles stands over items that are one link each, not all to other sites."""
    head = texts[at - 1].text
    if head.partition(" ")[0].lower() not in _MORE and not opens_with_label(head):
        return False
    items = list(takewhile(lambda s: s.flags & _LIST, texts[at : at + _ITEMS]))
    are_links = len(items) > 1 and all(s.links == 1 and s.link_chars >= _LINKED * len(s.text.strip(_OF_DATES)) for s in items)
    return are_links and not (host and all(_leads_away(s, host) for s in items))


def _leads_away(s: Segment, host: str) -> bool:
    """Whether the link of a line leads to another site: a source of the text."""
    link = next(s.element.iter("a"), None)
    href = (link.get("href") or "") if link is not None else ""
    try:
        away = urlsplit(href).hostname if "//" in href[:_SCHEME] else None
    except ValueError:
        return False
    return away is not None and registrable(away) != registrable(host)


def _heads_headline(texts: Sequence[Segment], at: int) -> bool:
    """Whether a label ("Sigue leyendo:", "Lees ook") stands before lines that are one link each, amid or below the text."""
    s, head = texts[at], texts[at - 1]
    return (
        s.links == 1
        and len(s.text) >= _HEADLINE
        and s.link_chars >= _LINKED * len(s.text)
        and not head.flags & _HEADING
        and says_read_also(head.text)
    )


def _labelled_block(texts: Sequence[Segment]) -> Iterator[Segment]:
    """A paragraph near the end whose first line is such a label and whose others are links, and the links below it: "・関連記事<br><a>…</a>"."""
    for at, s in enumerate(texts):
        label, _, links = s.text.partition("\n") if "\n" in s.text else ("", "", "")
        if links and len(label) <= _HEAD and s.link_chars >= _LINKED * len(links) and says_read_also(label):
            yield s
            for below in texts[at + 1 :]:
                if below.link_chars < _LINKED * len(below.text):
                    break
                yield below


def _announced_in_capitals(texts: Sequence[Segment]) -> Iterator[Segment]:
    """Lines that announce another article behind a label in capitals, whose link is lost."""
    yield from [
        s
        for s in texts
        if s.tag == "p" and s.text[:2] in _CAPITALS and s.text[-1] not in ".…:" and _IN_CAPITALS.fullmatch(s.text)
    ]


def headed_links(body: BodyText, *, foreign: bool = False) -> Iterator[Segment]:
    """Headings of lists of other articles ("관련기사", "Related stories"), each with the links that follow it, or alone where those are gone.

    Args:
        foreign: whether the text is in another language than English, whose writers announce links of their own in such words.
    """
    texts, host = body.texts, body.host
    if bare := [s for s in body.short if len(s.text) <= _HEAD and _is_bare_label(s.text)]:
        after = dict(pairwise(texts))
        yield from [s for s in bare if s not in after or not after[s].link_chars]  # before a text that is no link
    yield from _announced_in_capitals(texts)
    last = len(texts) - 1
    if last > 0 and _names_other(texts[last]):
        yield texts[last]
    if not body.linked:
        return
    yield from _labelled_block(texts)
    at = 0
    while at < last:
        head = texts[at]
        at += 1
        if (
            texts[at].link_chars
            and len(head.text) <= (_CAPITALS_HEAD if head.text.isupper() else _HEAD)
            and _heads_links(texts, at, foreign=foreign, host=host)
        ):
            yield head
            while at <= last and texts[at].link_chars >= _LINKED * len(texts[at].text.strip(_OF_DATES)):
                yield texts[at]
                at += 1
