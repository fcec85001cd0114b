"""How likely it is that a page is one article: a calibrated number from what the page shows and says.

Gradient-boosted trees over ``FEATURES``, trained by ``tests/train/probability_model.py`` on articles
against listings, collections, products and services; written out in ``probability_weights.py``.
"""

from __future__ import annotations

import re
from math import exp
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsparse.structured.jsonld import is_article, types_of

if TYPE_CHECKING:
    from newsparse.draft import Draft
    from newsparse.page import Page

FEATURES: tuple[str, ...] = (
    "says_article", "says_product", "node_article", "node_service", "published", "authors", "date_in_url", "depth",
    "slug_words", "listing_url", "title_length", "body_size", "body_share", "long_paragraphs", "longest", "body_links",
    "segments", "images", "cards", "prices", "buying", "dates_shown", "unlikely", "you", "past_headline",
    "description_length",
)  # fmt: skip

_LISTING_URL = re.compile(
    r"/(?:category|categories|tags?|topics?|collections?|products?|shop|store|services?|solutions|search|pages?|courses?|programs?"
    r"|departments?|directory|listings?|archive|authors?|jobs|careers|events?|locations?|menu|catalog|resources|section|forums?)(?:/|$)"
)  # fmt: skip
_SERVICE_TYPES = frozenset(
    "Service LocalBusiness ProfessionalService Course Event JobPosting SoftwareApplication FAQPage Product Offer "
    "Restaurant Store MedicalBusiness LodgingBusiness Place".split()
)
_PRICE = re.compile(r"[$€£₩¥]\s?\d|\d\s?[€원円]")
_BUYING = (
    "add to cart", "add to bag", "add to basket", "buy now", "free shipping", "get a quote", "get a free", "get free",
    "get quote", "get started", "book now", "book a", "request a", "contact us", "schedule", "sign up", "learn more",
    "view all", "view details", "view product", "shop now", "apply now", "try free", "try it free", "start free",
    "call us", "call now", "our team", "our services", "our clients",
)  # fmt: skip
_DATE = re.compile(r"\b(?:19|20)\d\d\b")
_URL_DATE = re.compile(r"/(?:19|20)\d\d[/-]?\d{0,2}")
_YOU = re.compile(r"\b(?:you|your|our|we|us)\b", re.I)
_TEXT = frozenset(("text", "pre"))


def probability(page: Page, draft: Draft) -> float:
    """0 to 1, calibrated on pages of both kinds."""
    from newsparse.generic.probability_weights import score

    return 1.0 / (1.0 + exp(-score(evidence(page, draft))))


def evidence(page: Page, draft: Draft) -> tuple[float, ...]:
    """The numbers, in the order of ``FEATURES``."""
    kind = (page.meta("og:type") or "").lower()
    types = {name for node in page.ld for name in types_of(node)}
    path = _path(page)
    steps = [step for step in path.split("/") if step]
    slug = steps[-1] if steps else ""
    body = draft.body
    texts = [s for s in body.segments if s.kind in _TEXT] if body else []
    sizes = [len(s.text) for s in texts]
    body_size = sum(sizes)
    headline = draft.shown("title")
    whole = prices = buying = dates = images = 0
    at_headline = -1
    for s in page.segments:
        text = s.text
        if not text:
            images += s.kind == "image"
            continue
        size = len(text)
        whole += size
        if at_headline < 0 and s.element is headline:
            at_headline = s.index
        if size < 40:
            if text[:16].lower().startswith(_BUYING):
                buying += 1
            elif not text.isalpha():
                prices += _PRICE.search(text) is not None
                dates += ("20" in text or "19" in text) and _DATE.search(text) is not None
    sample = " ".join([s.text[:150] for s in texts[:10]])
    return (
        "article" in kind or "post" in kind, "product" in kind, any(is_article(node) for node in page.ld),
        not types.isdisjoint(_SERVICE_TYPES), "published_at" in draft.readings, "authors" in draft.readings,
        bool(_URL_DATE.search(path)), len(steps), slug.count("-") + slug.count("_"),
        bool(_LISTING_URL.search(path + "/")), len(draft.get("title", "")),
        body_size, body_size / (whole or 1), sum(size > 120 for size in sizes), max(sizes, default=0),
        sum(s.link_chars for s in texts) / (body_size or 1), len(page.segments), images, _cards(page), prices, buying,
        dates, len(body.unlikely) if body else 0, len(_YOU.findall(sample)) / (sample.count(" ") + 1),
        body.first - at_headline if body and at_headline >= 0 else -99, len(page.meta("description", "og:description") or ""),
    )  # fmt: skip


def _path(page: Page) -> str:
    try:
        return urlsplit(page.canonical or page.url or "").path.rstrip("/")
    except ValueError:
        return ""


def _cards(page: Page) -> int:
    """How often the most frequent small box is repeated among its siblings."""
    siblings: dict[tuple[int, str], int] = {}
    for b in page.branches:
        if 2 <= b.last - b.first <= 6 and b.names:
            key = (id(b.parent), b.names)
            siblings[key] = siblings.get(key, 0) + 1
    return max(siblings.values(), default=0)
