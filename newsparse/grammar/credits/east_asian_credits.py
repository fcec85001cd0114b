"""One grammar for the credit lines of Chinese and Japanese articles: who wrote, who took the pictures, who edited.

A line is a row of roles and names: roles come before their names ("记者 林海 通讯员 王小明", "撰文：林海　攝影：王小明",
"論説委員・山田太郎"), or behind them ("山田太郎記者", "山田 太郎 : ライター"). Papers before a role, sources, dates and
"／台北報導" behind a name are passed over. A line with anything else in it is none.
"""

from __future__ import annotations

from typing import NamedTuple

from newsparse.grammar.bylines.east_asian_roles import (
    BY_LETTER,
    LETTERS,
    ROLES,
    SURNAMES,
    TITLES,
    TWO_SYLLABLES,
    Work,
)
from newsparse.grammar.bylines.newsrooms import is_newsroom
from newsparse.regex import regex

#: The longest line that is read.
LONGEST = 160


class Credit(NamedTuple):
    """Names that share a role, the role as displayed, and what it says they did."""

    role: str
    work: Work
    names: tuple[str, ...]


class _Found(NamedTuple):
    begin: int
    end: int
    role: str
    work: Work


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
_PARTS = regex(r"[、，,；;／/&＆|｜丨＋+\n]|\s?[和与與及]\s|(?<=[一-鿿])・(?=[一-鿿])|\s{2,}")
_HAN_NAME = regex(r"[一-鿿]{2,4}")
_HAN_FOREIGN = regex(r"[一-鿿]{1,5}(?:·[一-鿿]{1,8}){1,3}")
_JAPANESE_NAME = regex(r"(?=.{2,12}$)[一-鿿々ヶヵ]{1,4}\s?[一-鿿々ヶぁ-んァ-ヺー]{0,6}|(?=.{3,14}$)[ァ-ヺー]{2,8}(?:[・＝ ][ァ-ヺー]{1,8}){0,3}|[ぁ-ん]{2,5}\s[ぁ-ん]{2,5}|[ぁ-ん]{2,4}[ぁ-んァ-ヺー]{0,4}")
_LATIN_NAME = regex(r"[A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{0,20}){0,3}")
#: What no name holds.
_NO_NAME = regex(r"[的了在说說看到从從被将將称稱們们这這是有为為來来去就都也很讓让]|[をがはにで](?=.)|です$|ます$|した$|から$|まで$|担当$|日$|年$|月$|号$|[会會]$|者$")
_PAPER = regex(r"[^\s]{0,12}(?:中文|报|報|社|网|網|台|臺|新闻|新聞|客户端|日报|中心|频道|周刊|週刊|杂志|雜誌|雑誌|部|室|團隊|团队|传媒|傳媒|電視|电视|本刊|视频|財經|财经|總社|电|電|讯|訊|通信|通訊|本網|News|NEWS|today|TODAY|オンライン|編集部|局)")
_LONGEST_PREFIX = 12


def read_credits(text: str, *, japanese: bool = False) -> tuple[Credit, ...]:
    """The credits that a line consists of; empty where it holds anything else."""
    if not 2 < len(text) <= LONGEST or BY_LETTER.keys().isdisjoint(text):
        return ()
    line = _without_the_rest(text)
    found = _roles_of(line)
    if not found:
        return ()
    before, behind = line[: found[0].begin].strip(_EDGES), line[found[-1].end :].strip(_EDGES + "）)】]］〕")
    if before and not behind and not _is_paper(before):
        return _led_by_names(line, found, japanese)
    return _led_by_roles(line, found, before, japanese)


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


def _roles_of(line: str) -> list[_Found]:
    """The roles of a line, each with a sign or its names beside it; several that one sign joins are one: "文／图"."""
    found: list[_Found] = []
    at = 0
    while at < len(line):
        begun = BY_LETTER.get(line[at])
        word = next((word for word in begun if line.startswith(word, at) and _is_role(line, at, word)), None) if begun else None
        if word is None:
            at += 1
            continue
        begin, end, work = _with_prefix(line, at, word), at + len(word), ROLES[word]
        while end + 1 < len(line) and line[end] in _JOINERS:
            other = next((word for word in BY_LETTER.get(line[end + 1], ()) if line.startswith(word, end + 1) and _is_joined(line, end + 1, word)), None)
            if other is None:
                break
            work = "writes" if "writes" in (work, ROLES[other]) else work
            end += 1 + len(other)
        found.append(_Found(begin, end, line[begin:end], work))
        at = end
    return found


def _with_prefix(line: str, at: int, word: str) -> int:
    """Where a role begins with what narrows it: "栏目主编：", "题图摄影："; only before a sign, and of work other than writing."""
    if ROLES[word] == "writes" or line[at + len(word) : at + len(word) + 1] not in _SIGNS:
        return at
    begin = at
    while begin > max(0, at - _NARROWING) and "一" <= line[begin - 1] <= "鿿":
        begin -= 1
    return begin if begin == 0 or line[begin - 1] in _BOUNDS else at


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


