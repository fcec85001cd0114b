"""Train the line model of ``newsparse.rendered`` and write its weights as Python.

    python -m tests.train.line_model                    train on everything, write weights
    python -m tests.train.line_model --cross-validate   five folds by site, write nothing

Pages are rendered to text (``tests/bench/as_text.py``) in two styles each. A line is labelled by the share of its words
that stand in the gold body; where a corpus has none, in the body that ``parse`` reads from the page's HTML. Needs
``lightgbm`` and ``numpy``, which the library itself never imports.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import random
import statistics
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import lightgbm
import numpy as np

from newsparse import NewsparseError, parse
from newsparse.grammar.headline import headline_key
from newsparse.rendered.evidence import BODY, CLOSER, TITLE, Lines, body_rows, closer_rows, title_rows
from newsparse.rendered.furniture import without_furniture
from newsparse.rendered.lines import read_lines
from newsparse.rendered.model import headlines, start_of, together
from tests.bench.as_text import as_text, style_of
from tests.bench.measures import words as tokens
from tests.train.arguments import ROOT, read_arguments
from tests.train.body_model import BELONGS, site_of
from tests.train.labels import labels_of
from tests.train.trees import head, named

WEIGHTS = ROOT / "newsparse" / "rendered" / "weights.py"
#: Each with its weight: newspapers count for more than the open web, and what ``parse`` says for less than a gold.
CORPORA = {"dev-wcxb": 100.0, "dev-fundus": 200.0, "dev-dates": 60.0, "dev-sites": 60.0, "dev-ko": 200.0}
STYLES = 2
PLAIN = 0.3  # weight of a simplified page beside its whole
_COMMON = {
    "objective": "binary", "feature_fraction": 0.6, "lambda_l2": 3, "seed": 1, "deterministic": True, "num_threads": 2, "verbose": -1,
}  # fmt: skip
FIRST, FIRST_TREES = _COMMON | {"num_leaves": 15, "learning_rate": 0.25, "min_data_in_leaf": 40}, 15
LAST, LAST_TREES = _COMMON | {"num_leaves": 15, "learning_rate": 0.15, "min_data_in_leaf": 40}, 50
HEADLINE, HEADLINE_TREES = _COMMON | {"num_leaves": 12, "learning_rate": 0.12, "min_data_in_leaf": 20}, 60
#: Of all other lines together, the weight beside the headline's.
OTHERS = 8.0
FRACTIONS = frozenset((
    "digits", "letters", "place", "prose_before", "before3", "after3", "before12", "after12", "run_share", "shared", "capitals",
    "share_of_lead", "announced", *CLOSER,
))  # fmt: skip


@dataclass
class Example:
    """One page in one style."""

    corpus: str
    site: str
    page: Lines
    gold: str
    title: str
    labels: np.ndarray
    weights: np.ndarray
    rows: np.ndarray
    said: np.ndarray = field(default_factory=lambda: np.zeros(0))
    kept: Sequence[bool] = ()
    candidates: list[int] = field(default_factory=list)
    titles: np.ndarray = field(default_factory=lambda: np.zeros(0))
    title_rows: np.ndarray = field(default_factory=lambda: np.zeros((0, len(TITLE))))
    headline: int = -1
    closer: np.ndarray = field(default_factory=lambda: np.zeros((0, len(CLOSER))))

    def fold(self, folds: int, salt: str = "") -> int:
        return int(hashlib.md5((salt + self.site).encode()).hexdigest(), 16) % folds


def main() -> None:
    options = read_arguments(__doc__)
    examples = [e for name in CORPORA for e in read_corpus(options.corpora / name)]
    print(f"{len(examples)} texts, {sum(len(e.labels) for e in examples)} lines")
    if options.cross_validate:
        cross_validate(examples)
        return
    first, headline, last = (booster.dump_model()["tree_info"] for booster in train(examples))
    lines = head("Weights of the line model. Written by ``python -m tests.train.line_model``; do not edit.")
    lines += [*named("first", BODY, FRACTIONS, first), *named("headline", TITLE, FRACTIONS, headline)]
    WEIGHTS.write_text("\n".join([*lines, *named("last", (*BODY, *CLOSER), FRACTIONS, last)]))
    print(f"wrote {WEIGHTS.relative_to(ROOT)}, {WEIGHTS.stat().st_size:,} bytes")


def read_corpus(folder: Path) -> list[Example]:
    examples = []
    for line in (folder / "index.jsonl").read_text().split("\n"):  # splitlines would also cut at U+2028
        if not line:
            continue
        row = json.loads(line)
        html = gzip.decompress((folder / row["html"]).read_bytes())
        gold, title = row["gold"].get("body"), row["gold"].get("title")
        if not gold or not title:
            try:
                article = parse(html, row["url"])
            except NewsparseError:
                continue
            gold, title = gold or article.text, title or article.title
        for style in range(STYLES):
            text = as_text(html, row["url"], style_of(f"{style} {row['id']}"))
            example = _example(folder.name, site_of(row["url"] or row["id"]), text, gold, title)
            if example:
                examples.append(example)
                if plain := simplified(example, row["id"]):
                    examples.append(plain)
    return examples


def simplified(example: Example, key: str) -> Example | None:
    """The text as a reader copies it: the headline, who wrote it and when, a part of the body, and little of the site.

    Pages rendered whole are full of boilerplate, so trees that saw nothing else take a short article's last lines for some.
    """
    chance = random.Random(f"plain {key} {len(example.page)}")
    lines = example.page.texts
    kept = [text for text, label in zip(lines, example.labels, strict=True) if label]
    rest = [text for text, label in zip(lines, example.labels, strict=True) if not label and text != example.title]
    if len(kept) < 3 or len(rest) < 8:
        return None
    start = chance.randrange(max(1, len(kept) - 4)) if chance.random() < 0.5 else 0
    kept = kept[start : start + chance.choice((4, 6, 9, 14, 25, 60))]
    above = chance.choices(rest, k=chance.choice((0, 0, 1, 4, 9)))
    below = chance.choices(rest, k=chance.choice((0, 1, 2, 5, 9)))
    signed = chance.choice((["By Alex Writer", "6 May 2024"], ["Published 6 May 2024, 9:05 am", "Alex Writer"], ["2024.05.06 09:05"], []))
    titles = [example.title] * chance.choice((1, 1, 2))
    decks = [text for text in rest if 16 < len(text) < 120 and text[-1].isalnum()]
    signed.extend(chance.choices(decks, k=chance.choice((0, 0, 1, 2, 3))) if decks else ())
    shown = [f"{chance.choice(rest)} {chance.choice(('/Photo Office', '(Photo: A. Writer)', 'A. Writer/Agency'))}"] * chance.choice((0, 1, 2))
    text = ("\n\n" if chance.random() < 0.6 else "\n").join([*above, *titles, *signed, *shown, *kept, *below])
    return _example(example.corpus, example.site, text, "\n".join(kept), example.title, PLAIN)


def _example(corpus: str, site: str, text: str, gold: str, title: str, scale: float = 1.0) -> Example | None:
    lines, _ = without_furniture(read_lines(text))
    if len(lines) < 3:
        return None
    page = Lines(lines)
    sizes = np.array([max(1, len(tokens(t))) for t in page.texts]) ** 0.5
    labels = labels_of(page.texts, [width > 0 for width in page.prose], gold, BELONGS)
    weights = sizes / sizes.sum() * CORPORA[corpus] / STYLES * scale
    name = corpus if scale == 1.0 else "plain"
    return Example(name, site, page, gold, title, np.array(labels), weights, np.array(body_rows(page), dtype=float))


def train(examples: list[Example]) -> tuple[lightgbm.Booster, lightgbm.Booster, lightgbm.Booster]:
    """The first trees, the headline's and the last ones. What one is told of another is what that says of sites it has not seen."""
    for inner in range(4):
        mine = [e for e in examples if e.fold(4, "inner") == inner]
        say_first(_first([e for e in examples if e.fold(4, "inner") != inner]), mine)
    for inner in range(4):
        mine = [e for e in examples if e.fold(4, "inner") == inner]
        say_headline(_headline([e for e in examples if e.fold(4, "inner") != inner]), mine)
    rows = np.vstack([np.hstack([e.rows, e.closer]) for e in examples])
    last = lightgbm.train(LAST, _dataset(examples, rows), LAST_TREES)
    return _first(examples), _headline(examples), last


