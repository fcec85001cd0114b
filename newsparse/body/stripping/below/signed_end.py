"""Korean signatures: at the end of the last paragraph ("… 밝혔다. /나루=하가람 기자 ha@hanbit.example"), behind a date."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.body.stripping.stripper import block_stripper
from newsparse.body.stripping.text import BodyText
from newsparse.grammar.bylines.names import is_byline
from newsparse.regex import regex
from newsparse.tree.segments import Part, Segment

#: Behind the last sentence: a place, a name with its role, an address; the role or the address may lack, or all but the address.
_EMAIL = r"[(<\[]?[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}[)>\]]?"
_ROLE = r"[가-힣]{0,8}(?:기자|특파원|통신원|논설위원)"
_SIGNED = regex(
    rf"(?<=[.!?”\"’')])\s{{0,3}}((?:[/=■◇]\s?)?[(\[]?(?:(?:글·사진|사진·글|글/사진|[가-힣]{{2,6}})\s?[=/|]\s?)?(?:[가-힣A-Z]{{2,10}}\s)?[가-힣]{{2,4}}(?:[·,]\s?[가-힣]{{2,4}})?\s?"
    rf"(?:{_ROLE}[)\]]?(?:\s?[/|]?\s?{_EMAIL})?|\s{_EMAIL})[)\]]?)\s{{0,3}}$"
)
#: Written, not said: "… 하가람입니다. (haga@hanbit.example)" is how a station's reporter ends.
_ADDRESS = regex(r"(?<=[^니]다\.)\s(/?\s?[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4})$")
#: What a sentence says before an address that it gives to readers.
_GIVEN = ("메일", "문의", "제보", "신청", "접수", "보내")
_NO_NAME = regex(r"(?:문의|제보|신청|접수|예약|참고|출처)\s")
_TAIL, _SENTENCE = 120, 60


def signature_of(text: str) -> str | None:
    """The signature that ends a paragraph; ``None`` if only a sentence does."""
    tail = text[-_TAIL:]
    if not ("기자" in tail or "특파원" in tail or "@" in tail and max(tail) >= "가"):
        return None
    found = _SIGNED.search(tail)
    if found is None and (alone := _ADDRESS.search(tail)) and not any(word in tail[-_SENTENCE : alone.start()] for word in _GIVEN):
        return alone[1]
    return found[1] if found and not _NO_NAME.match(found[1]) else None


def without_signature(s: Segment) -> Segment | None:
    """The segment without the signature that ends it; ``None`` if it ends in none."""
    signature = signature_of(s.text) if s.kind == "text" else None
    if signature is None:
        return None
    left = len(s.text) - len(signature)
    kept = _without_last(s.parts, len("".join(signature.split())))
    return s.holding(kept, min(s.link_chars, left), min(s.strong_chars, left), s.links) if kept else None


def _without_last(parts: list[Part], letters: int) -> list[Part]:
    """The parts without so many characters at their end, white space not counted, and without the space before those."""
    kept = list(parts)
    while kept:
        text, element, is_tail = kept.pop()
        seen = len("".join(text.split()))
        if seen > letters:
            at = len(text)
            while letters:
                at -= 1
                letters -= not text[at].isspace()
            return [*kept, (text[:at].rstrip(), element, is_tail)]
        letters -= seen
    return []


#: Texts of a whole body, those at the end among which the signature is looked for, texts below it, which share of all they may be, characters of a signature and of a sentence.
_FEWEST, _LAST, _BELOW, _SHARE, _SIGNATURE, _LONGEST = 8, 10, 7, 0.25, 90, 45
_SENTENCES = ("다.", "요.", "다.”", '다."', "까?", "다.’", "다.'")


@block_stripper
def below_signature(body: BodyText) -> Iterator[Segment]:
    """What a paper offers below the line with name, role and address that signs a Korean text: no sentences of it."""
    texts = body.texts
    if not (body.language or "").startswith("ko"):
        return
    yield from _lives_below(texts, body)
    if len(texts) < _FEWEST:
        return
    ending = texts[-_LAST:]
    signed = next((at for at in range(len(ending) - 2, 1, -1) if _signs(ending[at].text, body)), None)
    if signed is None or len(below := ending[signed + 1 :]) > _BELOW:
        return
    if sum([len(s.text) for s in below]) > _SHARE * sum([len(s.text) for s in texts]) or any(
        len(s.text) > _LONGEST and s.text.endswith(_SENTENCES) for s in below
    ):
        return
    yield from below


def _signs(text: str, body: BodyText) -> bool:
    return (
        len(text) <= _SIGNATURE
        and "@" in text
        and "기자" in text
        and any(author.name in text for author in body.authors)
        and is_byline(text.rpartition("\n")[2], body.authors, body.language)
    )


#: What is told of who wrote a piece of opinion, below the line that signs it: "한빛대에서 박사를 했다. 저서로 『골목』이 있다."
_LIFE = regex(r"[^\n]{0,120}(?:박사|석사|졸업|전공(?!의)|재직|저서|역서|공저|지은\s책|옮긴\s책|등단|활동하고|역임)")
_LONGEST_LIFE, _LONGEST_LINE, _LIVES = 320, 60, 2


def _lives_below(texts: list[Segment], body: BodyText) -> list[Segment]:
    names = [author.name for author in body.authors if author.kind == "person"]
    for at in range(len(texts) - 2, max(1, len(texts) - 2 - _LIVES), -1):
        if (
            len(texts[at].text) <= _LONGEST_LINE
            and texts[at].text.startswith(tuple(names))
            and texts[at].text[-1] not in _ENDS
            and is_byline(texts[at].text, body.authors, body.language)
        ):
            below = texts[at + 1 :]
            return below if all(len(s.text) <= _LONGEST_LIFE and _LIFE.match(s.text) for s in below) else []
    return []


_ENDS = frozenset(".!?”\"’'…")
