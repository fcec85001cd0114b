"""Who the writer is, told below the text: "Ada Field is a reporter in Sampleton.", "Jonas Keil schreibt über Häfen."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from newsparse.body.names import BITS
from newsparse.body.stripping.below.colophon import is_colophon
from newsparse.body.stripping.stripper import block_stripper
from newsparse.body.stripping.text import BodyText
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

_LAST, _SHORTEST, _LONGEST = 3, 6, 700  # texts below the text, texts of a whole body, characters of a life
_LONGEST_BELOW, _LONGEST_UNNAMED = 300, 100  # characters of the one line that may stand below a life, and below that of "the author"
_BEFORE = 40  # characters before the name: "About the author: ", "Unser Korrespondent "
#: What follows a name that a life begins with, from there on.
TELLS = regex(
    r"(?:,[^.!?]{1,60},|\s\([^()]{1,60}\))?\s(?:is|has|writes|covers|works|reports|lives|teaches|serves|leads|ist|schreibt|arbeitet|arbeitete|berichtet|lebt|leitet|studierte?"
    r"|est|écrit|travaille|couvre|es|escribe|trabaja|cubre|è|scrive|lavora|é|escreve|trabalha|jest|pisze|pracuje|är|er|je|este|adalah|là|είναι|הוא|היא|skriver|schrijft|werkt)\s"
)
#: A life that begins with what its subject is called: "El autor es arquitecto".
_OF_THE_AUTHOR = regex(r"(?:the (?:author|writer)|der autor|die autorin|el autor|la autora|o autor|a autora|l['’]aut(?:ore|rice|eur)|de auteur|penulis|skribenten|(?:artikel)?författaren|forfatteren|autor(?:ka)?)\s(?:is|has|ist|es|fue|é|foi|è|est|adalah|är|er|jest|je)\s|הכותבת? (?:הוא|היא|עומדת?) |автор (?:[–—-]|является) ", re.I)
_HEADING = regex(
    r"(?:about the (?:author|writer)(?:s|\(s\))?|über (?:den autor|die autorin)|zur person|à propos de l['’]aut(?:eur|rice)|sobre (?:la firma|el autor|la autora|o autor|a autora)|sobre la autora|acerca del autor"
    r"|(?:l['’]autore|l['’]autrice|chi è l['’]autore)|over de auteur|om (?:författaren|forfatteren)|o autorze|об авторе|про автора|yazar hakkında)\s?:?",
    re.I,
)
#: How bloggers head the box in which they tell who they are, "Hi, I'm Kit!", and how they speak there.
_GREETS = regex(r"(?:hi|hello|hey|welcome)(?: there)?[,.!]{0,2} (?:i(?: a|[’'])?m|my name is|we(?: a|[’'])?re) [^.!?,;:]{2,24}[.!]?|meet the (?:author|writer|cook|blogger|chef)", re.I)
_OF_ONESELF = regex(r"\b(?:I|I[’'](?:m|ve)|[Mm]y|[Ww]e|[Oo]ur)\b")
#: Texts above the running text among which the byline stands.
_FIRST, _LIST, _BYLINE = 8, In.LIST.value, BITS["byline"]
#: How a line begins that says where to reach someone, and what it holds then.
_REACHES = regex(
    r"(?:you can )?(?:contact|reach|e-?mail|follow|call|write to|send [^.@]{2,40} to)\s(?:(?P<pronoun>him|her|them|me)\b|[^.!?@]{2,60}?)\s?(?:at|on|by|:|\()\s?(?=.{0,80}?(?:@|\d{3}\W\d{3,4}|twitter|facebook|bluesky|linkedin|instagram|\bX\b))",
    re.I,
)
#: With what letter such a line begins; the long s is one to a pattern without case.
_REACHES_BY = frozenset("YyCcRrEeFfWwSsſ")
#: The same, of the writer: "Ada Field can be reached at ada@sampleton.example".
_REACHED = regex(r"(?:(?P<pronoun>he|she|they|i)|[^.!?@]{2,60}?) (?:can|may) be (?:reached|contacted|e-?mailed|followed) (?:at|by|on|via)\b(?=.{0,80}?(?:@|\d{3}\W\d{3,4}|\[email|twitter|facebook|bluesky|linkedin|instagram))", re.I)
_LONGEST_ADDRESS, _NAMED_ABOVE = 250, 3  # characters of such a line; elements above a paragraph among which the author's name heads a box
_HEADED, _LONGEST_HEADING = 5, 30  # last texts among which such a heading stands, and its characters
_ENDS = frozenset(".!?»”\"")
#: Where the writer is reached, below what the card says of him: "Tel. 000-000-0000".
_NUMBER = regex(r"(?:tel|phone|fax|mobile|전화|휴대전화|팩스|연락처|e-?mail|이메일|메일)\s?[.:：]{0,2}\s?(?:\+?[\d() .-]{7,24}|[\w.+-]{1,64}@[\w.-]{3,80})", re.I)
_LONGEST_NUMBER = 60
_BEHIND_NAME = regex(r"\s?[•·|:,–—-]\s{1,2}(?:[+(]?\d[\d() .-]{6,20}\d)?(?:(?: or|,|;| [•·|–—-])? ?[\w.+-]{1,40}@[\w.-]{3,60})?", re.A)


@block_stripper
def biography(body: BodyText) -> Iterator[Segment]:
    """Paragraphs at the end that tell who the author is, and lists in the byline's box."""
    texts = body.texts
    if listed := [s for s in texts[:_FIRST] if s.flags & _LIST]:
        yield from (s for s in listed if body.around[s] & _BYLINE)
    if len(texts) >= _SHORTEST:
        yield from _told_below(texts, body)
    if (body.language or "").startswith(("ja", "zh")):
        yield from (
            s
            for s in texts[-_LAST:]
            if len(s.text) <= _LONGEST
            and (_EASTERN_LIFE.match(s.text) or any(_is_eastern_life(s.text, author.name) for author in body.authors))
        )
    names = [author.name.title() if author.name.isupper() else author.name for author in body.authors if author.kind == "person"]
    if len(texts) < _SHORTEST:
        return
    if body.around[texts[0]] & _BYLINE and any(_is_life(texts[0].text, name) for name in names):
        yield texts[0]  # in the byline's box, above the text
    last, above = texts[-1], texts[-2]
    if (
        len(last.text) <= (_LONGEST_BELOW if any(_is_life(above.text, name) for name in names) else _LONGEST_UNNAMED)
        and _tells_life(above.text, names)
        and not _tells_life(last.text, names)
    ):
        yield last  # of the paper, or more of the author
        texts = texts[:-1]
    numbers: list[Segment] = []
    for s in reversed(texts[-_LAST:]):
        text = s.text
        if (
            _tells_life(text, names)
            or len(text) <= _LONGEST
            and any(is_to_reach(text, name) or _is_card(text, name) or _is_boxed(s, name, body) for name in names)
        ):
            yield s
            yield from numbers
            numbers = []
        elif len(text) <= _LONGEST_NUMBER and _NUMBER.fullmatch(text):
            numbers.append(s)
        elif not is_colophon(text.lower()):
            break


