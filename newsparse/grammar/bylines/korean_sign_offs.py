"""How reporters of Korean stations end what they say: "한빛뉴스 하가람입니다.", "HBS 노을빛[haga@hbs.example]입니다."."""

from __future__ import annotations

from newsparse.article import Author
from newsparse.grammar.bylines.korean_kinds import is_korean_name
from newsparse.regex import regex

_LONGEST = 90
_SIGN_OFF = regex(
    r"(?:^|[\s,])(?:[A-Z]{2,5}|[A-Z가-힣]{0,8}(?:뉴스|방송|NEWS|News|TV)|TV[가-힣]{2}|채널A)\s?(?:뉴스\s|News\s|NEWS\s)?\s?(?P<name>[가-힣]{2,4})(?:\s?기자)?\s?"
    r"(?:[\[(<](?P<email>[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3})[\])>])?\s?(?:입니다|이었습니다|였습니다)\.?(?:\s?[\[(](?P<behind>[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3})[\])])?(?:\s?[(\[](?:영상|촬영|편집|취재|그래픽)[^()\[\]]{2,40}[)\]])?$"
)
_SAID = "니다"


def signs_off(line: str) -> Author | None:
    """Who ends a report with this line; ``None`` if it is another sentence.

    >>> signs_off("지금까지 가람시청에서 HBS 뉴스 하가람입니다.").name
    '하가람'
    """
    if _SAID not in line[-_LONGEST:] or not (found := _SIGN_OFF.search(line[-_LONGEST:])) or not is_korean_name(found["name"]):
        return None
    return Author(name=found["name"], email=found["email"] or found["behind"])
