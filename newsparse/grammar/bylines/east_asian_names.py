"""Japanese and Chinese bylines: no spaces, roles before or after the name."""

from __future__ import annotations

import re

from newsparse.grammar.bylines.east_asian_roles import KATAKANA_FIELDS, ROLES
from newsparse.grammar.bylines.latin_name import read_name
from newsparse.grammar.bylines.newsrooms import is_newsroom
from newsparse.grammar.bylines.roles import CHINESE_ROLES, JAPANESE_ROLES
from newsparse.grammar.bylines.signed import Signed
from newsparse.grammar.credits.east_asian_credits import read_credits, writers_in
from newsparse.regex import regex

_LABEL = regex(
    r"^\s{0,3}(?:(?:取材・?)?(?:文・写真|写真・文|文・取材|取材・文|文|聞き手|聞き手・構成|インタビュー・文|著者|筆者|執筆者?|投稿者|ライター|作者|撰文|撰稿|文字|来源|來源|(?:text|words|written) by|by|text|責任編集|责任编辑|"
    r"本报|本報|新华社)(?:\s{0,2}[=＝:：/／|●◎・]\s{0,2}|\s{1,3}))",
    re.I,
)
_JOINED = regex(r"[、，,／/;；&＆|｜]|\s{1,3}(?:and|と)\s{1,3}")
_BRACKETS = regex(r"[（(\[［【〔「『《〈][^（）()\[\]［］【】〔〕「」『』《》〈〉]{0,60}[）)\]］】〕」』》〉]")
_EDGES = " \t\n　:：/／|｜=＝・·-—、。，,.（）()[]【】《》<>"
_ROLE_AFTER = regex(rf"(?:(?:{'|'.join(KATAKANA_FIELDS)})?ライター|{'|'.join(sorted(JAPANESE_ROLES, key=len, reverse=True))})$")
_ROLE_BEFORE = regex(rf"^(?:[一-鿿]{{2,8}}?社)?({'|'.join(CHINESE_ROLES)})\s{{0,3}}(?=[^\s])")
_END = regex(r"\d{4}\s?[年/.-]|\d{1,2}:\d\d|公開|更新|発表|发表|發表|发布|發布|發佈|最後|最后|最終|掲載|時間前|時間|阅读|閱讀|浏览|瀏覽|点击|字体|字号|字號|\s(?:责任|責任)?(?:编辑|編輯|责编)[:：]|コメント|シェア|関連|一覧|プロフィール|をフォロー")
_PERSON = regex(r"[一-鿿々ヶ]{1,5}[\s　]?[一-鿿々ぁ-んァ-ヺー]{0,6}|[ァ-ヺー]{2,12}(?:[・＝·][ァ-ヺー]{1,12}){0,3}|[一-鿿]{1,5}·[一-鿿]{1,5}")
_HAN_SPACED = regex(r"[一-鿿]{2,4}(?:\s{1,2}[一-鿿]{2,4}){1,4}")


#: Who wrote, behind a date or a source: with a colon, or as a role before a name.
LATER_LABEL = regex(r"(?<=[\s　|｜/／、，）)])(?:(?:作者|撰文|撰稿|文字|執筆|著者|取材・文|文)\s?[:：／/]\s?(?=\S)|(?:本报|本報|实习)?(?:记者|記者)[\s　:：／/]?(?=(?![一-鿿]{1,4}\s?[攝摄])[一-鿿]{2,4}(?![一-鿿])))")
#: How Taiwan's reports are signed: "〔記者王小明／台北報導〕", "記者王小明、林海／台北報導".
TAIWAN_DATELINE = regex(r"[〔（(【\[]?\s?(?:本報|特約)?(記者|记者)\s?([一-鿿]{2,4}(?:、[一-鿿]{2,4}){0,3})\s?[／/]\s?[一-鿿]{2,8}(?:報導|報道|报道|電)[〕）)】\]]?")
#: A role that stands between two names of a Chinese line.
_ROLE_AMID = regex(r"(?<=[一-鿿])[\s　]+(?=(?:通讯员|通訊員|实习生|实习记者|特约记者|记者|記者)[\s　:：]?[一-鿿])")
#: The headline that a report had elsewhere.
_EARLIER_TITLE = regex(r"原(?:标题|標題)\s?[:：].{2,60}")
#: A Japanese name in brackets, as articles are signed: "（山田太郎）", "【山田太郎、佐藤花子】".
_JAPANESE_NAME = r"[一-鿿々ヶ]{1,4}[\s　]?[一-鿿々ヶぁ-んァ-ヺー]{1,4}"
_SIGNED_IN_BRACKETS = regex(rf"[（(【](?:文・|取材・|記者\s?|[一-鿿]{{1,5}}(?:部|局|支社|担当|班)・|[一-鿿]{{2,6}}(?:通信|新聞|社)[＝=])?({_JAPANESE_NAME}(?:[、・／/][\s　]?{_JAPANESE_NAME}){{0,3}})[）)】]$")
#: Words in brackets that are no name.
_NO_NAME = regex(r"[略済完続終了止定中内外前後上下左右年月日円歳位県市区町村州国語版編集部社局省庁党会者]$|写真|敬称|提供|撮影|時事|共同|通信|新聞|関連|記事|以上|一部|抜粋|[ぁ-ん]{4}|^[ぁ-ん]|[一-鿿][にをへでがは][一-鿿]|(?:まで|から|です|ます|した|って|おわり|つづく|つづき|による|により|について)$")


