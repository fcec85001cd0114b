"""The picture that leads the article.

It is what the page declares (``og:image``, JSON-LD, ``twitter:image``), joined with the figure of the page that shows the
same picture; its caption and credit stand there. On 76 pages ``og:image`` was right more often (97%) than JSON-LD's (95%),
and the first figure was seldom (46%).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsparse.draft import Draft, Reading
from newsparse.generic.pictures.addresses.renditions import best_address
from newsparse.generic.pictures.declared import declared_leads, leads_of_last_resort
from newsparse.generic.pictures.emblems import is_emblem
from newsparse.generic.pictures.figures import read_figure
from newsparse.generic.pictures.images import images_declared, merged, same_in
from newsparse.generic.pictures.leading.own_figure import own_figure, says_in_words
from newsparse.generic.pictures.leading.site_cards import is_plain_card, shares_folder
from newsparse.generic.pictures.words.figure_names import names_caption
from newsparse.generic.pictures.words.figure_words import is_sole_credit, words
from newsparse.generic.pictures.words.joined_words import letters
from newsparse.grammar.credits.credit_words import label_before, label_signs
from newsparse.grammar.credits.picture_words import PICTURES
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.tree.segments import In

if TYPE_CHECKING:
    from newsparse.article import Image
    from newsparse.tree.segments import Segment

_APART = (In.NAV | In.FOOTER | In.ASIDE | In.FORM | In.HEADING | In.HIDDEN).value
#: Segments above the headline and above the text among which a caption may stand alone; its characters.
_ABOVE_HEADLINE, _ABOVE_TEXT = 6, 14
_SHORTEST, _LONGEST = 20, 600
_FEWEST_BLANKS, _FAR_EAST = 4, "\u2e80"
_ENDING = 100  # characters in which a credit stands
#: A clock or minutes near the begin of a line.
_OF_TIME, _LONGEST_DATE = regex(r"\d:\d\d|\d\s?min(?:ute|uti|uut)?s?\b", re.I | re.A), 60
#: Folders of pictures of those who write: a column declares its author's, and shows what it is about.
_OF_AUTHORS = regex(r"/(?:authors?|autor(?:es|en|i|zy)?|auteurs?|columnists?|colunistas?|columnistas?)/[^/]{1,120}$", re.I)
_LD = 'ld("image")'


def lead_image(page: Page, draft: Draft) -> Reading[Image] | None:
    """The picture that leads the article: as declared, with the caption and credit that the page shows."""
    shown = tuple([image for image in draft.get("images", ()) if image.url])
    declared = images_declared(page, draft)
    leads = list(declared_leads(page, draft, declared))
    lead = _told_twice(leads, shown) or next(iter(leads), None)
    if lead and shown and _OF_AUTHORS.search(lead[0].url or "") and own_figure(lead[0], shown) is None:
        return Reading(shown[0], "generic.images[0]", shown[0].url or "")
    if (
        lead
        and shown
        and is_plain_card(lead[0].url or "")
        and not shares_folder(lead[0].url or "", shown[0].url or "")
        and not is_emblem(page, shown[0].url or "")
    ):
        return Reading(shown[0], "generic.images[0]", shown[0].url or "")
    if lead:
        image, source = lead  # what the page shows says more than what it declares
        own = own_figure(image, shown) or (
            shown[0]
            if shown and is_plain_card(image.url or "") and shares_folder(image.url or "", shown[0].url or "")
            else None
        )
        known = merged(merged(image, own), same_in(declared, image))
        if known.caption is None and (known.credit is None or own is None or _place_of(page, own) is None):
            known = _with_words_in_its_place(page, draft, known, shown)
        if known.credit is None and own is None and draft.credits_apart and (credit := draft.credits_apart.of_lead(shown)):
            known = known.model_copy(update={"credit": credit})
        return Reading(known, source, image.url or "")
    if shown and not is_emblem(page, shown[0].url or ""):
        return Reading(shown[0], "generic.images[0]", shown[0].url or "")
    if other := next(leads_of_last_resort(page, draft), None):
        return Reading(other[0], other[1], other[0].url or "")
    return None


def _told_twice(leads: list[tuple[Image, str]], shown: tuple[Image, ...]) -> tuple[Image, str] | None:
    """What JSON-LD declares, if it is the first picture that the page shows, and what ``og:image`` declares is none of those: a card drawn for those who share it."""
    if len(leads) < 2 or not shown or not leads[0][1].startswith("meta") or own_figure(leads[0][0], shown) is not None:  # noqa: PLR2004
        return None
    return next((lead for lead in leads if lead[1] == _LD and own_figure(lead[0], shown) is shown[0]), None)


def _with_words_in_its_place(page: Page, draft: Draft, lead: Image, shown: tuple[Image, ...]) -> Image:
    """A lead picture with the caption of what stands between headline and text: of a picture in another crop, or of one that a script loads."""
    body = draft.body
    if body is None or body.detached or not body.segments:
        return lead
    at = _place_of(page, shown[0]) if shown else None
    if at is not None and (shown[0].caption or shown[0].credit):
        if at < body.first and not says_in_words(lead.url or ""):
            return lead.model_copy(update={"caption": shown[0].caption, "credit": shown[0].credit or lead.credit})
        return lead
    if loaded := _loaded_late(page, draft, body.segments[0].index):
        return lead.model_copy(update={"caption": loaded.caption, "credit": loaded.credit or lead.credit})
    caption, credit = _line_alone(page, draft, body.segments[0].index, letters(lead.alt or ""))
    return lead.model_copy(update={"caption": caption, "credit": credit or lead.credit}) if caption else lead


def _loaded_late(page: Page, draft: Draft, first: int) -> Image | None:
    """The figure right above the text whose picture has no address before a script gives it one."""
    shown = draft.shown("title")
    for s in page.segments[max(0, first - _ABOVE_TEXT) : first][::-1]:
        if s.element is shown:
            break
        if s.kind == "image" and s.flags & In.FIGURE.value and not s.flags & _APART and best_address(page, s.element) is None:
            figure = read_figure(page, s)
            return figure.image if figure is not None and (figure.image.caption or figure.image.credit) else None
    return None


def _place_of(page: Page, image: Image) -> int | None:
    """The index of the segment that shows a picture."""
    return next((at for at, figure in page.figures.items() if figure is not None and figure.image.url == image.url), None)


def _line_alone(page: Page, draft: Draft, first: int, alt: str) -> tuple[str | None, str | None]:
    """Caption and credit of the line right around the headline that its names call a caption or that ends in its credit, and that no picture has taken, or that says the picture's alt text."""
    headline = draft.shown("title")
    at = next((s.index for s in page.segments[:first] if s.element is headline), first) if headline is not None else first
    known = [letters(line) for line in (draft.get("title", ""), *draft.get("subtitles", ()))]
    if len(alt) <= _SHORTEST or any(line.startswith(alt) or alt.startswith(line) for line in known):
        alt = ""
    for s in page.segments[max(0, min(at - _ABOVE_HEADLINE, first), first - _ABOVE_TEXT) : first]:
        if s.kind != "text" or s.flags & _APART or not _SHORTEST <= len(s.text) <= _LONGEST:
            continue
        said = bool(alt) and letters(s.text).startswith(alt)
        if (said or _is_named(s) or _is_credited(s)) and _is_worded(s) and letters(s.text) not in known and (said or _is_free(page, s)):
            below = page.segments[s.index + 1 : s.index + 3]
            return words(
                [
                    s,
                    *[
                        text
                        for text in below
                        if text.kind == "text" and text.index < first and is_sole_credit(text.text)
                    ],
                ],
                s.branch.element,
            )
    return None, None


