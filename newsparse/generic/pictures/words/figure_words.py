"""The words beside a picture: which of them are its caption, which its credit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsparse.generic.pictures.words.figure_names import role_of
from newsparse.generic.pictures.words.joined_words import joined, letters, once
from newsparse.grammar.credits.credit_shapes import SLASHED, names_both_sides
from newsparse.grammar.credits.credit_words import (
    BETWEEN_NAMES,
    LABELS,
    after_label,
    label_before,
    label_signs,
)
from newsparse.grammar.credits.credits import bare_credit, names_agency, split_caption
from newsparse.grammar.credits.picture_words import PICTURES
from newsparse.grammar.scripts import is_hangul
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_CAPTION = In.CAPTION.value
_BEGINS_SOLE_CREDIT = regex(
    r"[\[(<（【/|\s]{0,3}(?:사진|출처|자료|이미지|그래픽|foto|bild|photo|image|picture|credit|quelle|source|"
    r"fuente|©|ⓒ|\(c\))",
    re.I,
)
_LONGEST_AGENCY, _MOST_SPACES, _LONGEST_LABELLED = 60, 6, 80
#: Where a caption is cut on the page and goes on at a touch: "the old … [+] bridge".
_FOLD = regex(r"\s?(?:…|\.{3})?\s?\[\+\]")
#: What a caption tells the reader to do, and a button at its end: "Zum Vergrößern auf das Bild klicken.", "… more".
_TO_ENLARGE = regex(
    r"\s?[(\[]?(?:(?:zum|für eine) vergrößer\w{1,4}[^.()]{0,30}\bklicken|click (?:on )?(?:the )?(?:image|picture|photo)?\s?(?:to enlarge|for (?:a )?larger)[^.()]{0,20}|press enter or click to view image in full size)[.)\]]{0,2}",
    re.I,
)
_MORE = regex(r"(?:\s?(?:\.{3}|…)|(?<=\)))\s?more(?:\s?[>»])?$")
#: Where readers may buy the picture: "(Photo: Ada Field)Buy Photo".
_TO_BUY, _BUYABLE = regex(r"\s?(?:Buy|Purchase|Order) (?:[Tt]his |[Aa] )?(?:[Pp]hoto|[Pp]rint)s?$|\sПерейти в (?:медиа|фото)банк$"), ("hoto", "hotos", "rint", "rints", "банк")
#: A link below a picture of a press release: "고화질 사진 다운로드".
_DOWNLOAD = regex(r"\s?(?:고화질\s|고해상도\s|원본\s)?(?:사진|이미지|원본)?\s?다운로드$")
_LONGEST_CREDIT = 120
_PARTICLE = 4  # letters of words in small letters that a name may hold: "Kim van der Berg Sample / Wire"
_SPACES = 2  # in what stands before a slash and is more than a name: "기사의 이해를 돕기 위한 사진 / 한빛통신"
#: Words of labels that say whose a picture is, and not that one follows ("Image:").
_OF_SOURCES = ("source", "credit", "crédit", "crédito", "quelle", "fuente", "fonte", "출처", "제공", "出典", "提供", "来源", "來源", "источник", "المصدر")
_OF_THE_FILES = regex(r"(?:file|handout|archivbild|archivfoto|symbolbild|arkivbild|arkivfoto|imagen de archivo|foto de archivo|foto de arquivo|photo d['’]archives?|foto d['’]archivio|архивное фото)(?: (?:photo|picture|image|pic))?\s?[:–—-]\s?\S", re.I)
_LONGEST_NAME_LINE = 50
_ENDS = (".", "!", "?", "…", ".”", '."')
_SHORTEST_TWICE = 90  # characters of a caption that may begin anew
_MAY_HOLD_CREDIT = regex(r"[©|:(/]")


def words(texts: Sequence[Segment], box: Element) -> tuple[str | None, str | None]:
    """The caption and the credit that the texts beside one picture say.

    Args:
        texts: in reading order.
        box: what surrounds the picture and them; names outside it say nothing.
    """
    captioned = any(text.flags & _CAPTION for text in texts)
    captions: dict[str, None] = {}
    credits: dict[str, str] = {}  # by what they name: one credit is often shown twice
    for text in texts:
        caption, credit = _heard(_voices(text, box))
        if " nuotr" in credit:  # "Rasos Petraitės nuotr./The bridge": the word behind the name, then what it shows
            rest, named = split_caption(credit)
            caption, credit = caption or rest or "", named or credit
        if caption and not credit:
            rest, named = split_caption(caption)
            if rest is None:  # nothing but a credit
                caption, credit = "", named or ""
        elif credit and not caption:
            rest, named = split_caption(credit)
            if (
                rest
                and named
                and (rest.count(" ") > 1 or credit.startswith(named))
                and not is_name_line(rest)
                and (
                    _holds_label(credit)
                    or rest.endswith(_ENDS)
                    or f"{rest} / {named}" == credit
                    and rest.count(" ") > _SPACES
                    and any(word.islower() and len(word) > _PARTICLE or is_hangul(word) for word in rest.split())
                )
            ):
                caption, credit = rest, named  # one element called a credit holds both
            elif len(credit) > _LONGEST_CREDIT and not named and "/" not in credit:
                caption, credit = credit, ""
        if caption and not credit and "\n" in text.text and text.flags & _CAPTION:
            caption, credit = _with_line_apart(caption, " ".join(text.text.rpartition("\n")[2].split()))
        if caption and captioned and not text.flags & _CAPTION and not role_of(text.element, box):
            continue  # a button or counter over the picture
        if caption:
            captions.setdefault(caption)
        if credit:
            credits.setdefault(bare_credit(credit) or credit, credit)
    lines = list(captions)
    if len(lines) == 2 and not credits and _is_credit_line(*lines):
        credits[lines[-1]] = lines.pop()
    between = " / " if any(text.text == "/" for text in texts) else " "  # NPR's stations: name, slash, station, each a block
    said = " ".join(lines)
    return joined(once(said) if said[_SHORTEST_TWICE:] else said, between.join(credits.values()))


def _with_line_apart(caption: str, last: str) -> tuple[str, str]:
    """A caption without its last line, where that begins with a label for pictures, and the credit that it is."""
    rest = after_label(last) if len(last) < len(caption) and caption.endswith(last) else None
    if rest is None or PICTURES.isdisjoint(last[: len(last) - len(rest)].casefold().strip(" :").split()):
        return caption, ""
    return caption[: -len(last)].rstrip(), rest


def is_sole_credit(text: str) -> bool:
    """Whether a text is a credit and nothing else: "Foto: Ann Onym", "Getty Images"."""
    short = len(text) < _LONGEST_AGENCY and text.count(" ") <= _MOST_SPACES
    return (short or bool(_BEGINS_SOLE_CREDIT.match(text))) and split_caption(text)[0] is None


def is_of_the_files(text: str) -> bool:
    """Whether a line opens as agencies' captions of older pictures do: "FILE PHOTO: The bridge …"."""
    return _OF_THE_FILES.match(text) is not None


