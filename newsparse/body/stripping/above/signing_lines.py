"""Lines above and below a text that say by whom it is, and when it was published or edited."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import takewhile

from newsparse.article import Author
from newsparse.body.building.quotes import is_attribution
from newsparse.body.stripping.above.when_published import is_crosshead
from newsparse.body.stripping.below.colophon import says_translated
from newsparse.body.stripping.place_facts import is_fact_of_place
from newsparse.body.stripping.stripper import block_stripper
from newsparse.body.stripping.text import SHORT, BodyText
from newsparse.generic.byline.shown.lines import spaced, touches
from newsparse.grammar.bylines.chinese_reporters import states_source
from newsparse.grammar.bylines.east_asian_names import is_credits_line
from newsparse.grammar.bylines.names import is_address, is_byline
from newsparse.grammar.bylines.signature_lines import LONGEST, is_reading_time, is_signature_line
from newsparse.grammar.letters import name_key
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

#: Who wrote, in a line that begins with what: "Text von Ada Field Illustration von Kim Sample", "Un texte de Ada Field".
_WROTE = regex(r"(?:(?:(?:Ein|Un|Een) )?(?:[Tt]exte?|[Tt]exto|[Tt]esto|[Tt]ekst|Reportage|Words|Story|Bericht)|(?:Cross-?)?[Pp]osted|Written|Geschrieben|Verfasst|Gepostet|(?:Publi|Post|Rédig)é|(?:Publica|Escri|Posta)(?:do|to)|Scritto|Pubblicato|Geschreven|Geplaatst|Skrevet|Skriven) (?:von|de|di|da|por|by|par|av|af|van|door) [A-ZÀ-Þ][\w.’'-]{0,24} (?:(?:de|von|van|der|di|da|la|le|del) ){0,2}[A-ZÀ-Þ]")
#: The rest of a second name, perhaps a third, and what follows: nothing, or who did something else.
_AFTER_NAME = regex(r"[\w.’'-]{0,24}(?: [A-ZÀ-Þ][\w.’'-]{0,24})?(?:$|\n| ?[,;|/–-]| d['’]| (?:Illustr|Foto|Photo|Bild|Image|Grafik|Video|und |and |et |y |e |en |og |och ))")
_WHO_WROTE, _ONE_LINE, _SENTENCES = 160, 90, frozenset(".!?")
_FAR_EAST = "\u2e80"  # the least character of scripts that need no blanks
_LONGEST_LIFE = 80  # characters of what is told of an author in one line
_FROM_PLACE = 60  # characters of an author and a place
_LABEL, _FACTS = 24, 3  # characters before the colon of a fact, and facts around one
_HEADING, _LIST = In.HEADING.value, In.LIST.value
_AMONG = 12  # texts of a body among which the items of such a list stand
#: How a letter ends, above the name.
_CLOSES_LETTER = regex(r"(?:yours|(?:most )?sincerely|faithfully|respectfully|(?:kind |warm |best )?regards|mit (?:freundlichen|besten)|hochachtungsvoll|cordialement|atentamente|atenciosamente|cordiali|distinti|met vriendelijke)\b[^.]{0,30}$")
#: Lines below a text that may say who signs it and where that one lives, and how a line ends that does not.
_BELOW_NAME, _ABOUT_NAME, _NO_LINE_ENDS = 4, 3, frozenset(".!?…:;。！？”\"")
_MOST_SIGNED = 2  # times that a text is signed; a name that stands alone more often says who speaks
_CARD = 5  # lines of an author and what that one is
_SIGNATURES = 3  # lines of label, names and date that a text has above and below it


#: How papers sign that name nobody, above the text and in a line of its own: "Our Correspondent", "Web Desk".
_NOBODY = regex(
    r"(?:by |from )?(?:our |a )?(?:(?:own|staff|special|senior|city|court|legal|sports|business|political|crime|web|news|online|digital|national|international|foreign) ){0,3}(?:staff|news|web|online|correspondents?|reporters?|bureau|desk)", re.I
)
_LONGEST_NOBODY = 36
#: Where to follow who wrote, in a line of its own: "Twitter: @annonym".
_ACCOUNT, _LONGEST_ACCOUNT = regex(r"(?:follow (?:me )?on )?(?:twitter|instagram|facebook|threads|bluesky|mastodon)(?:/x)?\s?:?\s?@[\w.]{2,30}\.?", re.I | re.A), 60


_LONGEST_NOTE = 160


@block_stripper
def byline(body: BodyText) -> Iterator[Segment]:
    """Bylines above and below the text, and lines anywhere that are nothing but an author's name."""
    texts = body.texts
    names = {author.name.casefold() for author in body.authors}
    keys = {name_key(author.name) for author in body.authors}
    alone = [s for s in body.short if keys and len(s.text) < 40 and name_key(s.text.partition("（")[0]) in keys]  # "山田 太郎（やまだ・たろう）"
    speaks = frozenset(alone[_MOST_SIGNED:] and alone)
    yield from () if speaks else alone
    yield from (
        s
        for s in texts[:2]
        if len(s.text) <= _LONGEST_NOBODY
        and not s.flags & _HEADING
        and " " in s.text
        and _NOBODY.fullmatch(s.text)
        and len(texts) > 2
    )
    if names and texts[_BELOW_NAME:] and not texts[-1].text[_FROM_PLACE:]:
        yield from _signed_with_place(texts, names)
    yield from (s for s in texts[-2:] if names and "\n" in s.text and _is_card(s.text.split("\n"), names))
    if (body.language or "").startswith("ko"):
        yield from (s for s in texts[-_SIGNATURES:] if _is_korean_life(s.text, body))
    yield from (
        s
        for s in texts[:3]
        if len(s.text) <= _WHO_WROTE
        and (len(s.text) <= _ONE_LINE or "\n" in s.text)
        and s.text[-1] not in _SENTENCES
        and (who := _WROTE.match(s.text))
        and _AFTER_NAME.match(s.text, who.end())
    )
    yield from (s for s in texts[:3] if len(s.text) <= _WHO_WROTE and says_translated(s.text.lower()))
    yield from (
        s
        for s in texts[-_BELOW_NAME:]
        if "@" in s.text[:_LONGEST_ACCOUNT]
        and len(s.text) <= _LONGEST_ACCOUNT
        and _ACCOUNT.fullmatch(s.text)
        and not is_fact_of_place(s, texts)
    )
    # what an agency tells newspapers
    yield from (
        s
        for s in texts[:2]
        if s.text.startswith("(ATTN: ") and s.text.partition("\n")[0].endswith(")") and len(s.text) <= _LONGEST_NOTE
    )
    if names:
        yield from (s for s in texts[:3] if len(s.text) <= _FROM_PLACE and "," in s.text and _is_from_place(s.text.casefold(), names))
    for s in (*texts[:5], *texts[-4:]) if len(texts) > 9 else texts:
        if (
            len(s.text) <= 120
            and s not in speaks
            and _may_sign(s.text)
            and not is_attribution(s)
            and (not is_crosshead(s, texts) or _names_author(s.text, names))
            and _as_shown_or_spaced(s, body, is_byline)
            and not (s.flags & _LIST and _is_of_list(s, texts) and not _names_author(s.text, names))
        ):
            yield s


