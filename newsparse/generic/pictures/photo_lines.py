"""The one line that stands below a picture in a box of their own, and bylines that stand beside a portrait."""

from __future__ import annotations

from newsparse.grammar.credits import split_caption
from newsparse.grammar.wire_captions import is_dateline_of_text, is_wire_caption
from newsparse.regex import regex
from newsparse.tree.segments import Branch, Segment

_PHOTO_BOX = regex(r"(?<![a-z])(?:photo|img|image|pic|picture|figure|foto|bild|poza|slika|snimka|kuva|imagen|resim|gorsel|gambar|fotka|hinh|anh)(?![a-z])")
#: Characters of such a line: longer is more often about a person or a thing on sale; of a Chinese or Japanese one that ends in its credit.
LONGEST_ALONE, _LONGEST_HAN = 160, 100
_HANGUL = regex(r"[가-힣]")
#: A byline beside a portrait: "Von …", "By …", "홍길동 기자".
BYLINE = regex(r"(?i:von(?! links| rechts| oben)|by|par|por)\s|[가-힣]{2,4}\s?기자|.{0,80}\b\d{1,2}[.:]\d{2}(?!\d)")


def is_photo_line(text: Segment, box: Branch) -> bool:
    """ "<div class=photo><img><p>…</p></div>", where names tell of the picture; of Korean editors also where none does."""
    if box.last - box.first != 2 or len(text.text) > LONGEST_ALONE:
        return False
    korean = _HANGUL.search(text.text) is not None or len(text.text) <= _LONGEST_HAN and max(text.text) >= "\u3040"
    if BYLINE.match(text.text):
        return korean and is_wire_caption(text.text)
    if text.tag == "p" and _PHOTO_BOX.search(box.names):
        return True
    return korean and not is_dateline_of_text(text.text) and split_caption(text.text)[1] is not None