def _is_paper(text: str) -> bool:
    """Whether text before a role is the paper's name, or the desk's: "本报", "澎湃新闻", "新华社北京电", "驻北京"."""
    text = text.strip(_EDGES)
    return not text or len(text) <= _LONGEST_PREFIX and (text in ("本报", "本報", "本网", "特约", "资深", "資深") or text[0] in "驻駐" or _PAPER.fullmatch(text) is not None)


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


def _led_by_roles(line: str, found: list[_Found], before: str, japanese: bool) -> tuple[Credit, ...]:
    prefix = ""
    if before and not _is_paper(before):
        if not japanese or " " in before or len(before) > _LONGEST_PREFIX or found[0].role not in TITLES:
            return ()
        prefix = before  # "ロンドン" + "特派員", "シニア" + "ライター"
    credits: list[Credit] = []
    for number, one in enumerate(found):
        last = number + 1 == len(found)
        between = line[one.end : None if last else found[number + 1].begin]
        bound = between[:1] == "・"
        names = _names_of(between, one, japanese, ends=last)
        if names is None:
            return ()
        if not names:
            if not last or not credits or one.work == "edits":
                continue  # a role beside another: "记者 实习生 林海"
            if one.work == "pictures":  # "记者 林海 摄"
                credits[-1] = credits[-1]._replace(work="pictures")
            continue
        role = prefix + one.role if number == 0 else one.role
        if bound and japanese and len(names) > 1:  # "論説委員・山田太郎 佐藤花子"
            credits += [Credit(role, one.work, names[:1]), Credit("", one.work, names[1:])]
        else:
            credits.append(Credit(role, one.work, names))
    return tuple(credits)


def _led_by_names(line: str, found: list[_Found], japanese: bool) -> tuple[Credit, ...]:
    credits: list[Credit] = []
    begin = 0
    for one in found:
        names = _names_of(line[begin : one.begin], one, japanese, ends=False, ahead=True)
        if not names:
            return ()
        credits.append(Credit(one.role, one.work, names))
        begin = one.end
    return tuple(credits)


def _names_of(between: str, role: _Found, japanese: bool, *, ends: bool, ahead: bool = False) -> tuple[str, ...] | None:
    """The names in a piece of a line; ``None`` if it holds anything else."""
    signed = between.lstrip(" ")[:1] in _SIGNS if not ahead else between.rstrip(" ")[-1:] in _SIGNS
    pieces = [piece for part in _PARTS.split(between.strip(_EDGES + "）)】]］〕（(【")) if (piece := part.strip(_EDGES + "）)（("))]
    names: list[str] = []
    for number, piece in enumerate(pieces):
        if not ends and not ahead and number + 1 == len(pieces) and names and _is_paper(piece):
            break  # of the next role
        read = _names_in(piece, role, japanese, signed=signed)
        if read is None:
            if number and _is_paper(piece):
                continue
            return None
        names += read
    return tuple(names)


def _names_in(piece: str, role: _Found, japanese: bool, *, signed: bool) -> list[str] | None:
    words = piece.split()
    if len(words) > 1 and all(len(word) == 1 for word in words):  # "王 芳"
        pairs = ["".join(words[at : at + 2]) for at in range(0, len(words), 2)]
        return ["".join(words)] if len(words) == 3 else pairs if len(words) % 2 == 0 else None
    if japanese and len(words) == 2 and len(piece) <= 9 and _is_japanese(piece) and min(map(len, words)) < 3 and max(map(len, words)) < 5:  # noqa: PLR2004
        return [piece]
    if _LATIN_NAME.fullmatch(piece):
        return [piece]
    names: list[str] = []
    if len(words) > 1 and _PAPER.fullmatch(words[0]) and not japanese:  # "东海网 林海"
        del words[0]
    for word in words:
        if names and _is_paper(word) and word == words[-1]:
            break
        if not _is_name(word, role, japanese, signed=signed):
            return None
        names.append(word)
    return names


def _is_name(word: str, role: _Found, japanese: bool, *, signed: bool) -> bool:
    if role.work == "edits" and signed and len(word) <= _LONGEST_PREFIX:
        return True
    if _NO_NAME.search(word) is not None:
        return False
    if word[-1] in "摄攝" and role.work == "writes" or _is_paper(word) and not signed and role.work == "writes":
        return False
    if is_newsroom(word):
        return signed or role.work != "writes"
    if _HAN_FOREIGN.fullmatch(word):
        return True
    if japanese and _is_japanese(word):
        return True
    if _HAN_NAME.fullmatch(word):
        return signed or word[0] in SURNAMES or word.startswith(TWO_SYLLABLES)
    return signed and len(word) <= _LONGEST_PREFIX and not any(c in "。！？!?「」“”" or c.isdigit() for c in word)


def _is_japanese(name: str) -> bool:
    return _JAPANESE_NAME.fullmatch(name) is not None
