"""What class, id and itemprop say of a block near a headline: a deck, a lead, or something else."""

from __future__ import annotations

import re
from functools import lru_cache

from newsparse.regex import regex
from newsparse.tree.segments import Branch, Segment

#: Names that mean a deck wherever they stand near the headline.
DECK_NAME = regex(
    r"stand-?first|(?<![a-z])strap(?![a-z])|sapou|sub-?_?(?:title|ttl|tit(?![a-z])|head|lines?(?![a-z]))|untertitel|vorspann|strapline"
    r"|sub-?tit[uú]lo|sub-?t[ií]tol(?:$|[ _-])|linha-?fina|sous-?titre|soustitre|unterzeile|undertitel|underrubrik|alaotsikko|podtytu[lł]|pod(?:tit|naslov)|podzagolovok|alt-?ba[sş]lik|zajawka|onderkop"
    r"|sottotitolo|sommario|catenaccio|entradilla|bajada|copete|chapp?eau|chap[oô](?![a-z])|perex|(?<![a-z])(?:sapo|spot)(?![a-z])|mid-?_?title"
    r"|(?:^|\s)sub(?:\s|$)|(?:^|[ _-])(?:view|news|article|art|tit|title|read)[_-]?sub(?:$|[ _-])|alternative-?headline|(?:^|[ _-])(?:deck?|dek|stit|summary_?line)(?:$|[ _-])"
)
#: Of these, names that mean a heading of the text once it has begun.
SUBHEAD_NAME = regex(r"sub-?_?(?:head|tit|ttl)|(?:^|[ _-])stit(?:$|[ _-])")
#: Names that mean one only before the body begins.
LEAD_NAME = regex(
    r"(?:^|[ _-]|article|element|news)(?:lead|lede|incipit|lid|leadtext|intro|introtext|introduction|summary|abstract|excerpt|desc|description|precis|ingressi?|bevezet[oő]|manchet|inleiding|entradeta|gravata"
    r"|teaser|ozet|tagline|preamble|blurb|subtext|headsub|head-sub)(?:$|[ _\d-])"
)
OTHER_NAME = regex(
    r"caption|credit|author|contrib|byline|writer|reporter|share|social|comment|newsletter|promo|breadcrumb|relate[d_]"
    r"|(?:image|img|photo|picture|pic|media|figure)[_-]{0,2}desc"
    r"|(?:^|[ _-])(?:img|image|photo|picture|figure|gallery|video|embed|cta|button|ad|ads|ai|bot|tts|date|time|tags?"
    r"|label|menu|tab|toc|info|poll|widget|copyright)(?:$|[ _-])"
)


_OF_CARD = 8  # segments of an author's card
#: What page builders, Drupal and counters of reading call every box, whatever is in it.
_OF_BUILDERS = regex(r"elementor-widget|hs_cos_wrapper_widget|layout-widget-wrapper|widget-(?:span|type)|measure[_-]widget|field--label|text-with-summary", re.A)


@lru_cache(maxsize=512)
def says(names: str) -> str:
    """What class and id say: "deck", "lead", "other" or nothing."""
    if not names.strip():
        return ""
    if "widget" in names or "field--" in names:
        names = _OF_BUILDERS.sub(" ", names)
    if OTHER_NAME.search(names):
        return "other"
    return "deck" if DECK_NAME.search(names) else "lead" if LEAD_NAME.search(names) else ""


#: What a card is called that tells who wrote, in which a "subtitle" is what that one does.
_CARD = regex(r"(?<![a-z])author[-_]{1,2}(?:card|box|info|details?|bio|profile)(?![a-z])")


def in_card(s: Segment, start: int) -> bool:
    """Whether a line stands in an author's card below the headline, behind which ``start`` is the first segment, and does not open it."""
    branch: Branch | None = s.branch
    while branch is not None and branch.first >= start and branch.last - branch.first <= _OF_CARD:
        if s.index > branch.first and _CARD.search(branch.names):
            return True
        branch = branch.parent
    return False


def names_around(s: Segment) -> list[tuple[str, str | None]]:
    """(names, itemprop) of the segment's element and of the small blocks around it, inmost first."""
    element = s.element
    found = [(f"{element.get('class') or ''} {element.get('id') or ''}".lower(), element.get("itemprop"))]
    branch: Branch | None = s.branch
    while branch is not None and 0 < branch.last - branch.first <= 4:
        if branch.element is not element:
            found.append((branch.names, branch.element.get("itemprop")))
        branch = branch.parent
    return found


def is_free(s: Segment) -> bool:
    """Whether no name near it says that it is something else."""
    return all(says(names) != "other" for names, _ in names_around(s))


#: Blocks of a picture and the lines below it are named for the picture; "has-title-picture" says of a whole head that it has one.
PICTURE_NAME = regex(r"(?:^| )(?!(?:has|with|without|no)[_-])(?:[^ ]*[_-])?(?:img|image|photo|picture|figure)(?:$|[ _-])")
_PICTURE_BOX = 4  # segments: picture, caption, credit, a button


def is_under_picture(s: Segment) -> bool:
    """Whether a segment shares a small block with others that is named for a picture, or is the larger part of one in such a block."""
    branch = s.branch
    if not 1 < branch.last - branch.first <= _PICTURE_BOX:
        return False
    around = branch.parent
    return (
        PICTURE_NAME.search(branch.names) is not None
        or around is not None
        and around.last - around.first <= _PICTURE_BOX
        and PICTURE_NAME.search(around.names) is not None
    )
