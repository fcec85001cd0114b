"""Who wrote for a Korean paper without being of it, as its columns print: name, bar, and what one is."""

from __future__ import annotations

from newsparse.article import Author
from newsparse.grammar.bylines.korean_kinds import is_korean_name
from newsparse.regex import regex

_CONTRIBUTED = regex(r"([가-힣]{3}) ?[|ㅣ│｜] ?([가-힣][가-힣A-Za-z ·,]{1,30})")


def contributor(text: str) -> Author | None:
    """The writer of a line that is a name and an occupation, perhaps with a place.

    >>> contributor("하가람 | 집배원·가람 나루").role
    '집배원·가람 나루'
    """
    match = _CONTRIBUTED.fullmatch(text)
    if match is None or not is_korean_name(match[1]) or text.endswith(("다", "까")):
        return None
    return Author(name=match[1], role=match[2].strip())