def is_name_line(text: str) -> bool:
    """Whether a short line may name people or a source: every word is capitalized, no sentence ends it."""
    if len(text) > _LONGEST_NAME_LINE or text.endswith((".", "!", "?", "…", ":")):
        return False
    return any(c.isupper() for c in text) and all(
        not word[0].islower() or word in BETWEEN_NAMES for word in text.split()
    )


def _is_credit_line(caption: str, below: str) -> bool:
    """Whether the line below a caption names who took the picture: names only, below a line of other words."""
    return len(below) < len(caption) and is_name_line(below) and (below.isupper() or not is_name_line(caption))


def credit_of_attribute(text: str, known: Sequence[str | None]) -> str | None:
    """The credit at the end of an alt text or tooltip, if what is left of it is known to be about the picture."""
    said = letters(text)
    begun = (other for other in known if other and len(other) < len(text) and said.startswith(letters(other)))
    if next(begun, None) is None or not _MAY_HOLD_CREDIT.search(text):
        return None
    rest, credit = split_caption(text)
    if not credit or not rest:
        return None
    left = letters(rest)
    same = len(left) > 3 and any(other and letters(other) == left for other in known)
    return credit if same and any(c.isupper() or not c.isascii() for c in credit) else None


def _heard(voices: list[tuple[str, str, Element]]) -> tuple[str, str]:
    """The pieces as one caption and one credit; elements that touch are parted where a word would run on."""
    out = {"caption": "", "credit": ""}
    last: dict[str, Element] = {}
    for text, role, owner in voices:
        if text.isspace():  # between two elements, whatever the one around both is
            out = {name: said + " " for name, said in out.items()}
            continue
        before = out[role]
        end, start = before[-1:], text[:1]
        runs_on = end.islower() and start.isupper() or end in tuple(".!?…") and start.isalnum()
        out[role] = before + (" " if runs_on and last.get(role) is not owner else "") + text
        last[role] = owner
    caption = _FOLD.sub("", out["caption"]) if "[+]" in out["caption"] else out["caption"]
    return _without_prompts(" ".join(caption.split())), _without_prompts(" ".join(out["credit"].split()))


