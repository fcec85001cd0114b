"""Lines above and below a text that say when it was published or edited, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.body.stripping.above.date_lines import DATE_LINE, is_issue, is_korean_dates, signed_beside_date
from newsparse.body.stripping.stripper import block_stripper
from newsparse.body.stripping.text import BodyText
from newsparse.generic.byline.shown.lines import spaced
from newsparse.grammar.bylines.bywords import introduction, lowered
from newsparse.grammar.bylines.names import is_byline
from newsparse.grammar.bylines.newsrooms import is_newsroom
from newsparse.grammar.dates.korean_dates import beside_dates
from newsparse.grammar.dates.labels import first_label, without_labels
from newsparse.grammar.letters import holds_digit
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

_HEADING, _LIST, _SISTERS = In.HEADING.value, In.LIST.value, 2
_LONGEST_NAMING = 8  # characters of such a label and its sign
_LONGEST_LABELLED, _DIGITS = 48, 5  # characters of a date and its label, digits of the shortest date
_EASTERN = ("ko", "ja", "zh")
_LONGEST_PAPER = 10  # characters of a paper's name that stands alone above a text
_CLOSERS = frozenset(")]】")
#: "(한빛일보=나루)", and nothing behind it.
_DATELINE = regex(r"[\[(【][^\[\]()【】=]{2,12}=\s?[가-힣]{2,4}[\])】]")
_ITEMS, _LONGEST_ITEM = 4, 48  # of a list above the text that states the date
#: What an office calls what it publishes, beside the date: "Mar 11, 2031 | Press release".
_KINDS = frozenset("press release|press releases|news release|media release|news|blog|blog post|article|articles|announcement|announcements|insights|stories|story|feature|features|company news".split("|"))
#: What parts a byline from a date, in an item of its own.
_BARS = frozenset("|ㅣ│｜∣┃/")
#: Numbers as days and clocks are written; thousands are not.
_DAY_OR_CLOCK = regex(r"\d[./:-]\s?\d")


@block_stripper
def date_line(body: BodyText) -> Iterator[Segment]:
    """Lines that state nothing but when the article was published or edited, and by whom."""
    texts, ko = body.texts, (body.language or "").startswith("ko")
    yield from (s for s in texts[:5] if s.text in _BARS)
    yield from (
        s
        for s in texts[:2]
        if (body.language or "")[:2] in _EASTERN
        and not s.flags & _HEADING
        and (len(s.text) <= _LONGEST_PAPER and is_newsroom(s.text) or s.text[-1] in _CLOSERS and _DATELINE.fullmatch(s.text))
    )
    last = [s for s in texts[-2:] if not s.flags & _LIST]  # of sources
    yield from (s for s in (*texts[:3], *last) if not s.flags & _HEADING and is_issue(s.text))
    for s in (*texts[:5], *texts[-4:]) if len(texts) > 9 else texts:
        if (
            len(s.text) <= _LONGEST_LABELLED
            and (_is_labelled_date(s.text) or s in texts[:3] and _TODAY.fullmatch(s.text))
            or len(s.text) <= 120
            and ("20" in s.text or "19" in s.text or "令和" in s.text or ko and holds_digit(s.text))
            and _states_date(s, body, korean=ko)
            and not is_crosshead(s, texts)
            and not _is_of_timeline(s, texts)
        ):
            yield s
            if s.tag == "li" and ":" in s.text and s in texts[:3]:
                yield from _beside_date(s, texts, body.language)


#: "Oggi, 16:35", "Heute um 16.35 Uhr", "Hoy a las 16:35".
_TODAY = regex(
    r"(?:today|yesterday|heute|gestern|oggi|ieri|hoy|ayer|hoje|ontem|aujourd[’']hui|hier|vandaag|gisteren|idag|i dag|igår|i går|tänään|eilen|dziś|dzisiaj|wczoraj|dnes|včera|danas|jučer|juče|ma|tegnap|azi|bugün|dün|сегодня|вчера|сьогодні|вчора|днес|σήμερα|χθες)"
    r",?\s(?:(?:at|um|alle|ore|a las|às|à|om|kl\.?|klo|o|ve|în|в|о|у|στις)\s)?\d{1,2}\s?[:.h]\s?\d\d(?:\s(?:Uhr|hrs?|h))?", re.I
)


def _beside_date(date: Segment, texts: list[Segment], language: str | None) -> Iterator[Segment]:
    """The other items of a short list above the text that one states the date in, with a label or a clock: where, and how long it takes to read. Labelled ones are facts."""
    items = [s for s in texts[:5] if s.tag == "li" and s.element.getparent() is date.element.getparent()]
    if len(items) <= _ITEMS and all(s is date or _is_no_fact(s.text, language) for s in items):
        yield from (s for s in items if s is not date)


def _is_no_fact(text: str, language: str | None) -> bool:
    """Whether an item is short, and labelled only where the label introduces who wrote."""
    if len(text) > _LONGEST_ITEM or text[-1] in ".!?":
        return False
    return ":" not in text or introduction(language, lowered(text)) is not None


def _is_labelled_date(text: str) -> bool:
    """Whether a line is one date behind its label, in any language, and holds no other word: "פורסם לראשונה: 10:14, 29.01.31"."""
    if sum(map(str.isdigit, text)) < _DIGITS or first_label(text) not in ("published", "modified"):
        return False
    return _DAY_OR_CLOCK.search(text) is not None and not any(map(str.isalpha, without_labels(text)))


def is_crosshead(s: Segment, texts: list[Segment]) -> bool:
    """Whether a heading is one of several amid the text: "Februar 2031" among the months, "Von Risiken und Nebenwirkungen"."""
    if not s.flags & _HEADING or texts[0] is s:
        return False
    return len([other for other in texts if other.tag == s.tag and other.flags & _HEADING]) > _SISTERS


def _is_of_timeline(s: Segment, texts: list[Segment]) -> bool:
    """Whether a line is one of several that are set alike down a text and each say when something happened."""
    own = s.element.get("class")
    if own is None or s.element is s.branch.element:
        return False
    alike = [other for other in texts if other.tag == s.tag and other.element.get("class") == own and len(other.text) <= _LONGEST_LABELLED]
    return (
        len(alike) > _SISTERS
        and all(holds_digit(other.text) for other in alike)
        and alike[-1].index - alike[0].index > 2 * _SISTERS
    )


def _states_date(s: Segment, body: BodyText, *, korean: bool) -> bool:
    """Whether a line is dates, and perhaps whoever signs beside them, or what kind of text it is."""
    if DATE_LINE.match(s.text):
        return True
    date, sign, kind = s.text.partition(" | ")
    if sign and kind.lower() in _KINDS and DATE_LINE.match(date):
        return True
    if (
        korean
        and (rest := beside_dates(spaced(s))) is not None
        and (
            not rest
            or is_byline(rest, body.authors, body.language)
            or is_newsroom(rest)
            or _is_labelled_name(rest, body)
        )
    ):
        return True
    if is_korean_dates(s.text):
        return True
    signed = signed_beside_date(s.text)
    return signed is not None and is_byline(signed, body.authors, body.language)


def _is_labelled_name(text: str, body: BodyText) -> bool:
    """Whether a line is an author's name behind a label: "글쓴이 : 하가람"."""
    return any(text.endswith(author.name) and len(text) - len(author.name) <= _LONGEST_NAMING for author in body.authors)
