"""Whose the picture is that leads an article, where a line under the headline or below the text says it, apart from every picture."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from newsparse.generic.pictures.addresses.renditions import picture_key
from newsparse.generic.pictures.declared import declared_leads
from newsparse.generic.pictures.emblems import is_emblem
from newsparse.generic.pictures.leading.own_figure import own_figure
from newsparse.generic.pictures.leading.site_cards import is_plain_card
from newsparse.generic.pictures.words.closing_credit import korean_closing_credit
from newsparse.generic.pictures.words.figure_words import is_sole_credit
from newsparse.grammar.copyright import states_rights
from newsparse.grammar.credits.credit_lines import LIBRARIES, LONGEST, CreditLine, bare_source, credit_line
from newsparse.grammar.credits.credits import split_caption
from newsparse.tree.segments import In, Segment

if TYPE_CHECKING:
    from newsparse.article import Image
    from newsparse.draft import Draft
    from newsparse.page import Page

_APART = (In.NAV | In.ASIDE | In.FORM | In.HIDDEN | In.LINK).value
_FOOTER, _IN_ARTICLE, _HEADING, _CAPTION = In.FOOTER.value, (In.ARTICLE | In.MAIN).value, In.HEADING.value, In.CAPTION.value
#: Segments around headline and text: before the text where the head of an article begins, above the headline, behind the first of the text;
#: the last of the text and behind it.
_HEAD, _ABOVE, _INTO, _LAST, _BELOW = 16, 4, 6, 10, 10
_BESIDE = 2  # segments between a picture and a line that is about it
_LINKED = 0.8
#: How a list begins of all who made the pictures: "Photographed by Ann Onym; styled by …".
_MADE, _MADE_AT = "Photograph", 10
_LABEL, _WORD = 30, 14  # characters in which the first label stands, or a word for a picture


def with_credit_apart(shown: tuple[Image, ...], page: Page, draft: Draft, declared: tuple[Image, ...], unaddressed: Collection[Image] = ()) -> tuple[Image, ...]:
    """The article's pictures; the one that leads with the credit that stands apart from it, if none stands beside it, nor beside one without an address."""
    draft.credits_apart = apart = CreditsApart(page, draft, unaddressed)
    lead = _lead_among(shown, page, draft, declared) if apart else None
    if lead is not None and shown[lead].credit is None and (credit := apart.of_lead((*shown[:lead], *shown[lead + 1 :]))):
        return (*shown[:lead], shown[lead].model_copy(update={"credit": credit}), *shown[lead + 1 :])
    if len(shown) == 1 and shown[0].credit is None and (credit := korean_closing_credit(page, draft)):
        return (shown[0].model_copy(update={"credit": credit}),)
    return shown


def _lead_among(shown: tuple[Image, ...], page: Page, draft: Draft, declared: tuple[Image, ...]) -> int | None:
    """Which of the pictures leads: the declared one; the first where none is declared, or a card of the site; the only one, unless another is declared and it stands amid the text."""
    lead = next(declared_leads(page, draft, declared), None)
    if lead is None or is_plain_card(lead[0].url or ""):
        return None if is_emblem(page, shown[0].url or "") else 0
    own = own_figure(lead[0], shown) or _above_text(page, draft, shown)
    return next((at for at, image in enumerate(shown) if image is own), None)


def _above_text(page: Page, draft: Draft, shown: tuple[Image, ...]) -> Image | None:
    """The only picture that the page shows, if it stands above the text: the one that is declared, whatever its address."""
    if len(shown) != 1 or draft.body is None or draft.body.detached:
        return None
    return shown[0] if min(_places(page, shown), default=draft.body.first) < draft.body.first else None


def _places(page: Page, images: Collection[Image]) -> set[int]:
    """The indices of the segments that show some pictures."""
    keys = {picture_key(image.url) for image in images if image.url}
    return {
        index
        for index, figure in page.figures.items()
        if figure is not None and figure.image.url and picture_key(figure.image.url) in keys
    }


