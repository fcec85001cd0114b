"""What a page states: the evidence about articles that needs no look at its text.

Metadata, JSON-LD, the fields read from it, its address and its headline. The first model of
``newsparse.generic.likelihood.probability`` was trained on exactly this function (``tests/train/probability_model.py``);
change one and the other must be trained again.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsparse.generic.kind.kind import BLOG_SITE
from newsparse.generic.likelihood.words import LIST_STEPS, OFFER_STEPS, PRESS_STEPS
from newsparse.regex import regex
from newsparse.structured.jsonld import ARTICLE_TYPES, types_of

if TYPE_CHECKING:
    from newsparse.draft import Draft
    from newsparse.page import Page

STATED: tuple[str, ...] = (
    # what it says of itself
    "says_article", "says_website", "meta_published", "metas", "meta_price", "article_nodes", "dated_node",
    "product_node", "service_node", "list_node", "signed_node", "modified_only", "wordpress_page",
    # what was read from it
    "published", "published_shown", "modified", "authors", "person", "authors_stated", "kind", "pictures", "related",
    "description",
    # its address
    "depth", "front", "slug", "slug_parts", "slug_words", "slug_particles", "slug_in_title", "dated_address",
    "press_address", "offer_address", "list_address", "index_address", "slug_number", "public_host",
    # its headline
    "title", "title_words", "title_capitals", "title_colon", "title_question", "title_particles", "title_tag_parts", "title_counts",
)  # fmt: skip

DATED_METAS = frozenset(
    "article:published_time og:article:published_time datepublished date pubdate publish-date dc.date.issued dc.date "
    "parsely-pub-date sailthru.date cxenseparse:recs:publishtime".split()
)
_PRODUCT_TYPES = frozenset("Product Offer ProductGroup SomeProducts AggregateOffer OfferCatalog IndividualProduct".split())
_SERVICE_TYPES = frozenset(
    "Service LocalBusiness ProfessionalService Course Event JobPosting SoftwareApplication WebApplication FAQPage "
    "Restaurant Store MedicalBusiness LodgingBusiness Place HomeAndConstructionBusiness FinancialService".split()
)
_LIST_TYPES = frozenset("CollectionPage SearchResultsPage ItemList ProfilePage AboutPage ContactPage CheckoutPage".split())
_URL_DATE = regex(r"/(?:19|20)\d\d(?:[/-]|(?:0[1-9]|1[0-2])(?!\d{3}))")
#: Hosts of schools, of governments and of societies.
_PUBLIC = (".org", ".edu", ".gov")
_PUBLIC_BELOW = frozenset(("ac", "edu", "gov", "gob", "gouv", "go", "org"))
_NUMBER = regex(r"\d{4}")
#: What parts the words of a slug.
_PARTED = dict.fromkeys(map(ord, "-_.+"), " ")
QUESTION = regex(
    r"(?:how|what|why|when|where|who|which|is|are|can|do|does|should|wie|was|warum|wer|comment|pourquoi|qu|cómo|qué|por qué"
    r"|come|perch|как|что|почему)\b", re.I,
)  # fmt: skip
COUNTS = regex(r"(?:the |die |les |los |las |i |de )?(?:\d{1,3} \S|(?:best|top|beste[nrs]?|meilleure?s?|mejor(?:es)?|miglior[ei]|melhor(?:es)?) )", re.I)
#: How WordPress addresses the record of a page that is no post.
_WORDPRESS_PAGE = "wp/v2/pages/"


def stated(page: Page, draft: Draft) -> tuple[float, ...]:
    """The numbers, in the order of ``STATED``."""
    title = draft.get("title", "")
    return (*_of_statements(page), *_of_readings(draft), *_of_address(page, title), *_of_title(page, title))


def _of_statements(page: Page) -> tuple[float, ...]:
    kind = (page.meta("og:type") or "").lower()
    metas = page.metas
    types: set[str] = set()
    articles = []
    for node in page.ld:
        types.update(kinds := types_of(node))
        if not ARTICLE_TYPES.isdisjoint(kinds):
            articles.append(node)
    return (
        "article" in kind or "post" in kind, kind == "website", not DATED_METAS.isdisjoint(metas), len(metas),
        "product:price:amount" in metas or "og:price:amount" in metas or "product" in kind,
        len(articles), any("datePublished" in node for node in articles), not types.isdisjoint(_PRODUCT_TYPES),
        not types.isdisjoint(_SERVICE_TYPES), not types.isdisjoint(_LIST_TYPES), any("author" in node for node in page.ld),
        "article:modified_time" in metas and "article:published_time" not in metas, _is_wordpress_page(page),
    )  # fmt: skip


def _is_wordpress_page(page: Page) -> bool:
    """Whether one of its links is that of a page's record. (A search of all bytes takes as long as all else here.)"""
    for _, href in page.linked:  # noqa: SIM110 - twice as fast as any()
        if _WORDPRESS_PAGE in href:
            return True
    return False


def _of_readings(draft: Draft) -> tuple[float, ...]:
    readings = draft.readings
    published, authors = readings.get("published_at"), readings.get("authors")
    return (
        published is not None, published is not None and not published.source.startswith(("meta", "ld")),
        "modified_at" in readings, authors is not None,
        authors is not None and any(author.kind == "person" for author in authors.value),
        authors is not None and authors.source.startswith(("meta", "ld")),
        _says_kind(draft), "lead_image" in readings, len(draft.get("related", ())),
        len(draft.get("description", "")),
    )  # fmt: skip


def _says_kind(draft: Draft) -> bool:
    """Whether a page is said to be of another kind than news; that its site is a blog says nothing of the page."""
    reading = draft.readings.get("kind")
    return reading is not None and reading.value != "news" and reading.source != BLOG_SITE


def _of_address(page: Page, title: str) -> tuple[float, ...]:
    try:
        address = urlsplit(page.canonical or page.url or "")
        path, host = address.path.rstrip("/").lower(), address.hostname or ""
    except ValueError:
        path = host = ""
    steps = [step for step in path.split("/") if step]
    slug = steps[-1] if steps else ""
    parts = slug.translate(_PARTED).split()
    spoken = [part for part in parts if part.isalpha()]
    shown = title.lower()
    return (
        len(steps), not steps, len(slug), len(parts), len(spoken), sum([len(part) < 4 for part in spoken]),
        sum([part in shown for part in spoken]), _URL_DATE.search(path) is not None,
        not PRESS_STEPS.isdisjoint(steps[:-1]), not OFFER_STEPS.isdisjoint(steps),
        not LIST_STEPS.isdisjoint(steps), slug in PRESS_STEPS, _NUMBER.search(slug) is not None,
        host.endswith(_PUBLIC) or host[-3:-2] == "." and host[:-3].rpartition(".")[2] in _PUBLIC_BELOW,
    )  # fmt: skip


def _of_title(page: Page, title: str) -> tuple[float, ...]:
    parts = title.split()
    tag = page.title_tag or ""
    return (
        len(title), len(parts), sum([part[0].isupper() for part in parts]) / (len(parts) or 1), ":" in title,
        title[-1:] in ("?", "？") or QUESTION.match(title) is not None,
        sum([len(part) < 4 and part.islower() for part in parts]), tag.count("|") + tag.count(" - ") + tag.count(" – "),
        COUNTS.match(title) is not None,
    )  # fmt: skip
