"""What a paragraph says only to those who hear the page: "(opens in a new tab)" behind a link, "Subscribers only:" before one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.regex import regex
from newsparse.tree.segments import parted

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse.tree.segments import Segment

#: Class names of text that is spoken and not shown; the second kind is shown again at some widths.
SPOKEN_NAME = regex(r"visually-?hidden|hide-visually|(?<![a-z-])(?:sr-only|off-?screen(?![a-z]))|screen-?reader|hidden-(?:label|text)(?![a-z])")
#: The same of a tooltip's words, where they stand in a sentence: the label of an icon is shown with it.
_TOOLTIP = regex(r"(?<![a-z])tool-?tip[-_]*(?:text|content|body)(?![a-z])|footnote[-_]tooltip(?![a-z])")
_SENTENCE = 40  # characters of what stands around one
#: "(opens in new window)", "(öffnet im neuen Fenster)", "Link wird in einem neuen Tab geöffnet", "(nouvelle fenêtre)".
NEW_WINDOW = regex(
    r"[(\[]?(?:(?:this |external )?(?:link )?opens? (?:in )?(?:an? )?(?:new )?(?:external )?(?:window|tab)"
    r"|(?:link )?(?:öffnet|wird) (?:in|im) (?:einem )?neue[nm] (?:fenster|tab)(?: geöffnet)?"
    r"|(?:le lien )?(?:s.ouvre|s.ouvrira|ouvre) dans une? (?:nouvelle fenêtre|nouvel onglet)|nouvelle fenêtre|nouvel onglet"
    r"|(?:se )?abre en (?:una? )?(?:nueva (?:ventana|pestaña)|ventana nueva)|abre (?:em|numa) (?:uma )?nova (?:janela|aba|guia)"
    r"|si apre in una nuova (?:finestra|scheda)|opent in een nieuw (?:venster|tabblad)"
    r"|otwiera się w nowym oknie|öppnas i (?:ett )?nytt fönster|åpnes i (?:et )?nytt vindu|åbner i (?:et )?nyt vindue)[)\]]?"
)
_SHORTEST, _LONGEST = 8, 60  # characters of such a note
_FIRST = frozenset("([teloöwsnaå")  # how it may begin


def spoken_elements(segments: list[Segment]) -> list[Element]:
    """The inline elements of the segments that hold what is spoken and not shown."""
    found: list[Element] = []
    for s in segments:
        if s.end - s.start < 2:  # noqa: PLR2004 - the note and a text
            continue
        element, texts, owners, tails = s.element, s.runs.texts, s.runs.owners, s.runs.tails
        for at in range(s.start, s.end):
            owner = owners[at]
            if owner is element or tails[at]:
                continue
            if (names := owner.get(b"class")) and (hides(names) or "tip" in names and _is_tooltip(names, owner, s)):
                found.append(owner)
            elif _SHORTEST < len(text := texts[at].strip()) < _LONGEST and text[0].lower() in _FIRST and NEW_WINDOW.fullmatch(text.lower()):
                found.append(owner)
    return found


def shown_text(s: Segment) -> str:
    """The text of a segment without what only those hear who have the page read, and with a space between words of two elements that touch."""
    return parted(without_spoken(s)) if s.end - s.start > 1 else s.text


def without_spoken(s: Segment) -> Segment:
    """A segment without what only those hear who have the page read; itself if it holds nothing of the kind."""
    parts = [
        (text, owner, is_tail) for text, owner, is_tail in s.pieces
        if is_tail or owner is s.element or not (names := owner.get(b"class")) or not hides(names)
    ]  # fmt: skip
    return s if len(parts) == s.end - s.start else s.holding(parts, s.link_chars, s.strong_chars, s.links)


def _is_tooltip(names: str, owner: Element, s: Segment) -> bool:
    return _TOOLTIP.search(names.lower()) is not None and len(s.text) - len("".join(map(str, owner.itertext()))) >= _SENTENCE


def hides(names: str) -> bool:
    """Most names are told from those that hide by a few words."""
    low = names.lower()
    return ("hid" in low or "sr-only" in low or "reader" in low or "screen" in low) and SPOKEN_NAME.search(low) is not None
