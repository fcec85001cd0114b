"""Lists of names and roles in Chinese and Japanese credit lines."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.grammar.bylines.east_asian_roles import (
    SURNAMES,
    TITLES,
    TWO_SYLLABLES,
    Work,
)
from newsparse.grammar.bylines.newsrooms import is_newsroom
from newsparse.regex import regex

_SIGNS = ":：／/|｜丨│=＝●◎・·︱∣"
_EDGES = " ▲△▼▽■□●◎◆◇※＊*—–-_:：／/|｜丨│=＝・·,，、;；。.<>＜＞"
_PARTS = regex(r"[、，,；;／/&＆|｜丨＋+\n]|\s?[和与與及]\s|(?<=[一-鿿])・(?=[一-鿿])|\s{2,}")
_HAN_NAME = regex(r"[一-鿿]{2,4}")
_HAN_FOREIGN = regex(r"[一-鿿]{1,5}(?:·[一-鿿]{1,8}){1,3}")
_JAPANESE_NAME = regex(r"(?=.{2,12}$)[一-鿿々ヶヵ]{1,4}\s?[一-鿿々ヶぁ-んァ-ヺー]{0,6}|(?=.{3,14}$)[ァ-ヺー]{2,8}(?:[・＝ ][ァ-ヺー]{1,8}){0,3}|[ぁ-ん]{2,5}\s[ぁ-ん]{2,5}|[ぁ-ん]{2,4}[ぁ-んァ-ヺー]{0,4}")
_LATIN_NAME = regex(r"[A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{0,20}){0,3}")
#: What no name holds.
_NO_NAME = regex(r"[的了在说說看到从從被将將称稱們们这這是有为為來来去就都也很讓让]|[をがはにで](?=.)|です$|ます$|した$|から$|まで$|担当$|日$|年$|月$|号$|[会會]$|者$")
_PAPER = regex(r"[^\s]{0,12}(?:中文|报|報|社|网|網|台|臺|新闻|新聞|客户端|日报|中心|频道|周刊|週刊|杂志|雜誌|雑誌|部|室|團隊|团队|传媒|傳媒|電視|电视|本刊|视频|財經|财经|總社|电|電|讯|訊|通信|通訊|本網|News|NEWS|today|TODAY|オンライン|編集部|局)")
_LONGEST_PREFIX = 12


class Credit(NamedTuple):
    """Names that share a role, the role as displayed, and what it says they did."""

    role: str
    work: Work
    names: tuple[str, ...]


class FoundRole(NamedTuple):
    begin: int
    end: int
    role: str
    work: Work


def is_paper(text: str) -> bool:
    """Whether text before a role is the paper's name, or the desk's: "本报", "澎湃新闻", "新华社北京电", "驻北京"."""
    text = text.strip(_EDGES)
    return (
        not text
        or len(text) <= _LONGEST_PREFIX
        and (
            text in ("本报", "本報", "本网", "特约", "资深", "資深")
            or text[0] in "驻駐"
            or _PAPER.fullmatch(text) is not None
        )
    )


def led_by_roles(line: str, found: list[FoundRole], before: str, japanese: bool) -> tuple[Credit, ...]:
    prefix = ""
    if before and not is_paper(before):
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


def led_by_names(line: str, found: list[FoundRole], japanese: bool) -> tuple[Credit, ...]:
    credits: list[Credit] = []
    begin = 0
    for one in found:
        names = _names_of(line[begin : one.begin], one, japanese, ends=False, ahead=True)
        if not names:
            return ()
        credits.append(Credit(one.role, one.work, names))
        begin = one.end
    return tuple(credits)


def _names_of(between: str, role: FoundRole, japanese: bool, *, ends: bool, ahead: bool = False) -> tuple[str, ...] | None:
    """The names in a piece of a line; ``None`` if it holds anything else."""
    signed = between.lstrip(" ")[:1] in _SIGNS if not ahead else between.rstrip(" ")[-1:] in _SIGNS
    pieces = [piece for part in _PARTS.split(between.strip(_EDGES + "）)】]］〕（(【")) if (piece := part.strip(_EDGES + "）)（("))]
    names: list[str] = []
    for number, piece in enumerate(pieces):
        if not ends and not ahead and number + 1 == len(pieces) and names and is_paper(piece):
            break  # of the next role
        read = _names_in(piece, role, japanese, signed=signed)
        if read is None:
            if number and is_paper(piece):
                continue
            return None
        names += read
    return tuple(names)


def _names_in(piece: str, role: FoundRole, japanese: bool, *, signed: bool) -> list[str] | None:
    words = piece.split()
    if len(words) > 1 and all(len(word) == 1 for word in words):  # "王 芳"
        pairs = ["".join(words[at : at + 2]) for at in range(0, len(words), 2)]
        return ["".join(words)] if len(words) == 3 else pairs if len(words) % 2 == 0 else None
    if (
        japanese
        and len(words) == 2
        and len(piece) <= 9
        and _is_japanese(piece)
        and min(map(len, words)) < 3
        and max(map(len, words)) < 5
    ):  # noqa: PLR2004
        return [piece]
    if _LATIN_NAME.fullmatch(piece):
        return [piece]
    names: list[str] = []
    if len(words) > 1 and _PAPER.fullmatch(words[0]) and not japanese:  # "东海网 林海"
        del words[0]
    for word in words:
        if names and is_paper(word) and word == words[-1]:
            break
        if not _is_name(word, role, japanese, signed=signed):
            return None
        names.append(word)
    return names


def _is_name(word: str, role: FoundRole, japanese: bool, *, signed: bool) -> bool:
    if role.work == "edits" and signed and len(word) <= _LONGEST_PREFIX:
        return True
    if _NO_NAME.search(word) is not None:
        return False
    if word[-1] in "摄攝" and role.work == "writes" or is_paper(word) and not signed and role.work == "writes":
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
