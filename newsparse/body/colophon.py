"""Lines below a text that say who else worked on it and from which agencies it is: "Redaktion: Mara Lind", "Additional reporting by PA"."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.body.text import BodyText
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

_LAST, _LONGEST = 3, 220  # texts below the text, and characters of one
_APART = In.LIST.value | In.TABLE.value | In.HEADING.value
_AGENCY = r"(?:dpa|afp|reuters|apa|sda|kna|epd|sid|ap|rtr|ansa|efe|lusa|belga|anp|ntb|tt|ritzau|cp|pa)"
_AGENCIES = rf"{_AGENCY}(?:(?:, | and | und | et | y | e |/| )(?:the )?{_AGENCY}){{0,4}}"
#: In lower case.
COLOPHON = regex(
    r"[(\[]?(?:"
    rf"mit {_AGENCIES}|avec (?:l.)?{_AGENCIES}|con (?:información de )?{_AGENCIES}|com {_AGENCIES}|with {_AGENCIES}"
    r"|mit agenturmaterial|mit (?:material|informationen|inhalten) (?:von|der|des|aus) [^.:;]{2,60}"
    r"|(?:with )?additional (?:reporting|material|writing) (?:by|from) [^.:;]{2,100}|with (?:files|reporting|material) (?:by|from) [^.:;]{2,100}"
    r"|(?:additional )?reporting by [^.:]{3,160}; ?(?:additional |writing |editing |reporting |compiled )[^.:]{3,100}"
    r")[)\]]?\.?"
)
_STARTS = ("mit ", "avec ", "con ", "com ", "with ", "additional ", "reporting ", "(", "[")
#: The labels of such lines; a name follows each.
LABELLED = regex(
    r"(?:(?:schluss|bild|chef)?redaktion|faktencheck|übersetzung|lektorat|mitarbeit|recherche|audioversion|schlussredaktion"
    r"|(?:copy|fact)[- ]?(?:editing|editor|checking|check)|edit(?:ing|ors?)|translat(?:ion|or)|traduction|traducción|traduzione|tradução|edición|vertaling|eindredactie"
    r"|oversettelse|översättning|tłumaczenie|перевод|редактор)(?:\s?:|\sby|\svon)\s\S"
)


def colophon(body: BodyText) -> Iterator[Segment]:
    """Lines below the text that say who else worked on it, or from which agencies it is."""
    for s in body.texts[-_LAST:]:
        if len(s.text) <= _LONGEST and not s.flags & _APART:
            low = s.text.lower()
            if low.startswith(_STARTS) and COLOPHON.fullmatch(low):
                yield s
            elif (":" in low or " by " in low or " von " in low) and not low.endswith((".", "!", "?", ":")) and all(map(LABELLED.match, low.split("\n"))):
                yield s
