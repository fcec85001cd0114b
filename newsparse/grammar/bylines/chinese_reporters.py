"""Whom the brackets name that open or end a Chinese report: "本报讯（记者 林海）…"."""

from __future__ import annotations

from newsparse.grammar.credits.east_asian_credits import writers_in
from newsparse.regex import regex

#: Brackets that may name who wrote: "（记者 林海 通讯员 王小明）", "(本报记者林海、王小明)", "（文/东海网 林海）".
_BRACKETS = regex(r"[（(【［\[〔]([^（()）【】［］\[\]〔〕。]{3,60})[）)】］\]〕]")
#: The dateline of an agency: "（中央社記者林海台北12日電）".
_DATELINE = regex(r"[（(]?[一-鿿]{0,6}(记者|記者|特派員|特派员)([一-鿿]{2,3}(?:、[一-鿿]{2,3}){0,3})[一-鿿]{2,6}\d{1,2}日(?:[一-鿿]{0,4})[电電讯訊]")
#: A paper of any name before its reporter, in brackets: "大紀元記者林海報導"; not "一名記者".
_PAPERS = regex(r"^(?![一某该該这這])[一-鿿]{2,6}(?=记者|記者)")
_OPENING, _ENDING = 60, 60


def reporters_in_brackets(text: str) -> tuple[tuple[str, str | None], ...]:
    """(name, role) of whom the brackets name that open or end a Chinese report: "本报讯（记者 林海）…", "…。（记者 林海、王小明）"."""
    if "者" not in text and "文" not in text and "员" not in text and "員" not in text:
        return ()
    for found in _BRACKETS.finditer(text, 0, _OPENING):
        if signed := _reporters(found[1]):
            return signed
    if (dateline := _DATELINE.match(text)) is not None:
        return tuple((name, dateline[1]) for name in dateline[2].split("、"))
    last = [*_BRACKETS.finditer(text, max(0, len(text) - _ENDING - 2))][-1:]
    return _reporters(last[0][1]) if last and last[0].end() >= len(text) - 2 else ()


def _reporters(text: str) -> tuple[tuple[str, str | None], ...]:
    signed = writers_in(text) or writers_in(_PAPERS.sub("", text, count=1))
    return signed if any(role for _, role in signed) or "文" in text else ()


#: The labels of the line between a Chinese headline and its text.
_STATED = regex(r"(?:来源|來源|作者|浏览(?:次数|量)?|点击(?:次数|数|量)?|阅读(?:次数|数|量)?|字体|字号|编辑|责编|审核|发布(?:时间|日期)|日期|时间)\s?[:：]")
_FEWEST_LABELS = 3


#: "（文/图 林海 王小明 编辑 李红）" below a text.
_SIGNED_OFF = regex(r"[（(](?:[文图圖](?=[\s/／：:、])|供稿|撰稿|图文|文图)[^（()）。，]{2,36}[)）]")


def states_source(text: str) -> bool:
    """Whether a line states when, from where and by whom, as many labels say, or who did what: "发布时间：… 来源：… 作者：… 浏览次数：78"."""
    if text[0] in "（(" and len(text) <= _ENDING and _SIGNED_OFF.fullmatch(text) is not None:
        return True
    return (":" in text or "：" in text) and "。" not in text and len(_STATED.findall(text)) >= _FEWEST_LABELS
