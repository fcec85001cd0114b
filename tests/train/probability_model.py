"""Train how likely a page is one article, calibrate it on sites that were held out, and write the weights as Python.

    python -m tests.train.probability_model --corpora ../shared/corpora [--cross-validate]

Five folds by site, three times over, say how far it carries to other sites; the calibration comes from these too.
Needs ``lightgbm``, ``scikit-learn`` and ``numpy``. Besides the corpora it reads the front pages and the forms (to sign in, to register,
to write to someone) of the package ``formasaurus`` if that is installed (``pip install --no-deps formasaurus``):
nearly all pages of the corpora that are no articles are English.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from urllib.parse import urlsplit

import lightgbm
import numpy as np

from newsparse import GENERIC_ONLY, NewsparseError
from newsparse.generic.likelihood.lexicon import Words, words_of
from newsparse.generic.likelihood.otherwise import OTHERWISE, against
from newsparse.generic.likelihood.rare import is_rare
from newsparse.generic.likelihood.shown import shown
from newsparse.generic.likelihood.stated import STATED, stated
from newsparse.generic.likelihood.view import view_of
from newsparse.page import Page
from newsparse.parsing import read_draft
from tests.bench.corpus import pages_of
from tests.train.body_model import ROOT, site_of
from tests.train.lexicon_model import Lexicon, written
from tests.train.trees import function

WEIGHTS = ROOT / "newsparse" / "generic" / "likelihood" / "weights.py"
LEXICON = WEIGHTS.with_name("lexicon_weights.py")
ARTICLES = ("dev-wcxb", "dev-fundus", "dev-sites", "dev-dates", "dev-ko")
OTHERS = ("dev-nonarticles",)
FORMS = "formasaurus"
#: Articles of the corpora as a reader mode or a mail shows them; learned from, not counted.
PLAIN = "plain"
PARAMETERS = {
    "objective": "binary", "num_leaves": 12, "learning_rate": 0.1, "min_data_in_leaf": 10, "feature_fraction": 0.2,
    "extra_trees": True, "lambda_l2": 3, "seed": 1, "deterministic": True, "num_threads": 1, "verbose": -1,
}  # fmt: skip
FIRST_TREES, SECOND_TREES = 60, 150
FOLDS, ROUNDS, INNER_FOLDS = 5, 3, 4
#: The share of what the words say, by weights that saw none of the page's site, that the second trees start from. They
#: learn what the words leave open; all of it would be too much, since the words know the pages that are not held out better.
SAID = 0.5
#: What a kind too rare to learn adds, in the scale of the trees.
RARE = 4.0
#: The same of what a page says against being an article; all of it is added in the end.
AGAINST = 0.3
#: dev-dates is gold for dates and not for articles: what says of itself that it is something else (a blog's front page, a comparison
#: of revisions, a profile) would be counted among the articles.
DATES = "dev-dates"
#: Of the articles of sites held out, the share that comes out under 0.5.
LOST = 0.0045
#: The shares of articles lost at which the report says how much is refused.
LOSSES = (0.003, 0.005, 0.008, 0.01, 0.015)
#: Of the pages that are no articles, the share that the first trees may let through without asking the second.
PASSED = 0.035
#: What pages weigh beside 1 for a page of the corpora; of a site's forms the first, the others less. dev-dates holds
#: front pages and profiles that have a date.
FORM_WEIGHT, PLAIN_WEIGHT, DATES_WEIGHT = 0.07, 0.03, 0.5
_FORM = re.compile(
    r"log-?[io]n|sign-?[iu][np]|regist|passwor|account|[ck]onta[ck]t|search|cart|product|categor|calculator|shop|subscri"
    r"|forgot|recover|ucp|feedback|order|join|member|user|auth", re.I,
)  # fmt: skip


#: The site of a page, its row of evidence, its words, whether it is of a rare kind, and what it says against being an article.
Found = tuple[str, tuple[float, ...], Words, bool, float]


@dataclass(frozen=True)
class Pages:
    """Rows of evidence and words with, for each, its corpus, site, whether it is of a rare kind, what it says against being an article, whether it is one, and its weight."""

    corpus: np.ndarray
    site: list[str]
    rows: np.ndarray
    lexicon: Lexicon
    rare: np.ndarray
    against: np.ndarray
    article: np.ndarray
    weight: np.ndarray


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--corpora", type=Path, default=ROOT.parent / "shared" / "corpora")
    arguments.add_argument("--cross-validate", action="store_true", help="write nothing")
    options = arguments.parse_args()
    pages = gather(options.corpora)
    first, second = held_out(pages)
    measured = ~np.isin(pages.corpus, (FORMS, PLAIN))
    odds = article_odds(second[measured], pages.article[measured])
    one = platt(first[measured], pages.article[measured], odds)
    two = platt(second[measured], pages.article[measured], odds)
    first, second = one[0] * first + one[1], two[0] * second + two[1]
    sure = float(np.quantile(first[measured & (pages.article == 0)], 1 - PASSED))
    settled = (first >= sure) & (pages.against == 0)
    report(pages, np.where(settled, first, second), settled, odds)
    if not options.cross_validate:
        write(pages, one, two, sure)


def gather(corpora: Path) -> Pages:
    found = [(name, *row) for name in ARTICLES + OTHERS for row in read_corpus(corpora / name)]
    found += [(PLAIN, *row) for name in ARTICLES[:2] for row in read_plain(corpora / name)]
    found += [(FORMS, *row) for row in read_forms()]
    corpus, site, rows, words, rare, said_against = zip(*found, strict=True)
    each = Counter(s for c, s in zip(corpus, site, strict=True) if c == FORMS)
    weight = [
        FORM_WEIGHT / each[s] ** 0.5 if c == FORMS else {PLAIN: PLAIN_WEIGHT, DATES: DATES_WEIGHT}.get(c, 1.0)
        for c, s in zip(corpus, site, strict=True)
    ]
    article = np.array([c in ARTICLES or c == PLAIN for c in corpus], dtype=int)
    return Pages(
        np.array(corpus), list(site), np.array(rows, dtype=float), Lexicon(words, site), np.array(rare), np.array(said_against), article, np.array(weight)
    )  # fmt: skip


def read_corpus(folder: Path) -> Iterator[Found]:
    for page in pages_of(folder):
        if (seen := evidence(page.html(), page.url)) is not None and not (folder.name == DATES and seen[-1] <= OTHERWISE):
            yield site_of(page.url or page.id), *seen


def read_plain(folder: Path) -> Iterator[Found]:
    for number, page in enumerate(pages_of(folder)):
        title, lines = escape(page.gold.get("title") or ""), (page.gold.get("body") or "").split("\n")[: 4 + number % 30]
        if title:
            # A name of its own each time, or the words would learn it.
            name = "".join(chr(ord("a") + int(digit)) for digit in f"{number:05}").title()
            byline = f"<p>By Alex {name}</p><time>6 May 2024</time>" if number % 3 == 0 else ""
            text = "".join(f"<p>{escape(line)}</p>" for line in lines if line.strip())
            html = f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{byline}{text}</body></html>"
            if (seen := evidence(html.encode(), page.url if number % 2 else None)) is not None:
                yield site_of(page.url or page.id), *seen


def read_forms() -> Iterator[Found]:
    """Front pages and forms; the package's other pages may be articles."""
    spec = find_spec(FORMS)
    if spec is None or not spec.submodule_search_locations:
        print(f"without {FORMS}, whose pages teach what forms and front pages are in many languages")
        return
    folder = Path(spec.submodule_search_locations[0]) / "data"
    for file, about in json.loads((folder / "index.json").read_text(encoding="utf-8")).items():
        url = about["url"]
        parts = urlsplit(url)
        if parts.path.strip("/") == parts.query == "" or _FORM.search(parts.path + parts.query):
            if (seen := evidence((folder / file).read_bytes(), url)) is not None:
                yield site_of(url), *seen


