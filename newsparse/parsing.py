"""parse: the pipeline, top to bottom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any, Literal

from pydantic import ValidationError

from newsparse.advice import check_options
from newsparse.article import Article, Warning, text_of
from newsparse.body.compose import Composed, compose
from newsparse.body.locating.locate import locate
from newsparse.body.stripping.stripper import Stripper
from newsparse.cutting import within
from newsparse.draft import Draft
from newsparse.errors import (
    PLUGGED_IN,
    ExtractorError,
    NewsparseError,
    NotAnArticle,
    ParseFailure,
    WrongInput,
)
from newsparse.extractor import Extractor
from newsparse.fetched import fetch_time
from newsparse.fields import AFTER_BODY, BEFORE_BODY, FieldReader, read_field
from newsparse.generic.dates.zone import zone_of
from newsparse.generic.likelihood.probability import doubt, probability
from newsparse.generic.likelihood.walls import wall_of
from newsparse.limits import LIMITS, Limits
from newsparse.page import Page
from newsparse.plugged import is_ours
from newsparse.registry import GENERIC_ONLY, Registry, default_registry

#: What happens when code that is plugged in fails.
OnError = Literal["raise", "fallback"]

MAX_BYTES = LIMITS.page_bytes
MIN_PROBABILITY = 0.05
RAW = 300  # characters of a raw value that provenance keeps
SHORT_BODY = 200  # characters under which a body is worth a warning


def parse(
    html: str | bytes,
    url: str | None = None,
    *,
    charset: str | None = None,
    registry: Registry | None = None,
    strippers: Sequence[Stripper] | None = None,
    fetched_at: datetime | None = None,
    min_probability: float = MIN_PROBABILITY,
    max_bytes: int | None = None,
    limits: Limits = LIMITS,
    on_extractor_error: OnError = "raise",
) -> Article:
    """Read one news page.

    Args:
        html: the page; ``bytes`` are decoded as a browser would.
        url: where it was fetched: finds the publisher, resolves addresses, dates and zones.
        charset: the charset of the HTTP header, if there was one.
        registry: the extractors to choose from; the built-in and installed ones by default.
        strippers: instead of the extractor's strippers.
        fetched_at: when the page was fetched (aware); dates after it are refused, and "3 hours ago" counts from it.
        min_probability: refuse pages that are less likely than this to be an article.
        max_bytes: refuse larger pages before any work; short for ``limits=Limits(page_bytes=...)``.
        limits: how much is read of one page; what is cut is a warning on the article.
        on_extractor_error: when an extractor or stripper raises or returns nonsense: ``"raise"``, or ``"fallback"`` to what
            the generic engine reads, with a warning that names the culprit.

    Raises:
        NotAnArticle: the page holds no article.
        PageTooLarge: it is larger than ``max_bytes``.
        WrongInput: an argument has the wrong type.
        ExtractorError: an extractor or stripper raised, or returned nonsense.
    """
    try:
        check_options(
            charset=charset,
            registry=registry,
            strippers=strippers,
            min_probability=min_probability,
            most=1 if max_bytes is None else max_bytes,
        )
        raises = _raises(on_extractor_error)
        fetched_at = fetch_time(fetched_at)
        page = Page.read(html, url, charset=charset, max_bytes=max_bytes, limits=limits)
        rules = default_registry() if registry is None else registry
        try:
            return _article(page, rules, strippers, fetched_at, min_probability)
        except ExtractorError as culprit:
            if raises:
                raise
            # Read anew, since what failed may have changed the tree.
            page = Page.read(html, url, charset=charset, max_bytes=max_bytes, limits=limits)
            article = _article(page, GENERIC_ONLY, None, fetched_at, min_probability)
            return _in_place_of(culprit, article)
    except NewsparseError:
        raise
    except Exception as error:
        raise ParseFailure(f"newsparse failed on this page: {error!r}; please report it") from error


def _raises(on_error: object) -> bool:
    if on_error not in ("raise", "fallback"):
        raise WrongInput(f"on_extractor_error must be 'raise' or 'fallback', not {on_error!r}")
    return on_error == "raise"


def _in_place_of(culprit: ExtractorError, article: Article) -> Article:
    says = f"{str(culprit)[:RAW]}; the generic engine read the page instead"
    failed = Warning(code="extractor_failed", message=says)
    return article.model_copy(update={"warnings": (failed, *article.warnings)})


def _article(
    page: Page, registry: Registry, strippers: Sequence[Stripper] | None, fetched_at: datetime | None,
    min_probability: float,
) -> Article:  # fmt: skip
    page, draft = read_draft(page, registry, fetched_at)
    likely = likelihood_of(page, draft, min_probability)
    return article_of(page, draft, likely, compose(page, draft, strippers))


def read_draft(
    page: Page, registry: Registry, fetched_at: datetime | None, read: FieldReader = read_field
) -> tuple[Page, Draft]:
    """Choose the extractor, read every field, locate the body.

    Args:
        read: what reads a field into the draft; who wants to know more than the answer watches from here.

    Returns:
        The page as the extractor prepared it, and the draft.
    """
    extractor = registry.find(page)
    page = _prepared(page, extractor)
    draft = Draft(extractor, fetched_at or page.captured)
    for field in BEFORE_BODY:
        read(field, page, draft)
        if field.name == "publisher":
            draft.zone, draft.zone_basis = zone_of(page, draft)
    if not draft.get("title"):
        raise NotAnArticle("no headline was found: no h1, og:title, JSON-LD headline or title")
    draft.body = locate(page, draft)
    for field in AFTER_BODY:
        read(field, page, draft)
    return page, draft


def _prepared(page: Page, extractor: Extractor) -> Page:
    try:
        prepared = extractor.prepare(page)
    except NewsparseError:
        raise
    except PLUGGED_IN as error:
        raise ExtractorError(f"{extractor!r}.prepare()", f"raised {error!r}") from error
    if not isinstance(prepared, Page):
        raise ExtractorError(f"{extractor!r}.prepare()", f"must return a Page, not {type(prepared).__name__}")
    return prepared


def likelihood_of(page: Page, draft: Draft, least: float) -> float:
    """How likely it is that the page is one article, 0 to 1.

    Raises:
        NotAnArticle: it is less likely than ``least``, or the page is a wall.
    """
    wall = wall_of(page, draft)
    likely = 0.0 if wall else probability(page, draft)
    if likely < least:
        raise NotAnArticle(wall or doubt(draft), likely)
    return likely


def article_of(page: Page, draft: Draft, likely: float, body: Composed) -> Article:
    """The validated article of all that was read, and of the composed body."""
    values: dict[str, Any] = {name: reading.value for name, reading in draft.readings.items()}
    if published := values.get("published_at"):
        values["date_precision"] = published.precision
        values["timezone_basis"] = "stated" if published.zone_stated else draft.zone_basis
    for name in ("published_at", "modified_at"):
        if values.get(name):
            values[name] = values[name].moment
    values["body"] = body.blocks
    values["removals"] = tuple([cut.record for cut in body.cuts])
    values["provenance"] = {
        name: {"extractor": draft.owners[name], "source": reading.source, "raw": reading.raw[:RAW]}
        for name, reading in draft.readings.items()
    }
    text = text_of(values["body"])
    if values["body"] and draft.body:
        values["provenance"]["body"] = {"extractor": draft.body.owner, "source": draft.body.source, "raw": text[:RAW]}
    values["probability"] = round(likely, 4)
    values["extractor"] = repr(draft.extractor)
    values["warnings"] = (*draft.warnings, *_of_page(page), *_of_body(len(text)), *_of_access(draft))
    article = _made(values, draft)
    return within(article, page.limits, len(page.source) if is_ours(draft.extractor) else None)


def _made(values: dict[str, Any], draft: Draft) -> Article:
    try:
        return Article(**values)
    except ValidationError as error:
        raise _nonsense(error, draft) from error


def _nonsense(error: ValidationError, draft: Draft) -> NewsparseError:
    """The error of a field whose value no article may hold: the extractor's, if that gave it."""
    first = error.errors(include_url=False)[0]
    name, inside = str(first["loc"][0]), ".".join(str(step) for step in first["loc"])
    problem = f"{inside}: {first['msg']}, not {str(first['input'])[:80]!r}"
    owner = draft.owners.get(name, "Generic")
    if owner == "Generic":
        return ParseFailure(f"newsparse failed on this page: {problem}; please report it")
    return ExtractorError(f"{owner}.{name}", f"returned what the field may not hold: {problem}")


