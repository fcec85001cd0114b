"""What a page shows: the evidence about articles that its text, its labels and its class names give.

The second model of ``newsparse.generic.likelihood.probability`` was trained on exactly this function
(``tests/train/probability_model.py``); change one and the other must be trained again. Nothing here depends on
which blocks were taken for the body: running text is whatever stands in long, little linked blocks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.generic.likelihood import words
from newsparse.generic.likelihood.layout import LAYOUT, layout
from newsparse.tree.segments import In

if TYPE_CHECKING:
    from newsparse.draft import Draft
    from newsparse.generic.likelihood.view import View
    from newsparse.page import Page
    from newsparse.tree.segments import Segment

SHOWN: tuple[str, ...] = (
    # its running text
    "prose", "prose_share", "prose_blocks", "longest", "main_branch", "branches", "in_article", "from_headline",
    "headline_at", "we", "you", "exclamations", "quotations", "parentheses", "commas", "questions", "digits", "trademarks",
    "word_length",
    # the page around it
    "segments", "short_share", "links", "headings", "linked_headings", "linked_share", "repeated", "images", "prices",
    "years", "in_forms", "capitals",
    "shop_labels", "offer_labels", "press_labels", "form_labels", "label_balance",
    "shop_classes", "offer_classes", "press_classes", "comment_classes", "class_balance", "single_template",
    "page_template", "list_template", "press_container",
    # how its text is laid out
    *LAYOUT,
)  # fmt: skip

_CURRENCIES = "$€£₩¥₹₽円元원"
_SINGLE = ("single", "postid", "article", "post-template")
_PAGE = ("page-template", "page-id", "basicpage")
_LISTS = ("archive", "category", "product", "home", "shop", "catalog", "collection", "search", "front")
_PRESS = ("article", "post", "entry", "story", "blog", "news", "content-body", "single", "richtext", "prose")

_HEADING = In.HEADING.value
_ARTICLE = In.ARTICLE.value
_FORM = In.FORM.value
_LINK = In.LINK.value
#: Characters of running text that are read.
_SAMPLE = 3000


def shown(page: Page, draft: Draft, view: View) -> tuple[float, ...]:
    """The numbers, in the order of ``SHOWN``."""
    headline = draft.shown("title")
    at = -1
    if headline is not None:
        at = next((s.index for s in view.texts if s.element is headline), -1)
    return (
        *_of_prose(view.prose, view.texts, at), *_of_page(page.segments, view), *_of_classes(page, view),
        *layout(page, view, at),
    )  # fmt: skip


def _of_prose(prose: list[Segment], texts: list[Segment], at: int) -> tuple[float, ...]:
    sizes = [len(s.text) for s in prose]
    size = sum(sizes)
    whole = sum([len(s.text) for s in texts])
    by_branch: dict[int, int] = {}
    for s in prose:
        by_branch[id(s.branch)] = by_branch.get(id(s.branch), 0) + len(s.text)
    return (
        size, size / (whole or 1), len(prose), max(sizes, default=0), max(by_branch.values(), default=0) / (size or 1),
        len(by_branch), sum([s.flags & _ARTICLE != 0 for s in prose]) / (len(prose) or 1),
        prose[0].index - at if prose and at >= 0 else -99, at / (len(texts) or 1), *_of_language(prose),
    )  # fmt: skip


def _of_language(prose: list[Segment]) -> tuple[float, ...]:
    """How often, in a hundred words, the text says we and you, exclaims, quotes, asks, counts."""
    text = " ".join([s.text for s in prose[:40]])[:_SAMPLE]
    lower = text.lower()
    spoken = lower.split()
    we, you = len([w for w in spoken if w in words.WE]), len([w for w in spoken if w in words.YOU])
    if not text.isascii():
        we += sum([lower.count(part) for part in words.WE_PARTS])
        you += sum([lower.count(part) for part in words.YOU_PARTS])
    count = text.count
    each = 100 / (len(spoken) or 1)
    return (
        we * each, you * each, (count("!") + count("！")) * each,
        (count("“") + count("„") + count("«") + count("「") + count('"') / 2) * each, count("(") * each,
        (count(",") + count("、") + count("，")) * each, (count("?") + count("？")) * each,
        sum([count(digit) for digit in "0123456789"]) * each, (count("®") + count("™")) * each,
        len(text) / (len(spoken) or 1),
    )  # fmt: skip


def _of_page(segments: list[Segment], view: View) -> tuple[float, ...]:
    texts, lines, labels = view.texts, view.lines, view.labels
    short = "\n".join(lines)
    headings = [s for s in texts if s.flags & _HEADING]
    linked = sum([s.link_chars > 0 or s.flags & _LINK != 0 for s in headings])
    whole = sum([len(s.text) for s in texts]) or 1
    shop, offer = len(labels & words.SHOP_LABELS), len(labels & words.OFFER_LABELS)
    press, form = len(labels & words.PRESS_LABELS), len(labels & words.FORM_LABELS)
    return (
        len(segments), len(lines) / (len(texts) or 1), sum([s.link_chars for s in texts]) / whole,
        1000 * len(headings) / whole,
        linked, linked / (len(headings) or 1), len(lines) - len(labels),
        sum([s.kind == "image" for s in segments]), sum([short.count(sign) for sign in _CURRENCIES]),
        short.count("201") + short.count("202"), sum([s.flags & _FORM != 0 for s in texts]),
        sum([line.isupper() for line in lines]) / (len(lines) or 1),
        shop, offer, press, form, press - shop - offer,
    )  # fmt: skip


def _of_classes(page: Page, view: View) -> tuple[float, ...]:
    parts, prose = view.names, view.prose
    shop, offer = len(parts & words.SHOP_CLASSES), len(parts & words.OFFER_CLASSES)
    press, comment = len(parts & words.PRESS_CLASSES), len(parts & words.COMMENT_CLASSES)
    template = page.branches[0].names if page.branches else ""
    around = []
    if prose:
        branch = max(prose, key=lambda s: len(s.text)).branch
        while branch.parent is not None:
            around.append(branch.names)
            branch = branch.parent
    names = " ".join(around)
    return (
        shop, offer, press, comment, press + comment - shop - offer, any(name in template for name in _SINGLE),
        any(name in template for name in _PAGE), any(name in template for name in _LISTS),
        sum([name in names for name in _PRESS]),
    )  # fmt: skip
