"""Links of notes that lead back to where the text refers to them: "↩", "^", "Back to text". They are signs to click, and nothing of the note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.body.building.lines import line_of
from newsparse.regex import regex
from newsparse.tree.build import text_below
from newsparse.tree.segments import BREAK, Part, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_ARROWS = frozenset("↩↵⏎⤴⤶↰↑⇑⬆↖⇡^⮐⮌⮍🔙↥▲△")
#: Those that elsewhere say that something rises: "▲ 3.2 per cent" of a share, with a link to its own page.
_RISING = frozenset("↑⇑⬆⇡⮍^↥▲△")
#: What follows a sign in a link, or makes it a picture, or a text.
_BESIDE = " \xa0\ufe0e\ufe0f\u200b\u2060[]()"
_SIGNS = "".join(_ARROWS) + " \xa0().←<«‹"
_LONGEST = 40
_WORDS = (
    r"(?:(?:(?:jump|go|return) )?(?:back|up) to (?:the )?(?:text|article|content|footnote(?: reference)? \d{1,3}|reference|where you were)|jump (?:back|up)|return to (?:the )?(?:text|article)|"
    r"(?:zurück )?zum (?:text|artikel|inhalt)|zurück|(?:retour|revenir) (?:au|dans le) texte|volver al texto|torna al testo|voltar ao texto|terug naar (?:de )?tekst|tillbaka till texten|"
    r"tilbake til teksten|tilbage til teksten|takaisin tekstiin|powrót do tekstu|wróć do tekstu|zpět do textu|späť do textu|vissza a szöveghez|înapoi la text|назад к тексту|вернуться к тексту|"
    r"metne dön|本文へ戻る|本文に戻る|返回正文|본문으로(?: 돌아가기)?)"
)
_LED_BY_WORDS = regex(_WORDS)
_ENDS_IN_WORDS = regex(rf"{_WORDS}\W{{0,4}}$")


def without_back_links(segments: list[Segment]) -> list[Segment]:
    """The segments without such links; one that is nothing else goes."""
    if not [s for s in segments if s.links and _may_lead_back(s.text)]:
        return segments
    out: list[Segment] = []
    for s in segments:
        if s.kind != "text" or not s.links or not _may_lead_back(s.text) or (bare := _without(s)) is s:
            out.append(s)
        elif bare.text:
            out.append(bare)
    return out


def _may_lead_back(text: str) -> bool:
    """Whether a line holds a sign or ends in words for such a link."""
    return not _ARROWS.isdisjoint(text) or _ENDS_IN_WORDS.search(text[-_LONGEST:].lower()) is not None


def _without(s: Segment) -> Segment:
    """A segment without its links that lead back; the segment itself where it has none."""
    leads: dict[Element, bool] = {}
    parts: list[Part] = []
    for text, element, is_tail in s.pieces:
        link = _link_around(element.getparent() if is_tail else element, s.element)
        if link is not None and link not in leads:
            leads[link] = _leads_back(link)
        if link is None or not leads[link]:
            parts.append((text, element, is_tail))
    if not any(leads.values()):
        return s
    while parts and (parts[-1][0] == BREAK or not parts[-1][0].strip()):
        parts.pop()
    return line_of(s, parts)


def _link_around(element: Element | None, owner: Element) -> Element | None:
    while element is not None and element.tag != "a":
        if element is owner:
            return None
        element = element.getparent()
    return element


def _leads_back(link: Element) -> bool:
    """Whether a link leads to a place in the page and is a sign or the words for that."""
    href = link.get("href") or ""
    if "#" not in href:
        return False
    said = text_below(link).strip(_BESIDE)
    if not said or len(said) > _LONGEST:
        return False
    if all(c in _ARROWS or c in _BESIDE for c in said):
        return href[0] == "#" or _RISING.isdisjoint(said)
    return href[0] == "#" and _LED_BY_WORDS.fullmatch(said.lower().strip(_SIGNS)) is not None
