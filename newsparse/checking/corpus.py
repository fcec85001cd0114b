"""A corpus: pages with what a person says of them, ``gold``. A folder with ``index.jsonl`` and ``html/*.html.gz``.

A line of the index is ``{"id": ..., "html": path below the folder, "url": ..., "gold": {...}}``; gold has any of
title, authors, published, modified, body, subtitle, section, publisher, copyright, topics, images
(``{"url", "caption", "credit"}``) and lead_image, or, for a page that is no article, only kind.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newsparse.article import Article
from newsparse.checking.check import Checked, Problem, of_rules, told_apart
from newsparse.checking.folding import file_name, fold, folded, moment, names, words
from newsparse.errors import NewsparseError
from newsparse.page import Page
from newsparse.parsing import MAX_BYTES, parse
from newsparse.registry import Registry, default_registry

INDEX = "index.jsonl"
#: A page that is no article may be read, if it is rated less likely than this.
_REFUSED = 0.5


@dataclass(frozen=True, slots=True)
class GoldPage:
    """A page with what a reader would say about it, as ``gold``."""

    id: str
    url: str
    gold: dict[str, Any]
    file: Path

    def html(self) -> bytes:
        """The page's exact bytes."""
        return gzip.decompress(self.file.read_bytes())


def pages_of(corpus: Path) -> Iterator[GoldPage]:
    """Every page of a corpus, in the order of its index."""
    with (corpus / INDEX).open(encoding="utf-8") as index:
        for line in index:
            row = json.loads(line)
            yield GoldPage(row["id"], row["url"], row["gold"], corpus / row["html"])


def check_gold(gold_page: GoldPage, registry: Registry | None = None) -> Checked:
    """Read a page of a corpus and compare every field of its gold; look at what served its fields."""
    registry = default_registry() if registry is None else registry
    html, gold = gold_page.html(), gold_page.gold
    try:
        article = parse(html, gold_page.url, registry=registry)
    except NewsparseError as error:
        problems = () if gold.get("kind") else (Problem("refused", "", str(error)),)
        return Checked(gold_page.id, "", problems)
    name = article.extractor or ""
    if gold.get("kind"):
        says = f"rated {article.probability:.2f} although it is no article but a {gold['kind']} page"
        taken = article.probability >= _REFUSED
        return Checked(gold_page.id, name, (Problem("differs", "kind", says),) if taken else ())
    page = Page.read(html, gold_page.url, max_bytes=MAX_BYTES)
    return Checked(gold_page.id, name, (*_differing(gold, article), *of_rules(page, article, registry, set())))


def wrong_fields(gold: dict[str, Any], article: Article) -> tuple[frozenset[str], frozenset[str]]:
    """The fields that gold judges, and those of them that an article has wrong."""
    judged = frozenset(field for field, (key, *_) in _COMPARED.items() if gold.get(key))
    return judged, frozenset(problem.field for problem in _differing(gold, article))


def _differing(gold: dict[str, Any], article: Article) -> Iterator[Problem]:
    for field, (key, wanted_as, got_as) in _COMPARED.items():
        if gold.get(key):
            wanted, got = wanted_as(gold[key]), got_as(article)
            same = _same_moment(wanted, got) if field in _MOMENTS else wanted == got
            if not same and wanted:
                yield Problem("differs", field, told_apart(wanted, got))


def _same_moment(wanted: Any, got: Any) -> bool:
    """The same instant, or where gold names a day alone, the same day."""
    if wanted is None or got is None:
        return wanted is None
    return bool(got == wanted if wanted.tzinfo else got.date() == wanted.date())


def _captions(images: Any) -> list[str]:
    return folded(image.get("caption") for image in images if image.get("caption"))


_MOMENTS = frozenset(("published_at", "modified_at"))
#: Field to: gold's key, what of gold's value is compared, what of the article is.
_COMPARED: dict[str, tuple[str, Callable[[Any], Any], Callable[[Article], Any]]] = {
    "title": ("title", fold, lambda a: fold(a.title)),
    "subtitles": ("subtitle", lambda lines: fold(" ".join(lines)), lambda a: fold(" ".join(a.subtitles))),
    "authors": ("authors", lambda given: folded(names(given)), lambda a: folded(author.name for author in a.authors)),
    "published_at": ("published", moment, lambda a: a.published_at),
    "modified_at": ("modified", moment, lambda a: a.modified_at),
    "section": ("section", fold, lambda a: fold(a.section)),
    "publisher": ("publisher", fold, lambda a: fold(a.publisher.name if a.publisher else None)),
    "tags": ("topics", folded, lambda a: folded(a.tags)),
    "copyright": ("copyright", fold, lambda a: fold(a.copyright)),
    "lead_image": ("lead_image", file_name, lambda a: file_name(a.lead_image.url if a.lead_image else None)),
    "images": ("images", _captions, lambda a: folded(image.caption for image in a.images if image.caption)),
    "body": ("body", words, lambda a: words(a.text)),
}
