"""One grammar for the credit lines of Chinese and Japanese articles: who wrote, who took the pictures, who edited.

A line is a row of roles and names: roles come before their names ("记者 林海 通讯员 王小明", "撰文：林海　攝影：王小明",
"論説委員・山田太郎"), or behind them ("山田太郎記者", "山田 太郎 : ライター"). Papers before a role, sources, dates and
"／台北報導" behind a name are passed over. A line with anything else in it is none.
"""

from __future__ import annotations

from newsparse.grammar.bylines.east_asian_roles import (
    BY_LETTER,
    KATAKANA_FIELDS,
    LETTERS,
    ROLES,
    TITLES,
)
from newsparse.grammar.credits.east_asian_lists import Credit, FoundRole, is_paper, led_by_names, led_by_roles
from newsparse.regex import regex

#: The longest line that is read.
LONGEST = 160


_SIGNS = ":：／/|｜丨│=＝●◎・·︱∣"
_EDGES = " ▲△▼▽■□●◎◆◇※＊*—–-_:：／/|｜丨│=＝・·,，、;；。.<>＜＞"
_OPEN, _CLOSE = "（(【[［〔〈＜<", "）)】]］〕〉＞>"
_JOINERS = "／/・·&＆、＋+和与與及"
#: What else such lines hold, and names nobody.
_WHEN = regex(r"(?:最後|最后|最終)?(?:発表|发表|發表|发布|發布|發佈|出版|更新|公開|掲載|配信|时间|時間|日期)?(?:时间|時間|日期|於|于|日)?\s?[:：]?\s?(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?(?:\s?[（(][一-鿿]{1,3}[）)])?(?:\s{0,2}\d{1,2}\s?[:：時时点點]\s?\d{2}(?:\s?[:：分]\s?\d{0,2}\s?秒?)?)?")
_FROM = regex(r"(?:(?:文章|信息|稿件|新闻|图文|题图|封面|图片)?(?:来源|來源|稿源|出处|出處|轉載自|转载自|转自)|出典|配信元|提供)\s?[:：／/|｜]\s?[^\s:：／/|｜；;）)]{2,24}(?:\s[摄攝])?")
_BUTTONS = regex(r"(?:浏览|阅读|点击|瀏覽|閱讀|人气|評論|评论)(?:次数|次數|量|数)?\s?[:：]?\s?\d{1,9}\s?次?|(?:字号|字體|字体|字級|字体大小|字號)\s?[:：]?\s?[【\[]?(?:\s?[大中小特T|/+-]){0,6}\s?[】\]]?|我要评论|【?打印(?:本页|本頁|本文)?】?|分享(?:到)?[:：]?|收藏|A[+-]|をフォロー(?:する)?|著者フォロー|フォローする?|プロフィール")
#: How reports are called, behind the name of who wrote them: "／台北報導", "綜合報導".
_REPORTED = regex(r"(?:綜合|综合|整理|即時|編譯)?(?:報導|報道|报道)$|[\s／/|｜]\s?(?:[一-鿿]{2,6})?(?:報導|報道|报道)(?=$|[\s；;）)])")


def read_credits(text: str, *, japanese: bool = False) -> tuple[Credit, ...]:
    """The credits that a line consists of; empty where it holds anything else."""
    if not 2 < len(text) <= LONGEST or BY_LETTER.keys().isdisjoint(text):
        return ()
    line = _without_the_rest(text)
    found = _roles_of(line)
    if not found:
        return ()
    before, behind = line[: found[0].begin].strip(_EDGES), line[found[-1].end :].strip(_EDGES + "）)】]］〕")
    if before and not behind and not is_paper(before):
        return led_by_names(line, found, japanese)
    return led_by_roles(line, found, before, japanese)


def _without_the_rest(text: str) -> str:
    line = " ".join(text.replace("\u3000", "  ").replace("\xa0", " ").split(" ")) if "\u3000" in text or "\xa0" in text else text
    line = line.strip(_EDGES + "\n")
    while line[:1] and line[0] in _OPEN and line[-1] in _CLOSE and not any(c in _CLOSE for c in line[1:-1]):
        line = line[1:-1].strip(_EDGES)
    if any(c.isdigit() for c in line):
        line = _WHEN.sub("；", line)
    line = _BUTTONS.sub("；", _FROM.sub("；", line))
    if "報" in line or "报" in line:
        line = _REPORTED.sub("；", line)
    return line.strip(_EDGES)


