"""Korean signatures: at the end of the last paragraph ("… 밝혔다. /나루=하가람 기자 ha@hanbit.example"), behind a date."""

from __future__ import annotations

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