def signed_in_brackets(text: str) -> tuple[str, ...]:
    """The Japanese names in brackets with which a text ends; empty if what stands there is something else."""
    if text[-1:] not in _CLOSERS or not (match := _SIGNED_IN_BRACKETS.search(text, max(0, len(text) - _LONGEST_SIGNATURE))):
        return ()
    names = [_ROLE_AFTER.sub("", name.strip()) for name in _JOINED.split(match.group(1).replace("・", "、"))]
    return () if any(_NO_NAME.search(name) or len(name) < 3 for name in names) else tuple(names)  # noqa: PLR2004


def signed_from_place(text: str) -> tuple[str, ...]:
    """The Japanese names behind the place in the brackets that open a report from elsewhere: "【ロンドン＝山田太郎】"."""
    if text[:1] != "【" or not (match := _FROM_PLACE.match(text)):
        return ()
    names = [_ROLE_AFTER.sub("", name) for name in _JOINED.split(match.group(1).replace("・", "、"))]
    return () if any(_NO_NAME.search(name) or len(name) < 3 for name in names) else tuple(names)  # noqa: PLR2004


_FROM_PLACE = regex(rf"【[^】＝=\s]{{1,12}}[＝=]({_JAPANESE_NAME}(?:[、・]{_JAPANESE_NAME}){{0,2}})】")
_CLOSERS = frozenset("）)】")
_LONGEST_SIGNATURE = 40


def is_credits_line(text: str) -> bool:
    """Whether a Chinese line says who did other work, or is a report's dateline, and nothing else."""
    if "者" in text and TAIWAN_DATELINE.fullmatch(text):
        return True
    if text[-1:] in ":：" and text[:-1].strip(" 【[（(") in ROLES or _EDITED.fullmatch(text) or "訳" in text and _TRANSLATED.fullmatch(text):
        return True  # whom it names was left out, or edits for the paper that is named
    return text[:1] == "原" and _EARLIER_TITLE.fullmatch(text) is not None or bool(read_credits(text))


#: Who wrote it first and who translated: "author Ann Brook - Sample US［原文］ / 翻訳：浜名沙織".
_TRANSLATED = regex(r"[^。「」]{2,70}[/／|｜、 　]\s?(?:翻訳|訳|編訳|抄訳)\s?[:：/／][^。「」]{2,30}")
#: Who edited, behind the paper's name: "东海新闻编辑 | 王小明".
_EDITED = regex(r"[一-鿿]{2,8}(?:编辑|編輯|责编|責編|校对|校對|审核|審核|审校)\s?[|｜/／]\s?[一-鿿]{2,4}(?:[\s、][一-鿿]{2,4}){0,3}")
#: What no Chinese name holds, and what reporters do: they say, they see.
NO_HAN_NAME = regex(r"[的了在说說看到从從被将將称稱们們这這]|[摄攝图圖]$")


#: What buttons and lists beside a byline say, and no name.
_OF_BUTTONS = regex(r"留言|列表|评论|評論|关注|關注|追蹤|更多|查看|专栏|專欄|主页|主頁|文章|订阅|訂閱|登录|登入|登錄|收藏|点赞|點讚|举报|舉報|广告|廣告|下载|下載|首页|首頁|关闭|關閉|窗口|視窗|打印|列印|字号|字體|字体|简介|簡介|担当|一覧|記事|検索|登録|ログイン|ランキング|コメント|お問|について|ホーム|トップ|メニュー")
#: What a report is called, where its author's name ends: "記者王小明／即時報導".
_OTHER_LABEL = regex(r"(?:来源|來源|稿源|出处|点击|點擊|浏览|阅读|日期|时间|時間|编辑|編輯|责编|审核)\s?[:：]")
_REPORTED = (" 報導", " 報道", " 报道", " 綜合報導", " 綜合報道", " 整理報導", " 即時報導")
_REPORT = ("報導", "報道", "报道", "電", "电")


