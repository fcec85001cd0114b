"""Train how likely a rendered text is one article, and write the weights as Python.

    python -m tests.train.text_probability                    train on everything, write weights
    python -m tests.train.text_probability --cross-validate   five folds by site, write nothing

Run it after ``tests.train.line_model``, whose lines it reads. Every page is rendered twice, once with its address and once
without. Needs ``lightgbm`` and ``numpy``, which the library itself never imports.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from pathlib import Path

import lightgbm
import numpy as np

from newsparse.rendered import parse as rendered
from newsparse.rendered.likelihood import LIKELY
from tests.bench.as_text import as_text, style_of
from tests.train.arguments import ROOT, read_arguments
from tests.train.body_model import site_of
from tests.train.trees import head, named

WEIGHTS = ROOT / "newsparse" / "rendered" / "likelihood_weights.py"
CORPORA = ("dev-wcxb", "dev-fundus", "dev-sites", "dev-nonarticles")
TREES = {
    "objective": "binary", "num_leaves": 8, "learning_rate": 0.1, "min_data_in_leaf": 20, "feature_fraction": 0.6, "lambda_l2": 5,
    "seed": 1, "deterministic": True, "num_threads": 2, "verbose": -1,
}  # fmt: skip
COUNT = 60
#: Of a missed article beside a listing that is taken for one: a caller loses the first, and may sort out the second.
ARTICLES = 6.0
FRACTIONS = frozenset(("running", "shown", "usual", "above", "narrow", "listed", "span"))


def main() -> None:
    options = read_arguments(__doc__)
    rows, labels, folds = [], [], []
    for name in CORPORA:
        for row, fold in _numbers(options.corpora / name):
            rows.append(row)
            labels.append(name != "dev-nonarticles")
            folds.append(fold)
    x, y, fold_of = np.array(rows, dtype=float), np.array(labels, dtype=float), np.array(folds)
    print(f"{len(y)} texts, {int(y.sum())} of articles")
    if options.cross_validate:
        said = np.zeros(len(y))
        for fold in range(5):
            said[fold_of == fold] = _train(x[fold_of != fold], y[fold_of != fold]).predict(x[fold_of == fold])
        for least in (0.3, 0.4, 0.5, 0.6):
            print(f"under {least}: {100 * np.mean(said[y == 0] < least):.1f}% refused, {100 * np.mean(said[y == 1] < least):.2f}% lost")
        return
    lines = head("Weights of a rendered text's likelihood. Written by ``python -m tests.train.text_probability``; do not edit.")
    trees = _train(x, y).dump_model()["tree_info"]
    WEIGHTS.write_text("\n".join([*lines, *named("likely", LIKELY, FRACTIONS, trees)]))
    print(f"wrote {WEIGHTS.relative_to(ROOT)}, {WEIGHTS.stat().st_size:,} bytes")


def _train(x: np.ndarray, y: np.ndarray) -> lightgbm.Booster:
    return lightgbm.train(TREES, lightgbm.Dataset(x, y, weight=np.where(y > 0, ARTICLES, 1.0)), COUNT)


def _numbers(folder: Path) -> list[tuple[tuple[float, ...], int]]:
    """The numbers of every text of a corpus in which a headline above running text was found, and its site's fold."""
    found = []
    for line in (folder / "index.jsonl").read_text().split("\n"):
        if not line:
            continue
        row = json.loads(line)
        html = gzip.decompress((folder / row["html"]).read_bytes())
        fold = int(hashlib.md5(site_of(row["url"] or row["id"]).encode()).hexdigest(), 16) % 5
        for style in range(2):
            text = as_text(html, row["url"], style_of(f"{style} {row['id']}"))
            numbers = rendered.numbers(text, None if style else row["url"])
            if numbers:
                found.append((numbers, fold))
    return found


if __name__ == "__main__":
    main()