def _tells_life(text: str, names: Sequence[str]) -> bool:
    return len(text) <= _LONGEST and (_OF_THE_AUTHOR.match(text) is not None or any(_is_life(text, name) for name in names))


def _told_below(texts: Sequence[Segment], body: BodyText) -> Sequence[Segment]:
    """A heading such as "About the author" among the last texts, and all that stands below it."""
    for at, s in enumerate(texts[-_HEADED:]):
        if len(s.text) <= _LONGEST_HEADING and (
            (greets := bool(s.flags & In.HEADING.value) and _GREETS.fullmatch(s.text) is not None)
            or _HEADING.fullmatch(s.text)
        ):
            below = texts[-_HEADED:][at:]
            if greets and not any(
                _OF_ONESELF.search(one.text) or any(author.name in one.text for author in body.authors)
                for one in below[1:]
            ):
                return ()  # of somebody of whom the article tells
            return below if sum([len(one.text) for one in below]) <= _LONGEST else ()
    return ()


#: How lives begin in Japanese and Chinese: with how the name is read, with "作者简介".
_EASTERN_LIFE = regex(r"[ぁ-んァ-ヺー]{1,6}[\s・　=＝][ぁ-んァ-ヺー]{1,8}\s?[/／（(:：｜|]|(?:作者简介|作者簡介|作者介绍|作者介紹|撰文者簡介|著者(?:紹介|プロフィール|略歴)|筆者(?:紹介|プロフィール)|プロフィール|【(?:著者|筆者)|（?作者(?:系|为|為|是))")
_AFTER_NAME = regex(r"\s?(?:[（(][ぁ-んァ-ヺー\s　・]{3,16}[）)])?\s?(?:[/／｜|：:●◎]|(?:19|20)\d\d年.{0,12}生まれ|氏、|さんは、?(?:19|20)\d\d年|，(?:.{2,16})(?:作家|记者|記者|学者|學者|教授|研究员|研究員|撰稿人|評論員|评论员))")


