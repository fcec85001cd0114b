"""Lines below a text that say who else worked on it and from which agencies it is: "Redaktion: Mara Lind", "Additional reporting by PA"."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.body.stripping.stripper import block_stripper
from newsparse.body.stripping.text import BodyText
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

_LAST, _LONGEST = 3, 220  # texts below the text, and characters of one
_LONGEST_LINE = 70  # characters of a line that is no paragraph
_APART = In.LIST.value | In.TABLE.value | In.HEADING.value
_AGENCY = r"(?:dpa|afp|reuters|apa|sda|kna|epd|sid|ap|rtr|ansa|efe|lusa|belga|anp|ntb|tt|ritzau|cp|pa|aap|pti|ians|ani|wam|bernama)"
_AGENCIES = rf"{_AGENCY}(?:(?:, | and | und | et | y | e |/| )(?:the )?{_AGENCY}){{0,4}}"
_DATE = r"(?:[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9},? (?:19|20)\d\d)"
#: In lower case.
COLOPHON = regex(
    r"(?:[–—•*-]{1,2} ?)?[(\[]?(?:"
    rf"mit {_AGENCIES}|avec (?:l.)?{_AGENCIES}|con (?:información de )?{_AGENCIES}|com {_AGENCIES}|with {_AGENCIES}|(?<=[(\[])[\w .'’&]{{2,30}} with {_AGENCIES}(?=[)\]])"
    r"|mit agenturmaterial|mit (?:material|informationen|inhalten) (?:von|der|des|aus) [^.:;]{2,60}"
    r"|\*?com informações d[aeo]s? [^.:;]{2,60}|με πληροφορίες από [^.:;]{2,60}|\(?theo (?:ttxvn|reuters|afp|ap|bloomberg|cnn|bbc|tân hoa xã|xinhua)|/ritzau/|čtk"
    r"|with assistance (?:by|from) [^.:;]{2,120}|(?:updates?|adds|corrects|recasts) [^.!?]{3,120} paragraphs?|(?:except for the headline, )?this (?:story|article|report|copy) has (?:not )?been (?:edited|published|auto-?generated|generated) .{3,160}|contributing(?: reporters?| writers?)?: [^.!?]{3,100}(?:\. follow .{3,80})?|(?:with )?additional (?:reporting|material|writing)(?: by| from|\s?:) [^.:;]{2,100}|with (?:files|reporting|material|inputs?|(?:an? )?reports?) (?:by|from) [^.:;]{2,100}|with (?:[a-z]{2,12}(?:, | and |/| )){1,4}inputs?"
    r"|[^.!?:\"“]{3,80} reported from [^.!?]{3,80}|[^.!?]{3,110} contributed to this (?:report|story|article)(?: from [^.!?:]{2,60})?|this (?:article|story|column|report) (?:was )?(?:originally|first) (?:appeared|published|ran|aired) .{3,200}|this (?:segment|story|program|interview|episode) (?:first |originally )?aired (?:on|in) .{2,60}|this (?:story|article) (?:comes to you from|is republished from|was (?:produced|provided|distributed|supplied) by) .{3,200}|this (?:report|story|article) (?:includes|contains|uses) (?:information|material|reporting) from .{3,120}|(?:information|material|reporting) (?:from|by) .{3,120} (?:(?:was|were) used in (?:this|the)|(?:is|are|was|were) (?:used|included|contained) in this) (?:report|story|article)|(?:a|another|an earlier|a longer|a shorter) version of this (?:article|story|column|essay|piece|interview) (?:also |first |originally |was |is ){0,3}(?:appears?|appeared|published|ran) .{3,200}"
    r"|this (?:story|article|series|reporting|coverage|piece|investigation) (?:was|is|has been) (?:produced|reported|supported|funded|made possible|part of|written|co-?published|co-?produced) .{0,80}\b(?:support|funding|grants?|fellowships?|partnership|collaboration|conjunction|fund|foundation)\b.{0,160}"
    r"|this (?:(?:piece|feature) (?:also )?(?:appears|appeared) in (?:the )?[^.!?]{0,60}\b(?:print edition|issue of)\b.{0,120}|(?:article|story|column|essay|interview|review|profile) (?:also )?(?:appears|appeared) in (?:the )?.{0,60}\b(?:print edition|edition of|issue of|section of)\b.{0,120})|this (?:also )?(?:appears|appeared) in the [^.!?]{0,30}\b(?:19|20)\d\d,? (?:print )?(?:issue|edition) of [^.!?]{2,60}"
    rf"|(?:first |originally )?published (?:in|by) (?:the )?[^.:;!?]{{2,50}}(?:,| on) {_DATE}|(?:first |originally )?published in (?:the )?[^.:;!?]{{2,40}} print edition"
    r"|(?:colabor(?:ó|aron|ou|aram)|ha(?:nno)? collaborato|avec la contribution de|con la colaboración de|com a colaboração de) [^.!?]{3,100}"
    r"|(?:additional )?reporting by [^.:]{3,160}; ?(?:additional |writing |editing |reporting |compiled )[^.:]{3,100}"
    r")\.?[)\]]?\.?"
)
_STARTS = ("published ", "first ", "originally ", "•", "*", "information ", "material ", "a version", "another version", "an earlier version", "a longer version", "a shorter version", "mit ", "avec ", "con ", "com ", "with ", "additional ", "contributing", "reporting ", "*com ", "με ", "theo ", "/ritzau", "čtk", "colabor", "ha ", "hanno ", "this ", "except for ", "(", "[", "—", "–", "--")
_CONTRIBUTED, _REPORTED = "contributed to this", " reported from "
#: A line that names the source and no more.
_SOURCE = regex(
    r"(?:source|quelle|fuente|fonte|bron|kilde|källa|lähde|allikas|avots|šaltinis|izvor|źródło|zdroj|forrás|kaynak|источник|джерело|πηγή|المصدر|منبع|מקור|nguồn|sumber|sursa|स्रोत|출처|出典|来源|來源)\s?[:：]\s?[^.:：]{2,50}(?:\.[a-z]{2,4}){0,2}"
)
#: Who translated a text, in lower case, and perhaps where it stood first.
_TRANSLATED = regex(
    r"[(\[]?(?:translated (?:from (?:the )?(?:original )?[^\W\d_]{3,20} )?by|(?:aus (?:dem|der) [^\W\d_]{4,24} )?übersetzt von|aus (?:dem|der) [^\W\d_]{4,24}ischen von|traduit (?:de l['’]|du |de )[^\W\d_]{3,20}(?: \([^()]{2,30}\))? par"
    r"|traducido del? [^\W\d_]{3,20} por|tradotto (?:dall?['’]?|dal )\s?[^\W\d_]{3,20} da|traduzido d[oa] [^\W\d_]{3,20} por|vertaald uit het [^\W\d_]{3,20} door|vertaling uit het [^\W\d_]{3,20}:?(?: door)?)"
    r" [^.!?:;]{3,60}\.?[)\]]?(?: (?:first|originally) (?:published|appeared|printed) (?:in|by|on) [^.!?]{2,80}\.?)?"
)
_OF_TRANSLATIONS = ("translated ", "aus de", "übersetzt ", "traduit ", "traducido ", "tradotto ", "traduzido ", "vertaa", "vertal", "(", "[")
#: Who took the pictures of a text: "Photos by Ada Field", each word of the name a capital.
_PICTURES_BY = regex(r"(?:Photos?|Photographs|Photography|Videos?|Graphics?|Illustrations?|Images) by [A-Z][\w.’'-]{0,20}(?: [A-Z][\w.’'-]{0,20}){1,3}(?:(?:, ?|/)[A-Z][\w.’'-]{0,20}(?: [A-Z][\w.’'-]{0,20}){0,4})?\.?")
#: The labels of such lines; a name follows each.
LABELLED = regex(
    r"(?:(?:schluss|bild|chef)?redaktion|faktencheck|übersetzung|lektorat|mitarbeit|recherche|audioversion|schlussredaktion"
    r"|(?:copy|fact)[- ]?(?:editing|editor|checking|check)|edit(?:ing|ors?|ed)|(?:published|curated)(?= by)|translat(?:ion|or)|text[oe] editado|traduction|traducción|traduzione|tradução|edición|vertaling|eindredactie"
    r"|oversettelse|översättning|tłumaczenie|перевод|редактор)(?:\s?:|\s(?:by|von|por)(?:\s?:)?)\s\S"
)


@block_stripper
def colophon(body: BodyText) -> Iterator[Segment]:
    """Lines below the text that say who else worked on it, or from which agencies it is."""
    ending = body.texts[-_LAST:]
    for at, s in enumerate(ending):
        if len(s.text) <= _LONGEST and not s.flags & _APART:
            low = s.text.lower()
            if is_colophon(low) or " by " in low and _PICTURES_BY.fullmatch(s.text):
                if (
                    at
                    or len(ending) < _LAST
                    or min(len(other.text) for other in ending[1:]) < _LONGEST_LINE
                    or _SOURCE.fullmatch(low) is None
                ):
                    yield s  # a source that paragraphs go on below is the story's
            elif (
                (":" in low or " by " in low or " von " in low or " por " in low)
                and not low.endswith((".", "!", "?", ":"))
                and all(map(LABELLED.match, low.lstrip("([").split("\n")))
            ):
                yield s


def is_colophon(low: str) -> bool:
    """Whether a line, in lower case, says who else worked on the text, where it stood first, or from whom it is."""
    if (low.startswith(_STARTS) or _CONTRIBUTED in low or _REPORTED in low) and COLOPHON.fullmatch(low):
        return True
    return _SOURCE.fullmatch(low) is not None or says_translated(low)


def says_translated(low: str) -> bool:
    """Whether a line, in lower case, says who translated the text, and nothing else: "Translated from the Danish by Kim Sample"."""
    return low.startswith(_OF_TRANSLATIONS) and _TRANSLATED.fullmatch(low) is not None
