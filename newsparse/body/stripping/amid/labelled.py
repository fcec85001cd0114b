"""Links to other articles that stand in lines of their own under one label or heading, in whatever language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsparse.body.mending.amid import shows_address
from newsparse.body.stripping.amid.link_boxes import is_all_links
from newsparse.generic.publisher.site import registrable
from newsparse.grammar.scripts import width_of
from newsparse.grammar.to_readers.prompts import is_prompt
from newsparse.grammar.to_readers.read_also import opens_with_label, says_read_also
from newsparse.regex import regex
from newsparse.rendered.furniture import ends_article
from newsparse.tree.segments import In

if TYPE_CHECKING:

    from newsparse.body.stripping.text import BodyText
    from newsparse.tree.segments import Branch, Segment

_LIST, _HEADING = In.LIST.value, In.HEADING.value
#: A label before the title of a linked article.
LABEL = regex(r"([^|:：–—»\d]{2,40})[|:：–—»]\s?\S")
_MARKS = " \xa0>»›＞▶►•·-–—"  # what may stand before one


def is_announced(s: Segment) -> bool:
    """Whether a line is a link behind a label such as "Lee también:" or "Читайте також:"."""
    before = ""
    for text, element, is_tail in s.pieces:
        if element.tag == "a" and not is_tail:
            break
        before += text
    if not before.strip(_MARKS) and s.link_chars >= _LINKED * len(s.text) and (whole := LABEL.match(s.text.lstrip(_MARKS))):  # the label is part of the link
        return says_read_also(f"{whole[1].strip()}:")
    label = before.strip()
    return s.link_chars >= _REST * (len(s.text) - len(label)) and says_read_also(label)  # else a sentence begins so: "Related charges were dropped"


def is_dashed_link(s: Segment) -> bool:
    """Whether a paragraph is a dash and one link: "- Player ratings: eight for the goalkeeper"."""
    said = s.text.lstrip("-–—•·»> ")
    return s.tag == "p" and s.links == 1 and s.text[1:2] in " \u00a0" and s.link_chars >= _LINKED * len(said)


def labelled_alike(links: list[Segment]) -> Iterator[Segment]:
    """Of lines that are links, those after the same label ("IN FULL | …", "MORE : …"), where there are several."""
    labelled: dict[str, list[Segment]] = {}
    for s in links:
        if not s.flags & _LIST and (found := LABEL.match(s.text)) and s.text[found.end() - 1] not in "/@":  # an address, a handle
            labelled.setdefault(found[1].strip().casefold(), []).append(s)
    for alike in labelled.values():
        if len(alike) > 1:
            yield from alike


#: Signs between the links of a row, characters of one with the spaces beside it, and of the longest row.
_BETWEEN, _SIGN, _LONGEST_ROW = "|•·", 4, 200


def is_link_row(s: Segment) -> bool:
    """Whether a line is a label and nothing but links with signs between: "RESOURCES: Live map | Newsletter | Home"."""
    label, sign, _ = s.text.partition(":")
    if s.links < 2 or not sign or len(label) > _HEAD or len(s.text) > _LONGEST_ROW:  # noqa: PLR2004 - a row
        return False
    signs = sum([s.text.count(between) for between in _BETWEEN])
    return 0 < signs >= s.links - 2 and len(s.text) - s.link_chars - len(label) <= _SIGN * signs


def is_site_row(s: Segment) -> bool:
    """Whether a line is links and nothing else but one sign between: "About | Contact us | Policies", "Standards · Corrections · About"."""
    return s.links > (2 - s.text.lower().startswith("back ")) and (s.tag == "p" or not s.flags & _UNIT) and len(s.text) - s.link_chars <= _SIGN * s.links and any(s.text.count(sign) == s.links - 1 for sign in _BETWEEN)


_AGAIN = 3  # so often at least a line stands that leads back


#: How the headline of another article does not end; characters of one; such lines of a text that has any; texts of that.
_SENTENCES, _SHORTEST_LONE, _LONGEST_LONE, _FEW, _WHOLE = frozenset(".!:…)»”\"'>›→"), 30, 140, 3, 8
_UNIT, _ALONE = _LIST | _HEADING | In.TABLE.value | In.QUOTE.value, frozenset(("p", "div"))


def lone_headlines(body: BodyText) -> Sequence[Segment]:
    """Paragraphs between two of the text that are one link to another page of the same site, and no sentence: other articles' headlines."""
    texts = body.texts
    if len(texts) < _WHOLE or not body.host:
        return ()
    places = [at for at, s in enumerate(texts) if s.links == 1 and s.tag in _ALONE and s.link_chars >= _LINKED * len(s.text)]
    if len(places) > _FEW:
        return ()
    return [texts[at] for at in places if 0 < at < len(texts) - 1 and _is_lone(texts[at - 1], texts[at], texts[at + 1], body.host)]


