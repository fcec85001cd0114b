"""The deck (부제): the lines shown between headline and body.

Five signs tell one: a class that says so, the publisher's own rule for what opens its texts, a text that the metadata states as description or second
headline, a small heading in the headline's own container, and a line set between headline and byline. The
body's first paragraph is none, however often it is the description too.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.body.lead import declared_lead
from newsparse.body.stripping.amid.spoken import shown_text
from newsparse.draft import Draft, Reading
from newsparse.generic.deck.above_byline import above_byline, is_short, is_short_line
from newsparse.generic.deck.captions import captions, says_picture
from newsparse.generic.deck.chinese import chinese_decks, is_chinese_or_japanese
from newsparse.generic.deck.headed import headed_at_once, in_headline, is_named_deck, leads_a_part
from newsparse.generic.deck.korean import deck_line, display_lines, names_reporter, names_writer
from newsparse.generic.deck.left_out import left_out
from newsparse.generic.deck.names import SUBHEAD_NAME, in_card, is_free, is_under_picture, names_around, says
from newsparse.generic.deck.place import SENTENCE, Place, is_long, make_of, opens_paragraph, place_of
from newsparse.generic.paper_line import before_paper
from newsparse.generic.publisher.site import first_string
from newsparse.grammar.headline import clean_headline, headline_key, overlap
from newsparse.grammar.letters import holds_digit
from newsparse.grammar.to_readers.prompts import is_prompt
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.tree.segments import Branch, In, Segment

_SHORTEST, _LONGEST, _SHORTEST_HEADED, _LONGEST_HEADED = 8, 700, 24, 320
#: How a sentence ends; the block around the headline holds no more segments than this.
_ENDS, _SMALL = ".!?。！？…", 16
#: A block that shares more than this with the headline is the headline again.
_SAME = 0.7
#: Of a heading that holds the headline, the share that the headline is.
_ENOUGH = 0.6
_MOST_LINES = 6
_TABLE = int(In.TABLE)
_APART = int(In.NAV | In.FOOTER | In.ASIDE | In.FORM | In.FIGURE | In.CAPTION | In.HIDDEN | In.TABLE)
_CAPTIONED = int(In.FIGURE | In.CAPTION)
_HEADING, _HEADER = int(In.HEADING), int(In.HEADER)
_SMALL_HEADINGS = frozenset(("h2", "h3", "h4", "h5"))
_DESCRIBING = frozenset(("description", "alternativeHeadline", "alternativeheadline"))

#: Blocks near a headline that begin like this are a byline, a date or a label.
_LABEL = regex(
    r"(?:by|von|par|por|di|door|text|photos?|foto|updated?|published|posted|last (?:updated|modified)|written"
    r"|reviewed|submitted|table of contents|contents|introduction|(?:at a glance|auf einen blick|en bref|de un vistazo|in breve|in het kort)(?=\W*$|\s?:)|summary|key (?:points|takeaways)|share"
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
_SHORT_DATED = 50
_YEAR = regex(r"(?<!\d)(?:19|20)\d\d(?!\d)|\d{1,2}:\d\d")


#: What a page says of its own trade under a headline.
_TRADE = regex(r"\b(?:may|might|can) (?:also )?earn\b.{0,60}\bcommissions?\b|\bbrought to you by\b")
#: How a page says to which series a text belongs, or where it stood first, from the start of a line in lower case.
_OF_A_SERIES = regex(
    r"(?:this|the) (?:article|story|post|piece|text|report|column) (?:is (?:a )?part of|belongs to|(?:first )?appear(?:s|ed)|(?:was|is) (?:first |originally )?(?:published|posted))\b"
    r"|(?:dieser|der) (?:artikel|beitrag|text) (?:gehört z|ist (?:ein )?teil |(?:ist|erschien) (?:zuerst|zunächst|erstmals)|stammt aus)"
    r"|(?:cet|l.)\s?article (?:fait partie|est (?:issu|extrait|paru|tiré))|(?:este|el) (?:artículo|texto) (?:forma parte|pertenece|se publicó)"
)
_DISCLOSURE = regex(r"\b(?:commissions?|affiliates?|sponsored|independently|Provision|Werbung|Anzeige)\b")


def subtitles(page: Page, draft: Draft) -> Reading[tuple[str, ...]] | None:
    """The deck's lines, ``<br>`` and blocks parting them; ``None`` where the page shows no deck."""
    title = str(draft.get("title") or "")
    for found in decks(page, draft):
        if lines := tuple([line for line in found.value if line != title]):  # one box may hold both
            return found._replace(value=lines)
    return None