def _is_eastern_life(text: str, name: str) -> bool:
    """Whether a line begins with the author's name as lives do: "山田花子（やまだ・はなこ）1984年生まれ。"."""
    return text.startswith(name) and _AFTER_NAME.match(text, len(name)) is not None


def is_to_reach(text: str, name: str) -> bool:
    """Whether a line says only how the author is reached: "Reach Ada at ada@sampleton.example", "Follow her on X"."""
    if (
        len(text) > _LONGEST_ADDRESS
        or text[:1] not in _REACHES_BY
        and " be " not in text
        or (found := _REACHES.match(text) or (_REACHED.match(text) if " be " in text else None)) is None
    ):
        return False
    # noqa: PLR2004 - no initial
    return bool(found["pronoun"]) or any(part in text[:_LONGEST_ADDRESS] for part in name.split() if len(part) > 2)


def _is_card(text: str, name: str) -> bool:
    """Whether a line is the author's name, and the number or address behind it: "Ada Field • 555-010-0000"."""
    return text.startswith(name) and len(text) <= len(name) + _LONGEST_NUMBER and _BEHIND_NAME.fullmatch(text, len(name)) is not None


def _is_boxed(s: Segment, name: str, body: BodyText) -> bool:
    """Whether a paragraph stands in the author's box, or below a line with the author's name: "Fenella is our running editor", "I write about bread"."""
    if s.flags & (_LIST | In.HEADING.value):
        return False
    if body.around[s] & _BYLINE and (name in s.text or s.text.startswith(f"{name.split(maxsplit=1)[0]} ")):
        return True
    if [other for other in body.texts if other.element is s.element and other is not s]:
        return False  # a line of a text that ``<br>`` parts: what stands above its box is the byline of all of it
    for one in islice((one for one in s.element.itersiblings(preceding=True) if isinstance(one.tag, str)), _NAMED_ABOVE):
        said = "".join(map(str, one.itertext()))
        if len(said) > _LONGEST_HEADING + len(name):
            return False  # a paragraph: what stands above that is not of this box
        if name in said and said.rstrip()[-1] not in _ENDS:  # "For Sample News, I'm Ada Field in Eastmere." is of the text
            return True
    return False


def _is_life(text: str, name: str) -> bool:
    at = text.find(name, 0, _BEFORE + len(name))
    return at >= 0 and not _ENDS.intersection(text[:at]) and TELLS.match(text, at + len(name)) is not None