def _is_lone(above: Segment, s: Segment, below: Segment, host: str) -> bool:
    said = _SHORTEST_LONE <= width_of(s.text) <= _LONGEST_LONE and s.text[-1] not in _SENTENCES and s.text[0] not in "■□◆●・※" and not s.flags & _UNIT
    return said and _is_prose(above) and not below.link_chars and _is_of(host, s)


def _is_prose(s: Segment) -> bool:
    return not s.flags & _UNIT and width_of(s.text) >= _LONGEST_LONE and s.text[-1] in ".!?…”\"»。！？」』"


def _is_of(host: str, s: Segment) -> bool:
    """Whether a link leads to another page of a site."""
    link = next(s.element.iter("a"), None)
    address = (link.get("href") or "").strip() if link is not None else ""
    if address[:1] in ("", "#") or address.startswith(("mailto:", "tel:", "javascript:")) or address.partition("?")[0].lower().endswith((".pdf", ".doc", ".docx", ".xlsx", ".zip")):
        return False
    try:
        to = urlsplit(address).hostname if "//" in address[:9] else host
    except ValueError:
        return False
    return to is not None and to.removeprefix("www.") == host


def back_links(links: list[Segment]) -> Iterator[Segment]:
    """Of lines that are links, those that lead to the same place in the page each time: "Back to top", "Zum Inhaltsverzeichnis"."""
    if len(links) < _AGAIN:
        return
    said = Counter(s.text for s in links)
    for s in links:
        if said[s.text] >= _AGAIN and not s.flags & _LIST:
            anchor = next(s.element.iter("a"), None)
            if anchor is not None and (anchor.get("href") or "").startswith("#"):
                yield s


#: Segments of a box of other articles; the share of the text, and the characters, that it holds at most.
_BOX, _SHARE, _TOLD = 12, 0.25, 300
#: How such a line ends that names a newsletter, and how long it is.
_LETTERS, _LONGEST_LETTER = ("newsletter", "newsletters", "nieuwsbrief", "nyhetsbrev", "nyhedsbrev", "uutiskirje", "hírlevél", "infolettre"), 60


def boxed_links(body: BodyText) -> Iterator[Segment]:
    """What is left of small boxes whose first line is a label of other articles, "READ MORE" and what the series is about, or is called a newsletter."""
    texts, container = body.texts, body.container
    boxes: dict[Branch, list[Segment]] = {}
    for s in texts:
        box: Branch | None = s.branch
        while box is not None and box.last - box.first <= _BOX and box.element is not container and (box.tag != "p" or 2 * s.link_chars > len(s.text)):  # which goes on behind an aside
            boxes.setdefault(box, []).append(s)
            box = box.parent
    most = min(_TOLD, _SHARE * sum([len(s.text) for s in texts])) if boxes else 0
    for box, inside in boxes.items():
        if sum([len(s.text) for s in inside]) <= most and (_is_for_others(box, _first_text(inside[0])) or is_all_links(box, inside)):
            yield from _up_to_text(inside, box)


def _up_to_text(inside: list[Segment], box: Branch) -> list[Segment]:
    """The lines of a box up to where the article goes on: behind a whole line of label and link, a paragraph that holds none."""
    lead = next(box.element.iter("p"), None)
    goes_on = lead is not None and next(lead.iter("a"), None) is not None
    return inside[: next((at for at, s in enumerate(inside) if goes_on and s.element is not lead and s.tag == "p" and not s.links and len(s.text) > _PARAGRAPH and s.text[-1] in ".!?。！？”\"»"), None)]


def _is_for_others(box: Branch, first: str) -> bool:
    """Whether a box opens with a newsletter's name, or with a label of other articles (no sentence: "More posts make no readers.") and holds a link."""
    if len(first) <= _LONGEST_LETTER and first.lower().endswith(_LETTERS):
        return True
    return first[-1:] not in (".", "!") and says_read_also(first) and next(box.element.iter("a"), None) is not None


def _first_text(s: Segment) -> str:
    """The first text in a segment: the label before the link, where both stand in one line."""
    return next((said for text in s.runs.texts[s.start : s.end] if (said := text.strip())), "")


def _names_other(s: Segment) -> bool:
    """Whether the last line is a label of other articles and a headline behind it, linked or not: "More: The next bridge"."""
    label, sign, headline = s.text.partition(":")
    return bool(sign) and len(s.text) <= _LAST_LINE and s.tag == "p" and headline[:1] == " " and s.text[-1] not in ".!?…:" and (label.lower() in _BARE_MORE or says_read_also(f"{label}:"))


