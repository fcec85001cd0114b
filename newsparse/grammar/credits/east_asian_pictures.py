"""Credits of pictures as Chinese and Japanese papers close a caption with them: "（撮影・山田太郎）", "（圖／翻攝自臉書）", "資料圖片"."""

from __future__ import annotations

from newsparse.regex import regex

_OPENERS = {"）": "（", ")": "(", "】": "【", "〕": "〔", "］": "［", "]": "["}
_LONGEST = 60
#: What stands before a name, with a sign.
_LABEL = regex(r"(?:本报|本報)?(?:写真|撮影|資料写真|写真・文|文・写真|写真提供|画像|画像提供|提供|圖文|图文|圖片來源|图片来源|圖片|图片|圖源|图源|圖|图|攝影|摄影|攝|摄|示意圖|示意图|資料圖片|资料图片|資料照片|资料照片|檔案照片|檔案照|照片|影片)\s?[・／/：:＝=|｜]\s?(?=\S)|(?:写真|画像)\s(?!(?:左|右|上|下|中|奥|手前)(?:から|段|央?(?:[がのはにで]|$)|側)|イメージ|クリック)(?=\S)")
#: Who took it or gave it, behind a name.
_DONE = regex(r"(?<=\S)\s?[／/]{0,1}\s?(?:攝影|摄影|攝|摄|撮影|提供|供圖|供图|製圖|制图|資料照片|資料圖片|资料图片|資料照|檔案照片|檔案照)$")
#: Sources that are no name.
_STANDING = regex(
    r"(?:資料|资料|檔案|档案|示意|設計|设计|網上|網絡|網路|网络|網|网|互聯網|影片|視頻|视频|監控|监控|直播|節目|节目|電視|电视|新聞|新闻|官方|官網|臉書|畫面|翻攝|翻拍|翻摄|港台|有線|[一-鿿]{0,4}社)"
    r"(?:圖片|图片|圖|图|照片|照|截圖|截图|擷圖|写真|畫面|画面)|互聯網|互联网|资料图|資料写真|AI製圖|AI生成圖?"
)
#: What comes before a bare credit: the end of a sentence, or a wide space.
_BARE = regex(r"[。！？」”）]\s?([^。！？」”（）()：:，,、]{3,24})$")
#: Who took it, with nothing but what he is behind his name: "パク・ハヌル記者".
_TAKERS, _TAKER = ("記者", "カメラマン"), regex(r"[\u30a1-\u30ff\u4e00-\u9fff]{2,16}")
#: "老街夜景 图自视频", "图源：东海网": at the end of a caption without brackets.
_GIVEN = regex(r"(?:^|[\s。，」”])(?:图自|图源|圖源|圖自|供图|供圖|图据|圖據)\s?[:：／/]?\s?([^\s。，]{2,16})$")
#: From where, at what time and of what a picture was taken is no source: "ヘリから撮影".
_NOBODY = ("から", "で", "に", "より", "を", "時", "中")
_DAYS = regex(r"[\d一二三四五六七八九十]日|月|午前|午後|年")


def east_asian_credit(tail: str) -> tuple[str, str] | None:
    """(caption, credit) where a caption ends in one of these; ``None`` where it does not, or another rule knows better."""
    if tail.isascii() or max(tail) < "\u3040":
        return None
    opener = _OPENERS.get(tail[-1])
    at = tail.rfind(opener) if opener else -1
    if at >= 0:
        inside = tail[at + 1 : -1].strip()
        credit = _source_in(inside) or _giver_in(inside) if 1 < len(inside) <= _LONGEST else None
        return (tail[:at], credit) if credit else None
    if opener is None and (given := _GIVEN.search(tail, max(0, len(tail) - _LONGEST))):
        return tail[: given.start()], given[1]
    if opener is None and (bare := _BARE.search(tail, max(0, len(tail) - _LONGEST))):
        said = bare[1].strip()
        if said.endswith(_TAKERS) and _TAKER.fullmatch(said):
            return tail[: bare.start(1)], said
        if _STANDING.fullmatch(said) or _DONE.search(said) and ("者" in said[:6] or "社" in said[:6]):
            return tail[: bare.start(1)], _source_in(said) or said
    return None


#: Whose picture it is, as papers of Hong Kong close a caption: "（運輸署圖片）"; what says when or of what it was taken is no source.
_GIVER = regex(r"(?!現場|现场|當[時日]|当[时日]|早前|昔日|以往|模擬|模拟|電腦|电脑|有關|相關|相关|舊|旧|部分|以下|上述|衛星|卫星|航拍|歷史|历史|合成|結婚|结婚|宣傳|宣传|個人|个人|生活|新聞|新闻|畢業|毕业|家庭|檔案|档案)([一-鿿][\w ]{1,14})(?:圖片|图片|照片)")


def _giver_in(said: str) -> str | None:
    found = _GIVER.fullmatch(said)
    return found[1].strip() if found else None


def _source_in(said: str) -> str | None:
    """The source alone of what a credit says; ``None`` if it says none."""
    if _STANDING.fullmatch(said):
        return said
    rest = said
    if label := _LABEL.match(rest):
        rest = rest[label.end() :]
    if slash := [part for part in rest.replace("／", "/").split("/") if part]:
        standing = [part for part in slash if _STANDING.fullmatch(part)]
        if standing and len(slash) > len(standing):  # "資料圖片/林海攝"
            rest = next(part for part in slash if part not in standing)
            label = label or _LABEL.match(said)
            return _DONE.sub("", rest).strip() or None
    done = _DONE.sub("", rest).strip()
    if label is None and (done == said or done.endswith(_NOBODY)) or "、" in done or _DAYS.search(done) or "。" in done:
        return None
    return done or None
