"""What is measured on one page, and how a corpus's figure is made of its pages.

=============  =====================================================================================
body_p/body_r  precision and recall of runs of four words; the corpus's ``body_f1`` is the F1 of
               their means (a page where nothing was read counts for recall only)
exact          the body has every such run, and no other
word_f1        F1 of the bags of words, mean over pages
title          equal after folding of case, quotation marks, dashes and white space
date           the same calendar day, or the same instant
instant        the same instant; only where gold states a zone
author_f1      F1 of the sets of folded names; only where gold has authors
deck           the deck's lines, joined and folded, are equal
lead_image     the lead image's address ends in the same file name
caption/credit/tags   F1 of the sets of folded strings; only where gold has some
refused        a page that is no article was refused, or rated under 0.5
lost           a page that is an article was
=============  =====================================================================================

A word is a run of letters and digits; each Han character and each Kana is a word of its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime
from statistics import fmean
from typing import Any

from newsparse import Article
from newsparse.checking.folding import file_name, fold, moment, names, words

Scores = dict[str, float]

_RUN = 4


def page_scores(gold: dict[str, Any], article: Article | None, *, refused: bool) -> Scores:
    """The measures that this page's gold allows, each 0 to 1. ``article`` is ``None`` where none was read."""
    scores: Scores = {"refused" if gold.get("kind") else "lost": float(refused)}
    if "body" in gold:
        scores |= _body(gold["body"], article.text if article else "")
    if gold.get("title"):
        scores["title"] = float(article is not None and fold(gold["title"]) == fold(article.title))
    if published := moment(gold.get("published")):
        scores |= _dates(published, article.published_at if article else None)
    if authors := list(names(gold.get("authors"))):
        scores["author_f1"] = _set_f1(authors, [author.name for author in article.authors] if article else ())
    if gold.get("subtitle"):
        scores["deck"] = float(
            fold(" ".join(gold["subtitle"])) == fold(" ".join(article.subtitles if article else ()))
        )
    if gold.get("lead_image"):
        lead = article.lead_image.url if article and article.lead_image else None
        scores["lead_image"] = float(file_name(gold["lead_image"]) == file_name(lead))
    if gold.get("topics"):
        scores["tags"] = _set_f1(gold["topics"], article.tags if article else ())
    return scores | _captions(gold, article)


def corpus_scores(pages: Sequence[Scores]) -> Scores:
    """The corpus's figures in per cent, one decimal."""
    names = dict.fromkeys(name for page in pages for name in page)
    means = {name: fmean(page[name] for page in pages if name in page) for name in names}
    figures = {}
    if "body_r" in means:
        figures["body_f1"] = _harmonic(means.get("body_p", 0.0), means["body_r"])
    return {name: round(100 * value, 1) for name, value in (figures | means).items()}


def _body(gold: str, got: str) -> Scores:
    wanted, found = words(gold), words(got)
    wanted_runs, found_runs = _runs(wanted), _runs(found)
    shared = (wanted_runs & found_runs).total()
    scores = {
        "exact": float(wanted_runs == found_runs),
        "word_f1": _overlap(Counter(wanted), Counter(found)),
    }
    if found_runs:
        scores["body_p"] = shared / found_runs.total()
    if wanted_runs:
        scores["body_r"] = shared / wanted_runs.total()
    return scores


def _runs(of: list[str]) -> Counter[tuple[str, ...]]:
    if not of:
        return Counter()
    return Counter(tuple(of[start : start + _RUN]) for start in range(max(1, len(of) - _RUN + 1)))


def _overlap(a: Counter[str], b: Counter[str]) -> float:
    size = a.total() + b.total()
    return 2 * (a & b).total() / size if size else 1.0


def _harmonic(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _set_f1(gold: Iterable[str], got: Iterable[str]) -> float:
    return _overlap(Counter({fold(x) for x in gold}), Counter({fold(x) for x in got}))


def _dates(gold: datetime, got: datetime | None) -> Scores:
    same_instant = bool(got and gold.tzinfo and got == gold)
    same_day = got is not None and got.date() == gold.date()
    scores = {"date": float(same_day or same_instant)}
    if gold.tzinfo:
        scores["instant"] = float(same_instant)
    return scores


def _captions(gold: dict[str, Any], article: Article | None) -> Scores:
    captioned = [image for image in gold.get("images") or () if image.get("caption")]
    images = article.images if article else ()
    scores = {}
    if captioned:
        scores["caption"] = _set_f1(
            [image["caption"] for image in captioned], [image.caption for image in images if image.caption]
        )
    if credits := [image["credit"] for image in captioned if image.get("credit")]:
        scores["credit"] = _set_f1(credits, [image.credit for image in images if image.credit])
    return scores