def _without_prompts(text: str) -> str:
    if "lick" in text or "LICK" in text:
        text = _TO_ENLARGE.sub("", text).lstrip()
    if text.endswith("다운로드"):
        text = _DOWNLOAD.sub("", text)
    if text.endswith(_BUYABLE):
        text = _TO_BUY.sub("", text)
    return _MORE.sub("", text) if text.endswith(("more", ">", "»")) else text


def _voices(segment: Segment, box: Element) -> list[tuple[str, str, Element]]:
    """The pieces of a segment's text, each with its role ("caption" or "credit") and its element."""
    out: list[tuple[str, str, Element]] = []
    labelled = False  # by a word that only those hear who have the page read: "Image source, " before "Wire"
    for text, element, is_tail in segment.pieces:
        parent = element.getparent() if is_tail else element
        owner = element if parent is None else parent
        role = role_of(owner, box)
        if role == "unheard":
            labelled = labelled or (label := text.strip(" ,:，：、").casefold()) in LABELS and any(word in label for word in _OF_SOURCES)
        else:
            role = role or "credit" * labelled
            if not role and owner is not segment.element and segment.end - segment.start > 1 and _is_labelled(text):
                role = "credit"  # "Photo: Ann Onym" in an element of its own, whatever its name
            out.append((" " if text == "\x1e" else text, role or "caption", owner))
    if len(out) < 2:  # noqa: PLR2004
        return out
    out = _with_strokes(out)
    return _with_credit_apart(out) if segment.flags & _CAPTION else _with_slash_apart(out)


def _with_strokes(voices: list[tuple[str, str, Element]]) -> list[tuple[str, str, Element]]:
    """The pieces; a stroke in an element of its own between two parts of the credit is the credit's: "<i>Ann Onym</i><b>/</b><i>Wire</i>"."""
    said = [one for one in voices if not one[0].isspace()]
    between = {
        id(stroke)
        for before, stroke, after in zip(said, said[1:], said[2:], strict=False)
        if stroke[0].strip() in ("/", "|") and before[1] == after[1] == "credit"
    }
    return [(f" {one[0].strip()} ", "credit", one[2]) if id(one) in between else one for one in voices] if between else voices


def _with_slash_apart(voices: list[tuple[str, str, Element]]) -> list[tuple[str, str, Element]]:
    """The pieces of a line below a picture; the last, in an element of its own, is its credit where it is a name and a source: "<i>Tonči Vlašić/Glas</i>"."""
    last, role, at_last = voices[-1]
    if (
        "/" in last
        and role == "caption"
        and at_last is not voices[0][2]
        and SLASHED.fullmatch(last.strip())
        and names_both_sides(last.strip())
    ):
        return [*voices[:-1], (last, "credit", at_last)]
    return voices


def _with_credit_apart(voices: list[tuple[str, str, Element]]) -> list[tuple[str, str, Element]]:
    """The pieces of a caption; one whose element no name tells of is its credit where it holds an agency before it, or names after its last sentence."""
    if any(role == "credit" for _, role, _ in voices):
        return voices
    (first, _, at_first), (last, _, at_last) = voices[0], voices[-1]
    if at_first is not at_last:
        if len(first) < _LONGEST_AGENCY and names_agency(first) and is_sole_credit(first.strip()):
            return [(first, "credit", at_first), *voices[1:]]
        rest = "".join([text for text, _, owner in voices if owner is not at_last]).rstrip()
        if rest.endswith(_PARTED) and len(rest) > len(last) <= _LONGEST_CREDIT and "/" not in last and not last.strip()[:1].islower():
            if split_caption(rest.rstrip(" /|｜"))[1]:
                return voices  # "The bridge. Photo by <a>Ann Onym</a> / <a>Agency</a>"
            # "The bridge/<span>Ann Onym</span>"
            return [(text, "credit" if owner is at_last else role, owner) for text, role, owner in voices]
        if (
            rest[-1:].isalnum()
            and voices[-2][0][-1:].isalnum()
            and last[:1].isalnum()
            and len(last) < _LONGEST_AGENCY
            and names_agency(last)
            and is_sole_credit(last)
        ):
            return [*voices[:-1], (last, "credit", at_last)]  # which touches what it shows
        if rest.endswith(_ENDS) and ":" not in last and is_name_line(last.strip()) and " " in last.strip():
            return [(text, "credit" if owner is at_last else role, owner) for text, role, owner in voices]
    return voices


#: Signs behind a caption, before an element that names whose the picture is.
_PARTED = ("/", " |", "｜")


def _is_labelled(text: str) -> bool:
    return len(text) < _LONGEST_LABELLED and ":" in text and bool(after_label(" ".join(text.split())))


def _holds_label(text: str) -> bool:
    return any(text[at] in ":：" and label_before(text, at) is not None for at in label_signs(text))


