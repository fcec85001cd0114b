"""Strippers: what does not belong in the body. A stripper names, the runner removes and records.

A plain callable ``(element) -> elements`` is given the body's element and names elements inside
it. A ``@block_stripper`` is given a ``BodyText`` (the segments, and what is known of the article)
and names segments. Both are pure. Users add and take away by passing their own tuple:

    parse(html, strippers=(*DEFAULT_STRIPPERS, my_stripper))
    parse(html, strippers=without(DEFAULT_STRIPPERS, "copyright_line"))
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from newsparse.body.mending.replies import listed_replies
from newsparse.body.names import BITS
from newsparse.body.stripping.afterword import afterword, below_copyright, is_all
from newsparse.body.stripping.asides import card, linked_list, offer
from newsparse.body.stripping.board_facts import board_facts
from newsparse.body.stripping.called_boxes import in_boxes_called
from newsparse.body.stripping.caption_marks import is_marked_caption, is_named_caption
from newsparse.body.stripping.closing_lines import closes_text
from newsparse.body.stripping.colophon import colophon
from newsparse.body.stripping.contents import contents
from newsparse.body.stripping.disclosures import disclosures
from newsparse.body.stripping.endings import left_over
from newsparse.body.stripping.head_lines import goes_on, heads_page
from newsparse.body.stripping.italics import in_italics_below
from newsparse.body.stripping.kickers import kicker
from newsparse.body.stripping.known_boxes import known_box
from newsparse.body.stripping.labelled import (
    back_links,
    boxed_links,
    headed_links,
    is_announced,
    is_dashed_link,
    is_link_row,
    is_site_row,
    labelled_alike,
    lone_headlines,
)
from newsparse.body.stripping.link_boxes import is_related_line
from newsparse.body.stripping.placeholders import placeholder
from newsparse.body.stripping.plugs import plug
from newsparse.body.stripping.releases import press_notes
from newsparse.body.stripping.share_lists import share_list
from newsparse.body.stripping.signed_end import below_signature
from newsparse.body.stripping.signing_lines import byline, date_line, signature_line
from newsparse.body.stripping.sponsors import appeal_below, sponsor
from newsparse.body.stripping.text import BodyText
from newsparse.body.stripping.trail_line import trail_line
from newsparse.generic.deck.place import is_long
from newsparse.grammar.copyright import may_hold_copyright, read_copyright
from newsparse.grammar.credits.credit_shapes import is_credit_line
from newsparse.grammar.credits.credits import split_caption
from newsparse.grammar.headline import is_displayed_row, is_sentence, is_standfirst
from newsparse.grammar.letters import letters_of
from newsparse.grammar.to_readers.controls import is_control, is_pager
from newsparse.grammar.to_readers.prompts import is_prompt
from newsparse.regex import regex
from newsparse.rendered.furniture import is_furniture
from newsparse.tree.segments import In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_HIDDEN, _HEADING, _QUOTE, _TABLE = (In[n].value for n in ("HIDDEN", "HEADING", "QUOTE", "TABLE"))
_PICTURED = In.CAPTION.value | In.FIGURE.value


class BlockStripper:
    """A stripper of segments, by name."""

    def __init__(self, name: str, function: Callable[[BodyText], Iterable[Segment]]) -> None:
        self.name, self.function = name, function

    def __call__(self, body: BodyText) -> Iterable[Segment]:
        return self.function(body)


#: Names elements inside the body's element, or segments of it.
Stripper = Callable[["Element"], Iterable["Element"]] | BlockStripper


def block_stripper(function: Callable[[BodyText], Iterable[Segment]]) -> BlockStripper:
    """Make a function of a ``BodyText`` a stripper."""
    return BlockStripper(function.__name__, function)


def without(strippers: Sequence[Stripper], *names: str) -> tuple[Stripper, ...]:
    """The strippers except those with these names."""
    return tuple(s for s in strippers if stripper_name(s) not in names)


def stripper_name(stripper: Stripper) -> str:
    """The name under which removals are recorded."""
    if isinstance(stripper, BlockStripper):
        return stripper.name
    return getattr(stripper, "__name__", type(stripper).__name__)


def stripper_doc(stripper: Stripper) -> str:
    """What it takes: the first line of its docstring; empty if it has none."""
    function = stripper.function if isinstance(stripper, BlockStripper) else stripper
    return next(iter((function.__doc__ or "").strip().splitlines()), "").strip()


@block_stripper
def captions(body: BodyText) -> Iterator[Segment]:
    """Captions and credits: they are kept with their images."""
    shown, own = body.captions, body.storys_own
    for s in body.texts:
        if s.index in shown or s.flags & _PICTURED and is_marked_caption(s, body) or is_named_caption(s):
            yield s
        elif s.text[:1] in _POINTERS and len(s.text) < _POINTED and split_caption(s.text)[1]:
            yield s  # "▲ 나루시 강변 (사진=나루시)": of a picture that stands elsewhere, or nowhere
        elif not s.flags & own and is_credit_line(s.text):
            yield s
    yield from in_italics_below(body)


@block_stripper
def hidden_text(body: BodyText) -> Iterator[Segment]:
    """Text that the page's markup hides from readers."""
    around, hides = body.around, BITS["hide"]
    yield from [s for s in body.texts if s.flags & _HIDDEN or around[s] & hides]