def _roles_of(line: str) -> list[FoundRole]:
    """The roles of a line, each with a sign or its names beside it; several that one sign joins are one: "文／图"."""
    found: list[FoundRole] = []
    at = 0
    while at < len(line):
        begun = BY_LETTER.get(line[at])
        word = next((word for word in begun if line.startswith(word, at) and _is_role(line, at, word)), None) if begun else None
        if word is None:
            at += 1
            continue
        begin, end, work = _with_prefix(line, at, word), at + len(word), ROLES[word]
        while end + 1 < len(line) and line[end] in _JOINERS:
            other = next(
                (
                    word
                    for word in BY_LETTER.get(line[end + 1], ())
                    if line.startswith(word, end + 1) and _is_joined(line, end + 1, word)
                ),
                None,
            )
            if other is None:
                break
            work = "writes" if "writes" in (work, ROLES[other]) else work
            end += 1 + len(other)
        found.append(FoundRole(begin, end, line[begin:end], work))
        at = end
    return found


def _with_prefix(line: str, at: int, word: str) -> int:
    """Where a role begins with what narrows it: "栏目主编：", "题图摄影："; only before a sign, and of work other than writing."""
    if word in _KATAKANA:
        return at - len(next((field for field in KATAKANA_FIELDS if line.endswith(field, 0, at)), ""))
    if ROLES[word] == "writes" or line[at + len(word) : at + len(word) + 1] not in _SIGNS:
        return at
    begin = at
    while begin > max(0, at - _NARROWING) and "一" <= line[begin - 1] <= "鿿":
        begin -= 1
    return begin if begin == 0 or line[begin - 1] in _BOUNDS else at


#: Roles in katakana, which take words before them: "ノンフィクションライター".
_KATAKANA = frozenset(("ライター", "ジャーナリスト", "コラムニスト", "エディター"))
_NARROWING, _BOUNDS = 4, f"{_SIGNS} \n&＆＋+、，,；;（("


def _is_role(line: str, at: int, word: str) -> bool:
    """Whether a word at its place may be a role: words for work need a sign, a space or an end beside them, letters a sign."""
    if word in TITLES:
        return not line.startswith(_OF_REPORTERS, at + len(word))
    after = line[at + len(word) : at + len(word) + 2].lstrip(" ")
    if word in LETTERS:
        joined = after[:1] in _SIGNS or after[:1] in "&＆＋+" if after else at > 0 and line[at - 1] in " ／/"
        return joined and (at == 0 or line[at - 1] in " ／/・·&＆、，,；;|｜丨＋+\n（(")
    if _with_prefix(line, at, word) < at:
        return True
    parted = not line[at + len(word) :] or line[at + len(word)] in f"{_SIGNS} \n&＆＋+、"
    return parted and (at == 0 or line[at - 1] in f"{_SIGNS} \n&＆＋+、，,；;（(")


#: What is called by reporters and is none: "大臣記者会見", "記者クラブ".
_OF_REPORTERS = ("会見", "懇談", "発表", "クラブ", "団")


def _is_joined(line: str, at: int, word: str) -> bool:
    """Whether a word that a sign joins to a role before it is a role too: "文/图 记者 林海"."""
    return _is_role(line, at, word) or line[at + len(word) : at + len(word) + 1] in (" ", "", "\n")


def writers_in(text: str, *, japanese: bool = False) -> tuple[tuple[str, str | None], ...]:
    """(name, role) of whom a line credits with the text; labels ("作者", "撰文") are no role. Empty where it credits nobody, or is none."""
    credits = read_credits(text, japanese=japanese)
    if not credits and "\n" in text:  # lines of one block
        credits = next((read for part in text.split("\n") if (read := read_credits(part, japanese=japanese))), ())
    if not credits and any(c.isdigit() for c in text):  # a line that goes on behind its date
        credits = next((read for part in _WHEN.split(text[: 2 * LONGEST]) if (read := read_credits(part, japanese=japanese))), ())
    return tuple(
        (name, credit.role if credit.role and _title_of(credit.role) else None)
        for credit in credits if credit.work == "writes" for name in credit.names
    )  # fmt: skip


def editors_in(text: str) -> tuple[str, ...]:
    """Whom a line credits with other work than the text."""
    return tuple(name for credit in read_credits(text) if credit.work == "edits" for name in credit.names)


def _title_of(role: str) -> bool:
    return role in TITLES or role.endswith(tuple(TITLES))


def role_beside(name: str, text: str) -> str | None:
    """The role that touches a name in a text, before it or behind: "中央社記者林海台北12日電", "山田太郎記者"."""
    at = text.find(name)
    if at < 0:
        return None
    before, behind = text[:at].rstrip(" \u3000:：・／/"), text[at + len(name) :].lstrip(" \u3000・：:（(")
    roles = sorted((role for role in TITLES if before.endswith(role) or behind.startswith(role)), key=len)
    return roles[-1] if roles else None