def _dataset(examples: list[Example], rows: np.ndarray) -> lightgbm.Dataset:
    return lightgbm.Dataset(rows, np.concatenate([e.labels for e in examples]), weight=np.concatenate([e.weights for e in examples]))


def _first(examples: list[Example]) -> lightgbm.Booster:
    return lightgbm.train(FIRST, _dataset(examples, np.vstack([e.rows for e in examples])), FIRST_TREES)


def _headline(examples: list[Example]) -> lightgbm.Booster:
    shown = [e for e in examples if e.titles.sum() and e.corpus != "plain"]  # their headlines stand where we put them
    weights = [np.where(e.titles > 0, 1 / e.titles.sum(), OTHERS / max(1, (e.titles == 0).sum())) for e in shown]
    rows, labels = np.vstack([e.title_rows for e in shown]), np.concatenate([e.titles for e in shown])
    return lightgbm.train(HEADLINE, lightgbm.Dataset(rows, labels, weight=np.concatenate(weights)), HEADLINE_TREES)


def say_first(trees: lightgbm.Booster, examples: list[Example]) -> None:
    """What the first trees say, and the headline's candidates that follow from it."""
    for e in examples:
        e.said = trees.predict(e.rows, raw_score=True)
        e.kept = together(e.page, list(e.said))
        start = start_of(e.page, e.kept)
        e.candidates = headlines(e.page, start)
        key = headline_key(e.title)
        e.titles = np.array([headline_key(e.page.texts[i]) == key for i in e.candidates], dtype=float)
        e.title_rows = np.array(title_rows(e.page, e.candidates, start), dtype=float).reshape(-1, len(TITLE))