def _named(name: str, meanings: str, longest: int, doc: str) -> BlockStripper:
    bits = sum(BITS[meaning] for meaning in meanings.split())

    def strip(body: BodyText) -> Iterator[Segment]:
        around = body.around
        for s in body.texts:
            # A post that is quoted is named for the network it comes from, as a bar of buttons is.
            named = bits & ~BITS["share"] if s.flags & _QUOTE else bits
            if len(s.text) <= longest and not s.flags & _HEADING and around[s] & named:
                yield s

    strip.__doc__ = doc
    return BlockStripper(name, strip)


share_bar = _named("share_bar", "share", 160, "Buttons to share, follow, resize or listen.")
advertisement = _named("advertisement", "promo cookie", 400, "Advertisements, subscription prompts, consent boxes.")
related_articles = _named("related_articles", "related", 400, "Boxes and lists of other articles.")
comment_section = _named("comment_section", "comment", 2000, "Readers' comments and their form.")
author_box = _named("author_box", "byline", 300, "The writer's box.")
form_field = _named("form_field", "form", 200, "Labels and buttons of forms.")
tag_list = _named("tag_list", "tags", 120, "The article's tags, which are a field of their own.")


@block_stripper
def newsletter_box(body: BodyText) -> Sequence[Segment]:
    """Boxes in mid-text that offer a newsletter: named so, and small."""
    return in_boxes_called(body, _BOX, _OF_NEWSLETTERS, _NEWSLETTER)


#: What a headline says of itself before it begins.
_LABEL_FIRST = regex(r"^[\[(<【][^\])>】]{1,12}[\])>】]\s?")


@block_stripper
def headline_again(body: BodyText) -> Iterator[Segment]:
    """The headline, repeated before the body, alone or behind its kicker."""
    size = len(body.title)
    near = [s for s in body.texts[:8] if 0.5 * size < len(s.text) < 2 * size]
    title = _letters(body.title) if near else ""
    for s in near if title else ():
        letters = _letters(s.text)
        if body.title[0] in "[(<【" and letters == _letters(_LABEL_FIRST.sub("", body.title)) and not is_all(s, body):
            yield s  # without what the headline says of itself: "[논평] …"
        behind_kicker = s.element is body.headline and s.flags & _HEADING and letters.endswith(title) or s is body.texts[0] and goes_on(s, letters, title, body)
        if letters == title and not (body.title[0] in "[(<【" and is_all(s, body)) or behind_kicker or "\n" in s.text and heads_page(s.text, title):
            yield s
            if s.element is body.headline and (at := body.texts.index(s)) and all(above.flags & _HEADING for above in body.texts[:at]):
                yield from body.texts[:at]  # its kicker


@block_stripper
def deck_again(body: BodyText) -> Iterator[Segment]:
    """The deck's display lines. A standfirst, in sentences or in one long clause, is the article's lead and stays."""
    if not body.subtitles:
        return
    apart = _deck_apart(body)
    several = len(body.subtitles) > 1 and not any(map(is_sentence, body.subtitles))
    headed = {s.text for s in body.texts[:_HEAD] if s.flags & _HEADING and (several or is_displayed_row(s.text))}
    lines = {_letters(line) for line in body.subtitles if apart or line in headed or not is_standfirst(line)}
    if not lines:
        return
    whole = _letters("".join(body.subtitles))
    for at, s in enumerate(body.texts[:12]):
        if at and is_long(body.texts[at - 1].text) and _letters(body.texts[at - 1].text) not in whole and (s.flags & _HEADING or s.text[0] in "◇◆■□▣[" or s.strong_chars > 0.9 * len(s.text)):
            break  # a subhead that says again what the deck says
        if len(s.text) < 600 and (letters := _letters(s.text)) and (letters in lines or letters == whole):
            yield s


def _deck_apart(body: BodyText) -> bool:
    """Whether a Chinese or Japanese deck opens the body though lines stand between it and the text: it is shown with the headline, above the byline."""
    if not (body.language or "").startswith(("ja", "zh")):
        return False
    lines = set(map(_letters, body.subtitles))
    deck = next((s for s in body.texts[:_HEAD] if _letters(s.text) in lines), None)
    first = deck and next((s for s in body.texts if s.index > deck.index and len(s.text) > _SENTENCE), None)
    if deck is None or first is None:
        return False
    if (body.language or "").startswith("zh") and deck.element.getparent() is not first.element.getparent():
        return True  # Chinese papers sum up above the text, and begin it anew
    return first.index - deck.index > _BETWEEN


@block_stripper
def copyright_line(body: BodyText) -> Iterator[Segment]:
    """The copyright line, which is a field of its own."""
    ending = [s for s in body.texts[-8:] if len(s.text) <= 240]
    if may_hold_copyright("\n".join([s.text for s in ending])):
        yield from (s for s in ending if read_copyright(s.text))