_LAST_LINE, _BARE_MORE = 120, frozenset("more mehr más mais meer mer mere więcej".split())
#: Characters of a heading over links, of one in capitals, the share of a line that is a link, and how many of them may close a text.
_HEAD, _CAPITALS_HEAD, _LINKED, _CLOSING, _HEADLINE = 30, 48, 0.9, 6, 15
_ITEMS, _PARAGRAPH = 4, 60  # of a list that are looked at; characters of the shortest paragraph behind such a line
#: How headings of lists of other articles begin: "Weitere Kuchen-Rezepte", "Autres recettes".
_MORE = frozenset("more other additional weitere andere mehr autres otros otras más altri altre outros outras mais meer andere fler flere andre więcej inne další ďalšie további más другие другое ещё інші diğer".split())
_OF_DATES = "0123456789.:-/() "  # when the other article was published, behind its headline
_REST = 0.7  # share of a line behind its label that is a link


def _closes(texts: Sequence[Segment], at: int) -> bool:
    """Whether the line before the one at ``at`` is a label of links, and those are the last of the text."""
    label = texts[at - 1].text
    return (
        label[-1] in ":：" and len(texts) - at <= _CLOSING and says_read_also(label)
        and all(s.link_chars >= _LINKED * len(s.text) or is_prompt(s.text) for s in texts[at:])
    )  # fmt: skip


#: Labels of boxes of other articles, of which nothing else was kept; in lower case.
_BARE = frozenset(
    "related article|related articles|related story|related stories|related coverage|related news|related posts|related content|related links|"
    "more on this story|more on this topic|recommended for you|recommended stories|you may also like|you might also like|most popular|most read|trending now|explore further".split("|")
)


def _is_bare_label(text: str) -> bool:
    """Whether a line is nothing but a label of other articles."""
    return text.rstrip(":").lower() in _BARE or not text.isascii() and says_read_also(text)


def _heads_links(texts: Sequence[Segment], at: int, *, foreign: bool, host: str) -> bool:
    """Whether the short line before ``at`` is a label of the links from there on."""
    head = texts[at - 1].text
    if shows_address(texts[at]):
        return False  # a source
    recommends = texts[at].flags & _LIST and (head.startswith("Recommended ") or (texts[at - 1].flags & _HEADING or head.isupper() or texts[at - 1].strong_chars >= _LINKED * len(head)) and _heads_others(texts, at, host))
    return bool(recommends) or ends_article(head) or _closes(texts, at) or foreign and _heads_headline(texts, at)


def _heads_others(texts: Sequence[Segment], at: int, host: str) -> bool:
    """Whether a heading that begins with a word for "more" or is a label of other articles stands over items that are one link each, not all to other sites."""
    head = texts[at - 1].text
    if head.partition(" ")[0].lower() not in _MORE and not opens_with_label(head):
        return False
    items = list(takewhile(lambda s: s.flags & _LIST, texts[at : at + _ITEMS]))
    are_links = len(items) > 1 and all(s.links == 1 and s.link_chars >= _LINKED * len(s.text.strip(_OF_DATES)) for s in items)
    return are_links and not (host and all(_leads_away(s, host) for s in items))


#: Characters in which an address names its host.
_SCHEME = 8


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
    return s.links == 1 and len(s.text) >= _HEADLINE and s.link_chars >= _LINKED * len(s.text) and not head.flags & _HEADING and says_read_also(head.text)


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


#: In capitals before a sign, without a link: "MUST READ | The next bridge".
_IN_CAPITALS = regex(r"(?:(?:ALSO|MUST|NOW|SEE ALSO) )?(?:READ|WATCH|LISTEN)(?: (?:ALSO|MORE|NEXT|HERE))? ?[|:] ?[^|]{15,140}")


_CAPITALS = frozenset(("AL", "MU", "NO", "SE", "RE", "WA", "LI"))


def _announced_in_capitals(texts: Sequence[Segment]) -> Iterator[Segment]:
    """Lines that announce another article behind a label in capitals, whose link is lost."""
    yield from [s for s in texts if s.tag == "p" and s.text[:2] in _CAPITALS and s.text[-1] not in ".!?…:" and _IN_CAPITALS.fullmatch(s.text)]


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
        if texts[at].link_chars and len(head.text) <= (_CAPITALS_HEAD if head.text.isupper() else _HEAD) and _heads_links(texts, at, foreign=foreign, host=host):
            yield head
            while at <= last and texts[at].link_chars >= _LINKED * len(texts[at].text.strip(_OF_DATES)):
                yield texts[at]
                at += 1
