"""The words shown beside a picture: which lines around it, in its box or right below it, are its caption and credit."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.generic.pictures.addresses.links import is_in_own_link
from newsparse.generic.pictures.addresses.renditions import is_blank, is_tiny, same_picture, told_address
from newsparse.generic.pictures.buttons import is_button, says_nothing
from newsparse.generic.pictures.emblems import is_furniture
from newsparse.generic.pictures.words.centred import goes_on_from, is_set_as_caption
from newsparse.generic.pictures.words.figure_names import credits_picture, names_caption, role_of
from newsparse.generic.pictures.words.figure_words import is_name_line, is_of_the_files, is_sole_credit, words
from newsparse.generic.pictures.words.joined_words import letters
from newsparse.generic.pictures.words.photo_lines import (
    BYLINE,
    LONGEST_ALONE,
    is_credited_line,
    is_of_text,
    is_photo_line,
    is_running_text,
    is_signed,
)
from newsparse.grammar.copyright import states_rights
from newsparse.grammar.credits.credit_brackets import ends_in_credit
from newsparse.grammar.credits.credit_shapes import CAPTION_LABEL, CAPTION_OPENS
from newsparse.grammar.credits.credits import split_caption
from newsparse.regex import regex
from newsparse.tree.segments import Branch, In, Segment

_CAPTION, _HEADING, _FIGURE, _TABLE = In.CAPTION.value, In.HEADING.value, In.FIGURE.value, In.TABLE.value
_LINK, _APART = In.LINK.value, (In.ASIDE | In.NAV | In.FOOTER | In.FORM | In.LIST | In.LINK).value
_HEADING_OR_LINK = _HEADING | _LINK
_LEVELS = 7  # wrappers between an image and the box that also holds its caption
_WIDEST = 14  # segments in such a box
_LONGEST = 1200  # characters of a caption
_SHORTEST_HAN = 10  # characters of a line without blanks that is more than a name
_LONGEST_UNNAMED, _MOST_LINES = 400, 3
_MOST_UNNAMED = 2  # texts between an image and its credit that are its caption
_FIGURISH = regex(r"figure|image|img|photo|foto|bild|pict?(?:ure)?(?![a-z])|media|visual|thumb|embed|gallery|hero")
_HANGUL = regex(r"[가-힣]")
_LINES, _BUTTONS = frozenset(("div", "span", "small", "section")), frozenset(("button", "label", "summary"))
_NETWORKS = frozenset("facebook twitter instagram youtube whatsapp flickr".split())  # buttons to share a picture, and sources of pictures
_LOW_HEADINGS = frozenset(("h4", "h5", "h6"))
_MARKS = ("▲", "△", "▼", "◀", "▶", "▷", "◁", "►", "◄")


class WordsBeside:
    """The caption and credit beside one image."""

    def __init__(self, segments: Sequence[Segment], segment: Segment) -> None:
        self.segments = segments
        self.segment = segment
        alt = segment.element.get("alt")
        self.alt = letters(alt) if alt else ""
        self.used: list[int] = []

    def words(self) -> tuple[str | None, str | None]:
        box = self._box()
        return words([self.segments[index] for index in self.used], box.element) if self.used else (None, None)

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
            if (branch.first, branch.last) == seen:  # a wrapper of the same
                box, branch = branch, branch.parent
                continue
            around = [*range(branch.first, seen[0]), *range(seen[1], branch.last)]
            if branch.tag == "figure" and any(self.segments[index].tag == "address" for index in around):
                at_portrait = True  # a byline in its figure: none of the words is a caption
                break
            taken = self._taken(around, branch)
            if taken is None:
                break
            used += taken
            box, seen = branch, (branch.first, branch.last)
            if branch.tag == "figure" and any(self.segments[index].flags & _CAPTION for index in taken):
                break  # what stands around a whole figure is another's
            branch = branch.parent
        self.used = [] if at_portrait else sorted(used)
        if not used and not at_portrait:
            self._take_following(seen[1])
        return box

    def _taken(self, around: list[int], box: Branch) -> list[int] | None:
        """The indices of what belongs to the image; ``None`` if anything else is heard in the box."""
        taken, unclear, credited_at = [], [], -1
        for index in around:
            text = self.segments[index]
            if self._belongs(text, box):
                taken.append(index)
                if (is_sole_credit(text.text) or role_of(text.element, box.element) == "credit") and not states_rights(text.text):
                    credited_at = index
            elif not self._silent(text):
                if not _may_be_caption(text):
                    return None
                unclear.append(index)
        if unclear:  # what stands between the image and its credit is its caption
            between = len(unclear) <= _MOST_UNNAMED and self.segment.index < unclear[0] <= unclear[-1] < credited_at
            if not between and (taken or not self._alone_with(unclear, box)):
                return None
            taken += unclear
        if taken[1:] and self.segments[taken[0]].tag == "p" and is_running_text([self.segments[index] for index in taken]):
            return None
        if len(taken) > _MOST_LINES and sum(len(self.segments[index].text) for index in taken) > _LONGEST:
            return None  # the text itself, in a box that is called a description
        return taken

    def _alone_with(self, unclear: list[int], box: Branch) -> bool:
        """Whether a box holds the image and below it a line or two that are neither paragraphs nor somebody's name."""
        texts = [self.segments[index] for index in unclear]
        first = texts[0].text
        return (
            self.segment.index == box.first
            and box.last - box.first == 1 + len(texts) <= 3
            and not box.flags & _APART
            and all(text.tag in _LINES and not text.links for text in texts)
            and (
                first.count(" ") >= 2
                or len(first) >= _SHORTEST_HAN
                and max(first) >= "\u3040"
                and not _HANGUL.search(first)
                or ends_in_credit(first)
            )
            and (len(first) <= LONGEST_ALONE or len(first) <= _LONGEST_UNNAMED and is_of_the_files(first))
            and not first[0].isdigit()
            and not is_of_text(first)
            and (len(texts) == 2 and texts[1].text.isupper() or not is_name_line(first))
        )

    def _belongs(self, text: Segment, box: Branch) -> bool:
        """Whether a text in the box of the image is its caption or credit."""
        if text.kind != "text" or text.tag in _BUTTONS or len(text.text) > _LONGEST or is_button(text.text):
            return False
        if text.flags & _CAPTION:
            return True
        if text.flags & _HEADING:  # some systems set a caption as they set a subhead, and name it
            return len(text.text) <= _LONGEST_UNNAMED and (
                "caption" in (text.element.get("class") or "").lower()
                or text.tag in _LOW_HEADINGS and (role_of(text.element, box.element) == "caption" or ends_in_credit(text.text))
            )
        if text.link_chars > 0.8 * len(text.text):  # a link to elsewhere, if it is no credit
            return text.text.lower() not in _NETWORKS and (
                is_sole_credit(text.text)
                or box.tag == "figure" and is_name_line(text.text)
                or ends_in_credit(text.text)
                or role_of(text.element, box.element) == "caption" and is_in_own_link(text.element, self.segment.element)
                or credits_picture(text.runs.owners[text.start])
            )  # fmt: skip
        if is_signed(text):
            return False
        if text.text.startswith(_MARKS) or self._says_alt(text):
            return True
        role = role_of(text.element, box.element)
        if box.tag == "figure" or text.flags & _FIGURE:
            return len(text.text) <= 600
        if role == "caption" and not BYLINE.match(text.text) and not is_of_text(text.text):
            return len(text.text) <= 600
        if is_sole_credit(text.text):
            return True
        if role == "credit" and not BYLINE.match(text.text):
            return len(text.text) <= 120
        if text.tag == "p" or is_photo_line(text, box, self.segments):
            return is_photo_line(text, box, self.segments)
        few = box.last - box.first <= 3 and len(text.text) <= 300
        return (
            few
            and not BYLINE.match(text.text)
            and not is_of_text(text.text)
            and bool(text.flags & _TABLE or _FIGURISH.search(box.names))
        )

    def _silent(self, other: Segment) -> bool:
        """Whether a segment in the box may be passed over: a button, the same image again."""
        if other.kind == "image":
            return (
                is_tiny(other.element)
                or abs(other.index - self.segment.index) == 1 and is_blank(other.element)
                or same_picture(other.element, self.segment.element)
                or is_furniture(other.element.get("src") or "") and is_furniture(told_address(other.element) or "/pixel")
            )
        return other.kind == "text" and (
            other.tag in _BUTTONS
            or says_nothing(other.text)
            or bool(role_of(other.element, other.element) == "unheard")
        )

    def _take_following(self, at: int) -> None:
        """A caption after the image, outside its box: "▲ …", a caption class, the alt text, "사진=…"."""
        at += is_button(self.segments[at].text) if at < len(self.segments) else 0
        for index in range(at, min(at + 2, len(self.segments))):
            text = self.segments[index]
            if text.kind != "text" or len(text.text) > 500:
                return
            if text.flags & _HEADING and not (text.tag in _LOW_HEADINGS and ends_in_credit(text.text)):
                return
            linked = text.flags & _LINK or text.link_chars > 0.8 * len(text.text)
            if linked and (len(text.text) >= 80 or text.text.lower() in _NETWORKS or not is_sole_credit(text.text)):
                return
            if (
                (text.text.startswith(_MARKS) or text.text[0] in CAPTION_OPENS and CAPTION_LABEL.match(text.text))
                and text.link_chars < 0.5 * len(text.text)
                or text.flags & _CAPTION
                or names_caption(text.runs.owners[text.start])
                or self._says_alt(text)
                or role_of(text.element, None) == "caption"
                and not is_of_text(text.text)
                or (credits_picture(text.element) and split_caption(text.text)[1])
                or (len(text.text) < 80 and is_sole_credit(text.text))
                or (index == at and len(text.text) <= _LONGEST_UNNAMED and ends_in_credit(text.text))
                or is_credited_line(text, self.segment, index == at)
                or (index == at and is_set_as_caption(text, self.segment, self.segments))
            ):
                self.used.append(index)
            else:
                return

    def _says_alt(self, text: Segment) -> bool:
        if (
            len(self.alt) < 12
            or len(text.text) > _LONGEST
            or (begin := text.text[0]).isalnum()
            and begin.lower() != self.alt[0]
            or goes_on_from(self.alt, text)
        ):
            return False
        said = letters(text.text[:400])
        return said.startswith(self.alt[:60]) or len(said) >= 20 and self.alt.startswith(said[:60])


def _may_be_caption(text: Segment) -> bool:
    return (
        text.kind == "text"
        and not is_signed(text)
        and len(text.text) <= _LONGEST_UNNAMED
        and not text.flags & _HEADING_OR_LINK
        and text.link_chars < 0.5 * len(text.text)
    )