@block_stripper
def read_more(body: BodyText) -> Iterator[Segment]:
    """Single lines that are a link to another article: "Read more: …", "▶ …", "관련기사 …"."""
    if body.linked:
        texts = [s for s in body.linked if s.link_chars and s.link_chars >= 0.6 * len(s.text) and len(s.text) <= 250]
        yield from (s for s in texts if _READ_MORE.match(s.text) or s.text[0] in _DASHES and is_dashed_link(s))
        yield from (s for s in body.linked if s.links and len(s.text) <= 250 and (is_announced(s) or is_link_row(s)))
        yield from (s for s in body.texts[-1:] if is_site_row(s))
        yield from labelled_alike(texts)
        yield from back_links(texts)
        yield from (s for s in texts if is_related_line(s))
        yield from lone_headlines(body)
    yield from headed_links(body, foreign=not (body.language or "en").startswith("en"))
    yield from boxed_links(body)


@block_stripper
def prompt(body: BodyText) -> Iterator[Segment]:
    """Lines that ask the reader to subscribe, follow, share, report or comment, and nothing else."""
    if (body.language or "").startswith("ko"):
        yield from (s for s in body.texts[-_CLOSING:] if closes_text(s.text) or "\n" in s.text and all(map(closes_text, s.text.split("\n"))))
        yield from listed_replies(body.texts[-_CLOSING:])
        yield from (s for s in body.texts if len(s.text) <= _BUTTON and not s.flags & _TABLE and is_furniture(s.text))
    if body.short:
        yield from (s for s in body.texts[-_CLOSING:] if len(s.text) <= _TITLE and _names_next_page(s))
    own = body.storys_own
    yield from [s for s in body.texts if is_prompt(s.text) or not s.flags & own and is_control(s.text)]


def _names_next_page(s: Segment) -> bool:
    """Whether a line is the title of the next page, below the link that says so: "次のページ" and "社長が残した一本の会議"."""
    before = s.element.getprevious()
    return before is not None and s.text[-1:] not in "。.！？" and 1 < len(said := "".join(map(str, before.itertext())).strip()) <= _BUTTON and is_pager(said)


#: What every body goes through, whoever located it.
TEXT_STRIPPERS: tuple[Stripper, ...] = (
    captions, newsletter_box, block_stripper(known_box), block_stripper(below_signature), block_stripper(trail_line), block_stripper(kicker), block_stripper(board_facts), headline_again, deck_again, block_stripper(byline), block_stripper(date_line), block_stripper(signature_line), block_stripper(below_copyright), copyright_line, read_more, block_stripper(share_list), block_stripper(appeal_below), prompt,
    block_stripper(linked_list), block_stripper(offer), block_stripper(card), block_stripper(placeholder), block_stripper(sponsor), block_stripper(contents), block_stripper(press_notes), block_stripper(colophon), block_stripper(left_over), block_stripper(disclosures), block_stripper(plug), block_stripper(afterword),
)  # fmt: skip
#: What a declared body goes through. (In a body found by the block model these names were weighed already.)
DEFAULT_STRIPPERS: tuple[Stripper, ...] = (
    hidden_text, share_bar, advertisement, related_articles, comment_section, author_box, form_field, tag_list,
    *TEXT_STRIPPERS,
)  # fmt: skip

_HEAD, _SENTENCE, _BETWEEN = 6, 24, 2  # texts among which a deck opens a body, characters of a sentence, steps from a deck to the text, past a picture
_TITLE, _BUTTON = 60, 20  # characters of the title of a page, and of the longest button: "본문 글씨 키우기"
_POINTERS, _POINTED = frozenset("▲△▼◀◁"), 240  # marks that open a caption, and the longest of those
_CLOSING, _BOX = 10, 11  # texts at the end of a Korean body that may be none of it, segments of the largest box that is no part of the text
_DASHES = frozenset("-–—•·»>")  # marks before links to other articles
_NEWSLETTER = regex(r"news[-_]?letter|mailing-?list|subscri(?:be|ption)[-_]|(?<![a-z])ai[-_]?summary|summary[-_]?ai(?![a-z])|(?<![a-z])(?:signup|sign-up|optin|opt-in)(?![a-z])")
_OF_NEWSLETTERS = ("letter", "mailing", "subscri", "summary", "sign", "opt")
_READ_MORE = regex(
    r"[\s▶►☞→>»•*\[(【-]{0,4}(?:read(?: more| also| next| now)?\b|go deeper\b|also read|also see|see also|more:|more on|related|watch\b|don.t miss|recommended"
    r"|must read|further reading|lesen sie|mehr|auch interessant|lire aussi|à lire|voir aussi|lea (?:también|más)|te puede|leggi"
    r"|leia|czytaj|läs|les også|lees ook|читайте|관련\s?기사|함께\s?(?:읽|볼)|다른\s?기사|바로\s?가기|あわせて|関連|続き|▶|►|☞|👉)",
    re.I,
)  # fmt: skip


def _letters(text: str) -> str:
    return letters_of(text.casefold()).replace("ㆍ", "")  # a letter of old, which papers set before the lines of a deck