#: The paper before the role: "本报记者 顾晓宁", "潮报记者 邵文卿".
_OF_A_PAPER = regex(r"^[一-鿿]{1,6}(记者|記者)\s(?=[一-鿿]{2,4}(?:[\s、]|$))")


def read_east_asian(text: str, language: str | None, *, trusted: bool) -> tuple[list[Signed], bool]:
    """The names in a Japanese or Chinese byline, and whether a label or a role marks it as one."""
    if written := writers_in(text, japanese=(language or "").lower().startswith("ja")):
        return [Signed(name, is_newsroom(name), role=role) for name, role in written], True
    return _read_loosely(text, language, trusted)


def _is_no_name(piece: str) -> bool:
    return len(piece) > _LONGEST_NAME or piece.endswith(_REPORT) or bool(_OTHER_LABEL.match(piece) or _OF_BUTTONS.search(piece))


_LONGEST_NAME, _LONGEST_BUTTON = 24, 8
#: A Japanese name and what its bearer is, in a box of authors.
_OCCUPATION = regex(r"([^\s]{1,4}\s?[^\s]{1,4})\s([^\s]{1,10}(?:者|家|師|士|長|授|員|委員|代表|ライター|デスク|アナウンサー|スト|ター|ナー|サー))")


def _bare_line(text: str) -> tuple[str, bool]:
    """The names of a line with their roles, without what stands before and behind them; and whether a label introduced them."""
    text = " ".join(text.replace("\u3000", " ").split())
    text = _OF_A_PAPER.sub(r"\1 ", text, count=1)
    if later := LATER_LABEL.search(text):  # "2031年3月4日 来源：东湖晚报 作者：王小明 李红"
        text = text[later.start() :].lstrip()
    labelled = _LABEL.match(text)
    if labelled is not None:
        text = text[labelled.end() :]
    if end := _END.search(text):
        text = text[: end.start()]
    if len(words := text.split()) > 1:  # "王小明 关注": buttons beside a name
        text = " ".join(word for word in words if len(word) > _LONGEST_BUTTON or not _OF_BUTTONS.search(word))
    text = _ROLE_AMID.sub("、", text)  # "王小明 通讯员 赵六"
    if text[:1] in "[［" and text[1:].find("]" if text[:1] == "[" else "］") == len(text) - 2:  # "[山田太郎，東海新報]"
        text = text[1:-1]
    return _BRACKETS.sub(" ", text).strip(_EDGES), labelled is not None


def _read_loosely(text: str, language: str | None, trusted: bool) -> tuple[list[Signed], bool]:
    """The same of lines that hold other things besides credits, or names without any role."""
    text, labelled = _bare_line(text)
    chinese = bool(language) and str(language).lower().startswith("zh")
    signed: list[Signed] = []
    role_seen = False
    for piece in _JOINED.split(text)[:8]:
        piece = piece.strip(_EDGES)
        if "記者クラブ" in piece or "記者会見" in piece:
            continue
        role = None
        if match := _ROLE_BEFORE.match(piece):
            role, piece = match.group(1), piece[match.end() :].strip(_EDGES)
        elif match := _ROLE_AFTER.search(piece):
            role, piece = match.group(), piece[: match.start()].strip(_EDGES)
        if piece.endswith(_REPORTED):  # "林海 報導"
            piece = piece.rpartition(" ")[0]
        if not piece or _is_no_name(piece):
            continue
        if trusted and not chinese and role is None and (told := _OCCUPATION.fullmatch(piece)):
            piece, role = told[1], told[2]  # "山田 太郎 経営学者"
        role_seen = role_seen or role not in (None, "さん", "氏")
        role = None if role in ("さん", "氏") else role
        if not (trusted or labelled or role):
            continue
        if role in CHINESE_ROLES and NO_HAN_NAME.search(piece):  # "记者在现场看到"
            continue
        if is_newsroom(piece):
            signed.append(Signed(piece, True))
        elif (chinese or role in CHINESE_ROLES) and _HAN_SPACED.fullmatch(piece):
            signed += [Signed(name, role=role) for name in piece.split()]
        elif _PERSON.fullmatch(piece) and len(piece) > 1:
            signed.append(Signed(piece, role=role))
        elif piece.isascii() and (one := read_name(piece, True)):
            signed.append(one)
    return signed, labelled or role_seen
