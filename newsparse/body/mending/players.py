"""What a box with a player says of what it plays, amid a text: its title, how long it lasts, who made it. None of it is the story's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from newsparse.grammar.letters import holds_digit
from newsparse.regex import regex
from newsparse.tree.build import text_below
from newsparse.tree.segments import Branch, In, Segment

_APART = In.QUOTE.value | In.TABLE.value | In.CAPTION.value
_LISTED = In.LIST.value | In.TABLE.value | In.HEADING.value
_BOX, _DEPTH = 10, 5  # segments of the largest such box, and boxes around a player that are looked at
_LABEL, _LENGTH_LINE = 140, 60  # characters of a title, and of a line that says how long something lasts
_ELEMENTS = 60  # elements in a box that are looked at
_FEW = 2  # boxes told by their names alone: more of them are what the text lists
_PLAYERS = frozenset(("audio", "video", "iframe", "object", "embed", "amp-video", "amp-audio", "amp-iframe", "amp-youtube", "amp-brightcove", "amp-jwplayer"))
_PICTURES = frozenset(("img", "picture", "source", "svg", "figure"))
_NAME = regex(r"(?<![a-z])(?:[a-z]{0,12}(?:video|audio|player)s?|podcast|radio|sound)(?![a-z])")
_CLOCK = r"\d{1,3}:\d\d(?::\d\d)?"
#: "02:14", "00:00 / 12:41", "3 min 12 s", "Dauer: 2:14".
_LENGTH = regex(
    r"(?:(?:duration|length|running time|runtime|dauer|länge|laufzeit|durée|duración|durata|duração|duur|längd|speltid|varighet|varighed|kesto|lengd|czas trwania|délka|dĺžka|stopáž|trajanje|hossz|durată|"
    r"ilgums|trukmė|kestus|długość|длительность|продолжительность|тривалість|διάρκεια|süre|süresi|再生時間|时长|時長|재생시간)\s?[:：]?\s?)?"
    rf"(?:-?{_CLOCK}(?:\s?[/|]\s?-?{_CLOCK})?(?:\s?min\.?)?|\d{{1,3}}\s?(?:min|mins|minutes?|minuten|minuter|minutter|minuti|minutos|minut|мин|хв)\.?(?:\s?\d{{1,2}}\s?(?:s|sec|secs|sek|с)\.?)?)(?:\s?[·•|–-]\s?[^.!?]{{2,40}})?",
    re.I,
)
#: The same where nothing else can be meant: that nothing was listened to of how long it lasts, a clock behind what it is of, and one in minutes.
_ONLY_PLAYERS = regex(
    rf"-?0{{1,2}}:00(?::00)?\s?[/|]\s?-?{_CLOCK}|-{_CLOCK}|{_CLOCK}\s?min\.?"
    r"|(?:audio|podcast|listen(?: to (?:the|this) (?:article|story))?|(?:artikel |beitrag )?(?:anhören|vorlesen)|écouter(?: l['’]article)?|escuchar(?: la noticia)?|ouvir(?: a notícia)?|ascolta(?: l['’]articolo)?|"
    rf"luister(?: naar dit artikel)?|lyssna(?: på artikeln)?|lytt(?: til artikkelen)?|слушать|прослушать|기사 듣기)\W{{0,3}}{_CLOCK}(?:\s?min\.?)?",
    re.I,
)
_FALLBACK = "browser does not support"  # the player, or its element
_NOTHING_HEARD, _SIGNS, _NEAR, _ROW = regex(r"0{1,2}:00(?::00)?"), frozenset(("/", "|", "1x", "1×", "1.0x", "1,0x", "x1")), 2, 2


def without_player_titles(kept: list[Segment], dropped: list[Segment], everything: Sequence[Segment]) -> tuple[list[Segment], list[Segment]]:
    """A body without the lines of boxes that hold a player, or say how long something lasts, and nothing but short lines.

    Args:
        kept: what was taken for the body, in reading order.
        dropped: what was left out inside the container.
        everything: all segments of the page.
    """
    if not kept:
        return kept, dropped
    amid = everything[kept[0].index : kept[-1].index + 1]
    anchors = [
        s
        for s in amid
        if s.kind == "embed"
        and s.tag in _PLAYERS
        or _is_length(s)
        or _is_only_players(s)
    ]
    if not anchors:
        return kept, dropped
    taken = {s.index for s in kept}
    told: set[Segment] = set()
    named: dict[Branch, list[Segment]] = {}
    for s in anchors:
        box, is_named = _box_of(s, everything)
        if box is None:
            continue
        inside = [everything[at] for at in range(box.first, box.last) if at in taken]
        if not inside or len(inside) == len(kept):
            continue
        lengths = [one for one in everything[box.first : box.last] if _is_length(one)]
        if lengths:
            # several are when what is listed begins
            if is_named and len(lengths) == 1 or _holds_player(box, everything) or _shows_player(box):
                told.update(inside)
        elif is_named and _holds_player(box, everything):
            named[box] = inside
    if len(named) <= _FEW:
        told.update(s for inside in named.values() for s in inside)
    told |= _stray_lengths(kept, everything)
    if not told or len(told) == len(kept):
        return kept, dropped
    return [s for s in kept if s not in told], sorted([*dropped, *told], key=lambda s: s.index)


def _is_length(s: Segment) -> bool:
    """Whether a line says how long something lasts."""
    return 0 < len(s.text) <= _LENGTH_LINE and holds_digit(s.text) and _LENGTH.fullmatch(s.text) is not None


def _stray_lengths(kept: Sequence[Segment], everything: Sequence[Segment]) -> set[Segment]:
    """The lines of a player that stand among the paragraphs in no box of theirs. Clocks down a text, two or more, say when things happened, whatever plays between them."""
    lengths = [s for s in kept if not s.flags & _LISTED and (_is_length(s) or _is_only_players(s))]
    if not lengths or len(lengths) > _ROW + 1:
        return set()
    clocks = [s.index for s in lengths if not _is_only_players(s)]
    is_one = not clocks or clocks[-1] - clocks[0] <= _NEAR
    told = {
        s
        for s in lengths
        if s is kept[0] and not lengths[1:]
        or _is_only_players(s)
        or _NOTHING_HEARD.fullmatch(s.text)
        or is_one
        and _is_at_player(s, everything)
    }
    near = {s.index + step for s in told for step in range(-_NEAR, _NEAR + 1)}
    return told | {s for s in kept if s.index in near and (s.text in _SIGNS or s in lengths)} if told else told


def _is_only_players(s: Segment) -> bool:
    """Whether a line says how long something lasts in a way in which nothing but players do."""
    return len(s.text) <= _LENGTH_LINE and ":" in s.text and _ONLY_PLAYERS.fullmatch(s.text) is not None


def _is_at_player(s: Segment, everything: Sequence[Segment]) -> bool:
    return any(
        one.kind == "embed" and one.tag in _PLAYERS or _FALLBACK in one.text[:_LABEL].lower()
        for one in everything[max(0, s.index - _NEAR) : s.index + _NEAR + 1]
    )


def _box_of(s: Segment, everything: Sequence[Segment]) -> tuple[Branch | None, bool]:
    """The widest small box around a player that holds nothing but short lines besides, and whether it or one within is called a player's."""
    found, is_named, seen = None, False, False
    box: Branch | None = s.branch
    for _ in range(_DEPTH):
        if (
            box is None
            or box.parent is None
            or box.last - box.first > _BOX
            or not all(_is_label(one) for one in everything[box.first : box.last] if one.text)
        ):
            break
        seen = seen or _NAME.search(box.names) is not None
        if any(one.text for one in everything[box.first : box.last]):
            found, is_named = box, seen
        box = box.parent
    return found, is_named


def _holds_player(box: Branch, everything: Sequence[Segment]) -> bool:
    return any(one.kind == "embed" and one.tag in _PLAYERS for one in everything[box.first : box.last])


def _shows_player(box: Branch) -> bool:
    """Whether something without text in a box is called a player, which a script makes."""
    called = (element for element in islice(box.element.iter(), _ELEMENTS) if _NAME.search((element.get("class") or "").lower()))
    return any(element.tag not in _PICTURES and not text_below(element).strip() for element in called)


def _is_label(s: Segment) -> bool:
    """Whether a line may be a title: short, and no sentence."""
    return (
        s.kind == "text"
        and len(s.text) <= _LABEL
        and not s.flags & _APART
        and (s.text[-1] not in ".。।" or len(s.text) <= _LENGTH_LINE // 2)
    )