def evidence(html: bytes, url: str | None) -> tuple[tuple[float, ...], Words, bool, float] | None:
    try:
        page, draft = read_draft(Page.read(html, url, max_bytes=1 << 30), GENERIC_ONLY, None)
    except NewsparseError:
        return None
    view = view_of(page)
    row = stated(page, draft) + shown(page, draft, view)
    return row, words_of(page, draft, view), is_rare(page, draft), against(page, draft)


def held_out(pages: Pages) -> tuple[np.ndarray, np.ndarray]:
    """What both models say of every page that saw none of its site: raw scores, the mean of some rounds; of the second, with what else is known."""
    first, second = np.zeros((2, ROUNDS, len(pages.site)))
    for round_, held in folds_of(pages, "", ROUNDS, FOLDS):
        first[round_, held] = train(pages, ~held, FIRST_TREES, len(STATED)).predict(pages.rows[held, : len(STATED)], raw_score=True)
        second[round_, held] = train(pages, ~held, SECOND_TREES, None, start(pages, ~held)).predict(pages.rows[held], raw_score=True)
        second[round_, held] += pages.lexicon.said(pages.lexicon.fitted(~held, pages.article, pages.weight))[held]
    return first.mean(axis=0), second.mean(axis=0) + RARE * pages.rare + pages.against


def start(pages: Pages, chosen: np.ndarray) -> np.ndarray:
    """What the second trees start from: they learn what words and rules leave open."""
    return SAID * said(pages, chosen) + AGAINST * pages.against


def said(pages: Pages, chosen: np.ndarray) -> np.ndarray:
    """What the words say of the chosen pages, by weights that were learned from the others of them."""
    found = np.zeros(len(pages.site))
    for _, held in folds_of(pages, "said", 1, INNER_FOLDS):
        found[held] = pages.lexicon.said(pages.lexicon.fitted(chosen & ~held, pages.article, pages.weight))[held]
    return found


