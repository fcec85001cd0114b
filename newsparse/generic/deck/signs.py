"""The signs that tell a deck among the lines between headline and body."""

from __future__ import annotations

from newsparse.generic.deck.above_byline import is_short, is_short_line
from newsparse.generic.deck.captions import captions
from newsparse.generic.deck.headed import is_named_deck, leads_a_part
from newsparse.generic.deck.korean import names_reporter
from newsparse.generic.deck.names import SUBHEAD_NAME, in_card, is_under_picture, names_around, says
from newsparse.generic.deck.place import Place, is_long, make_of, opens_paragraph
from newsparse.grammar.headline import headline_key, overlap
from newsparse.grammar.letters import holds_digit
from newsparse.grammar.to_readers.controls import is_control
from newsparse.grammar.to_readers.prompts import is_prompt
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

_SHORTEST, _LONGEST = 8, 700
_ENDS = ".!?。！？…"  # how a sentence ends
_HEADING, _HEADER = int(In.HEADING), int(In.HEADER)
_SHORT_DATED = 50
#: A block that shares more than this with the headline is the headline again.
_SAME = 0.7
#: Of a heading that holds the headline, the share that the headline is.
_ENOUGH = 0.6
_CAPTIONED = int(In.FIGURE | In.CAPTION)
_DESCRIBING = frozenset(("description", "alternativeHeadline", "alternativeheadline"))
#: Blocks near a headline that begin like this are a byline, a date or a label.
_LABEL = regex(
    r"(?:by|von|par|por|di|door|text|photos?|foto|updated?|published|posted|last (?:updated|modified)|written"
    r"|reviewed|submitted|table of contents|contents|introduction|(?:at a glance|auf einen blick|en bref|de un vistazo|in breve|in het kort)(?=\W*$|\s?:)|summary|краткий пересказ|key (?:points|takeaways)|share"
    r"|reading time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd"
    r"|last (?:edit|change)s?|letzte änderung(?:en)?|dernière modification|thread starter"
    r"|입력|수정|기사입력|승인)\b"
)
#: It opens a text in lower case within so many characters.
_LONGEST_LABEL = 24
#: Characters from the start within which a line says so.
_LONGEST_SERIES = 60
#: Letters and digits of a dateline's place.
_LONGEST_PLACE = 24
#: A short block that ends in a year beside a comma or bar is a date, or a name and a date.
_DATED = regex(r"[,|·.]\s?(?:\w{1,12}\s)?(?:19|20)\d\d$")
_DATE_FIRST = regex(
    r"(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}"
    r"|\d{1,2}\.? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?,? (?:19|20)\d\d"
    r"|(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\.?,? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2},? (?:19|20)\d\d)(?:\W|$)"
)
_YEAR = regex(r"(?<!\d)(?:19|20)\d\d(?!\d)|\d{1,2}:\d\d")
#: What a page says of its own trade under a headline.
_TRADE = regex(r"\b(?:may|might|can) (?:also )?earn\b.{0,60}\bcommissions?\b|\bbrought to you by\b")
#: How a page says to which series a text belongs, or where it stood first, from the start of a line in lower case.
_OF_A_SERIES = regex(
    r"(?:this|the) (?:article|story|post|piece|text|report|column) (?:is (?:a )?part of|belongs to|(?:first )?appear(?:s|ed)|(?:was|is) (?:first |originally )?(?:published|posted))\b"
    r"|(?:dieser|der) (?:artikel|beitrag|text) (?:gehört z|ist (?:ein )?teil |(?:ist|erschien) (?:zuerst|zunächst|erstmals)|stammt aus)"
    r"|(?:cet|l.)\s?article (?:fait partie|est (?:issu|extrait|paru|tiré))|(?:este|el) (?:artículo|texto) (?:forma parte|pertenece|se publicó)"
)