def _signed_with_place(texts: list[Segment], names: set[str]) -> list[Segment]:
    """The last lines of a text, of which the first is an author, and the others where that one lives or what that one is: "Ann Field", "Quay Street, Northbridge"."""
    last = list(takewhile(_may_be_of_author, reversed(texts[-_BELOW_NAME:])))[::-1]
    at = next((at for at, s in enumerate(last) if _begins_with_name(s.text.casefold(), names)), None)
    if at is None or len(last) - at > _ABOUT_NAME:  # of a list, say of winners
        return []
    return last[at - 1 :] if at and _CLOSES_LETTER.match(last[at - 1].text.lower()) else last[at:]


def _is_card(lines: list[str], names: set[str]) -> bool:
    """Whether lines are an author's name and, each in one of its own, what that one is, where, and an address."""
    return (
        lines[0].strip().casefold() in names
        and len(lines) <= _CARD
        and all(len(line) <= _FROM_PLACE and line.strip()[-1:] not in _NO_LINE_ENDS for line in lines)
    )


def _may_be_of_author(s: Segment) -> bool:
    return len(s.text) <= _FROM_PLACE and s.text[-1] not in _NO_LINE_ENDS and not s.flags & _HEADING and not s.links and s.tag != "li"


def _begins_with_name(line: str, names: set[str]) -> bool:
    first = line.partition("\n")[0].partition(",")[0].strip()
    return first in names


_GREETINGS, _LONGEST_GREETING = ("안녕하세요", "안녕하십니까"), 50


