"""explain: a page read as ``parse`` reads it, with everything kept that ``parse`` lets go.

``parse`` keeps no trace. Here the same pipeline runs, and before each field is read the rules' own lists of candidates are
asked what they hold; so an explanation takes longer than ``parse``, and ``parse`` pays nothing for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from newsparse.advice import check_options
from newsparse.article import Article
from newsparse.body.compose import Composed, compose, strippers_for
from newsparse.body.locating.locate import declared_bodies, generic_body
from newsparse.body.result import Body
from newsparse.body.stripping.strip import Cut
from newsparse.body.stripping.stripper import Stripper, stripper_doc, stripper_name
from newsparse.draft import Draft, Reading
from newsparse.errors import NewsparseError, NotAnArticle, ParseFailure
from newsparse.extractor import Extractor, Generic
from newsparse.fetched import fetch_time
from newsparse.fields import Field, read_field
from newsparse.limits import LIMITS, Limits
from newsparse.page import Page
from newsparse.parsing import MIN_PROBABILITY, article_of, likelihood_of, read_draft
from newsparse.registry import Registry, default_registry
from newsparse.seeing.explanation import Candidate, Claim, Explanation, FieldSeen, Stripped
from newsparse.seeing.verdicts import heard, seen_of
from newsparse.seeing.voices import Voice

_BODY_SHOWN = 60  # characters of a body's first text


def explain(
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
) -> Explanation:
    """Say how a page is read: the arguments are those of ``parse``.

    A page that ``parse`` refuses as no article is explained too, as far as it was read.

    Raises:
        NotAnArticle: the input is no page at all: empty, binary, a feed.
        PageTooLarge, WrongInput, ExtractorError: as ``parse``.
    """
    try:
        check_options(
            charset=charset,
            registry=registry,
            strippers=strippers,
            min_probability=min_probability,
            most=1 if max_bytes is None else max_bytes,
        )
        fetched_at = fetch_time(fetched_at)
        page = Page.read(html, url, charset=charset, max_bytes=max_bytes, limits=limits)
        rules = default_registry() if registry is None else registry
        return look_at(page, rules, strippers, fetched_at, min_probability).explanation
    except NewsparseError:
        raise
    except Exception as error:
        raise ParseFailure(f"newsparse failed on this page: {error!r}; please report it") from error


@dataclass(frozen=True, slots=True)
class Sight:
    """A page with all that was read from it.

    Attributes:
        page: as the extractor prepared it.
        draft: the readings, with the elements that show them; its body is stripped.
        composed: the body's blocks and what was cut from it, each with its segments.
    """

    page: Page
    draft: Draft
    explanation: Explanation
    composed: Composed


def look_at(
    page: Page, registry: Registry, strippers: Sequence[Stripper] | None = None, fetched_at: datetime | None = None,
    min_probability: float = MIN_PROBABILITY,
) -> Sight:  # fmt: skip
    """Read a page, keeping every candidate and every element."""
    chosen, *others = _claims(page, registry)
    watch = _Watch()
    article: Article | None = None
    refused: str | None = None
    likely = 0.0
    composed = Composed((), (), ())
    stripped: tuple[Stripped, ...] = ()
    body: FieldSeen | None = None
    try:
        page, draft = read_draft(page, registry, fetched_at, watch.read)
        body = _body_seen(page, draft)
        used = strippers_for(draft, draft.body, strippers) if draft.body else ()
        likely = likelihood_of(page, draft, 0.0)
        composed = compose(page, draft, strippers)
        stripped = _stripped(used, composed.cuts)
        likelihood_of(page, draft, min_probability)
        article = article_of(page, draft, likely, composed)
    except NotAnArticle as refusal:
        refused, likely = refusal.reason, refusal.probability or likely
    last_page, draft = watch.last or (page, Draft(registry.find(page), fetched_at))
    fields = [seen_of(name, *said, draft) for name, said in watch.said.items()]
    if body is not None:
        fields.append(body)
    explanation = Explanation(article, refused, page.url, round(likely, 4), chosen, tuple(others), tuple(fields), stripped)
    return Sight(last_page, draft, explanation, composed)


class _Watch:
    """Reads fields as ``read_field`` does, and notes before each what the candidates say."""

    def __init__(self) -> None:
        self.said: dict[str, tuple[list[tuple[str, Reading[Any]]], list[Voice]]] = {}
        self.last: tuple[Page, Draft] | None = None

    def read(self, field: Field, page: Page, draft: Draft) -> None:
        self.said[field.name] = heard(field, page, draft)
        self.last = page, draft
        read_field(field, page, draft)


def _claims(page: Page, registry: Registry) -> list[Claim]:
    """The extractor that reads the page, then those that would."""
    claims = [_claim(extractor, page, registry) for extractor in registry.claims(page)]
    generic = Claim(Generic.__name__, "fallback", _nobody(page))
    return claims or [generic]


def _claim(extractor: Extractor, page: Page, registry: Registry) -> Claim:
    name = repr(extractor)
    marked = f"the page holds its marker {extractor.marker!r}" if extractor.marker is not None else ""
    if not extractor.hosts:
        return Claim(name, "marker", marked)
    why = f"it has rules for {registry.host_of(page.host)}, and the page is from {page.host}"
    return Claim(name, "host", f"{why}; {marked}" if marked else why)


def _nobody(page: Page) -> str:
    host = f"no extractor has rules for {page.host}" if page.host else "nothing says which host the page is from (pass url=)"
    return f"{host}, and the page holds no platform's marker"


def _body_seen(page: Page, draft: Draft) -> FieldSeen:
    """The body: what each declared source and the block model hold, before anything is stripped."""
    body = draft.body
    located = body is not None and bool(body.segments)
    value = _body_line(body) if body and located else ""
    source, owner = (body.source, body.owner) if body and located else ("", "")
    candidates: list[Candidate] = []
    given = False
    for one, name, found in declared_bodies(page, draft):
        if found is None:
            candidates.append(Candidate(name, one, "", "empty", "finds no text on this page"))
        elif given:
            candidates.append(Candidate(name, one, _body_line(found), "unasked", "declared behind it"))
        else:
            given = True
            candidates.append(Candidate(name, one, _body_line(found), "chosen", f"{one} declares it"))
    model = generic_body(page, draft)
    if source == model.source:
        candidates.append(Candidate(model.source, Generic.__name__, value, "chosen", "the block model took these blocks of the page"))
    elif model.segments:
        why = f"what {owner} declares goes first" if given else "the page itself shows next to no text, and JSON-LD holds it all"
        candidates.append(Candidate(model.source, Generic.__name__, _body_line(model), "overruled", why))
    if source and not any(c.verdict == "chosen" for c in candidates):
        candidates.append(Candidate(source, owner, value, "chosen", "the page itself shows next to no text"))
    candidates.sort(key=lambda c: c.verdict != "chosen")
    return FieldSeen("body", value, source, owner, value, tuple(candidates))


def _body_line(body: Body) -> str:
    texts = [s.text for s in body.segments if s.text]
    size = sum(map(len, texts))
    first = " ".join(texts[0].split())[:_BODY_SHOWN] if texts else ""
    return f"{len(texts)} texts, {size:,} characters: {first}…" if texts else "no text"


#: What is recorded beside the strippers' own removals.
_BESIDES = {
    "drop": "What the extractor's drop names.",
    "unlikely_block": "What the block model left out inside the body's container.",
}


def _stripped(strippers: Sequence[Stripper], cuts: tuple[Cut, ...]) -> tuple[Stripped, ...]:
    docs = {stripper_name(one): stripper_doc(one) for one in strippers}
    taken: dict[str, list[Cut]] = {name: [] for name in ("drop", *docs, "unlikely_block")}
    for cut in cuts:
        taken.setdefault(cut.stripper, []).append(cut)
    return tuple(_of_stripper(name, docs, taken[name]) for name in taken if taken[name] or name in docs)


def _of_stripper(name: str, docs: dict[str, str], cuts: list[Cut]) -> Stripped:
    return Stripped(name, docs.get(name) or _BESIDES.get(name, ""), tuple(cut.removal for cut in cuts))
