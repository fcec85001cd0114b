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
from newsparse.generic.deck.above_byline import above_byline, is_short
from newsparse.generic.deck.captions import says_picture
from newsparse.generic.deck.chinese import chinese_decks, is_chinese_or_japanese
from newsparse.generic.deck.headed import headed_at_once, in_headline
from newsparse.generic.deck.korean import deck_line, display_lines, names_writer
from newsparse.generic.deck.left_out import left_out
from newsparse.generic.deck.names import is_free
from newsparse.generic.deck.place import SENTENCE, Place, place_of
from newsparse.generic.deck.signs import classed, described, may_be
from newsparse.generic.paper_line import before_paper
from newsparse.generic.publisher.site import first_string
from newsparse.grammar.headline import clean_headline, headline_key
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.tree.segments import Branch, In, Segment

_SHORTEST, _SHORTEST_HEADED, _LONGEST_HEADED = 8, 24, 320
#: How a sentence ends; the block around the headline holds no more segments than this.
_ENDS, _SMALL = ".!?。！？…", 16
_MOST_LINES = 6
_TABLE = int(In.TABLE)
_APART = int(In.NAV | In.FOOTER | In.ASIDE | In.FORM | In.FIGURE | In.CAPTION | In.HIDDEN | In.TABLE)
_HEADING = int(In.HEADING)
_SMALL_HEADINGS = frozenset(("h2", "h3", "h4", "h5"))


_SHORT_DATED = 50


_DISCLOSURE = regex(r"\b(?:commissions?|affiliates?|sponsored|independently|Provision|Werbung|Anzeige)\b")


def _is_said_in(line: str, title: str) -> bool:
    """Whether a line is the headline again, without what stands in brackets before it: "[하가람 대변인] …"."""
    return title[:1] in _BRACKETS and len(line) > _TELLING and title.endswith(line)


_BRACKETS, _TELLING = ("[", "<", "【"), 10


def subtitles(page: Page, draft: Draft) -> Reading[tuple[str, ...]] | None:
    """The deck's lines, ``<br>`` and blocks parting them; ``None`` where the page shows no deck."""
    title = str(draft.get("title") or "")
    for found in decks(page, draft):
        if lines := tuple([line for line in found.value if line != title and not _is_said_in(line, title)]):  # one box may hold both
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
    if found := [s for s in lines if classed(s, place)]:
        yield _read(_headed_by(found, candidates, place), "deck.classed")
    if found := declared_lead(page, draft):
        yield _read(found, "deck.lead")
    if not lines:
        return
    if (stated := _stated(page, place)) and (found := [s for s in candidates if described(s, stated, place)][:1]):
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
    return [s for s in place.near if not s.flags & apart and may_be(s, place.headline)]


def _read(deck: list[Segment], source: str) -> Reading[tuple[str, ...]]:
    lines = dict.fromkeys(line for s in deck for part in shown_text(s).split("\n") if (line := deck_line(clean_headline(part))))
    return Reading(tuple(lines), source, "\n".join(lines), deck[0].element)


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
        if (
            s.index == deck[-1].index + 1
            and s.tag == first.tag
            and s.branch is first.branch
            and len(deck) < _MOST_LINES
            and first.flags & _HEADING
        ):
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
    above = [
        s
        for s in candidates
        if place.start == s.index == deck[0].index - 1 and s.tag in _SMALL_HEADINGS and not s.links and is_free(s)
    ]
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
