"""How likely it is that a page is one article: a calibrated number from what the page shows and says.

Gradient-boosted trees over ``FEATURES``, trained by ``tests/train/probability_model.py`` on articles
against listings, collections, products and services; written out in ``probability_weights.py``.
"""

from __future__ import annotations

import re
from math import exp
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsparse.segments import In
from newsparse.structured.jsonld import is_article, types_of

if TYPE_CHECKING:
    from newsparse.draft import Draft
    from newsparse.page import Page

FEATURES: tuple[str, ...] = (
    "says_article", "says_website", "says_product", "node_article", "node_listing", "node_product", "node_service",
    "published", "date_declared", "authors", "author_declared", "date_in_url", "depth", "slug_words", "slug_digits",
    "root", "listing_url", "title_length", "body_size", "body_share", "paragraphs", "long_paragraphs", "longest",
    "body_links", "page_links", "segments", "headings", "linked_headings", "items", "images", "cards", "prices",
    "buying", "dates_shown", "forms", "time_tags", "sentences", "body_headings", "unlikely", "first_at", "questions",
    "you", "past_headline", "comments", "description_length",
)  # fmt: skip

_LISTING_URL = re.compile(
    r"/(?:category|categories|tags?|topics?|collections?|products?|shop|store|services?|solutions|search|pages?|courses?|programs?"
    r"|departments?|directory|listings?|archive|authors?|jobs|careers|events?|locations?|menu|catalog|resources|section|forums?)(?:/|$)"
)  # fmt: skip
_SERVICE_TYPES = frozenset(
    "Service LocalBusiness ProfessionalService Course Event JobPosting SoftwareApplication FAQPage Product Offer "
    "Restaurant Store MedicalBusiness LodgingBusiness Place".split()
)
_LISTING_TYPES = frozenset("CollectionPage ItemList SearchResultsPage Blog ProfilePage ContactPage AboutPage".split())
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
_SENTENCE = re.compile(r"[.!?。]['\"”’)]{0,2}$")
_HEADING, _LINK, _LIST = In.HEADING.value, In.LINK.value, In.LIST.value
_TEXT = frozenset(("text", "pre"))


def probability(page: Page, draft: Draft) -> float:
    """0 to 1, calibrated on pages of both kinds."""
    from newsparse.generic.probability_weights import score

    return 1.0 / (1.0 + exp(-score(evidence(page, draft))))


def evidence(page: Page, draft: Draft) -> tuple[float, ...]:
    """The numbers, in the order of ``FEATURES``."""
    kind = (page.meta("og:type") or "").lower()
    types = {name for node in page.ld for name in types_of(node)}
    parts = urlsplit(page.canonical or page.url or "")
    path = parts.path.rstrip("/")
    steps = [step for step in path.split("/") if step]
    slug = steps[-1] if steps else ""
    body = draft.body
    texts = [s for s in body.segments if s.kind in _TEXT] if body else []
    body_size = sum(len(s.text) for s in texts)
    body_links = sum(s.link_chars for s in texts)
    whole = links = headings = linked_headings = items = prices = buying = dates = images = 0
    headline = draft.shown("title")
    at_headline = -1
    for s in page.segments:
        if s.kind == "image":
            images += 1
            continue
        text = s.text
        size = len(text)
        whole += size
        links += s.link_chars
        if s.element is headline and at_headline < 0:
            at_headline = s.index
        if s.flags & _HEADING:
            headings += 1
            if s.link_chars > 0.5 * size:
                linked_headings += 1
        elif s.flags & _LIST:
            items += 1
        if size < 60:
            if size < 40:
                if _PRICE.search(text):
                    prices += 1
                if text[:16].lower().startswith(_BUYING):
                    buying += 1
            if ("20" in text or "19" in text) and _DATE.search(text):
                dates += 1
    siblings: dict[tuple[int, str], int] = {}
    for b in page.branches:
        if b.names and b.last - b.first in (2, 3, 4, 5, 6):
            key = (id(b.parent), b.names)
            siblings[key] = siblings.get(key, 0) + 1
    sample = " ".join([s.text[:150] for s in texts[:10]])
    words = sample.count(" ") + 1
    published = draft.readings.get("published_at")
    authors = draft.readings.get("authors")
    return (
        "article" in kind or "post" in kind, kind == "website", "product" in kind,
        any(is_article(node) for node in page.ld), not types.isdisjoint(_LISTING_TYPES), "Product" in types,
        not types.isdisjoint(_SERVICE_TYPES),
        published is not None, published is not None and ("meta(" in published.source or "ld(" in published.source),
        authors is not None, authors is not None and ("meta(" in authors.source or "ld(" in authors.source),
        bool(_URL_DATE.search(path)), len(steps), slug.count("-") + slug.count("_"), sum(c.isdigit() for c in slug),
        not steps, bool(_LISTING_URL.search(path + "/")), len(draft.get("title", "")),
        body_size, body_size / (whole or 1), len(texts), sum(len(s.text) > 120 for s in texts),
        max((len(s.text) for s in texts), default=0), body_links / (body_size or 1), links / (whole or 1),
        len(page.segments), headings, linked_headings, items, images,
        max(siblings.values(), default=0), prices, buying, dates,
        sum(1 for _ in page.root.iter("form")), sum(1 for _ in page.root.iter("time")),
        sum(1 for s in texts if _SENTENCE.search(s.text[-4:])) / (len(texts) or 1),
        sum(1 for s in texts if s.flags & _HEADING), len(body.unlikely) if body else 0,
        body.first / (len(page.segments) or 1) if body else 1.0, sample.count("?"),
        len(_YOU.findall(sample)) / words, body.first - at_headline if body and at_headline >= 0 else -99,
        draft.get("comment_count") or 0, len(page.meta("description", "og:description") or ""),
    )  # fmt: skip
