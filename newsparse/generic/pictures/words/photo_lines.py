"""The one line that stands below a picture in a box of their own, and bylines that stand beside a portrait."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsparse.generic.pictures.words.centred import is_smaller_line, stands_in_block_of
from newsparse.grammar.copyright import states_rights
from newsparse.grammar.credits.credit_shapes import says_what_is_shown
from newsparse.grammar.credits.credits import split_caption
from newsparse.grammar.credits.wire_captions import is_dateline_of_text, is_wire_caption
from newsparse.regex import regex
from newsparse.tree.segments import Branch, In, Segment

_PHOTO_BOX = regex(
    r"(?:(?<![a-z])|(?<=article)|(?<=story)|(?<=content)|(?<=inline)|(?<=news))"
    r"(?:photos?|img|images?|pic|picture|figure|foto|bild|poza|slika|snimka|kuva|imagen|resim|gorsel|gambar|fotka|hinh|anh)"
    r"(?:box|wrap|wrapper|holder|container|frame|left|right|center)?(?![a-z])"
)
_FLOATS = regex(r"(?<![\w-])float\s?:\s?(?:left|right)")
#: Characters of such a line: longer is more often about a person or a thing on sale; of a Chinese or Japanese one that ends in its credit.
LONGEST_ALONE, _LONGEST_HAN = 160, 100
_HANGUL = regex(r"[가-힣]")
_CAPTION, _SENTENCE_ENDS = In.CAPTION.value, frozenset(".!?。")
#: A byline beside a portrait: "Von …", "By …", "홍길동 기자".
BYLINE = regex(r"(?i:von(?! links| rechts| oben)|by|par|por)\s|[가-힣]{2,4}\s?기자|.{0,80}\b\d{1,2}[.:]\d{2}(?!\d)")


#: When a text was written, how long it takes to read.
_OF_TEXT = regex(r"(?:last )?updated\b|.{0,50}\b\d{1,2}[ -]min(?:ute)?s? read", re.I)


def is_of_text(line: str) -> bool:
    """Whether a line in small print is a text's and no picture's: "Last updated on 19 June", "30 min read"."""
    return _OF_TEXT.match(line) is not None


def is_photo_line(text: Segment, box: Branch, segments: Sequence[Segment]) -> bool:
    """ "<div class=photo><img><p>…</p></div>", where names tell of the picture; of Korean editors, and of those who set it smaller than the text or let that run around it, also where none does."""
    if box.last - box.first != 2 or len(text.text) > LONGEST_ALONE:
        return False
    korean = _HANGUL.search(text.text) is not None or len(text.text) <= _LONGEST_HAN and max(text.text) >= "\u3040"
    if BYLINE.match(text.text):
        return korean and is_wire_caption(text.text)
    if text.tag == "p" and (_PHOTO_BOX.search(box.names) or box.tag == "div" and (_is_set_beside(box) or is_smaller_line(text, segments))):
        return True
    return korean and not is_dateline_of_text(text.text) and split_caption(text.text)[1] is not None


def _is_set_beside(box: Branch) -> bool:
    """Whether a box's own style lets the text run around it, as an editor sets a picture with its caption."""
    style = box.element.get("style")
    return style is not None and "float" in style and _FLOATS.search(style.lower()) is not None


def is_credited_line(text: Segment, picture: Segment, following: bool) -> bool:
    """A Korean line in the block of the image, or next to it, that ends in a credit: "<p><img><br>새 다리. 나루시 제공</p>"."""
    own = stands_in_block_of(picture, text)
    if not (own or following) or len(text.text) > LONGEST_ALONE or not _HANGUL.search(text.text):
        return False
    if BYLINE.match(text.text) or states_rights(text.text) or is_signed(text):
        return False
    if says_what_is_shown(text.text):
        return True
    credit = None if is_dateline_of_text(text.text) else split_caption(text.text)[1]
    return credit is not None and (own or not credit.endswith("기자") and "@" not in credit)  # that may sign the text


def is_running_text(texts: Sequence[Segment]) -> bool:
    """Whether what stands beside a picture is paragraphs, in a box that names call a caption or a description."""
    return all(
        text.tag == "p"
        and text.text[-1] in _SENTENCE_ENDS
        and len(text.text) > LONGEST_ALONE
        and not text.flags & _CAPTION
        for text in texts
    )


def is_signed(text: Segment) -> bool:
    """Whether a line of its own below the words signs them with an address: a text, however short."""
    return "@" in text.text and "\n" in text.text and "@" in text.text.rpartition("\n")[2]
