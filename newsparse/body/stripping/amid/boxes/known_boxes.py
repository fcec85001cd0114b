"""Boxes that a system lays over a page or sets below its text, known by the name that it gives them on every site.

The block model weighs such names with others, and on a site whose pages it has not seen it may let what they hold pass.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from newsparse.body.stripping.amid.boxes.called_boxes import in_boxes_called
from newsparse.body.stripping.stripper import block_stripper
from newsparse.body.stripping.text import BodyText
from newsparse.regex import regex
from newsparse.tree.segments import Segment

#: Segments of the largest box; of what lies over a page, and texts of the shortest body that has a writer's box.
_BOX, _LARGEST, _SHORTEST = 14, 40, 4
_ADVERTISED = 11  # segments of the largest box that offers a newsletter
#: What a site sets before and behind each of its texts, and calls so; segments of the largest.
_LITTLE, _SAME, _EVERYWHERE = 5, ("boilerplate",), regex(r"(?<![a-z])(?:post|article|entry)[-_]boilerplate(?![a-z])|(?<![a-z])boilerplate[-_](?:before|after|top|bottom|intro|outro)(?![a-z])")
_SHARE = 3  # a writer's box holds no more than such a part of the text: themes call an article by what stands below it, too
#: Of Elementor, Popup Maker, and of the United States' government (USWDS); forms of WordPress' plug-ins.
_LAYERS = ("elementor-", "popmake", "usa-banner", "wpcf7", "wpforms-", "gform_", "mc4wp-", "formkit-")
_LAYER = regex(r"(?<!\S)(?:elementor-location-popup|elementor-popup-modal|popmake|usa-banner|wpcf7|wpcf7-form|wpforms-container|gform_wrapper|mc4wp-form|formkit-form)(?!\S)")
#: What is shown on paper alone, as Bootstrap, Foundation, Tailwind and themes call it.
_PRINTED = ("d-print-", "visible-print", "print-only", "only-print", "show-for-print", "print:")
_ON_PAPER = regex(r"(?<!\S)(?:d-none\s+d-print-(?:block|flex|grid|inline(?:-block)?)|d-print-(?:block|flex|grid|inline(?:-block)?)\s+d-none|visible-print(?:-block|-inline)?|print-only|only-print|show-for-print(?:-only)?|hidden\s+print:(?:block|flex|grid|inline))(?!\S)(?!\s+d-(?:sm|md|lg|xl)-(?:block|flex|grid))")
#: "article-end__author-bio", "author_box", "about-the-author"; not "has-author-box" nor a term such as "category-about-the-author", which a whole article is called by.
_WRITERS = ("author",)
_WRITER = regex(r"(?<![a-z])(?<!has-)(?<!with-)(?<!show-)(?<!tag-)(?<!category-)(?:author[-_]{0,2}(?:bio|box|biography)|bio[-_]{1,2}author|about[-_]{0,2}(?:the[-_])?author)s?(?![a-z])")
_NEWSLETTER = regex(r"news[-_]?letter|mailing-?list|subscri(?:be|ption)[-_]|(?<![a-z])ai[-_]?summary|summary[-_]?ai(?![a-z])|(?<![a-z])(?:signup|sign-up|optin|opt-in)(?![a-z])")
_OF_NEWSLETTERS = ("letter", "mailing", "subscri", "summary", "sign", "opt")


@block_stripper
def known_box(body: BodyText) -> Iterator[Segment]:
    """What stands in a layer over the page, in a form, in a box for paper alone, or below the text in a box that is named as the writer's."""
    yield from in_boxes_called(body, _LARGEST, _LAYERS, _LAYER)
    yield from in_boxes_called(body, _BOX, _PRINTED, _ON_PAPER)
    yield from in_boxes_called(body, _LITTLE, _SAME, _EVERYWHERE)
    if len(body.texts) >= _SHORTEST and (found := set(in_boxes_called(body, _BOX, _WRITERS, _WRITER))):
        half, most = len(body.texts) // 2, sum([len(s.text) for s in body.texts]) // _SHARE
        for is_one, row in groupby(enumerate(body.texts), lambda placed: placed[1] in found):
            box = [*row] if is_one else []
            if box and box[0][0] >= half and sum([len(s.text) for _, s in box]) <= most:
                yield from [s for _, s in box]


@block_stripper
def newsletter_box(body: BodyText) -> Sequence[Segment]:
    """Boxes in mid-text that offer a newsletter: named so, and small."""
    return in_boxes_called(body, _ADVERTISED, _OF_NEWSLETTERS, _NEWSLETTER)