def _is_korean_life(text: str, body: BodyText) -> bool:
    """Whether a line is an author's name and what else he is or wrote, and no sentence: "하가람 도시연구자 · 『골목』 저자"."""
    if text.startswith(_GREETINGS) and len(text) <= _LONGEST_GREETING and text.endswith(("입니다.", "입니다")):
        return any(author.name in text for author in body.authors)  # "안녕하세요. 한빛일보 하가람입니다."
    if len(text) > _LONGEST_LIFE or text[-1] in "다요.?!…”\"":
        return False
    return any(
        author.role
        and (
            text.startswith((f"{author.name} {author.role}", f"{author.name}({author.role}"))
            or text.startswith(f"{author.name}(")
            and text.endswith(f"{author.role})")
        )
        for author in body.authors
    )


#: Who writes from where: "envoyée spéciale à Port-au-Blé (Nord)".
_SENT = regex(r"\s?(?:(?:notre )?(?:envoyée?s? spécial(?:e?s?|aux)|correspondante?s?)|enviad[oa]s? especial(?:es)?|inviat[oaie]|corresponsal)\b")


def _is_from_place(line: str, names: set[str]) -> bool:
    """Whether a line is an author and where the news is from: "From Kim Sample, Abuja", "Ann Onym, envoyée spéciale à Port-au-Blé"."""
    name, _, place = line.removeprefix("from ").removeprefix("by ").partition(",")
    # noqa: PLR2004 - words of a place
    return name in names and (place.count(" ") <= 3 or _SENT.match(place) is not None) and place[-1:] not in ".!?:"


def _as_shown_or_spaced(s: Segment, body: BodyText, says: Callable[[str, tuple[Author, ...], str | None], bool]) -> bool:
    """Whether a line says something of the authors as it is shown, or with space between elements that touch."""
    return says(s.text, body.authors, body.language) or s.end - s.start > 1 and touches(s) and says(spaced(s), body.authors, body.language)


def _is_of_list(s: Segment, texts: list[Segment]) -> bool:
    """Whether a labelled item stands beside other labelled ones that are no bylines: "Developer: Hollow Kite" above the platforms of a game."""
    items = s.element.getparent()
    return ":" in s.text and any(
        other is not s and ":" in other.text and other.element.getparent() is items and not is_byline(other.text)
        for other in texts[:_AMONG]
    )


def _names_author(text: str, names: set[str]) -> bool:
    low = text.casefold()
    return any(name in low for name in names)


@block_stripper
def signature_line(body: BodyText) -> Iterator[Segment]:
    """Paragraphs above and below the text that say by whom and when, in any language, and nothing else."""
    texts = body.texts
    outer: dict[Segment, None] = {}
    for row in (texts[:5], texts[:-5:-1]):
        for s in row:
            if len(s.text) > LONGEST:
                break
            outer[s] = None
    found = [s for s in outer if not s.flags & body.storys_own and _signs(s, body) and not _is_among_facts(s, texts)]
    if len(found) <= _SIGNATURES:  # more are a list of dates
        yield from found
    yield from (s for s in texts[:5] if len(s.text) <= SHORT and is_reading_time(s.text))


def _is_among_facts(s: Segment, texts: list[Segment]) -> bool:
    """Whether a line is one of several short ones that each say something behind a label: "Seiten: 448", "Erscheinungsdatum: 14.08.2017"."""
    if not 0 < s.text.find(":") < _LABEL:
        return False
    at = texts.index(s)
    beside = [other for other in texts[max(0, at - 2) : at + 3] if other is not s and other.tag == s.tag]
    return len([other for other in beside if 0 < other.text.find(":") < _LABEL and len(other.text) <= LONGEST]) >= _FACTS


def _signs(s: Segment, body: BodyText) -> bool:
    # amid the text it is where readers may write, and so it is behind a colon
    if s is (texts := body.texts)[-1] and is_address(s.text.removesuffix("(END)").rstrip()):
        return len(texts) < 2 or not texts[-2].text.endswith((":", "：")) and not is_fact_of_place(s, texts)  # noqa: PLR2004
    if not s.text.isascii() and max(s.text) >= _FAR_EAST:
        return states_source(s.text) or is_credits_line(s.text) or _as_shown_or_spaced(s, body, is_signature_line)
    return _as_shown_or_spaced(s, body, is_signature_line)


def _may_sign(text: str) -> bool:
    """Whether a line is worth reading as a byline: it is no sentence, or shows an address."""
    return text[-1:] not in ".!?。！？…:" or "@" in text
