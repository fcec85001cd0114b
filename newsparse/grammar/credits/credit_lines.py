"""Lines that say whose a picture is and stand apart from it: "Featured image by Ann Onym", "Text: Bo Beispiel / Fotos: Ann Onym"."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import NamedTuple

from newsparse.grammar.credits.credit_brackets import unwrapped
from newsparse.grammar.credits.credit_shapes import SLASHED, names_both_sides, says_what_is_shown
from newsparse.grammar.credits.credit_words import (
    AGENCY,
    BETWEEN_NAMES,
    after_label,
    label_before,
    label_signs,
)
from newsparse.grammar.credits.credits import bare_credit
from newsparse.grammar.credits.lead_words import LEAD_LABEL
from newsparse.grammar.credits.picture_words import PICTURES
from newsparse.grammar.scripts import is_lower
from newsparse.regex import regex

LONGEST = 160  # characters of such a line
_LONGEST_CREDIT, _MOST_WORDS, _MOST_LINES = 100, 14, 5
_MOST_SMALL, _MOST_SMALL_FIRST = 2, 3  # words of a credit in small letters; words of one that such a word begins
#: What a label holds that is of pictures, not of a text, besides the words for one.
_OF_PICTURES = ("photo", "fot", "bild", "imag", "pictur", "illustra", "beeld", "billede", "kép", "фот", "写真", "画像", "撮影", "照片", "图", "圖", "摄", "攝", "사진", "courtesy", "cortes", "immag")
#: What a line holds, in small letters, that says whose a picture is.
_STEMS = (*_OF_PICTURES, "visuel", "grafi", "obráz", "resmi", "изображ", "зображ", "картин", "アイキャッチ", "トップ", "カバー", "サムネイル", "メイン", "封面", "대표", "커버", "표지", "메인", "썸네일", *sorted(PICTURES))
_TAKEN_BY = regex(r"photograph(?:ed|y) by\s|(?:photo|picture|image)s? (?:taken )?(?:by|from)\s|(?:image|photo)s? (?:par|de|di|von|av|af|door)\s", re.I)
#: What stands before the label of a picture in one line with it: whose the text is.
_OTHER_LABEL = regex(r"[^\W\d_][\w/-]{1,16}(?: [^\W\d_]\w{1,12})?\s?:\s?(?:[^.!?]|\.(?=\w)){2,90}$")
#: "Anna Muster (Text), Max Beispiel (Fotos)"
_IN_BRACKETS = regex(r"(?:^|[,;/&:]\s?|\b(?:und|en|and|et|e|y|og|och)\s)((?-i:[^\W\d_a-zß-ÿ])[^():;,/&]{2,50})\s\((?:bild(?:er)?|fotos?|foto[’']s|photos?|pictures?|images?|beeld)\)", re.I)
#: Which of how many pictures is shown, a sentence, a second label.
_NO_SOURCE = regex(r"\d{1,3}\s?(?:/|of|von|de|di|sur|van|av|из)\s?\d|[!?]|[^\W\d_]{4}\.\s+[^\W\d_]{2}|:\s")
#: "Photo (cc): Ann Onym"
_LICENSED_LABEL = regex(r"([^\W\d_]{3,14}) \((?:cc|c|©)\)\s?:?\s?(?=\S)", re.I)
#: Labels of a source behind a caption, and what stands between the two; what parts labels in one line, and a date before them.
_SOURCES, _PARTED = frozenset("quelle quellen source sources fuente fonte bron kilde källa lähde źródło zdroj forrás kaynak источник джерело источники πηγή credit".split()), tuple("/|;,.–-")
_BETWEEN = " /|–-,;·•.:0123456789"
#: "Getty Images / Photographer is my life"
_BEGINS_WITH_AGENCY = regex(rf"{AGENCY.pattern}\s?(?:$|[/,(|])").match
_MAKER_ENDS = regex(r";\s|\s(?:for|für)\s(?=[^\W\d_a-zß-ÿ])")
_YEAR = regex(r"(?:19|20)\d\d", re.A)
#: Picture libraries, whose name alone signs no text.
LIBRARIES = frozenset((
    "Getty", "Getty Images", "GettyImages", "iStock", "iStockphoto", "Shutterstock", "shutterstock", "Shutterstock.com", "Unsplash", "Pixabay", "pixabay", "Pexels", "Alamy", "Alamy Stock Photo",
    "Adobe Stock", "AdobeStock", "Depositphotos", "depositphotos", "Dreamstime", "123RF", "123rf.com", "Fotolia", "Pixelio", "pixelio.de", "Freepik", "freepik", "Freeimages", "freeimages", "freeimages.com",
    "pixabay.com", "Wikimedia", "Wikimedia Commons", "Flickr", "Thinkstock", "Picturedesk", "picturedesk.com", "imago images", "picture alliance", "게티이미지뱅크", "게티이미지코리아", "게티이미지", "셔터스톡", "픽사베이", "视觉中国",
))  # fmt: skip


class CreditLine(NamedTuple):
    """Whose a picture is; whether the line says that it is the one that leads the article; whether it signs text and pictures alike."""

    credit: str
    of_lead: bool = False
    of_all: bool = False


def credit_line(text: str) -> CreditLine | None:
    """What a line says, or one of a few, that names whose a picture is behind a label; ``None`` for any other text."""
    low = text.casefold()
    for stem in _STEMS:  # most lines are told here; a generator costs more
        if stem in low:
            break
    else:
        return None
    for line in text.split("\n")[:_MOST_LINES]:
        if not says_what_is_shown(line) and (found := _read(unwrapped(line))):
            return found
    return None


def _read(line: str) -> CreditLine | None:
    if lead := LEAD_LABEL.match(line):
        first, *others = line[lead.end() :].split(" | ")
        led = _credited(" | ".join((first, *takewhile(_credited, others))))  # and what it shows: "Foto di copertina: Ann Onym | The bridge at dawn"
        return led and led._replace(of_lead=True)
    rest = after_label(line)
    if rest is not None and _is_of_pictures(line[: len(line) - len(rest)]):
        return _credited(rest) or _sourced(rest)
    if (licensed := _LICENSED_LABEL.match(line)) and _is_of_pictures(licensed[1]):
        return _credited(line[licensed.end() :])
    if taken := _TAKEN_BY.match(line):
        return _credited(_MAKER_ENDS.split(line[taken.end() :])[0])
    if bracketed := _IN_BRACKETS.search(line):
        return _credited(bracketed[1])
    for at in label_signs(line):
        begin = label_before(line, at)
        if begin and _is_of_pictures(line[begin:at]) and _OTHER_LABEL.match(line[:begin].strip(_BETWEEN)):
            credited = _credited(line[at + 1 :])
            return credited and credited._replace(of_all=True)
    return None


def _sourced(rest: str) -> CreditLine | None:
    """What stands behind a second label, of the source, where the first is that of a caption: "Image: The bridge at dawn / Source: Ann Onym"."""
    for at in label_signs(rest):
        begin = label_before(rest, at)
        if begin and rest[:begin].rstrip()[-1:] in _PARTED and rest[begin:at].strip().casefold() in _SOURCES:
            return _credited(rest[at + 1 :])
    return None


def _is_of_pictures(label: str) -> bool:
    low = label.casefold()
    return any(part in low for part in _OF_PICTURES) or not PICTURES.isdisjoint(low.strip(" :：=|/").split())


def _credited(rest: str) -> CreditLine | None:
    credit = bare_credit(rest)
    if not credit or len(credit) > _LONGEST_CREDIT or _NO_SOURCE.search(credit) or rest.endswith(","):
        return None
    if max(credit) >= _FAR_EAST and len(credit) > _LONGEST_EAST and not any(sign in credit for sign in " /／・·"):
        return None  # what the picture shows
    return None if _is_phrase(credit.split()) and not _BEGINS_WITH_AGENCY(credit) else CreditLine(credit)


#: Scripts without blanks begin here; so many of their characters are a sentence.
_FAR_EAST, _LONGEST_EAST = "\u2e80", 12


def _is_phrase(words: list[str]) -> bool:
    """Whether words tell what a picture shows, not whose it is: "der Blick auf die Brücke"."""
    if len(words) > _MOST_WORDS or len(words) > _MOST_SMALL_FIRST and is_lower(words[0][0]):
        return True
    small = [word for word in words if is_lower(word[0]) and word not in BETWEEN_NAMES and "." not in word and "/" not in word]
    return len(small) > _MOST_SMALL


def bare_source(line: str, signers: frozenset[str]) -> str | None:
    """The source that a line of a page's head is without a label: "© Ann Onym", "Shutterstock", "Ann Onym / AFP".

    Args:
        signers: whoever signs the article or publishes it, in small letters; what names one of them is no picture's.
    """
    signed = line.startswith(("©", "ⓒ", "(c)", "(C)"))
    shaped = (
        line in LIBRARIES
        or not signed
        and "/" in line
        and ":" not in line
        and SLASHED.fullmatch(line)
        and AGENCY.search(line)
        and names_both_sides(line)
    )
    if not (signed or shaped) or _YEAR.search(line) or not (read := _credited(line)):
        return None
    return None if read.credit.partition("/")[0].strip().casefold() in signers else read.credit
