"""Buttons and counters that a page shows over a picture."""

from __future__ import annotations

import re
from functools import lru_cache

from newsparse.regex import regex

_LONGEST, _LONGEST_SIGN = 60, 3
_UI_WORDS = regex(
    r"(?:이미지|사진|크게|원본|확대)\s?(?:이미지)?\s?(?:크게 )?(?:확대|보기|확대보기|다운로드)|(?:open|"
    r"view) image in gallery|enlarge(?: image)?|press enter or click to view image in full size|"
    r"click to enlarge|close|(?:(?:bild|foto|zum) )?vergrößern|(?:launch|view|see|open) (?:gallery|slideshow)|vollbild|agrandir|image \d{1,3} of \d{1,3}|"
    r"\d{1,3}\s?(?:/|of|von|de)\s?\d{1,3}\s?\|?|"
    r"[（(]?(?:画像(?:を|は)?|写真を)?クリック(?:して|すると|で)拡大(?:します)?[）)]?|(?:(?:その)?他の|この)?(?:写真|画像)(?:ページ)?(?:を|の)?(?:拡大|もっと見る|すべて見る|見る|一覧)(?:する|写真)?|拡大(?:する|写真|表示)?|[（(]?(?:點擊|点击|按圖|圖片)?放大(?:圖片|图片)?[）)]?|(?:點我|点击)?看(?:大圖|大图)|查看(?:大图|原图)|全螢幕|全文|この記事の(?:写真|画像)(?:を見る)?(?:[（(]全?\d{1,3}[枚件][）)])?|点击(?:查看)?大图|点击放大|(?:click|tap) to (?:view|expand|zoom)|cliquez pour agrandir|"
    r"(?:clic|haga clic) para ampliar|zum vergrößern .{0,20}klicken|"
    r"\d{1,3}|\d{1,3} (?:bilder|fotos?|photos?|images?|pictures|immagini|imágenes|imagens|zdjęć|장|枚)|"
    r"\d{1,3} ?(?:m|min|s|sec)|\d{1,2}:\d\d|slideshow(?: \(\d{1,3} images?\))?|lihat foto|"
    r"buy (?:now|(?:this |a )?(?:photo|print|reprint)s?)|purchase (?:this )?photos?|advertisement|anzeige|play(?: video)?|videos?|image source|image caption",
    re.I,
)


def is_button(text: str) -> bool:
    """Whether a text beside a picture is a button or counter over it: "Enlarge", "1 of 6", "14 images"."""
    return len(text) < _LONGEST and _is_of_ui(text)


@lru_cache(maxsize=512)  # what stands between two pictures is asked about for both
def _is_of_ui(text: str) -> bool:
    return _UI_WORDS.fullmatch(text) is not None


def says_nothing(text: str) -> bool:
    """Whether it is such a button or a mere sign: "+", "✕"."""
    return len(text) <= _LONGEST_SIGN and not any(map(str.isalnum, text)) or is_button(text)


#: How a caption ends behind which a page leads to its other pictures: "橋を渡る人たち（C）かもめ通信 写真ページを見る", "… Daugiau nuotraukų (4)".
BUTTON_ENDS = ("見る", "拡大", "拡大する", "一覧", ")")
_BEHIND = regex(r"[\s　】」。）)A-Za-z.]\s{0,2}[▶>＞→【（(]?(?:(?:その)?他の|この)?(?:写真|画像)(?:ページ)?(?:[（(]全?\d{1,3}[枚件][)）])?を?(?:もっと|すべて)?(?:見る|拡大(?:する)?|一覧)$|. (?:Daugiau nuotraukų|Vairāk attēlu|Više fotografija|További képek|Plus de photos|Więcej zdjęć|Další fotografie)\s?\(\d{1,3}\)$")


def without_button(caption: str) -> str:
    """A caption without the words of a link behind it that leads to more pictures, or to a larger one."""
    found = _BEHIND.search(caption, max(0, len(caption) - _LONGEST))
    return caption[: found.start() + 1].rstrip() if found else caption
