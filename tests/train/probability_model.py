"""Train how likely a page is one article, and write the weights as Python.

    python -m tests.train.probability_model --corpora ../shared/corpora [--cross-validate]
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
from pathlib import Path

import lightgbm
import numpy as np

from newsparse import GENERIC_ONLY, NewsparseError
from newsparse.generic.probability import evidence
from newsparse.page import Page
from newsparse.parse import read_draft
from tests.train.body_model import ROOT, site_of
from tests.train.trees import module

WEIGHTS = ROOT / "newsparse" / "generic" / "probability_weights.py"
ARTICLES = ("dev-wcxb", "dev-fundus", "dev-sites", "dev-dates", "dev-ko")
OTHERS = ("dev-nonarticles",)
PARAMETERS = {
    "objective": "binary", "num_leaves": 6, "learning_rate": 0.1, "min_data_in_leaf": 15, "feature_fraction": 0.5,
    "lambda_l2": 5, "seed": 1, "deterministic": True, "num_threads": 2, "verbose": -1,
}  # fmt: skip
TREES = 90
ARTICLE_WEIGHT = 5.0  # an article refused is worse than a listing let through


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--corpora", type=Path, default=ROOT.parent / "shared" / "corpora")
    arguments.add_argument("--cross-validate", action="store_true")
    options = arguments.parse_args()
    names, sites, rows, labels = [], [], [], []
    for name in ARTICLES + OTHERS:
        for site, row in read_corpus(options.corpora / name):
            names.append(name)
            sites.append(site)
            rows.append(row)
            labels.append(name in ARTICLES)
    data, truth = np.array(rows, dtype=float), np.array(labels, dtype=int)
    weights = np.where(truth == 1, ARTICLE_WEIGHT, 1.0) * np.where(np.array(names) == "dev-dates", 0.5, 1.0)
    if options.cross_validate:
        cross_validate(np.array(names), sites, data, truth, weights)
        return
    booster = lightgbm.train(PARAMETERS, lightgbm.Dataset(data, truth, weight=weights), TREES)
    doc = "Weights of the article model. Written by ``python -m tests.train.probability_model``; do not edit."
    WEIGHTS.write_text(module(doc, {"score": booster.dump_model()["tree_info"]}))
    print(f"{len(truth)} pages; wrote {WEIGHTS.relative_to(ROOT)}, {WEIGHTS.stat().st_size:,} bytes")


def read_corpus(folder: Path) -> list[tuple[str, tuple[float, ...]]]:
    found = []
    for line in (folder / "index.jsonl").read_text().split("\n"):
        if not line:
            continue
        row = json.loads(line)
        try:
            html = gzip.decompress((folder / row["html"]).read_bytes())
            page = Page.read(html, row["url"], max_bytes=1 << 30)
            page, draft = read_draft(page, GENERIC_ONLY, None)
        except NewsparseError:
            continue
        found.append((site_of(row["url"] or row["id"]), evidence(page, draft)))
    return found


def cross_validate(names: np.ndarray, sites: list[str], data: np.ndarray, truth: np.ndarray, weights: np.ndarray) -> None:
    folds = np.array([int(hashlib.md5(site.encode()).hexdigest(), 16) % 5 for site in sites])
    said = np.zeros(len(truth))
    for fold in range(5):
        train, held = folds != fold, folds == fold
        booster = lightgbm.train(PARAMETERS, lightgbm.Dataset(data[train], truth[train], weight=weights[train]), TREES)
        said[held] = booster.predict(data[held])
    for name in dict.fromkeys(names):
        mine = said[names == name]
        print(f"{name}: under 0.5 {100 * (mine < 0.5).mean():.1f}%, under 0.3 {100 * (mine < 0.3).mean():.1f}%, {len(mine)} pages")


if __name__ == "__main__":
    main()