class CreditsApart:
    """The lines of an article's head and foot that say whose a picture is.

    Attributes:
        above: those around the headline and behind the first of the text, by their index.
        below: those at the end of the text and below it.
    """

    def __init__(self, page: Page, draft: Draft, unaddressed: Collection[Image] = ()) -> None:
        self.page = page
        self.above: dict[int, CreditLine] = {}
        self.below: dict[int, CreditLine] = {}
        body = draft.body
        if body is None or body.detached or not body.segments:
            return
        first, last = body.first, body.last
        into = first + _INTO
        silent = frozenset(unaddressed)
        heard = {
            index
            for figure in page.figures.values()
            if figure is not None and (figure.image.url or figure.image in silent)
            for index in figure.used
        }
        segments = page.segments
        if head := _candidates(segments[max(0, first - _HEAD) : into], heard):
            self._read_head(head, first, draft)
        if foot := _candidates(segments[max(into, last - _LAST) : last + 1 + _BELOW], heard):
            self._read_foot(foot, last)

    def __bool__(self) -> bool:
        return bool(self.above or self.below)

    def _read_head(self, head: list[Segment], first: int, draft: Draft) -> None:
        signers: frozenset[str] | None = None
        for s in head:
            if found := credit_line(self._whole(s)):
                self.above[s.index] = found
            elif s.flags & _CAPTION and is_sole_credit(s.text) and (sole := split_caption(s.text)[1]):
                self.above[s.index] = CreditLine(sole)  # of a picture that stands above the headline, or that a script loads
            elif ("©" in s.text or "/" in s.text or s.text in LIBRARIES or "(c)" in s.text) and (
                s.index < first or self._is_beside_picture(s)
            ):
                signers = _signers(draft) if signers is None else signers
                if (bare := bare_source(s.text, signers)) and not states_rights(s.text):
                    self.above[s.index] = CreditLine(bare)
        if self.above:
            shown = draft.shown("title")
            headline = next(
                (s.index for s in self.page.segments[max(0, first - _HEAD) : first + _INTO] if s.element is shown),
                first - _ABOVE,
            )
            self.above = {index: line for index, line in self.above.items() if index >= headline - _ABOVE}

    def _whole(self, s: Segment) -> str:
        """A line; one that is nothing but a label with the line below it, whose element is another's: "Foto:", "Ann Onym"."""
        if s.text[-1] not in ":：" or s.index + 1 >= len(self.page.segments):
            return s.text
        return f"{s.text} {self.page.segments[s.index + 1].text[:LONGEST]}"

    def _is_beside_picture(self, s: Segment) -> bool:
        return any(above.kind == "image" for above in self.page.segments[s.index - _BESIDE : s.index])

    def _read_foot(self, foot: list[Segment], last: int) -> None:
        for s in foot:
            if found := credit_line(self._whole(s)):
                self.below[s.index] = found
        if self.below:  # up to where other articles begin
            below = self.page.segments[last + 1 : last + 1 + _BELOW]
            end = next((s.index for s in below if s.kind == "image" or s.flags & _HEADING and s.index not in self.below), last + 1 + _BELOW)
            self.below = {index: line for index, line in self.below.items() if index < end or line.of_all}

    def of_lead(self, others: Collection[Image]) -> str | None:
        """The credit of the picture that leads.

        Args:
            others: the article's other pictures. What stands behind the first of them under the headline, or right below one of them, is about that one.
        """
        places = _places(self.page, others)
        end = min(places, default=len(self.page.segments))
        for index, line in self.above.items():
            if index < end:
                return line.credit
        below = {
            line.credit: line.of_lead for index, line in self.below.items()
            if line.of_lead or line.of_all or places.isdisjoint(range(index - _BESIDE, index))
        }  # fmt: skip
        named = [credit for credit, of_lead in below.items() if of_lead]
        if named or len(below) != 1:
            return named[0] if named else None
        (credit,) = below
        return None if others and ", " in credit else credit  # several names, of several pictures


def _candidates(segments: list[Segment], heard: set[int]) -> list[Segment]:
    """The short lines that hold a sign or a word of credits and are no picture's own. (None is looked at by a call, since there are dozens on every page.)"""
    found: list[Segment] = []
    for s in segments:
        text = s.text
        if s.kind != "text" or s.flags & _APART or text[LONGEST:] and text[:_MADE_AT] != _MADE or s.index in heard:
            continue
        label, word = text[:_LABEL], text[:_WORD]
        is_labelled = ": " in label or ":" in text[4:6] or "：" in label
        is_signed = "©" in text or "(c)" in text or "(C)" in text or "/" in text and text[0] > "9"
        begins_with_picture = "hoto" in word or "mage" in word or "MAGE" in word or "PHOTO" in word or "oto " in word or "ourtesy" in word
        if not (is_labelled or is_signed or begins_with_picture):
            ends_with_picture = "ild)" in text or "ilder)" in text or "oto)" in text or "otos)" in text
            if not (ends_with_picture or "ictures by" in text or text in LIBRARIES):
                continue
        is_link = s.link_chars and s.link_chars > _LINKED * len(text) and "©" not in text and " by " not in text
        is_at_foot = s.flags & _FOOTER and not s.flags & _IN_ARTICLE
        if not is_link and not is_at_foot:
            found.append(s)
    return found


def _signers(draft: Draft) -> frozenset[str]:
    names = [author.name.casefold() for author in draft.get("authors", ())]
    publisher = draft.get("publisher")
    return frozenset([*names, publisher.name.casefold()] if publisher is not None and publisher.name else names)
