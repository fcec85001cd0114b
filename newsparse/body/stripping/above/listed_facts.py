"""What a page states of its text in a list of labels and values above or below it: "Date:", "Source:", "Summary:", "Keywords"."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.body.stripping.stripper import block_stripper
from newsparse.body.stripping.text import BodyText
from newsparse.tree.segments import Segment

#: Texts of a body among which the first label stands, labels that tell such a list above it and below it, texts of one below.
_REACH, _FEWEST, _FEWEST_BELOW, _LAST = 8, 2, 3, 14
_OTHER = 1  # terms of such a list that may be none of these
_TERMS = frozenset(("dt", "dd"))
#: In lower case. Where something takes place, and whom to call, is told of what a text is about, too.
_LABELS = frozenset(
    "date|dates|published|updated|posted|released|release date|source|sources|summary|abstract|share|author|authors|by|written by|topic|topics|tags|category|categories|reading time|read time|type"
    "|related subjects|keywords|feedback|print|permalink|send|print this page|section"
    "|datum|quelle|autor|autorin|autorin/autor|veröffentlicht|thema|themen|themenseiten|schlagwörter|kategorie|teilen|drucken|auteur|catégorie|publié|publié le|mots-clés|imprimer"
    "|fecha|fuente|autora|categoría|temas|palabras clave|imprimir|data|fonte|autore|categoria|palavras-chave|assuntos relacionados".split("|")
)


@block_stripper
def listed_facts(body: BodyText) -> Iterator[Segment]:
    """The terms of a list above the text of which two or more, and all but one, say when and by whom it is, and the items of one below it that open with such labels in bold.

    A list that says more is of a book, or of what takes place: "Title", "Author", "Publisher", "Published", "Price".
    """
    for at, s in enumerate(body.texts[:_REACH]):
        if s.tag == "dt":
            listed = next(s.element.iterancestors("dl"), None)
            inside = [other for other in body.texts[at:] if other.tag in _TERMS and next(other.element.iterancestors("dl"), None) is listed]
            terms = [_is_label(other.text) for other in inside if other.tag == "dt"]
            if sum(terms) >= max(_FEWEST, len(terms) - _OTHER) and len(inside) < len(body.texts) - at:
                yield from inside
            break
    below = [s for s in body.texts[-_LAST:] if s.tag == "li" and s.strong_chars]
    if len(below) >= _FEWEST_BELOW and len(labelled := [s for s in below if _opens_with_label(s)]) >= _FEWEST_BELOW:
        lists = {s.element.getparent() for s in labelled}
        items = [s for s in body.texts[-_LAST:] if s.tag == "li" and s.element.getparent() in lists]
        if len(labelled) >= len(items) - _OTHER:
            yield from items


def _is_label(text: str) -> bool:
    return text.strip(" :：").lower() in _LABELS


def _opens_with_label(s: Segment) -> bool:
    first = next(iter(s.element), None)
    return (
        first is not None
        and first.tag in ("strong", "b")
        and not (s.element.text or "").strip()
        and _is_label("".join(map(str, first.itertext())))
    )
