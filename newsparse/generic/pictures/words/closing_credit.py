"""Who took the one picture of a Korean article, where the last line of the text says it: "(사진=한빛통신)", "[사진 출처 : 한빛통신]"."""

from __future__ import annotations

from newsparse.draft import Draft
from newsparse.generic.pictures.words.figure_words import is_sole_credit
from newsparse.grammar.credits.credits import bare_credit, split_caption
from newsparse.page import Page
from newsparse.regex import regex

#: Segments before the end of the body and after it among which the line stands, and its characters.
_BEFORE, _AFTER, _LONGEST = 4, 4, 60
#: "[사진] 나루시 제공"
_MARK = "[사진]"
#: How a sentence of the text ends, below which prompts may have been taken for it.
_SENTENCE = "다."
_CLOSES = frozenset(")]")
_OPENS = frozenset("([<【사※*")
#: "#사진_하가람 기자", "사진=ⓒ한빛통신", in no brackets.
_LABELLED = regex(r"#?\s?(사진(?:\s?(?:제공|출처))?)\s?[_=:：]\s?(?=\S)")
#: "… 눈길을 끈다. (사진=한빛통신)"
_BEHIND_SENTENCE = regex(r"다\.\s?[(\[](사진\s?(?:제공|출처)?\s?[=:]\s?[^()\[\]]{2,40})[)\]]$")
#: "haga@hanbit.example / 사진=나루시", "[한빛일보 하가람 기자 haga@hanbit.example / 사진제공=나루영화]"
_BEHIND_ADDRESS = regex(r"@[\w.-]{4,40}\s?[/|,]\s?(사진\s?(?:제공|출처)?\s?[=:]\s?\S[^\])]{1,40})[\])]?$")


def korean_closing_credit(page: Page, draft: Draft) -> str | None:
    """The credit that stands alone at the end of a Korean text."""
    body = draft.body
    if body is None or body.detached or not str(draft.get("language") or "").startswith("ko"):
        return None
    ends = next((s.index for s in reversed(body.segments) if s.text.endswith(_SENTENCE)), body.last)
    for s in page.segments[max(body.first, min(body.last - _BEFORE, ends)) : body.last + 1 + _AFTER]:
        line = s.text.rpartition("\n")[2]
        if len(line) <= _LONGEST and "사진" in line and (behind := _BEHIND_ADDRESS.search(line)):
            line = behind[1]
        elif line[-1:] in _CLOSES and (behind := _BEHIND_SENTENCE.search(line[-_LONGEST:])):
            line = f"({behind[1]})"
        if len(line) <= _LONGEST and (labelled := _LABELLED.match(line)):
            line = f"({labelled[1]}={line[labelled.end() :]})"
        if len(line) > _LONGEST or line[:1] not in _OPENS or "사진" not in line:
            continue
        if line.startswith(_MARK) and (credit := bare_credit(line.removeprefix(_MARK))) and "." not in credit:
            return credit
        if is_sole_credit(line):
            return split_caption(line)[1]
    return None
