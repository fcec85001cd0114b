"""The headline and the deck, said again above the text."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.body.stripping.above.head_lines import goes_on, heads_page
from newsparse.body.stripping.below.tips import calls_for_tips
from newsparse.body.stripping.stripper import block_stripper
from newsparse.body.stripping.text import BodyText
from newsparse.generic.deck.place import is_long
from newsparse.grammar.copyright import read_copyright
from newsparse.grammar.headline import is_displayed_row, is_sentence, is_standfirst
from newsparse.grammar.letters import letters_of
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

_HEADING = In.HEADING.value
_FLASH, _ENDS = 40, frozenset(".!?。")  # characters of a flash, and what ends a sentence
_HEAD, _SENTENCE, _BETWEEN = 6, 24, 2  # texts among which a deck opens a body, characters of a sentence, steps from a deck to the text, past a picture
#: Steps from the headline to a deck right below it, and from that to a text that it is parted from; what Nordic papers call the first paragraph of one.
_RIGHT_BELOW, _PARTED, _INGRESS = 3, 3, "ingress"
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
        if body.title[0] in "[(<【" and letters == _letters(_LABEL_FIRST.sub("", body.title)) and not _is_all(s, body):
            yield s  # without what the headline says of itself: "[논평] …"
        behind_kicker = (
            s.element is body.headline
            and s.flags & _HEADING
            and letters.endswith(title)
            or s is body.texts[0]
            and goes_on(s, letters, title, body)
        )
        if (
            letters == title
            and not (body.title[0] in "[(<【" and _is_all(s, body))
            or behind_kicker
            or "\n" in s.text
            and heads_page(s.text, title)
        ):
            yield s
            if s.element is body.headline and (at := body.texts.index(s)) and all(above.flags & _HEADING for above in body.texts[:at]):
                yield from body.texts[:at]  # its kicker


def _is_all(line: Segment, body: BodyText) -> bool:
    """Whether a line is all of a text, but for the copyright, a signature and a call for tips: a flash says its headline again without "[속보]"."""
    return line.element is not body.headline and all(
        s is line or read_copyright(s.text) or _says_nothing(s.text) or calls_for_tips(s.text) for s in body.texts
    )


def _says_nothing(text: str) -> bool:
    """Whether no line of a text is a sentence nor as long as one."""
    return all(len(part) <= _FLASH and part.strip()[-1:] not in _ENDS for part in text.split("\n"))


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
        if (
            at
            and is_long(body.texts[at - 1].text)
            and _letters(body.texts[at - 1].text) not in whole
            and (s.flags & _HEADING or s.text[0] in "◇◆■□▣[" or s.strong_chars > 0.9 * len(s.text))
        ):
            break  # a subhead that says again what the deck says
        if len(s.text) < 600 and (letters := _letters(s.text)) and (letters in lines or letters == whole):
            yield s


@block_stripper
def deck_apart(body: BodyText) -> Iterator[Segment]:
    """The deck of an English page, right below the headline and parted from the text by a byline, a date or a picture: the text begins anew below it."""
    home, at = body.sole_home, body.headline_at
    if not body.subtitles or home is None or at is None or not (body.language or "en").startswith("en"):
        return
    first, text = body.texts[0], next((s for s in body.texts if home.first <= s.index < home.last), None)
    if (
        text is not None
        and 0 < first.index - at <= _RIGHT_BELOW
        and first.index < home.first
        and text.index - first.index >= _PARTED
        and _INGRESS not in f"{first.branch.names} {first.element.get('class')}".lower()
        and (letters := _letters(first.text))
        and letters in (*map(_letters, body.subtitles), _letters("".join(body.subtitles)))
    ):
        yield first


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


def _letters(text: str) -> str:
    return letters_of(text.casefold()).replace("ㆍ", "")  # a letter of old, which papers set before the lines of a deck