def _of_page(page: Page) -> Iterator[Warning]:
    if page.replaced:
        says = f"{page.replaced} characters could not be read as {page.encoding} and were replaced"
        yield Warning(code="encoding_replaced", message=says)
    if page.mended:
        says = f"{page.mended:,} characters had been decoded once too often (â€™ for ’) and were put right"
        yield Warning(code="encoding_mended", message=says)
    if page.flattened:
        says = f"elements nested deeper than {page.limits.nesting:,} were flattened; their text is kept"
        yield Warning(code="nesting_cut", message=says)
    if left_out := page.ld_left_out:
        says = f"{left_out:,} characters of JSON-LD go beyond the limit of {page.limits.jsonld_chars:,} and were not read"
        yield Warning(code="jsonld_cut", message=says)


def _of_body(size: int) -> Iterator[Warning]:
    if size == 0:
        yield Warning(code="body_missing", message="no text of the article was found; a script may render it")
    elif size < SHORT_BODY:
        yield Warning(code="body_short", message=f"the body has only {size} characters")


def _of_access(draft: Draft) -> Iterator[Warning]:
    """A body behind a paywall is never passed off as whole."""
    reading = draft.readings.get("access")
    if reading and reading.value == "paywalled":
        says = f"{reading.source} says {reading.raw[:120]!r}"
        yield Warning(code="paywalled", message=f"the article is for subscribers and may be cut off: {says}")