def may_be(s: Segment, headline: str) -> bool:
    text = s.text
    size = len(text)
    if s.tag == "h1" and not is_named_deck(s) or not _SHORTEST <= size <= _LONGEST or s.link_chars * 2 > size:
        return False
    if (is_short(text) and not is_short_line(s)) or _LABEL.match(text[:_LONGEST_LABEL].lower()):
        return False
    if s.flags & _HEADING and headline in text and len(headline) > _ENOUGH * size:  # with a label before it
        return False
    if size <= _LONGEST_LABEL and is_control(text):
        return False
    if is_prompt(text) or names_reporter(text) or text[-1] in ":：" or "://" in text or _OF_A_SERIES.match(text[:_LONGEST_SERIES].lower()):
        return False
    if ("earn" in text or "brought to" in text) and _TRADE.search(text):
        return False
    if _is_of_numbers(text, min(size, 60)) or (size < _SHORT_DATED and _DATED.search(text)) or _DATE_FIRST.match(text):
        return False
    return abs(size - len(headline)) > 12 or headline_key(text) != headline_key(headline)


def _is_of_numbers(text: str, size: int) -> bool:
    """Whether every third letter is a digit; every second where none is a year's: "146명 출자해 2억3000만원에 매입"."""
    digits = _digits(text[:60])
    return digits * 3 >= size and (digits * 2 >= size or text.isascii() or _YEAR.search(text) is not None)


def _digits(text: str) -> int:
    return sum(map(text.count, "0123456789")) if text.isascii() else sum(map(str.isdigit, text))


def classed(s: Segment, place: Place) -> bool:
    """Its class, or that of a small block around it, calls it a deck."""
    before = not place.body or s.index < place.body
    for names, itemprop in names_around(s):
        said = says(names)
        if said == "other":
            return False
        if itemprop in _DESCRIBING:
            return before or bool(s.flags & _HEADING) or s.index == place.body and bool(s.flags & _HEADER)
        if said == "deck":
            return (
                not captions(s, place)
                and not in_card(s, place.start)
                and (before or not (SUBHEAD_NAME.search(names) and _amid_text(s, place)))
            )
        if (
            said == "lead"
            and not captions(s, place)
            and (before or s.index == place.body and (s.flags & _HEADER or _displays_in_korean(s)))
        ):
            return not (_runs_on(s, place) or leads_a_part(s, place))
    return False


def _displays_in_korean(s: Segment) -> bool:
    """Whether a line is in Korean and no sentence: "느티작은도서관 ‘책 읽어주는 할머니’ 소금별"."""
    return "가" <= max(s.text) <= "힣" and s.text[-1] not in _ENDS


def _amid_text(s: Segment, place: Place) -> bool:
    """Whether a paragraph of the text stands before it already, and not another line of the deck."""
    return any(
        place.body <= other.index < s.index
        and is_long(other.text)
        and other.text[-1] in ".!?"
        and make_of(other) != make_of(s)
        for other in place.near
    )


def _runs_on(s: Segment, place: Place) -> bool:
    """Whether the next text is a paragraph of the same make: then this is the body's first, not a deck."""
    if s.flags & _HEADING:
        return False
    following = next((other for other in place.near if other.index > s.index and not other.flags & _CAPTIONED), None)
    return (
        following is not None
        and is_long(following.text)
        and (make_of(following) == make_of(s) or place.english and _is_plainer(following, s))
    )


def _is_plainer(following: Segment, s: Segment) -> bool:
    """Whether the next is a paragraph of the same block with no name that this one has not: this is the first of them, set larger."""
    if not s.tag == following.tag == "p" or s.branch is not following.branch:
        return False
    return _named_without_numbers(following) <= _named_without_numbers(s)


def _named_without_numbers(s: Segment) -> set[str]:
    return {name for name in (s.element.get("class") or "").split() if not holds_digit(name)}


def described(s: Segment, stated: list[str], place: Place) -> bool:
    """The metadata states it, and it stands before the body as a block of its own."""
    if place.body and (s.index >= place.body or s.tag == "p" and opens_paragraph(s, place)):
        return False
    key = headline_key(s.text)
    if len(key) < 12 or not any(
        key == other
        or (min(len(key), len(other)) > 25 and (key.startswith(other) or other.startswith(key) or _is_placed(key, other)))
        for other in stated
    ):
        return False
    return not _runs_on(s, place) and overlap(s.text, place.headline) <= _SAME and not is_under_picture(s)


def _is_placed(key: str, stated: str) -> bool:
    """Whether a text is what is stated, behind a dateline's place: "Berlin. Two pylons burn."."""
    place = key.removesuffix(stated)
    return len(place) <= _LONGEST_PLACE and len(place) < len(key) and place.isalpha()
