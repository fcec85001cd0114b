"""Whom the brackets name that open or end a Chinese report: "本报讯（记者 林海）…"."""

from __future__ import annotations

from newsparse.grammar.east_asian_names import NO_HAN_NAME
from newsparse.regex import regex

_REPORTER = (
    r"(?:(?:本报|本報|本网|本台|本刊|[一-鿿]{2,6}(?:报|報|社|网|網|台|新闻|新聞|客户端))?(?:全媒体|融媒体|见习|實習|实习|特约|特派|首席|驻[一-鿿]{2,6})?(?:记者|記者)|通讯员|通訊員|实习生)"
)
_HAN_NAME = r"[一-鿿]{2,4}(?:·[一-鿿]{1,8})?"
#: "（记者 林海 通讯员 王小明）", "(本报记者林海、王小明)": in the brackets that open or end a Chinese report.
_CHINESE_SIGNED = regex(rf"[（(]\s?{_REPORTER}[\s:：]?(?P<names>{_HAN_NAME}?(?:(?:[\s、,，]{{1,2}}(?:{_REPORTER}[\s:：]?)?|{_REPORTER}[\s:：]?){_HAN_NAME}?){{0,5}})[）)]")
_BETWEEN_SIGNED = regex(rf"{_REPORTER}|[\s、,，:：]")
#: "（文/东海网 林海）" before the first sentence.
_WRITTEN = regex(rf"[（(]文\s?[/／丨｜|:：]\s?(?:[一-鿿]{{2,8}}\s)?({_HAN_NAME})[)）]")
_OPENING, _ENDING = 60, 60


def reporters_in_brackets(text: str) -> tuple[str, ...]:
    """Whom the brackets name that open or end a Chinese report: "本报讯（记者 林海）…", "…。（记者 林海、王小明）"."""
    if text[:1] in "（(" and (written := _WRITTEN.match(text)):
        return (written[1],)
    if "记者" not in text and "記者" not in text:
        return ()
    found = _CHINESE_SIGNED.search(text, 0, _OPENING) or _CHINESE_SIGNED.search(text, max(0, len(text) - _ENDING))
    if found is None or _OPENING <= found.end() < len(text) - 2:
        return ()
    names = tuple(name for name in _BETWEEN_SIGNED.split(found["names"]) if name)
    return () if any(NO_HAN_NAME.search(name) for name in names) else names


#: The labels of the line between a Chinese headline and its text.
_STATED = regex(r"(?:来源|來源|作者|浏览(?:次数|量)?|点击(?:次数|数|量)?|阅读(?:次数|数|量)?|字体|字号|编辑|责编|审核|发布(?:时间|日期)|日期|时间)\s?[:：]")
_FEWEST_LABELS = 3


#: "（文/图 林海 王小明 编辑 李红）" below a text.
_SIGNED_OFF = regex(r"[（(](?:文|图|圖|供稿|撰稿|图文|文图)[^（()）。，]{2,36}[)）]")


def states_source(text: str) -> bool:
    """Whether a line states when, from where and by whom, as many labels say, or who did what: "发布时间：… 来源：… 作者：… 浏览次数：78"."""
    if text[0] in "（(" and len(text) <= _ENDING and _SIGNED_OFF.fullmatch(text) is not None:
        return True
    return (":" in text or "：" in text) and "。" not in text and len(_STATED.findall(text)) >= _FEWEST_LABELS
