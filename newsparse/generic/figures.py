"""Figures: an image element of the page read together with the caption and credit shown beside it.

``figure_image`` and ``read_figure`` are cheap (they look at a handful of neighbouring segments)
and shared by the image fields and by the body's ``Figure`` blocks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsparse.article import Image
from newsparse.generic.figure_names import role_of
from newsparse.generic.pictures import best_address, is_tiny, same_picture, stated_size
from newsparse.grammar.credits import bare_credit, split_caption
from newsparse.segments import Branch, In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse.page import Page

_CAPTION, _HEADING, _FIGURE, _TABLE = In.CAPTION.value, In.HEADING.value, In.FIGURE.value, In.TABLE.value
_HEADING_OR_LINK = In.HEADING.value | In.LINK.value

_LEVELS = 7  # wrappers between an image and the box that also holds its caption
_WIDEST = 14  # segments in such a box
_LONGEST = 1200  # characters of a caption
_LONGEST_BUTTON = 40

_FIGURISH = re.compile(
    r"figure|image|img|photo|foto|bild|pict?(?:ure)?(?![a-z])|media|visual|thumb|embed|gallery|hero"
)
_BUTTONS = frozenset(("button", "label", "summary"))
_MARKS = ("▲", "△", "▼", "◀", "▶", "▷", "◁", "►", "◄")
_SOLE_CREDIT = re.compile(
    r"[\[(<（【/|\s]{0,3}(?:사진|출처|자료|이미지|그래픽|foto|bild|photo|image|picture|credit|quelle|"
    r"fuente|©|ⓒ|\(c\))",
    re.I,
)
#: A byline beside a portrait: "Von …", "By …", "홍길동 기자".
_LONE_LABEL = re.compile(
    r"\W{0,2}(?:image|photo|picture|bild|foto)?\s?(?:source|credit|quelle)s?\W{0,2}", re.I
)
_BYLINE = re.compile(
    r"(?:von(?! links| rechts| oben)|by|par|por)\s|[가-힣]{2,4}\s?기자|.{0,80}\b\d{1,2}[.:]\d{2}(?!\d)", re.I
)
#: "//Getty Images": what is left of a credit whose other half has its own element.
_LONE_AGENCY = re.compile(r"\s?[/|,]{1,2}\s?[^/|.]{2,40}")
_NOT_WORDS = re.compile(r"[\W_]+")
_UI_WORDS = re.compile(
    r"(?:이미지|사진|크게|원본|확대)\s?(?:이미지)?\s?(?:크게 )?(?:확대|보기|확대보기|다운로드)|(?:open|"
    r"view) image in gallery|enlarge(?: image)?|"
    r"click to enlarge|close|(?:bild|foto) vergrößern|vollbild|agrandir|image \d{1,3} of \d{1,3}|"
    r"\d{1,3}\s?(?:/|of|von|de)\s?\d{1,3}\s?\|?|"
    r"advertisement|anzeige|play(?: video)?|videos?|image source|image caption",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Figured:
    """A figure: its image, and the indices of the text segments that are its caption and credit."""

    image: Image
    used: frozenset[int] = frozenset()


def figure_image(page: Page, segment: Segment, segments: Sequence[Segment] | None = None) -> Image | None:
    """The picture of an image segment with its displayed caption and credit; ``None`` without an address."""
    found = read_figure(page, segment, segments)
    return found.image if found and found.image.url else None


def read_figure(
    page: Page, segment: Segment, segments: Sequence[Segment] | None = None, *, url: str | None = None
) -> Figured | None:
    """The same, with the text segments that it took. A figure of the page itself is read once and kept.

    Args:
        segment: a segment of kind "image".
        segments: what ``segment.index`` counts in; ``page.segments`` unless the body is detached.
        url: its ``best_address``, if that is known already.
    """
    if segments is not None and segments is not page.segments:
        return _read(page, segment, segments, url)
    if segment.index not in page.figures:
        page.figures[segment.index] = _read(page, segment, page.segments, url)
    return page.figures[segment.index]


def _read(page: Page, segment: Segment, segments: Sequence[Segment], url: str | None) -> Figured | None:
    url = url or best_address(page, segment.element)
    shown = _Shown(segments, segment)
    caption, credit = shown.words()
    if url is None and not shown.used:
        return None
    width, height = stated_size(segment.element)
    alt = _line(segment.element.get("alt"))
    image = Image(url=url, alt=alt, caption=caption, credit=credit, width=width, height=height)
    return Figured(image, frozenset(shown.used))


class _Shown:
    """The caption and credit beside one image."""

    def __init__(self, segments: Sequence[Segment], segment: Segment) -> None:
        self.segments = segments
        self.segment = segment
        self.alt = _letters(segment.element.get("alt") or "")
        self.used: list[int] = []

    def words(self) -> tuple[str | None, str | None]:
        box = self._box()
        texts = [self.segments[index] for index in self.used]
        captioned = any(text.flags & _CAPTION for text in texts)
        captions: dict[str, None] = {}
        credits: dict[str, str] = {}  # by what they name: one credit is often shown twice
        for text in texts:
            caption, credit = _heard(_voices(text, box.element))
            if caption and not credit:
                rest, named = split_caption(caption)
                if rest is None:  # nothing but a credit
                    caption, credit = "", named or ""
            if caption and captioned and not text.flags & _CAPTION and not role_of(text.element, box.element):
                continue  # a button or counter over the picture
            if caption:
                captions.setdefault(caption)
            if credit:
                credits.setdefault(bare_credit(credit) or credit, credit)
        return _joined(" ".join(captions), " ".join(credits.values()))

    def _box(self) -> Branch:
        """The widest surrounding branch that shows nothing but this image and its words."""
        box = self.segment.branch
        branch: Branch | None = box
        seen: tuple[int, int] = (self.segment.index, self.segment.index + 1)
        used: list[int] = []
        at_portrait = False
        for _ in range(_LEVELS):
            if branch is None or branch.depth < 1 or branch.last < 0 or branch.last - branch.first > _WIDEST:
                break
            around = [*range(branch.first, seen[0]), *range(seen[1], branch.last)]
            if branch.tag == "figure" and any(self.segments[index].tag == "address" for index in around):
                at_portrait = True  # a byline in its figure: none of the words is a caption
                break
            taken = self._taken(around, branch)
            if taken is None:
                break
            used += taken
            box, seen = branch, (branch.first, branch.last)
            branch = branch.parent
        self.used = [] if at_portrait else sorted(used)
        if not used and not at_portrait:
            self._take_following(seen[1])
        return box

    def _taken(self, around: list[int], box: Branch) -> list[int] | None:
        """The indices of what belongs to the image; ``None`` if anything else is heard in the box."""
        taken = []
        for index in around:
            if self._belongs(self.segments[index], box):
                taken.append(index)
            elif not self._silent(self.segments[index]):
                return None
        return taken

    def _belongs(self, text: Segment, box: Branch) -> bool:
        """Whether a text in the box of the image is its caption or credit."""
        if (
            text.kind != "text"
            or text.tag in _BUTTONS
            or len(text.text) > _LONGEST
            or _is_button(text.text)
        ):
            return False
        if text.flags & _CAPTION:
            return True
        if text.flags & _HEADING or len(text.text) > 25 and text.link_chars > 0.8 * len(text.text):
            return False
        if text.text.startswith(_MARKS) or self._says_alt(text):
            return True
        role = role_of(text.element, box.element)
        if box.tag == "figure" or text.flags & _FIGURE:
            return len(text.text) <= 600
        if role == "caption" and not _BYLINE.match(text.text):
            return len(text.text) <= 600
        if _is_sole_credit(text.text):
            return True
        if role == "credit" and not _BYLINE.match(text.text):
            return len(text.text) <= 120
        few = box.last - box.first <= 3 and len(text.text) <= 300 and text.tag != "p"
        return (
            few
            and not _BYLINE.match(text.text)
            and (bool(text.flags & _TABLE) or bool(_FIGURISH.search(box.names)))
        )

    def _silent(self, other: Segment) -> bool:
        """Whether a segment in the box may be passed over: a button, the same image again."""
        if other.kind == "image":
            return same_picture(other.element, self.segment.element) or is_tiny(other.element)
        return other.kind == "text" and (
            other.tag in _BUTTONS
            or _is_button(other.text)
            or bool(role_of(other.element, other.element) == "unheard")
        )

    def _take_following(self, at: int) -> None:
        """A caption after the image, outside its box: "▲ …", a caption class, the alt text, "사진=…"."""
        for index in range(at, min(at + 2, len(self.segments))):
            text = self.segments[index]
            if text.kind != "text" or len(text.text) > 500 or text.flags & _HEADING_OR_LINK:
                return
            if (
                text.text.startswith(_MARKS) and text.link_chars < 0.5 * len(text.text)
                or text.flags & _CAPTION
                or self._says_alt(text)
                or role_of(text.element, None) == "caption"
                or (len(text.text) < 80 and _is_sole_credit(text.text))
            ):  # fmt: skip
                self.used.append(index)
            else:
                return

    def _says_alt(self, text: Segment) -> bool:
        if len(self.alt) < 12 or len(text.text) > _LONGEST:
            return False
        said = _letters(text.text[:400])
        return said.startswith(self.alt[:60]) or len(said) >= 20 and self.alt.startswith(said[:60])


def _is_button(text: str) -> bool:
    return len(text) < _LONGEST_BUTTON and bool(_UI_WORDS.fullmatch(text))


def _is_sole_credit(text: str) -> bool:
    return bool(_SOLE_CREDIT.match(text)) and split_caption(text)[0] is None


def _heard(voices: list[tuple[str, str, Element]]) -> tuple[str, str]:
    """The pieces as one caption and one credit; elements that touch are parted where a word would run on."""
    out = {"caption": "", "credit": ""}
    last: dict[str, Element] = {}
    for text, role, owner in voices:
        before = out[role]
        end, start = before[-1:], text[:1]
        runs_on = end.islower() and start.isupper() or end in tuple(".!?…") and start.isalnum()
        out[role] = before + (" " if runs_on and last.get(role) is not owner else "") + text
        last[role] = owner
    return " ".join(out["caption"].split()), " ".join(out["credit"].split())


def _voices(segment: Segment, box: Element) -> list[tuple[str, str, Element]]:
    """The pieces of a segment's text, each with its role ("caption" or "credit") and its element."""
    out: list[tuple[str, str, Element]] = []
    for text, element, is_tail in segment.parts:
        parent = element.getparent() if is_tail else element
        owner = element if parent is None else parent
        role = role_of(owner, box)
        if role != "unheard":
            out.append((" " if text == "\x1e" else text, role or "caption", owner))
    return out


def _joined(caption: str, credit: str) -> tuple[str | None, str | None]:
    named = bare_credit(credit) if credit else None
    if (
        named
        and caption
        and _LONE_AGENCY.fullmatch(caption)
        and (agency := bare_credit(caption.lstrip("/|, ")))
    ):
        return None, f"{named}/{agency}"  # the name has its own element, the agency none
    rest, split = split_caption(caption) if caption else (None, None)
    if named is None:
        return _worded(rest), split
    if split and _letters(named) in _letters(split):
        return _worded(rest), split
    if split and _letters(split) not in _letters(named):
        return _worded(caption), named  # the credit has its own element; the brackets are the caption's
    return _worded(rest), named


def _worded(caption: str | None) -> str | None:
    if caption and (_LONE_LABEL.fullmatch(caption) or not any(c.isalnum() for c in caption)):
        return None
    return caption


def _letters(text: str) -> str:
    return _NOT_WORDS.sub("", text[:400]).lower()


def _line(text: str | None) -> str | None:
    return " ".join(text.split()) or None if text else None