def folds_of(pages: Pages, name: str, rounds: int, count: int) -> Iterator[tuple[int, np.ndarray]]:
    """The number of a round, and which pages its next fold holds."""
    for round_ in range(rounds):
        folds = np.array([int(hashlib.md5(f"{name}{round_}{s}".encode()).hexdigest(), 16) % count for s in pages.site])
        for fold in range(count):
            yield round_, folds == fold


def train(
    pages: Pages, chosen: np.ndarray, trees: int, features: int | None, start: np.ndarray | None = None
) -> lightgbm.Booster:
    first = None if start is None else start[chosen]
    rows = lightgbm.Dataset(pages.rows[chosen, :features], pages.article[chosen], weight=pages.weight[chosen], init_score=first)
    return lightgbm.train(PARAMETERS, rows, trees)


def article_odds(raw: np.ndarray, article: np.ndarray) -> float:
    """How many times more articles than in the corpora make 0.5 the point at which ``LOST`` of them are lost."""
    limit = np.quantile(raw[article == 1], LOST)
    low, high = 0.0, 8.0  # of the logarithm
    for _ in range(40):
        middle = (low + high) / 2
        slope, intercept = platt(raw, article, float(np.exp(middle)))
        low, high = (low, middle) if slope * limit + intercept > 0 else (middle, high)
    return float(np.exp(low))


#: The longest step towards the curve: a longer one may overshoot where nearly all pages are told apart, and never comes back.
_STEP = 0.5


def platt(raw: np.ndarray, article: np.ndarray, odds: float) -> tuple[float, float]:
    """Slope and intercept of the logistic curve through the scores, each article counted ``odds`` times."""
    design = np.column_stack([raw, np.ones(len(raw))])
    weight = np.where(article == 1, odds, 1.0)
    answer = np.array([1.0, 0.0])
    for _ in range(100):
        p = 1 / (1 + np.exp(-np.clip(design @ answer, -30, 30)))
        curvature = design.T @ (design * (weight * p * (1 - p))[:, None]) + 1e-6 * np.eye(2)
        step = np.linalg.solve(curvature, design.T @ (weight * (article - p)))
        answer += step / max(1.0, float(np.abs(step).max()) / _STEP)
    return float(answer[0]), float(answer[1])


def report(pages: Pages, score: np.ndarray, early: np.ndarray, odds: float) -> None:
    """What the held-out pages got."""
    p = 1 / (1 + np.exp(-score))
    print(f"articles counted {odds:.1f} times")
    for name in dict.fromkeys(pages.corpus):
        own = pages.corpus == name
        under = ", ".join(f"{limit}: {100 * (p[own] < limit).mean():.1f}%" for limit in (0.05, 0.1, 0.2, 0.5, 0.8))
        print(f"{name}: {own.sum()} pages; under {under}; settled early {100 * early[own].mean():.0f}%")
    articles = (pages.article == 1) & (pages.corpus != PLAIN)
    print(f"all articles: under 0.05 {100 * (p[articles] < 0.05).mean():.2f}%, under 0.5 {100 * (p[articles] < 0.5).mean():.2f}%")
    others = (pages.article == 0) & (pages.corpus != FORMS)
    refused = ", ".join(f"{100 * (score[others] < np.quantile(score[articles], lost)).mean():.1f}% at {lost:.1%}" for lost in LOSSES)
    print(f"refused if so many of all articles may be lost: {refused}")
    print("said        pages  mean said  articles among them")
    edges = (0, 0.05, 0.2, 0.5, 0.8, 0.9, 0.95, 0.99, 1.001)
    for low, high in pairwise(edges):
        inside = (p >= low) & (p < high) & ~np.isin(pages.corpus, (FORMS, PLAIN))
        if inside.any():
            weight = np.where(pages.article[inside] == 1, odds, 1.0)
            share, mean = np.average(pages.article[inside], weights=weight), np.average(p[inside], weights=weight)
            print(f"{low:.2f}-{min(high, 1):.2f}  {inside.sum():7}  {mean:9.3f}  {share:9.3f}")


def write(pages: Pages, one: tuple[float, float], two: tuple[float, float], sure: float) -> None:
    everything = np.ones(len(pages.site), dtype=bool)
    lines = [
        '"""Weights of the article model. Written by ``python -m tests.train.probability_model``; do not edit."""', "",
        "# ruff: noqa", "# fmt: off", "", f"SURE = {sure:.3f}", f"RARE = {two[0] * RARE:.3f}", f"AGAINST = {two[0]:.3f}",
    ]  # fmt: skip
    for name, trees, features, begun, (slope, intercept) in (
        ("first", FIRST_TREES, len(STATED), None, one), ("second", SECOND_TREES, None, start(pages, everything), two),
    ):  # fmt: skip
        model = train(pages, everything, trees, features, begun)
        lines += function(name, model.dump_model()["tree_info"], slope, intercept)
    WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")
    written(pages.lexicon.fitted(everything, pages.article, pages.weight), two[0], LEXICON)
    print(f"{len(pages.site)} pages; wrote {WEIGHTS.relative_to(ROOT)}, {WEIGHTS.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