def say_headline(trees: lightgbm.Booster, examples: list[Example]) -> None:
    """Which line the headline's trees choose, and what the last ones are told of it."""
    for e in examples:
        e.headline = e.candidates[int(np.argmax(trees.predict(e.title_rows)))] if e.candidates else -1
        e.closer = np.array(closer_rows(e.page, list(e.said), e.headline, e.kept), dtype=float)


def cross_validate(examples: list[Example], folds: int = 5) -> None:
    """Figures of the lines chosen, each page read with trees that saw none of its site."""
    bodies: dict[str, list[float]] = defaultdict(list)
    titles: dict[str, list[bool]] = defaultdict(list)
    for fold in range(folds):
        held = [e for e in examples if e.fold(folds) == fold]
        first, headline, last = train([e for e in examples if e.fold(folds) != fold])
        say_first(first, held)
        say_headline(headline, held)
        for e in held:
            kept = together(e.page, list(last.predict(np.hstack([e.rows, e.closer]), raw_score=True)))
            text = "\n".join(line for line, keep in zip(e.page.texts, kept, strict=True) if keep)
            a, b = Counter(tokens(e.gold)), Counter(tokens(text))
            bodies[e.corpus].append(2 * (a & b).total() / ((a.total() + b.total()) or 1))
            titles[e.corpus].append(e.headline >= 0 and headline_key(e.page.texts[e.headline]) == headline_key(e.title))
    for name, figures in bodies.items():
        print(f"{name}: word F1 {100 * statistics.mean(figures):.1f}, title {100 * statistics.mean(titles[name]):.1f}%, {len(figures)} texts")


if __name__ == "__main__":
    main()