def decks(page: Page, draft: Draft) -> Iterator[Reading[tuple[str, ...]]]:
    """What each sign of a deck leads to, most trusted first."""
    if inside := in_headline(draft):
        yield inside
    place = place_of(page, draft)
    told = draft.shown("title") is not None or place.body  # something tells where on the page the article is
    lines = [s for s in _candidates(place) if not says_picture(s, page.segments) and not names_writer(s.text, page)] if told else []
    candidates = [s for s in lines if not is_short(s.text)]  # few words are a deck where a class or a byline says so
    yield from (_read([s], source) for s, source in chinese_decks(candidates, place, _ENDS))
    if found := [s for s in lines if _classed(s, place)]:
        yield _read(_headed_by(found, candidates, place), "deck.classed")
    if found := declared_lead(page, draft):
        yield _read(found, "deck.lead")
    if not lines:
        return
    if (stated := _stated(page, place)) and (found := [s for s in candidates if _described(s, stated, place)][:1]):
        yield _read(_together(found), "deck.described")
    if candidates and (found := [s for s in candidates if _headed(s, place)][:1] or headed_at_once(candidates, place, draft.body)):
        yield _read(_headings_after(found[0], candidates), "deck.headed")
    for s in lines[:1]:
        if before_paper(s.text, page) is None and (found := above_byline(s, place.near, place.start, place.body, draft.get("language"))):
            yield _read(found, "deck.above_byline")
    if found := left_out(candidates, place, draft.body, draft.get("language")):
        yield _read(found, "deck.left_out")
    if str(draft.get("language") or "").startswith("ko") and place.body:
        if found := display_lines([s for s in candidates if is_free(s)], place.body):
            yield _read(found, "deck.display_lines")


def lines_above_body(page: Page, draft: Draft) -> list[Segment]:
    """What stands between headline and body and may be a deck by its words alone."""
    place = place_of(page, draft)
    return [s for s in _candidates(place) if place.body and s.index < place.body]


def _candidates(place: Place) -> list[Segment]:
    # Where all that stands near a headline is in a table, that table is the page's layout.
    apart = _APART & ~_TABLE if place.near and all(s.flags & _TABLE for s in place.near) else _APART
    return [s for s in place.near if not s.flags & apart and _may_be(s, place.headline)]


def _read(deck: list[Segment], source: str) -> Reading[tuple[str, ...]]:
    lines = dict.fromkeys(line for s in deck for part in shown_text(s).split("\n") if (line := deck_line(clean_headline(part))))
    return Reading(tuple(lines), source, "\n".join(lines), deck[0].element)


def _may_be(s: Segment, headline: str) -> bool:
    text = s.text
    size = len(text)
    if s.tag == "h1" and not is_named_deck(s) or not _SHORTEST <= size <= _LONGEST or s.link_chars * 2 > size:
        return False
    if (is_short(text) and not is_short_line(s)) or _LABEL.match(text[:_LONGEST_LABEL].lower()):
        return False
    if s.flags & _HEADING and headline in text and len(headline) > _ENOUGH * size:  # with a label before it
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


def _classed(s: Segment, place: Place) -> bool:
    """Its class, or that of a small block around it, calls it a deck."""
    before = not place.body or s.index < place.body
    for names, itemprop in names_around(s):
        said = says(names)
        if said == "other":
            return False
        if itemprop in _DESCRIBING:
            return before or bool(s.flags & _HEADING) or s.index == place.body and bool(s.flags & _HEADER)
        if said == "deck":
            return not captions(s, place) and not in_card(s, place.start) and (before or not (SUBHEAD_NAME.search(names) and _amid_text(s, place)))
        if said == "lead" and not captions(s, place) and (before or s.index == place.body and (s.flags & _HEADER or _displays_in_korean(s))):
            return not (_runs_on(s, place) or leads_a_part(s, place))
    return False


def _displays_in_korean(s: Segment) -> bool:
    """Whether a line is in Korean and no sentence: "느티작은도서관 ‘책 읽어주는 할머니’ 소금별"."""
    return "가" <= max(s.text) <= "힣" and s.text[-1] not in _ENDS


