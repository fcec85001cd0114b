"""What the words of a line tell of its dates, beyond the label that stands beside each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsparse.generic.dates.time_elements import MOMENT
from newsparse.grammar.dates import FoundDate, first_label
from newsparse.grammar.letters import holds_digit
from newsparse.regex import regex
from newsparse.tree.segments import Segment

#: Words of a line whose date may be that of the film, the law or the man that the article is about.
OF_ITS_SUBJECT = regex(r"releas|premi|aired|issue|creat|record|taken|born|died|event|founded|since|effective|erschein|geboren|gestorben|sortie|estreno", re.I)
#: A Japanese line that says from when until when something takes place, or is to be handed in.
OF_A_PERIOD = regex(r"[^\w]{0,3}[^\s\d:：]{0,6}(?:期間|会期|期日|締切|締め切り|期限|開催日時?|開催日程|実施日|会場|場所)(?:\s|[:：・／/]|$)|.{0,40}日(?:\s?[（(][^（()）]{1,4}[)）])?\s?(?:\d{1,2}[時:：]\d{0,2}分?\s?)?[～〜~]\s?(?:令和|\d|[０-９])")
#: Words of a line whose date is of the first publication, though the page shows a later one.
FIRST = regex(
    r"(?:^\W{0,3}|\b(?:article|story|post|piece|column|guide|essay|interview|review|beitrag|artikel|text)\b[^.!?]{0,24} )"
    r"(?:(?:originally|first|initially) (?:published|posted|appeared)|(?:erstmals|ursprünglich) (?:veröffentlicht|erschienen))[^.!?\d]{0,40}$",
    re.I,
)
#: What a line with a date of its own has at least, though another element's number may follow: "Mar 27, 20255 min".
DATED = regex(r"[\d’'年-](?:(?<=\d)(?:\d{3}|(?<=[^\W\d_]\s\d)\d\s?(?:$|[|,)])|\s?[./‐‑–|-]\s?[’']?\d\d)|(?<=[’'-])\d\d|(?<=年))")
#: Where a dateline of which the rest is long has its label and date.
START = 32
#: How a line begins that tells of the entry that it stands in, and how far its date is from there.
OF_ITSELF = regex(
    r"(?:this|dies(?:er|en)|der|cet(?:te)?|ce|est[ea]|quest[oa]|dit|detta|dette|ten|tento|bu|этот|эта|ця|цей|αυτό το|ez a) "
    r"(?:entry|post|article|story|eintrag|beitrag|artikel|entrée|billet|note|publication|entrada|artículo|articolo|voce|bericht|wpis|artykuł|"
    r"inlägg|indlæg|innlegg|příspěvek|článek|yazı|запись|статья|запис|стаття|άρθρο|bejegyzés|artigo)\b"
)
_OF_ITSELF_UNTIL = 110
#: A line of more characters is no dateline, whatever it begins with.
LONGEST = 700
#: The first year of which a page of the web can be.
WEB_YEAR = 1990


def begins_with_date(text: str) -> bool:
    """Whether a long line is a dateline with many tags: "Posted on May 6, 2025 in Harbours, Ships, ...", or tells of the entry itself.

    Blogs of the 2000s end so: "This entry was posted on Friday, May 6th, 2005 at 7:12 pm and is filed under ...".
    """
    opening = text[:_OF_ITSELF_UNTIL]
    if not holds_digit(opening) and "年" not in opening:
        return False
    if DATED.search(text[:START]) is not None and first_label(text[:START]) == "published":
        return True
    return DATED.search(opening) is not None and OF_ITSELF.match(opening.lower()) is not None


def is_first(text: str, one: FoundDate) -> bool:
    """Whether the line says that its date is the first of several: "This article was originally published on May 6, 2025"."""
    return one.label == "published" and one.reading.moment.year >= WEB_YEAR and FIRST.search(text[: one.start]) is not None


def tells_the_hour(text: str, found: Sequence[FoundDate]) -> bool:
    """Whether a Korean line is the clock of a site, which calls it an update and tells the day of the week: "UPDATED. 2031-03-19 08:06:42 (수)"; what was corrected, "수정", is an article."""
    return (
        len(found) == 1
        and found[0].label == "modified"
        and _CORRECTED not in text
        and _DAY_OF_WEEK.search(text, max(found[0].start, 0)) is not None
    )


_CORRECTED = "수정"
_DAY_OF_WEEK = regex(r"\d(?:\.?\s|\.?\s?[(（])[월화수목금토일](?:요일)?(?:[)）]|\s|$)")


def opens_text(text: str, one: FoundDate) -> bool:
    """Whether a line begins with the place and day from which it reports: "Berlin, 30.09.2031. Der Verband warnt ..."."""
    return _PLACE.fullmatch(text, 0, one.start) is not None and _BEHIND_DAY.match(text, one.end) is not None


_PLACE = regex(r"\(?[^\W\d_a-z][^\W\d_]{1,20}(?:[ /-][^\W\d_]{2,20}){0,2},? (?:am |den |le |il |el |, )?")
_BEHIND_DAY = regex(r"\)?\s?[.:–—-] ")


def without_hidden_edit(s: Segment, found: Sequence[FoundDate]) -> Sequence[FoundDate]:
    """The dates of a line without the last edit that themes hide in it for machines, as hAtom's "updated"."""
    for text, owner, is_tail in s.pieces:
        if not is_tail and MOMENT.match(text) and "updated" in (owner.get("class") or "").split():
            return [one for one in found if one.raw not in text] or found
    return found
