"""The default strippers, in the order in which they are asked.

Users add and take away by passing their own tuple:

    parse(html, strippers=(*DEFAULT_STRIPPERS, my_stripper))
    parse(html, strippers=without(DEFAULT_STRIPPERS, "copyright_line"))
"""

from __future__ import annotations

from newsparse.body.stripping.above.board_facts import board_facts
from newsparse.body.stripping.above.disclosures import disclosures
from newsparse.body.stripping.above.kickers import kicker
from newsparse.body.stripping.above.listed_facts import listed_facts
from newsparse.body.stripping.above.said_again import deck_again, headline_again
from newsparse.body.stripping.above.signing_lines import byline, signature_line
from newsparse.body.stripping.above.trail_line import trail_line
from newsparse.body.stripping.above.when_published import date_line
from newsparse.body.stripping.amid.boxes.contents import contents
from newsparse.body.stripping.amid.boxes.known_boxes import known_box, newsletter_box
from newsparse.body.stripping.amid.boxes.placeholders import placeholder
from newsparse.body.stripping.amid.boxes.share_lists import share_list
from newsparse.body.stripping.amid.boxes.sponsors import appeal_below, sponsor
from newsparse.body.stripping.amid.captions import captions
from newsparse.body.stripping.amid.links.asides import card, linked_list, offer
from newsparse.body.stripping.amid.links.read_more import read_more
from newsparse.body.stripping.amid.plugs import plug
from newsparse.body.stripping.amid.prompts import prompt
from newsparse.body.stripping.below.afterword import afterword, below_copyright
from newsparse.body.stripping.below.colophon import colophon
from newsparse.body.stripping.below.copyright_line import copyright_line
from newsparse.body.stripping.below.endings import left_over
from newsparse.body.stripping.below.releases import press_notes
from newsparse.body.stripping.below.signed_end import below_signature
from newsparse.body.stripping.named import (
    advertisement,
    author_box,
    comment_section,
    form_field,
    hidden_text,
    related_articles,
    share_bar,
    tag_list,
)
from newsparse.body.stripping.stripper import Stripper

#: What every body goes through, whoever located it.
TEXT_STRIPPERS: tuple[Stripper, ...] = (
    captions, newsletter_box, known_box,
    below_signature, trail_line, kicker, board_facts, listed_facts, headline_again, deck_again, byline, date_line, signature_line,
    below_copyright, copyright_line, read_more, share_list, appeal_below, prompt,
    linked_list, offer, card, placeholder, sponsor, contents,
    press_notes, colophon, left_over, disclosures, plug, afterword,
)  # fmt: skip
#: What a declared body goes through. (In a body found by the block model these names were weighed already.)
DEFAULT_STRIPPERS: tuple[Stripper, ...] = (
    hidden_text, share_bar, advertisement, related_articles, comment_section, author_box, form_field, tag_list,
    *TEXT_STRIPPERS,
)  # fmt: skip
