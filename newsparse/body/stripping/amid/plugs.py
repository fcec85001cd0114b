"""Plugs amid a text: a paragraph in which a paper offers its newsletter or its app."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.body.stripping.stripper import block_stripper
from newsparse.body.stripping.text import BodyText
from newsparse.generic.publisher.site import main_label
from newsparse.grammar.letters import letters_of
from newsparse.regex import regex
from newsparse.tree.segments import Branch, In, Segment

_APART = In.HEADING.value | In.LIST.value | In.TABLE.value | In.QUOTE.value
#: Characters of the longest plug; a text in which more paragraphs speak of newsletters is about them.
_LONGEST, _MOST = 320, 3
#: In lower case, where a link leads to the form.
_OFFERS = regex(r"\b(?:sign(?:ing)? up|subscrib(?:e|ing)|register)\b|\bour free (?:[\w’'-]{2,20} ){0,3}newsletters?\b|^don[’']t miss\b")
#: The paper's own app, and what readers are told to do with it.
_APP = regex(
    r"\b(?:download|get|install|laden sie|lade dir|installieren sie|télécharge[rz]?|descarg(?:a|ue)|baix[ea]|scarica(?:te)?|hent|last ned|ladda ne[dr]|pobierz)\b[^.!?]{0,40}"
    r"\b(?:our|unsere|notre|nuestra|nossa|nosso|nostra|onze|vår|vores|naszą)\b[^.!?]{0,30}\bapp"
)
#: What a newsroom says of itself, and what it asks then: "The Arch is a nonprofit newsroom that … Sign up to receive our stories".
_OF_ITSELF = regex(r"\bis an? (?:independent,? |local,? |nonpartisan,? ){0,2}nonprofit\b[^.!?]{0,160}[.!] ?(?:sign up|subscribe|support (?:us|(?:our|this) (?:work|journalism|newsroom|reporting|reporters|mission|site|project)))\b")
_LONGEST_APP, _QUOTES = 220, tuple("\"“„«'‘–")


#: What a box names in which readers are to give, how many lines of it, and how many of the last texts are looked at; its segments, and the share of the text that it may be.
_ACCOUNTS, _PLACES, _ENDING, _BOX, _SHARE = ("IBAN", "PayPal", "Paypal", "Bitcoin", "BITCOIN"), 2, 16, 14, 0.25
#: What it asks for; an article about ways to pay does not.
_GIVE = regex(r"spend|donat|donaz|doaç|doar|unterstütz|support us|support our|steun|\bdons?\b|apoi|apoy|sosten|sostien|soutenir|soutenez|støt|stötta|wspier|wspar|contribu|your help|ihre hilfe|votre aide|(?:tu|su) ayuda|(?:tuo|vostro) aiuto|(?:sua|tua) ajuda|пожертв|поддерж|후원|寄付")


def giving_box(body: BodyText) -> Iterator[Segment]:
    """A box below the text with the paper's account: all that stands in it asks for money."""
    texts = body.texts
    said = "\n".join([s.text for s in texts[-_ENDING:]])
    for account in _ACCOUNTS:  # most pages have none
        if account in said:
            break
    else:
        return
    places = [s for s in texts[-_ENDING:] if any(account in s.text for account in _ACCOUNTS)]
    if len(places) < _PLACES:
        return
    box: Branch | None = places[0].branch
    while box is not None and box.last <= places[-1].index:
        box = box.parent
    if box is None or box.element is body.container or box.last - box.first > _BOX:
        return
    inside = [s for s in texts if box.first <= s.index < box.last]
    if not any(_GIVE.search(s.text.lower()) for s in inside) or any(account.lower() in body.title.lower() for account in _ACCOUNTS):
        return
    if sum([len(s.text) for s in inside]) <= _SHARE * sum([len(s.text) for s in texts]):
        yield from inside


#: What a paper says of a project of its own: "Bridge Lab is an Eastmere Post project that … It is funded by …".
_PROJECT = regex(r"[^.!?]{2,60} is an? ([^.!?]{3,60}?) (?:project|initiative|series|effort) (?:that|to|about|focused|examining|exploring|dedicated)\b[^.!?]{2,220}[.!].{0,260}?\b(?:funded|supported|underwritten|partnership|in collaboration)\b")
_LONGEST_PROJECT, _OWN = 480, 5  # characters of that, and of the shortest name of a site


def _own_projects(body: BodyText) -> Iterator[Segment]:
    own = main_label(body.host).replace("-", "")
    if len(own) >= _OWN:
        yield from (
            s
            for s in body.texts
            if len(s.text) <= _LONGEST_PROJECT
            and not s.flags & _APART
            and (" project " in s.text or " initiative " in s.text)
            and (found := _PROJECT.match(s.text)) is not None
            and letters_of(found[1].lower()).removeprefix("the") == own
        )


@block_stripper
def plug(body: BodyText) -> Iterator[Segment]:
    """Paragraphs with a link that offer the paper's newsletter, and those that tell readers to download its app."""
    said = body.said  # most texts hold none of these words
    yield from giving_box(body)
    if " app" in said:
        yield from (
            s
            for s in body.texts
            if " app" in s.text
            and len(s.text) <= _LONGEST_APP
            and not s.flags & _APART
            and not s.text.startswith(_QUOTES)
            and _APP.search(s.text.lower())
        )
    if "onprofit" in said:
        yield from (
            s
            for s in body.texts
            if "onprofit" in s.text
            and len(s.text) <= _LONGEST
            and s.links
            and not s.flags & _APART
            and _OF_ITSELF.search(s.text.lower())
        )
    if " project " in said or " initiative " in said:
        yield from _own_projects(body)
    found = [s for s in body.texts if "ewsletter" in s.text] if "ewsletter" in said else []
    if 0 < len(found) <= _MOST and "ewsletter" not in body.title:
        yield from (s for s in found if len(s.text) <= _LONGEST and s.links and not s.flags & _APART and _OFFERS.search(s.text.lower()))