def _is_named(s: Segment) -> bool:
    return bool(s.flags & In.CAPTION.value) or names_caption(s.element) or names_caption(s.runs.owners[s.start])


def _is_credited(s: Segment) -> bool:
    """Whether a line ends in whose the picture is behind a label for pictures: "The bridge at dawn Foto: Ann Onym"."""
    text = s.text
    signs = label_signs(text[-_ENDING:]) if ":" in text[-_ENDING:] else ()
    return any(
        begin and not PICTURES.isdisjoint(text[-_ENDING:][begin:at].casefold().split())
        for at in signs
        if (begin := label_before(text[-_ENDING:], at))
    )


def _is_worded(s: Segment) -> bool:
    """Whether a line has words of its own and is no link, date or time to read: small print is called a caption, too."""
    text = s.text
    return (
        s.link_chars <= 0.5 * len(text)
        and (text.count(" ") >= _FEWEST_BLANKS or max(text) >= _FAR_EAST)
        and not _OF_TIME.search(text[:_LONGEST_DATE])
    )


def _is_free(page: Page, s: Segment) -> bool:
    """Whether no picture has taken a line, and no player stands right above it."""
    return page.segments[s.index - 1].kind != "embed" and all(
        figure is None or s.index not in figure.used for figure in page.figures.values()
    )