def _amid_text(s: Segment, place: Place) -> bool:
    """Whether a paragraph of the text stands before it already, and not another line of the deck."""
    return any(place.body <= other.index < s.index and is_long(other.text) and other.text[-1] in ".!?" and make_of(other) != make_of(s) for other in place.near)


def _runs_on(s: Segment, place: Place) -> bool:
    """Whether the next text is a paragraph of the same make: then this is the body's first, not a deck."""
    if s.flags & _HEADING:
        return False
    following = next((other for other in place.near if other.index > s.index and not other.flags & _CAPTIONED), None)
    return following is not None and is_long(following.text) and (make_of(following) == make_of(s) or place.english and _is_plainer(following, s))


def _is_plainer(following: Segment, s: Segment) -> bool:
    """Whether the next is a paragraph of the same block with no name that this one has not: this is the first of them, set larger."""
    if not s.tag == following.tag == "p" or s.branch is not following.branch:
        return False
    return _named_without_numbers(following) <= _named_without_numbers(s)


def _named_without_numbers(s: Segment) -> set[str]:
    return {name for name in (s.element.get("class") or "").split() if not holds_digit(name)}


def _stated(page: Page, place: Place) -> list[str]:
    """Keys of what the metadata states as description or second headline.

    Where the first headline stands outside of the article, the second is the one that readers see, and no deck.
    """
    article, headline = page.ld_article, place.headline
    texts = {
        page.meta("description"), page.meta("og:description"), page.meta("twitter:description"),
        first_string(article.get("description")), None if place.apart else first_string(article.get("alternativeHeadline")),
    }  # fmt: skip
    keys = {headline_key(clean_headline(text).rstrip(" .…[]")) for text in texts if text}
    return [key for key in keys if len(key) > 11 and key != headline_key(headline)]


def _described(s: Segment, stated: list[str], place: Place) -> bool:
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


def _headed(s: Segment, place: Place) -> bool:
    """A small heading in the headline's own block, a sentence right under it there, or a heading that leads the text."""
    size = len(s.text)
    if s.tag not in _SMALL_HEADINGS and not (s.index == place.start and s.branch is place.around and s.text[-1] in _ENDS):
        return False
    if not place.body or s.links or size > _LONGEST_HEADED or not is_free(s) or _DISCLOSURE.search(s.text):
        return False
    if s.tag in _SMALL_HEADINGS and s.index == place.body - 1 and size > SENTENCE and s.text[-1] in ".。":
        return True
    if s.tag in _SMALL_HEADINGS and is_chinese_or_japanese(s.text) and s.index == place.start and _above_line(s, place):
        return True
    around = _grown(place.around, place.body)
    return around is not None and s.index < around.last and size > (_SHORTEST if is_chinese_or_japanese(s.text) else _SHORTEST_HEADED)


def _headings_after(first: Segment, candidates: list[Segment]) -> list[Segment]:
    """A heading and those of its kind that follow it at once in its block, however short."""
    deck = [first]
    for s in candidates:
        if s.index == deck[-1].index + 1 and s.tag == first.tag and s.branch is first.branch and len(deck) < _MOST_LINES and first.flags & _HEADING:
            deck.append(s)
    return deck


def _above_line(s: Segment, place: Place) -> bool:
    """Whether a short line with a year, a date's or a byline's, stands between a heading and the text."""
    following = next((other for other in place.near if other.index > s.index), None)
    return following is not None and len(following.text) <= _SHORT_DATED and ("20" in following.text or "19" in following.text)


def _grown(around: Branch | None, body: int) -> Branch | None:
    """The largest block around the headline that is small and ends before the body."""
    found: Branch | None = None
    while around is not None and around.last <= body and around.last - around.first <= _SMALL:
        found, around = around, around.parent
    return found


def _headed_by(found: list[Segment], candidates: list[Segment], place: Place) -> list[Segment]:
    """The lines that are called a deck, below the small heading that stands between them and the headline."""
    deck = _together(found)
    above = [s for s in candidates if place.start == s.index == deck[0].index - 1 and s.tag in _SMALL_HEADINGS and not s.links and is_free(s)]
    return [*above, *deck]


def _together(found: list[Segment]) -> list[Segment]:
    """The first, and those that follow it at once in the same block or of the same kind."""
    deck = found[:1]
    for s in found[1:]:
        last = deck[-1]
        alike = s.branch is last.branch or s.tag == last.tag
        if s.index - last.index > 1 or len(deck) == _MOST_LINES or not alike:
            break
        deck.append(s)
    return deck
